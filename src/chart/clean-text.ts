import type {Json} from './plain-json.js';

/** Tags as a browser would open them: "<b", "</b", "<!--". "<34" is no tag and stays. */
const TAGS = /<[a-z/!?][^>]*>?/gi;
/** C0 and C1 controls, zero-width signs, and the marks that reorder the text around them (UAX #9). */
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * A text as it may be shown and compared: no markup, no invisible or reordering characters, single spaces.
 * Callers still have to render it as text; this only keeps merchants' export leftovers out of labels.
 */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(TAGS, '').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();

/** The text of a string or number; undefined for anything else and for what is empty after cleaning. */
export function readText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return cleanText(String(value)) || undefined;
}
