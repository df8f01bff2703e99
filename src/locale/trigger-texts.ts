/**
 * The texts of the button on the page, in every language. They are part of the page's script, so that a page load
 * fetches no language file. The button's words for a known size come with the code for charts. All other texts are in one file
 * per language, fetched when the finder is opened.
 */
export interface TriggerText {
  readonly find: string;
  /** Shown when the rest of the finder could not be fetched. */
  readonly failed: string;
}

export const LANGUAGE_CODES = ['en', 'es', 'de', 'fr', 'ar', 'it', 'nl', 'sv', 'pt', 'pl', 'ja'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

const TEXTS: Readonly<Record<LanguageCode, TriggerText>> = {
  en: {
    find: 'Find my size',
    failed: 'The size finder could not be loaded. Try again, or reload the page.',
  },
  es: {
    find: 'Encontrar mi talla',
    failed: 'El buscador de tallas no se ha cargado. Inténtalo de nuevo o recarga la página.',
  },
  de: {
    find: 'Meine Größe finden',
    failed: 'Der Größenfinder lädt nicht. Versuch es noch einmal oder lade die Seite neu.',
  },
  fr: {
    find: 'Trouver ma taille',
    failed: 'Le guide des tailles n’a pas pu être chargé. Réessayez ou rechargez la page.',
  },
  ar: {
    find: 'العثور على مقاسي',
    failed: 'تعذر تحميل أداة المقاس. أعد المحاولة أو أعد تحميل الصفحة.',
  },
  it: {
    find: 'Trova la mia taglia',
    failed: 'La guida alla taglia non si è caricata. Riprova o ricarica la pagina.',
  },
  nl: {
    find: 'Vind mijn maat',
    failed: 'De maathulp is niet geladen. Probeer het opnieuw of herlaad de pagina.',
  },
  sv: {
    find: 'Hitta min storlek',
    failed: 'Storleksguiden kunde inte laddas. Försök igen eller ladda om sidan.',
  },
  pt: {
    find: 'Encontrar o meu tamanho',
    failed: 'A ajuda de tamanhos não carregou. Tente de novo ou recarregue a página.',
  },
  pl: {
    find: 'Znajdź mój rozmiar',
    failed: 'Nie udało się wczytać pomocy. Spróbuj ponownie lub odśwież stronę.',
  },
  ja: {
    find: 'サイズを調べる',
    failed: '読み込めませんでした。もう一度お試しになるか、ページを再読み込みしてください。',
  },
};

/** The language of the texts for a tag such as `de-AT`; English where there are no texts for it. */
export function languageFor(tag: string): LanguageCode {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGE_CODES.find(code => code === primary) ?? 'en';
}

export const triggerText = (code: LanguageCode): TriggerText => TEXTS[code];
