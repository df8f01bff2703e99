/**
 * The texts of the button on the page, in every language. They are part of the page's script, so that a page load
 * fetches no language file. All other texts are in one file per language, fetched when the finder is opened.
 */
export interface TriggerText {
  readonly find: string;
  readonly yours: (size: string) => string;
  /** For a child, or for somebody whom the device knows by name: the page does not show whose size it is. */
  readonly theirs: (size: string) => string;
  /** Shown when the rest of the finder could not be fetched. */
  readonly failed: string;
}

export const LANGUAGE_CODES = ['en', 'es', 'de', 'fr', 'ar', 'it', 'nl', 'sv', 'pt', 'pl', 'ja'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

const TEXTS: Readonly<Record<LanguageCode, TriggerText>> = {
  en: {
    find: 'Find my size',
    yours: size => `Your size: ${size}`,
    theirs: size => `Suggested size: ${size}`,
    failed: 'The size finder could not be loaded. Try again, or reload the page.',
  },
  es: {
    find: 'Encontrar mi talla',
    yours: size => `Tu talla: ${size}`,
    theirs: size => `Talla sugerida: ${size}`,
    failed: 'El buscador de tallas no se ha cargado. Inténtalo de nuevo o recarga la página.',
  },
  de: {
    find: 'Meine Größe finden',
    yours: size => `Deine Größe: ${size}`,
    theirs: size => `Passende Größe: ${size}`,
    failed: 'Der Größenfinder lädt nicht. Versuch es noch einmal oder lade die Seite neu.',
  },
  fr: {
    find: 'Trouver ma taille',
    yours: size => `Votre taille\u00a0: ${size}`,
    theirs: size => `Taille conseillée\u00a0: ${size}`,
    failed: 'Le guide des tailles n’a pas pu être chargé. Réessayez ou rechargez la page.',
  },
  ar: {
    find: 'العثور على مقاسي',
    yours: size => `مقاسك: \u2068${size}\u2069`,
    theirs: size => `المقاس المقترح: \u2068${size}\u2069`,
    failed: 'تعذر تحميل أداة المقاس. أعد المحاولة أو أعد تحميل الصفحة.',
  },
  it: {
    find: 'Trova la mia taglia',
    yours: size => `La tua taglia: ${size}`,
    theirs: size => `Taglia consigliata: ${size}`,
    failed: 'La guida alla taglia non si è caricata. Riprova o ricarica la pagina.',
  },
  nl: {
    find: 'Vind mijn maat',
    yours: size => `Jouw maat: ${size}`,
    theirs: size => `Aanbevolen maat: ${size}`,
    failed: 'De maathulp is niet geladen. Probeer het opnieuw of herlaad de pagina.',
  },
  sv: {
    find: 'Hitta min storlek',
    yours: size => `Din storlek: ${size}`,
    theirs: size => `Föreslagen storlek: ${size}`,
    failed: 'Storleksguiden kunde inte laddas. Försök igen eller ladda om sidan.',
  },
  pt: {
    find: 'Encontrar o meu tamanho',
    yours: size => `O seu tamanho: ${size}`,
    theirs: size => `Tamanho sugerido: ${size}`,
    failed: 'A ajuda de tamanhos não carregou. Tente de novo ou recarregue a página.',
  },
  pl: {
    find: 'Znajdź mój rozmiar',
    yours: size => `Twój rozmiar: ${size}`,
    theirs: size => `Proponowany rozmiar: ${size}`,
    failed: 'Nie udało się wczytać pomocy. Spróbuj ponownie lub odśwież stronę.',
  },
  ja: {
    find: 'サイズを調べる',
    yours: size => `あなたのサイズ：${size}`,
    theirs: size => `おすすめのサイズ：${size}`,
    failed: '読み込めませんでした。もう一度お試しになるか、ページを再読み込みしてください。',
  },
};

/** The language of the texts for a tag such as `de-AT`; English where there are no texts for it. */
export function languageFor(tag: string): LanguageCode {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGE_CODES.find(code => code === primary) ?? 'en';
}

export const triggerText = (code: LanguageCode): TriggerText => TEXTS[code];
