import {MEASURES, type MeasureName} from '../../chart/model/measures.js';
import type {LengthUnit} from '../../core/units.js';
import {MEASURE_WORDS, OTHER_MEASURE_WORDS} from './measure-words.js';
import {mendTypos} from './mend-typos.js';
import {holds, phrasesOf, simplify, without} from './phrases.js';
import {type OtherUnit, otherUnitIn, unitsIn, withoutUnits} from './units-in.js';
import {
  BODY_WORDS,
  BOUND_WORDS,
  CORNER_WORDS,
  DEPARTMENT_HEADING_WORDS,
  FLAT_WORDS,
  GARMENT_WORDS,
  GIRTH_LETTERS,
  GROUP_WORDS,
  LAST_BOUND_WORDS,
  LENGTH_OR_HEIGHT_WORDS,
  PRODUCT_HEADING_WORDS,
  SIZE_ENDS,
  SIZE_WORDS,
  STATE_WORDS,
  SYSTEM_WORDS,
  TAILLE_WORDS,
  UNSURE_LETTERS,
  VARIANT_WORDS,
  WIDTH_WORDS,
} from './words.js';

/** What a column is about. `taille` and `length-or-height` can mean two things, between which the numbers decide. */
export type Subject =
  | {readonly kind: 'measure'; readonly measure: MeasureName}
  /** A measurement that no chart carries: an upper arm, a high hip, a rise. */
  | {readonly kind: 'other-measure'}
  | {
      readonly kind:
        'size' | 'taille' | 'length-or-height' | 'group' | 'department' | 'product' | 'blank' | 'unknown';
    }
  | {readonly kind: 'system'; readonly system: string};

/** A column's heading. */
export interface Heading {
  readonly subject: Subject;
  /** In the order in which they are named. Several where cells give both. */
  readonly units: readonly LengthUnit[];
  readonly otherUnit: OtherUnit | undefined;
  readonly bound: 'min' | 'max' | undefined;
  /** Whether the bound is that of an elastic garment, at rest or stretched. */
  readonly isElastic: boolean;
  /** Whether the bound is one without a column for the other end: "max", but not "to". */
  readonly standsAlone: boolean;
  /** `said` that the garment lies flat, or that it is a `width`, which the numbers have to confirm. */
  readonly flat: 'said' | 'width' | undefined;
  /** What the numbers were measured on, where the heading says so. */
  readonly on: 'body' | 'garment' | undefined;
  /** The length or fit of the size that the column is for: `short`, `long`. */
  readonly variant: string | undefined;
  /** Whether it says nothing beside the measurement, so that it goes before a column that says more. */
  readonly isPlain: boolean;
}

// Object.entries widens the keys of the tables.
const MEASURE_PHRASES = (Object.entries(MEASURE_WORDS) as [MeasureName | null, string][])
  .flatMap(([measure, list]) => phrasesOf(list).map(phrase => ({phrase, measure})))
  .concat(phrasesOf(OTHER_MEASURE_WORDS).map(phrase => ({phrase, measure: null})))
  .sort((a, b) => b.phrase.length - a.phrase.length);
const SYSTEM_PHRASES = new Map(
  Object.entries(SYSTEM_WORDS).flatMap(([system, list]) =>
    phrasesOf(list).map(phrase => [phrase, system] as const),
  ),
);
const SIZE_PHRASES = phrasesOf(SIZE_WORDS);
const WIDTH_PHRASES = phrasesOf(WIDTH_WORDS);
const FLAT_PHRASES = phrasesOf(FLAT_WORDS);
const GARMENT_PHRASES = phrasesOf(GARMENT_WORDS);
const BODY_PHRASES = phrasesOf(BODY_WORDS);
/** Headings that are one of these words and nothing else. */
const WHOLE = new Map(
  (
    [
      ['taille', TAILLE_WORDS],
      ['length-or-height', LENGTH_OR_HEIGHT_WORDS],
      ['group', GROUP_WORDS],
      ['department', DEPARTMENT_HEADING_WORDS],
      ['product', PRODUCT_HEADING_WORDS],
      ['blank', CORNER_WORDS],
    ] as const
  ).flatMap(([kind, list]) => phrasesOf(list).map(phrase => [phrase, kind] as const)),
);
const LETTERS = new Map(
  // Object.entries widens the keys of the table.
  (Object.entries(GIRTH_LETTERS) as [MeasureName, string][]).flatMap(([measure, list]) =>
    phrasesOf(list).map(phrase => [phrase, measure] as const),
  ),
);
const UNSURE = new Map(Object.entries(UNSURE_LETTERS).map(([letter, list]) => [letter, phrasesOf(list)]));
const BOUNDS = (['min', 'max'] as const).map(bound => ({
  bound,
  anywhere: [...phrasesOf(BOUND_WORDS[bound]), ...phrasesOf(STATE_WORDS[bound])],
  last: phrasesOf(LAST_BOUND_WORDS[bound]),
}));
const END_PHRASES = Object.values(BOUND_WORDS).flatMap(phrasesOf);
const ELASTIC_PHRASES = Object.values(STATE_WORDS).flatMap(phrasesOf);
const VARIANTS = Object.entries(VARIANT_WORDS)
  .flatMap(([variant, list]) => phrasesOf(list).map(phrase => ({phrase, variant})))
  .sort((a, b) => b.phrase.length - a.phrase.length);

const readings = new Map<string, Heading>();
/** A page of charts repeats its headings; more than this is no page of charts. */
const MOST_READINGS = 2000;

/** Reads one heading in any of the languages of `words.ts`. */
export function readHeading(text: string): Heading {
  const known = readings.get(text);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const heading = read(text);
  readings.set(text, heading);
  return heading;
}

/** Reads a heading that stands in a row with others. */
export function readHeadingAmong(text: string, others: readonly string[]): Heading {
  const heading = readHeading(text);
  const partners = UNSURE.get(withoutUnits(simplify(text)));
  const isSure = !partners || others.some(other => partners.includes(withoutUnits(simplify(other))));
  return isSure ? heading : {...heading, subject: {kind: 'unknown'}};
}

/** Where on a piece a specification measures: "Chest, 1" below armhole". Neither the number nor the place is what is measured. */
const PLACE =
  /[,(]?\s*(?:\d[\d.,/½¼¾]*\s*(?:cm|in(?:ch(?:es)?)?\.?|["″”])?\s*)?(?:below|under|beneath|down from|from|unter(?:halb)?|sous|sotto|onder)\s+(?:the\s+|dem\s+|l['’]|la\s+)?(?:arm ?holes?|arm ?pits?|under ?arms?|hps|armloch|achsel\p{L}*|aisselles?|ascell\p{L}*|oksel\p{L}*)\)?/giu;

function read(whole: string): Heading {
  const text = whole.replace(PLACE, '') || whole;
  const units = unitsIn(text);
  const words = withoutUnits(mendTypos(simplify(text)))
    .replace(BRAS, '')
    .trim();
  const found = MEASURE_PHRASES.filter(({phrase}) => holds(words, phrase));
  const subject = subjectOf(words, text, found);
  const has = (phrases: readonly string[]) => phrases.some(phrase => holds(words, phrase));
  const isWidth = has(WIDTH_PHRASES);
  const isGirth = subject.kind === 'measure' && MEASURES[subject.measure].kind === 'girth';
  return {
    subject,
    units,
    otherUnit: units.length === 0 ? otherUnitIn(text) : undefined,
    bound: LETTERS.has(words) ? undefined : boundOf(words),
    isElastic: has(ELASTIC_PHRASES),
    standsAlone: has(END_PHRASES),
    flat: has(FLAT_PHRASES) || /1\/2|½/.test(text) ? 'said' : isWidth && isGirth ? 'width' : undefined,
    on: has(GARMENT_PHRASES) ? 'garment' : has(BODY_PHRASES) && isGirth && !isWidth ? 'body' : undefined,
    variant: VARIANTS.find(({phrase}) => holds(words, phrase))?.variant,
    isPlain: without(withoutFiller(words), withoutFiller(found[0]?.phrase ?? '')) === '',
  };
}

/** The Vietnamese word for bra, which contains the word for the chest. */
const BRAS = /\bao (?:nguc|lot)\b/;

/** "Nape to waist", "shoulder to bust": a length from one place to another. */
const FROM_TO =
  /\b(?:nape|neck|shoulder|waist|hips?|crotch|knee|floor|underarm|bust|chest|back|front)\b.* to (?:the )?(?:waist|hips?|hem|floor|ground|knee|bust|shoulder|crotch|wrist|elbow|nape|ankle)\b/;

function subjectOf(
  words: string,
  text: string,
  found: readonly {readonly phrase: string; readonly measure: MeasureName | null}[],
): Subject {
  if (words === '') return {kind: text.trim() === '' || unitsIn(text).length > 0 ? 'blank' : 'unknown'};
  const whole = WHOLE.get(words);
  if (whole) return {kind: whole};
  // "Taille von" and "Taille bis" are the ends of a range.
  if (WHOLE.get(words.replace(/ (?:von|bis|min|max|vanaf|tot)$/, '')) === 'taille') return {kind: 'taille'};
  // "W28" is a size of jeans.
  const letter = /\d/.test(text) ? undefined : LETTERS.get(words);
  if (letter) return {kind: 'measure', measure: letter};
  // "Obvod hrudníku pod prsy" names the chest too, at greater length.
  const longest = found.find(({measure}) => measure === 'underbust') ?? found[0];
  if (longest) {
    const isFromTo = FROM_TO.test(words) && longest.phrase !== words;
    if (longest.measure === null || isFromTo) return {kind: 'other-measure'};
    // "Chest, waist, hips" is one number for three girths.
    if (trunkGirths(found).size > 1) return {kind: 'unknown'};
    const isGirth = MEASURES[longest.measure].kind === 'girth';
    // The length or the height of a waist is no waist.
    if (isGirth && found.some(({measure}) => measure === 'length' || measure === 'height'))
      return {kind: 'other-measure'};
    return {kind: 'measure', measure: longest.measure};
  }
  const rest = words
    .split(' ')
    .filter(word => !SIZE_PHRASES.includes(word) && !SYSTEM_FILLER.has(word))
    .join(' ');
  const system = SYSTEM_PHRASES.get(rest) ?? SYSTEM_PHRASES.get(words);
  if (system !== undefined) return {kind: 'system', system};
  if (namesSize(words)) return {kind: 'size'};
  // The width of a shirt is that of its chest.
  return WIDTH_PHRASES.includes(without(words, 'body'))
    ? {kind: 'measure', measure: 'chest'}
    : {kind: 'unknown'};
}

/** Words beside the name of a system: "UK equivalent", "US dress size", "Age range (years)". */
const SYSTEM_FILLER: ReadonlySet<string> = new Set([
  'dress',
  ...phrasesOf(TAILLE_WORDS),
  ...phrasesOf(
    'equivalent,equivalents,equiv,conversion,entsprechung,equivalence,equivalente,equivalencia,odpowiednik,эквивалент,approx,approximate,recommended,range,group,years,yrs,year,old,months,in,' +
      'jahre,jahren,ans,annees,anos,anni,jaar,lat,let,лет,года,примерно,ориентировочный',
  ),
]);

/** The girths of the trunk that a heading names side by side, and not as a part of another name, as bust in underbust. */
const trunkGirths = (
  found: readonly {readonly phrase: string; readonly measure: MeasureName | null}[],
): ReadonlySet<MeasureName | null> =>
  new Set(
    found
      .filter(({phrase}) => !found.some(other => other.phrase !== phrase && holds(other.phrase, phrase)))
      .map(({measure}) => measure)
      .filter(measure => measure === 'chest' || measure === 'waist' || measure === 'hip'),
  );

const SIZE_ENDINGS = phrasesOf(SIZE_ENDS);

const namesSize = (words: string): boolean =>
  SIZE_PHRASES.some(phrase => holds(words, phrase)) ||
  words.split(' ').some(word => SIZE_ENDINGS.some(end => word.length > end.length && word.endsWith(end)));

/** "Collar size", "choice waist size": a measurement that may be the name of the size too. */
export const mayNameSize = (text: string): boolean => namesSize(simplify(text));

const TAILLE_PHRASES = phrasesOf(TAILLE_WORDS);

/** Whether a heading has "taille" among other words, beside which it names the size: "Taille FR", "Taille singulière". */
export const saysTaille = (text: string): boolean =>
  TAILLE_PHRASES.some(phrase => holds(simplify(text), phrase));

/** The girth of the trunk that a heading names at another level: the waist in "High waist". */
export function levelOf(text: string): 'chest' | 'waist' | 'hip' | undefined {
  const words = withoutUnits(simplify(text));
  if (FROM_TO.test(words)) return undefined;
  const [girth, ...others] = trunkGirths(
    MEASURE_PHRASES.filter(({phrase, measure}) => measure !== null && holds(words, phrase)),
  );
  return others.length === 0 && (girth === 'chest' || girth === 'waist' || girth === 'hip')
    ? girth
    : undefined;
}

/** Whether the heading says bust, which goes before the chest above it. */
export const saysBust = (text: string): boolean =>
  /\b(?:bust|busto|buste|biust\w*|byst\w*)\b|バスト/.test(simplify(text));

const FILLER =
  /\b(?:girth|circumference|circum|circ|measurements?|measure|around|round|size|full|fullest|natural|the|of|at|to|your|fit|fits|umfang|weite|contorno|tour|de|du|giro|circonferenza|omvang|obwod|obvod|vidde?|mal|matt|обхват|объем|width|range)\b/gu;
const withoutFiller = (words: string): string => words.replace(FILLER, '').replace(/ +/g, ' ').trim();

function boundOf(words: string): 'min' | 'max' | undefined {
  const last = words.split(' ').at(-1) ?? '';
  const found = BOUNDS.filter(
    ({anywhere, last: ends}) => anywhere.some(phrase => holds(words, phrase)) || ends.includes(last),
  );
  return found.length === 1 ? found[0]?.bound : undefined;
}

/** Whether the text is nothing but a unit, an end of a range or a length of the size: the second line of a two-line heading. */
export function isSubheading(text: string): boolean {
  if (/\d/.test(text)) return false;
  const words = withoutUnits(simplify(text));
  if (words === '') return unitsIn(text).length > 0 || /^in\.?$/i.test(text.trim());
  if (VARIANTS.some(({phrase}) => phrase === words)) return true;
  return BOUNDS.some(({anywhere, last}) => anywhere.includes(words) || last.includes(words));
}
