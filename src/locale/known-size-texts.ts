import type {LanguageCode} from './trigger-texts.js';

/** The words of the button on the page for a size that is known, in every language. */
interface KnownSizeText {
  readonly yours: (size: string) => string;
  /** For a child, or for somebody whom the device knows by name: the page does not show whose size it is. */
  readonly theirs: (size: string) => string;
}

const TEXTS: Readonly<Record<LanguageCode, KnownSizeText>> = {
  en: {
    yours: size => `Your size: ${size}`,
    theirs: size => `Suggested size: ${size}`,
  },
  es: {
    yours: size => `Tu talla: ${size}`,
    theirs: size => `Talla sugerida: ${size}`,
  },
  de: {
    yours: size => `Deine Größe: ${size}`,
    theirs: size => `Passende Größe: ${size}`,
  },
  fr: {
    yours: size => `Votre taille\u00a0: ${size}`,
    theirs: size => `Taille conseillée\u00a0: ${size}`,
  },
  ar: {
    yours: size => `مقاسك: \u2068${size}\u2069`,
    theirs: size => `المقاس المقترح: \u2068${size}\u2069`,
  },
  it: {
    yours: size => `La tua taglia: ${size}`,
    theirs: size => `Taglia consigliata: ${size}`,
  },
  nl: {
    yours: size => `Jouw maat: ${size}`,
    theirs: size => `Aanbevolen maat: ${size}`,
  },
  sv: {
    yours: size => `Din storlek: ${size}`,
    theirs: size => `Föreslagen storlek: ${size}`,
  },
  pt: {
    yours: size => `O seu tamanho: ${size}`,
    theirs: size => `Tamanho sugerido: ${size}`,
  },
  pl: {
    yours: size => `Twój rozmiar: ${size}`,
    theirs: size => `Proponowany rozmiar: ${size}`,
  },
  ja: {
    yours: size => `あなたのサイズ：${size}`,
    theirs: size => `おすすめのサイズ：${size}`,
  },
};

export const knownSizeText = (code: LanguageCode): KnownSizeText => TEXTS[code];
