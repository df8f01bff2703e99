import type {Recommendation} from '../../core/domain.js';

/** A size as the page's own controls may show it, and what it must be told apart from. */
export interface WantedSize {
  readonly label: string;
  /** Figure group of the size, if the chart has groups. */
  readonly group?: string;
  /** All sizes of the chart. */
  readonly all: readonly {readonly label: string; readonly group?: string}[];
}

/** The recommended size as the page may show it. Null where none is named. */
export function wantedSize(answer: Pick<Recommendation, 'best' | 'sizes'> | null): WantedSize | null {
  return answer?.best ? {...answer.best, all: answer.sizes} : null;
}

/** What may stand before a size: "Size L", "Größe: L". */
const BEFORE = /^(size|größe|taille|talla|المقاس|مقاس)\s*:?\s+/u;
/**
 * What may follow a size: "L - 29,90 €", "L (sold out)", "L, in stock". A slash counts between spaces, unlike in S/M, and no
 * comma of a number does, as in "38,90 €".
 */
const AFTER = /^(?:\s+[-–—/|·•]\s+|\s*[(;|·•]\s*|\s*[,:](?!\d)\s*)(.+)$/u;
const CURRENCY = '(?:[€$£¥₹円]|chf|eur|usd|gbp|kr|zł)';
/** A number, in which a space may part the thousands. */
const NUMBER = String.raw`\d(?:[\d.,]|\s(?=\d{3}))*`;
const AMOUNT = String.raw`[+-]?\s*(?:${CURRENCY}\s*${NUMBER}|${NUMBER}\s*${CURRENCY})`;
/** A price may follow a size with nothing between: "L 29,90 €", "L +$5.00". */
const PRICE = new RegExp(String.raw`^(?:\s+|\s*[-–—]\s*)${AMOUNT}`, 'u');
/** A price anywhere, with the signs around it. */
const PRICES = new RegExp(String.raw`[\s\-–—/|·•(,;:]*${AMOUNT}\)?`, 'gu');
/** Something else that is chosen with the size may stand before it: "Black / L". */
const OTHER_BEFORE = /^(\D+?)\s+[-–—/|·•]\s+$/u;
/** What follows or stands before must not be a size itself: "S - M" and "38 / 40" are one size each. */
const LONE_SIZE = /^(\d?x*[sml]|\d{1,3})$/u;

/** Letters in lower case with single spaces. */
export const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');

/** Whether a text names a size: it is the label, or the label with a price, a remark or a colour beside it. */
export const names = (text: string, label: string): boolean => besideSize(text, label) !== null;

/** What a text says besides a size and a price: "black" of "L / Black - 29 €". Null where it does not name that size. */
export function besideSize(text: string, label: string): string | null {
  const said = fold(text).replace(BEFORE, '');
  const wanted = fold(label);
  if (said === wanted) return '';
  if (wanted === '') return null;
  if (said.startsWith(wanted)) {
    const behind = said.slice(wanted.length);
    if (PRICE.test(behind)) return behind.replace(PRICES, '').trim();
    const rest = AFTER.exec(behind)?.[1];
    return rest !== undefined && !LONE_SIZE.test(rest) ? rest.replace(PRICES, '').trim() : null;
  }
  const before = said.endsWith(wanted) && OTHER_BEFORE.exec(said.slice(0, -wanted.length))?.[1];
  return before && !LONE_SIZE.test(before) ? before : null;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['small', 's'],
  ['medium', 'm'],
  ['large', 'l'],
]);

/** A letter size in one spelling: "X-Large" is XL, "XXL" is 2XL. Null for anything else, as for the 2L of Japan, about an XL. */
export function letterSize(text: string): string | null {
  const match = /^(?:(\d)x|((?:(?:x|extra)[ -]?)*))[ -]?(small|medium|large|[sml])$/u.exec(fold(text));
  if (match === null) return null;
  const [, digit, signs = '', word = ''] = match;
  const count = Number(digit ?? signs.match(/x(?!t)|extra/gu)?.length ?? 0);
  const letter = WORDS.get(word) ?? word;
  return count === 0 ? letter : count === 1 ? `x${letter}` : `${count}x${letter}`;
}

/** How well a text and what is around it name the figure group of a size. */
export type GroupMatch = 'named' | 'not-said' | 'another';

/** Compares the group of a size with a text and what is written around it, such as the heading of a section. */
export function matchGroup(texts: readonly string[], {group, all}: WantedSize): GroupMatch {
  const said = texts.map(fold).join(' | ');
  const isSaid = (name: string | undefined) => name !== undefined && hasWords(said, fold(name));
  // "Plus petite" names that group and not the shorter "plus".
  const named = [...new Set(all.map(size => size.group))]
    .filter(isSaid)
    .sort((a = '', b = '') => b.length - a.length)[0];
  if (named === undefined) return 'not-said';
  return named === group ? 'named' : 'another';
}

/** Whether the words stand in a text, as words of their own. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (words === '' || at < 0) return false;
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
  return isWhole || hasWords(text.slice(at + 1), words);
}

/** A text without the name of the group, so that "Plus M" and "M (Plus)" name M. */
export function withoutGroup(text: string, group: string | undefined): string {
  if (group === undefined) return text;
  const [before, ...after] = fold(text).split(fold(group));
  if (after.length === 0) return text;
  return [before, after.join(' ')]
    .join(' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/^[\s\-–—/|·•,:]+|[\s\-–—/|·•,:]+$/gu, '');
}

/**
 * Picks from several things that name a size: those that name its group, else those that name no group. Picks nothing
 * where the chart has the label more than once and several things are left, because it is unclear which one is meant.
 */
export function pickByGroup<T>(
  found: readonly T[],
  wanted: WantedSize,
  textsOf: (item: T) => readonly string[],
): readonly T[] {
  const rated = found.map(item => ({item, match: matchGroup(textsOf(item), wanted)}));
  const named = rated.filter(({match}) => match === 'named');
  const open = named.length > 0 ? named : rated.filter(({match}) => match === 'not-said');
  const isRepeated = wanted.all.filter(({label}) => fold(label) === fold(wanted.label)).length > 1;
  const isUnsure = isRepeated && named.length === 0 && open.length > 1;
  return isUnsure ? [] : open.map(({item}) => item);
}
