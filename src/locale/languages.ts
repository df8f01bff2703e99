import {en} from './en.js';
import type {Messages} from './messages.js';
import type {LanguageCode} from './trigger-texts.js';

/** One line per language. The browser fetches a language's file when a finder in that language is opened. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
  sv: async () => (await import('./sv.js')).sv,
  pt: async () => (await import('./pt.js')).pt,
  pl: async () => (await import('./pl.js')).pl,
  ja: async () => (await import('./ja.js')).ja,
};

/** Rejects when the language's file cannot be fetched. */
export const loadMessages = (code: LanguageCode): Promise<Messages> => LOADERS[code]();
