import {at} from '../core/at.js';
import {CM_PER_INCH, type LengthUnit} from '../core/units.js';

/** The ends of a written range, in the unit in which they are written; a null end is open. */
export interface ReadRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** One length of a cell. */
export interface WrittenLength {
  readonly range: ReadRange;
  /** Undefined where the cell does not say. */
  readonly unit: LengthUnit | undefined;
}

export type MeasurementReading =
  | {readonly kind: 'missing'}
  | {readonly kind: 'fault'; readonly message: string}
  /** Two where the cell gives the same length in both units. */
  | {readonly kind: 'lengths'; readonly lengths: readonly [WrittenLength, WrittenLength?]};

/** Longer than "entre 94 cm et 102 cm (37 in – 40 in)", the longest cell seen; longer text is prose. */
const MAX_LENGTH = 60;

/** References to a footnote, which are no part of the text that they follow. */
export const FOOTNOTE_MARKS = /\s*[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+$/;

/**
 * Reads a measurement as people write it into a cell of a size chart, in English, German, Spanish, French, Italian,
 * Portuguese and Dutch. Charts in JSON, schema.org data and tables all share this grammar:
 *
 *     cell    = nothing | value | value "/" value | value "(" value ")"      "38 in / 97 cm" gives both units
 *     value   = number | up-to number | from number | number and-more | [between] number to number
 *     number  = digits [("." | ",") digits] [fraction] [unit]
 *     nothing = "" | "-" | "n/a" | "none" | "x" | "?"
 *
 * A unit is taken from the cell or from the ratio of its two values, and is never guessed from the size of a number.
 */
export function readMeasurement(text: string): MeasurementReading {
  if (text.length > MAX_LENGTH) return fault(`"${text.slice(0, 30)}…" is not a measurement.`);
  const plain = simplify(text);
  if (NOTHING.test(plain)) return {kind: 'missing'};
  if (DATE.test(plain))
    return fault(
      `A spreadsheet has turned this cell into the date "${text}". Format the column as text and type it again.`,
    );
  if (MILLIMETRES.test(plain)) return fault(`"${text}" is in millimetres. Write centimetres.`);
  const values = splitValues(plain).map(value => parseValue(value, text));
  const [first, second] = values;
  if (values.length > 2) return fault(`"${text}" holds more than two values. Write one range, as 94-102.`);
  if (!first || !second || first.kind === 'fault') return first ?? {kind: 'missing'};
  if (second.kind === 'fault') return second;
  if (first.kind === 'lengths' && second.kind === 'lengths')
    return pair(first.lengths[0], second.lengths[0], text);
  return first.kind === second.kind ? first : notAMeasurement(text);
}

const fault = (message: string): MeasurementReading => ({kind: 'fault', message});
const notAMeasurement = (text: string): MeasurementReading =>
  fault(`"${text}" is not a measurement. Write a number or a range, as 94-102.`);

const NOTHING = /^(?:-*|n\/?a|none|x|\?)$/;
const MONTH = '(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const DATE = new RegExp(`\\d.*${MONTH}|${MONTH}.*\\d`);
const MILLIMETRES = /(?<![a-z])(?:mm|millim[a-z]+)(?![a-z])/;

/** Small letters without accents; "½" becomes " 1⁄2", full-width digits plain ones, and every dash a hyphen. */
const simplify = (text: string): string =>
  text
    .replace(FOOTNOTE_MARKS, '')
    .toLowerCase()
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‐-―−~〜]/g, '-')
    .trim();

/** "37 1/2" and "37-1/2" are one number each; "37/94" and "37-40" are two. */
const FRACTION = String.raw`(?:1[/⁄]2|[12][/⁄]3|[1-3][/⁄]4|[1-7][/⁄]8|(?:[1-9]|1[0-5])[/⁄]16)(?![\d.,])`;
const INCH = 'inch(?:es)?|ins?|zoll|pulg(?:adas?)?|pouces?|po|pollici|polegadas?|pol|duim';
const TOKEN = new RegExp(
  [
    String.raw`(?<whole>\d{1,4}(?:[.,]\d+)?)(?:[ -]+(?<fraction>${FRACTION}))?`,
    '(?<cm>(?:cms?|[cz]entim[a-z]+)(?![a-z]))',
    `(?<inch>(?:${INCH})(?![a-z])|"|”|′′|'')`,
    "(?<word>[a-z]+(?:['’][a-z]+)*|[<>]=?|[≤≥+-])",
    String.raw`(?<separator>[/|([])`,
    String.raw`[\s.)\]]`,
    '(?<other>.)',
  ].join('|'),
  'g',
);

/** One value of a cell, before it is known what it means. */
interface WrittenValue {
  readonly numbers: number[];
  /** The words and signs around the numbers, without spaces; "0" stands for a number: "apartirde0". */
  shape: string;
  readonly units: Set<LengthUnit>;
}

/** What the separators of a cell divide. */
function splitValues(plain: string): readonly WrittenValue[] {
  let value: WrittenValue = {numbers: [], shape: '', units: new Set()};
  const values = [value];
  for (const {groups = {}} of plain.matchAll(TOKEN)) {
    const {whole, fraction, cm, inch, word, separator, other} = groups;
    if (separator) values.push((value = {numbers: [], shape: '', units: new Set()}));
    if (whole) value.numbers.push(toNumber(whole, fraction));
    if (cm) value.units.add('cm');
    if (inch) value.units.add('in');
    value.shape += whole ? '0' : (word?.replace(/['’]/, '') ?? other ?? '');
  }
  return values;
}

/** "94,5" and "31" with "3/4" as numbers; NaN where a comma may also divide a list: "94,102". */
function toNumber(whole: string, fraction = '0/1'): number {
  if (/,\d{3}/.test(whole)) return NaN;
  const terms = fraction.split(/[/⁄]/).map(Number);
  return Number(whole.replace(',', '.')) + at(terms, 0) / at(terms, 1);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the seven languages as `WrittenValue.shape` has them: "bis zu" is "biszu", "até" is "ate". */
const UP_TO = setOf(
  '< <= ≤ upto under below lessthan max maximum bis biszu unter hasta menosde menorque jusqua moinsde finoa menodi ate tot minderdan onder',
);
const FROM = setOf(
  '> >= ≥ from over above morethan min minimum ab uber ueber mehrals desde masde apartirde apartirda des plusde oltre piudi da acimade maisde vanaf meerdan boven',
);
const AND_MORE = setOf(
  '+ plus andup andover andmore andabove orup orover ormore orabove undmehr ymas omas etplus ouplus eoltre opiu emais oumais enmeer',
);
const BETWEEN = setOf('from between von zwischen de desde entre da tra van tussen');
const TO = setOf('- to till until bis a al hasta et y e en and und tot ate');

/** What one value says. `text` is the whole cell, for the message. */
function parseValue({numbers, shape, units}: WrittenValue, text: string): MeasurementReading {
  if (NOTHING.test(shape)) return {kind: 'missing'};
  const range = rangeOf(shape, numbers);
  if (!range) return notAMeasurement(text);
  if (numbers.some(Number.isNaN))
    return fault(`"${text}" can be read in two ways. Write a point for decimals and a dash for a range.`);
  const [unit, second] = units;
  if (second) return fault(`"${text}" names two units for one value. Write "38 in / 97 cm".`);
  const message = faultOf(range);
  return message === undefined ? {kind: 'lengths', lengths: [{range, unit}]} : fault(message);
}

function rangeOf(shape: string, [first, second]: readonly number[]): ReadRange | undefined {
  if (first === undefined) return undefined;
  const [before = '', after = '', end = ''] = shape.split('0');
  if (second !== undefined)
    return TO.has(after) && end === '' && (before === '' || BETWEEN.has(before))
      ? {min: first, max: second}
      : undefined;
  if (before === '' && after === '') return {min: first, max: first};
  if (UP_TO.has(before) && after === '') return {min: null, max: first};
  return (FROM.has(before) && after === '') || (before === '' && AND_MORE.has(after))
    ? {min: first, max: null}
    : undefined;
}

/** Why no body and no garment has this range; undefined where one may. */
export function faultOf({min, max}: ReadRange): string | undefined {
  for (const end of [min, max])
    if (end !== null && !(Number.isFinite(end) && end > 0))
      return `${end} is not a length above 0. Leave out what is not measured.`;
  return min !== null && max !== null && min > max
    ? `The low end ${min} is above the high end ${max}. Swap them, or correct the typing error.`
    : undefined;
}

/** How far the ratio of two values may miss 2.54: by rounding to whole numbers, where it alone tells the units. */
const ROUNDING_TOLERANCE = 0.06;
/** The same where one unit is written: brands convert carelessly, but not by a size or two. */
const CARELESS_TOLERANCE = 0.25;

/** Two values of one cell, when they are the same length in both units. */
function pair(a: WrittenLength, b: WrittenLength, text: string): MeasurementReading {
  const unit = unitOfFirst(a, b);
  if (unit === undefined || unit === b.unit)
    return fault(
      `"${text}" can be read in two ways. Write a range as 94-102, and both units as "38 in / 97 cm"; waist and inside leg need a column each.`,
    );
  const lengths = [
    {...a, unit},
    {...b, unit: otherUnit(unit)},
  ] as const;
  return {kind: 'lengths', lengths};
}

/** The unit of the first of two lengths: written at both, or told by their ratio where that contradicts nothing. */
function unitOfFirst(a: WrittenLength, b: WrittenLength): LengthUnit | undefined {
  if (a.unit && b.unit) return a.unit;
  const written = a.unit ?? (b.unit && otherUnit(b.unit));
  const tolerance = written ? CARELESS_TOLERANCE : ROUNDING_TOLERANCE;
  const isNear = (ratio: number) => Math.abs(ratio / CM_PER_INCH - 1) < tolerance;
  const ratio = middleOf(b.range) / middleOf(a.range);
  const byRatio = isNear(ratio) ? 'in' : isNear(1 / ratio) ? 'cm' : undefined;
  return written === undefined || written === byRatio ? byRatio : undefined;
}

/** The middle of a range, or the one end that it has. */
function middleOf({min, max}: ReadRange): number {
  const ends = [min, max].filter(end => end !== null);
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
}

const otherUnit = (unit: LengthUnit): LengthUnit => (unit === 'cm' ? 'in' : 'cm');
