import {readClosedValue} from '../../chart/read/field-names.js';
import type {Department} from '../../chart/model/size-chart.js';
import {holds, phrasesOf, simplify} from './phrases.js';
import {DEPARTMENT_WORDS} from './words.js';

const DEPARTMENT_PHRASES = Object.entries(DEPARTMENT_WORDS).flatMap(([department, list]) =>
  // Object.entries widens the keys of the table.
  phrasesOf(list).map(phrase => ({phrase, department: department as Department})),
);

/** "Curvy Girl" is a range for women, and "Girl" alone is a section for children. */
const ALONE: ReadonlySet<string> = new Set(['girl', 'boy']);

const names = (words: string, phrase: string): boolean =>
  ALONE.has(phrase) ? words === phrase : holds(words, phrase);

/** Letters for the sexes, which only a column of sexes may hold: elsewhere M is a size. */
const SEX_LETTERS: Readonly<Record<string, Department>> = {
  m: 'men',
  h: 'men',
  u: 'men',
  f: 'women',
  w: 'women',
  d: 'women',
};

/**
 * Whom the nearest of the headlines above a table is for. Headlines beside each other that name different departments are the
 * tabs of a page, which say nothing of the table.
 */
export function departmentOfTitles(headlines: readonly string[]): Department | undefined {
  const found = headlines.map(title => departmentIn(title));
  const isTab = (place: number) =>
    [found[place - 1], found[place + 1]].some(other => other !== undefined && other !== found[place]);
  return found.find((department, place) => department !== undefined && !isTab(place));
}

/** Whom a title, a section or a cell is for, where its words name one department and no other. */
export function departmentIn(text: string, isOfSexes = false): Department | undefined {
  const words = simplify(text);
  const letter = isOfSexes ? SEX_LETTERS[words] : undefined;
  if (letter) return letter;
  const found = new Set(
    DEPARTMENT_PHRASES.flatMap(({phrase, department}) => (names(words, phrase) ? [department] : [])),
  );
  const [only] = found;
  if (found.size === 1) return only;
  if (found.size > 0 || [...ALONE].some(word => holds(words, word))) return undefined;
  // The schema's own reading answers with values of the schema only.
  return readClosedValue('department', text) as Department | undefined;
}
