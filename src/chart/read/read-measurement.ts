import {at} from '../../core/at.js';
import {CM_PER_INCH, type LengthUnit} from '../../core/units.js';
import {readUnit} from './field-names.js';

/** The ends of a range in the unit in which they are written. A null end is open. */
export interface ReadRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** One length of a cell. */
export interface WrittenLength {
  readonly range: ReadRange;
  /** Undefined where the cell names none. */
  readonly unit: LengthUnit | undefined;
}

export type MeasurementReading =
  | {readonly kind: 'missing'}
  | {readonly kind: 'fault'; readonly message: string}
  /** Two where the cell gives the same length in both units. */
  | {readonly kind: 'lengths'; readonly lengths: readonly [WrittenLength, WrittenLength?]};

/** Longer than "entre 94 cm et 102 cm (37 in – 40 in)", the longest cell seen; longer text is prose. */
const MAX_LENGTH = 60;

/** References to a footnote. They are not part of the text before them. */
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
  if (text.length > MAX_LENGTH) return notAMeasurement(text);
  const plain = simplify(text);
  if (NOTHING.test(plain)) return {kind: 'missing'};
  const [first, second, third] = plain.split(/[/|([]/).map(value => parseValue(value, text));
  if (third || !first) return notAMeasurement(text);
  if (!second || first.kind === 'fault') return first;
  if (first.kind === 'lengths' && second.kind === 'lengths')
    return pair(first.lengths[0], second.lengths[0], text);
  return second.kind === 'fault' || first.kind === second.kind ? second : notAMeasurement(text);
}

const fault = (message: string): MeasurementReading => ({kind: 'fault', message});
const quote = (text: string): string => `"${text.slice(0, MAX_LENGTH)}"`;
const notAMeasurement = (text: string): MeasurementReading =>
  fault(`${quote(text)} is not a measurement. Write a number or a range in cm or inches, as 94-102.`);
const ambiguous = (text: string): MeasurementReading =>
  fault(
    `${quote(text)} can be read in two ways. Write decimals with a point, a range as 94-102, both units as "38 in / 97 cm", and waist and inside leg apart.`,
  );

const NOTHING = /^(?:-*|n\/?a|none|x|\?)$/;

/** After a number, "1/2" and "-1/2" belong to it. "37/94" is two numbers and "37-40" is a range. */
const FRACTION = /(\d)[ -]*\b(1[/⁄]2|[12][/⁄]3|[1-3][/⁄]4|[1-7][/⁄]8|(?:[1-9]|1[0-5])[/⁄]16)(?![\d.,])/g;

/**
 * Lower case without accents and apostrophes, plain digits, and a hyphen for every dash. Fractions become decimals:
 * "37½", "37 1/2" and "37-1/2" all become "37.5".
 */
const simplify = (text: string): string =>
  text
    .replace(FOOTNOTE_MARKS, '')
    .toLowerCase()
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])['’](?=[a-z])/g, '$1')
    .replace(/[‐-―−~〜]/g, '-')
    .replace(FRACTION, (_, digit: string, fraction: string) => {
      const terms = fraction.split(/[/⁄]/).map(Number);
      return digit + String(at(terms, 0) / at(terms, 1)).slice(1);
    })
    .trim();

/** A number, a word or inch sign, or a character without meaning. Every other character stands for itself. */
const TOKEN = /(\d{1,4}(?:[.,]\d+)?)|([a-z]+|"|”|′′|'')|[\s.)\]]/g;

/** Reads one value of a cell. `text` is the whole cell, for messages. */
function parseValue(value: string, text: string): MeasurementReading {
  const numbers: string[] = [];
  const units = new Set<LengthUnit>();
  // The words and signs of the value, with a 0 for each number: "from 94 to 102 cm" becomes "from0to0".
  const shape = value.replace(TOKEN, (_, number?: string, word?: string) => {
    const unit = word && readUnit(word);
    if (unit) units.add(unit);
    if (number) numbers.push(number);
    return number ? '0' : unit ? '' : (word ?? '');
  });
  if (NOTHING.test(shape)) return {kind: 'missing'};
  const range = rangeOf(shape, numbers.map(toNumber));
  if (!range || units.size > 1) return notAMeasurement(text);
  // "94,102" may be a decimal comma or a range.
  if (numbers.some(number => /,\d{3}/.test(number))) return ambiguous(text);
  const message = faultOf(range);
  return message === undefined ? {kind: 'lengths', lengths: [{range, unit: [...units][0]}]} : fault(message);
}

const toNumber = (text: string): number => Number(text.replace(',', '.'));

/** Words around a number, without spaces and accents: "bis zu" is "biszu" and "até" is "ate". */
const UP_TO =
  /^(?:<=?|≤|upto|under|below|lessthan|max(?:imum)?|bis(?:zu)?|unter|hasta|menosde|menorque|jusqua|moinsde|finoa|menodi|ate|tot|minderdan|onder)$/;
const FROM =
  /^(?:>=?|≥|from|over|above|morethan|min(?:imum)?|ab|ue?ber|mehrals|desde|masde|apartird[ea]|des|plusde|oltre|piudi|da|acimade|maisde|vanaf|meerdan|boven)$/;
const AND_MORE =
  /^(?:\+|(?:(?:and|or)(?:up|over|more|above)|undmehr|[yo]mas|(?:et|ou)?plus|eoltre|opiu|(?:e|ou)mais|enmeer))$/;
const BETWEEN = /^(?:from|between|von|zwischen|de|desde|entre|da|tra|van|tussen|)$/;
const TO = /^(?:-|to|till|until|bis|al?|hasta|et?|y|en|and|und|tot|ate)$/;

function rangeOf(shape: string, [first, second]: readonly number[]): ReadRange | undefined {
  const [before = '', after = '', end = ''] = shape.split('0');
  if (first === undefined || end !== '') return undefined;
  if (second !== undefined)
    return BETWEEN.test(before) && TO.test(after) ? {min: first, max: second} : undefined;
  if (before + after === '') return {min: first, max: first};
  if (after === '' && UP_TO.test(before)) return {min: null, max: first};
  const isFrom = after === '' ? FROM.test(before) : before === '' && AND_MORE.test(after);
  return isFrom ? {min: first, max: null} : undefined;
}
/** Why no body or garment can have this range. Undefined when one can. */
export function faultOf({min, max}: ReadRange): string | undefined {
  for (const end of [min, max])
    if (end !== null && !(Number.isFinite(end) && end > 0))
      return `${end} is not a length above 0. Leave out what is not measured.`;
  return min !== null && max !== null && min > max
    ? `The low end ${min} is above the high end ${max}. Swap them, or correct the typing error.`
    : undefined;
}

/** How far the ratio of two values may differ from 2.54, by rounding and careless conversion. */
const RATIO_TOLERANCE = 0.1;

/**
 * Pairs two values of one cell that give the same length in both units. Either both units are written, or the ratio
 * of the values tells them and does not contradict a written one.
 */
function pair(a: WrittenLength, b: WrittenLength, text: string): MeasurementReading {
  const ratio = middleOf(b.range) / middleOf(a.range);
  const isNear = (value: number) => Math.abs(value / CM_PER_INCH - 1) < RATIO_TOLERANCE;
  const byRatio = isNear(ratio) ? 'in' : isNear(1 / ratio) ? 'cm' : undefined;
  const unit = a.unit && b.unit ? a.unit : byRatio;
  if (unit === undefined || unit === b.unit || (a.unit ?? unit) !== unit) return ambiguous(text);
  return {
    kind: 'lengths',
    lengths: [
      {...a, unit},
      {...b, unit: unit === 'cm' ? 'in' : 'cm'},
    ],
  };
}

/** The middle of a range, or its only end. */
const middleOf = ({min, max}: ReadRange): number => (Number(min ?? max) + Number(max ?? min)) / 2;
