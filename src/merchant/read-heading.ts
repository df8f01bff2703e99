import {at} from '../core/at.js';
import type {MeasureName} from '../chart/measures.js';
import type {LengthUnit} from '../core/units.js';
import {
  BOUND_WORDS,
  FLAT_WORDS,
  GROUP_WORDS,
  LAST_BOUND_WORDS,
  MEASURE_WORDS,
  simplify,
  SIZE_WORDS,
  SYSTEM_WORDS,
  TAILLE_WORDS,
} from './words.js';

/** What a column is about. `taille` is a size or a waist, which its own words do not tell. */
export type Subject =
  | {readonly kind: 'measure'; readonly measure: MeasureName}
  | {readonly kind: 'size' | 'taille' | 'group' | 'blank' | 'unknown'}
  | {readonly kind: 'system'; readonly system: string};

/** A column's heading. */
export interface Heading {
  readonly subject: Subject;
  /** In the order they are named; more than one where cells give both. */
  readonly units: readonly LengthUnit[];
  readonly bound: 'min' | 'max' | undefined;
  /** Whether it says that a garment lies flat. */
  readonly isFlat: boolean;
  /** Whether it asks for millimetres, yards or feet, which no part of this project reads. */
  readonly hasOtherUnit: boolean;
}

const phrasesOf = (list: string): readonly string[] => list.split(',');
const MEASURE_PHRASES = Object.entries(MEASURE_WORDS).flatMap(([measure, list]) =>
  // Object.entries widens the keys of the table.
  phrasesOf(list).map(phrase => ({phrase, measure: measure as MeasureName})),
);
const SYSTEM_PHRASES = new Map(
  Object.entries(SYSTEM_WORDS).flatMap(([system, list]) =>
    phrasesOf(list).map(phrase => [phrase, system] as const),
  ),
);
const SIZE_PHRASES = new Set(phrasesOf(SIZE_WORDS));
const TAILLE_PHRASES = new Set(phrasesOf(TAILLE_WORDS));
const GROUP_PHRASES = new Set(phrasesOf(GROUP_WORDS));
const BOUNDS = (['min', 'max'] as const).map(bound => ({
  bound,
  anywhere: new Set(phrasesOf(BOUND_WORDS[bound])),
  last: new Set(phrasesOf(LAST_BOUND_WORDS[bound])),
}));
const FLAT_PHRASES = phrasesOf(FLAT_WORDS);

const CM = String.raw`(?<![a-z])(?:cms?|(?:c|z)entim[a-z]+)\b`;
const INCH = String.raw`(?<![a-z])(?:inch(?:es)?|zoll|pulgadas?|pulg|pouces?|pollici|polegadas?|duim|ins)\b|["″”]|''`;
/** "in" is a preposition in four of the seven languages, so it counts only in brackets or at the end. */
const BARE_IN = String.raw`[([/,]\s*in\.?\s*(?=[)\]/,]|$)|\bin\.?\s*(?=[)\]/]|$)`;
const UNITS = new RegExp(`(${CM})|(${INCH}|${BARE_IN})`, 'g');
const OTHER_UNIT = /\b(?:mm|millim[a-z]+|ft|feet|foot)\b/;

/** The units that a text names, in its order, each once. */
export function unitsIn(text: string): readonly LengthUnit[] {
  const plain = text
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const found = [...plain.matchAll(UNITS)].map(([, cm]): LengthUnit => (cm === undefined ? 'in' : 'cm'));
  return [...new Set(found)];
}

/** Reads one heading in any of the languages of `words.ts`. */
export function readHeading(text: string): Heading {
  const units = unitsIn(text);
  const lower = text.slice(0, 200).toLowerCase();
  const words = withoutUnits(simplify(text));
  return {
    subject: subjectOf(words, text),
    units,
    bound: boundOf(words),
    isFlat: FLAT_PHRASES.some(phrase => holds(words, phrase)) || /1\/2|½/.test(text),
    hasOtherUnit: OTHER_UNIT.test(lower) && units.length === 0,
  };
}

const UNIT_WORD =
  /^(?:cms?|in|ins|inch|inches|(?:c|z)entim[a-z]+|zoll|pulg(?:adas?)?|pouces?|pollici|polegadas?|duim)$/;
const withoutUnits = (words: string): string =>
  words
    .split(' ')
    .filter((word, place, all) => !UNIT_WORD.test(word) || (word === 'in' && all[place + 1] === 'seam'))
    .join(' ');

const holds = (words: string, phrase: string): boolean => ` ${words} `.includes(` ${phrase} `);

function subjectOf(words: string, text: string): Subject {
  if (words === '') return {kind: text.trim() === '' || unitsIn(text).length > 0 ? 'blank' : 'unknown'};
  let longest: {readonly phrase: string; readonly measure: MeasureName} | undefined;
  for (const entry of MEASURE_PHRASES)
    if (entry.phrase.length > (longest?.phrase.length ?? 0) && holds(words, entry.phrase)) longest = entry;
  if (longest) return {kind: 'measure', measure: longest.measure};
  const rest = words.split(' ').filter(word => !SIZE_PHRASES.has(word) && !TAILLE_PHRASES.has(word));
  const system = SYSTEM_PHRASES.get(rest.join(' ')) ?? SYSTEM_PHRASES.get(words);
  if (system !== undefined) return {kind: 'system', system};
  if (GROUP_PHRASES.has(words)) return {kind: 'group'};
  if (TAILLE_PHRASES.has(words)) return {kind: 'taille'};
  const isSize = words.split(' ').some(word => SIZE_PHRASES.has(word));
  return {kind: isSize ? 'size' : 'unknown'};
}

function boundOf(words: string): 'min' | 'max' | undefined {
  const all = words.split(' ');
  const found = BOUNDS.filter(
    ({anywhere, last}) => all.some(word => anywhere.has(word)) || last.has(at(all, all.length - 1)),
  );
  return found.length === 1 ? found[0]?.bound : undefined;
}

/** Whether the text is nothing but units and ends of ranges: the second line of a two-line heading. */
export function isSubheading(text: string): boolean {
  if (/\d/.test(text)) return false;
  const words = withoutUnits(simplify(text));
  if (words !== '') return !words.includes(' ') && boundOf(words) !== undefined;
  return unitsIn(text).length > 0 || /^in\.?$/i.test(text.trim());
}
