import {en} from './en.js';
import type {Messages} from './messages.js';

/** The two texts on the page itself. They are here, so that a page load fetches no language file. */
export interface TriggerText {
  readonly find: string;
  readonly yours: (size: string) => string;
}

interface Language {
  readonly trigger: TriggerText;
  readonly load: () => Promise<Messages>;
}

const LANGUAGES = {
  en: {
    trigger: {find: 'Find my size', yours: size => `Your size: ${size}`},
    load: () => Promise.resolve(en),
  },
  es: {
    trigger: {find: 'Encontrar mi talla', yours: size => `Tu talla: ${size}`},
    load: async () => (await import('./es.js')).es,
  },
  de: {
    trigger: {find: 'Meine Größe finden', yours: size => `Deine Größe: ${size}`},
    load: async () => (await import('./de.js')).de,
  },
  fr: {
    trigger: {find: 'Trouver ma taille', yours: size => `Votre taille : ${size}`},
    load: async () => (await import('./fr.js')).fr,
  },
  ar: {
    trigger: {find: 'اعثر على مقاسي', yours: size => `مقاسك: ${size}`},
    load: async () => (await import('./ar.js')).ar,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof LANGUAGES;

export const LANGUAGE_CODES: readonly LanguageCode[] = ['en', 'es', 'de', 'fr', 'ar'];

/** The language we have for a tag such as `de-AT`; English for one we do not have. */
export function languageFor(tag: string): LanguageCode {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGE_CODES.find(code => code === primary) ?? 'en';
}

export const triggerText = (code: LanguageCode): TriggerText => LANGUAGES[code].trigger;

/** Fetches a language file when it is not English. Rejects when the file cannot be had. */
export const loadMessages = (code: LanguageCode): Promise<Messages> => LANGUAGES[code].load();
