import {isKeyText} from '../tables/legend.js';

/** Texts above a table that may say what it is. */
export const TITLES = 4;
/** The longest text that is taken for a title or a note. */
export const LONGEST_TEXT = 300;
/** A page with more tables is not read. */
export const MOST_TABLES = 40;

/** Elements that are parts of a word or number. Every other element stands apart from the text around it. */
export const WITHIN_TEXT: ReadonlySet<string> = new Set([
  'b',
  'i',
  'em',
  'strong',
  'u',
  'small',
  'sub',
  'font',
  'mark',
  'abbr',
  'a',
]);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of a raised element: a number is a footnote, and one before a stroke is a fraction, which `spreadCells` mends. */
export function raised(text: string): string {
  const plain = text.trim();
  if (/^\d\/\d{1,2}$/.test(plain)) return ` ${plain}`;
  return /^\d{1,2}$/.test(plain)
    ? Array.from(plain, digit => SUPERSCRIPTS[Number(digit)] ?? '').join('')
    : text;
}

/** Texts below a table that may say how it was measured. */
const NOTES = 2;
/** With the lines that explain the letters of a drawing. */
const MOST_KEYS = 16;

/** Adds a text below a table to its notes, unless it is too long or there are too many. */
export function addNote(notes: string[], text: string): void {
  const most = isKeyText(text) ? MOST_KEYS : NOTES;
  if (text !== '' && text.length <= LONGEST_TEXT && notes.length < most) notes.push(text);
}
