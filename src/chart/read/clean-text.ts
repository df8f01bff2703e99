import type {Json} from './plain-json.js';

/** Text that a browser reads as a tag: "<b", "</b", "<!--". "<34" is not a tag and stays. */
const TAGS = /<[a-z/!?][^>]*>?/gi;
/** C0 and C1 controls, zero-width characters, and characters that reorder the text around them (UAX #9). */
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * A text for display and comparison: no markup, no invisible or reordering characters, single spaces. Callers still
 * have to render it as text. This only keeps leftovers of merchants' exports out of labels.
 */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(TAGS, '').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();

/** The text of a string or number. Undefined for other values and for text that is empty after cleaning. */
export function readText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return cleanText(String(value)) || undefined;
}
