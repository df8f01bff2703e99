import {cmToInches, inchesToCm, type LengthUnit} from '../core/units.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from './plain-json.js';
import {lookUp, readUnit} from './field-names.js';

/** What a cell says, in the unit it is written in; a null bound is an open end. */
export interface ReadRange {
  readonly min: number | null;
  readonly max: number | null;
}

export type RangeReading =
  | {readonly kind: 'range'; readonly range: ReadRange}
  | {readonly kind: 'missing'}
  | {readonly kind: 'fault'; readonly message: string};

const HOW = 'Write a number, [low, high] or {"min": low, "max": high}.';
const MISSING: RangeReading = {kind: 'missing'};
const fault = (message: string): RangeReading => ({kind: 'fault', message});
const range = (min: number | null, max: number | null): RangeReading => ({kind: 'range', range: {min, max}});

/** No cell seen is longer than "37½ to 38¼ inches"; longer text is prose. */
const MAX_CELL_LENGTH = 40;

/**
 * Reads one cell: a number, `[low, high]`, `{min, max}`, or the texts people paste ("94–102", "94,5", "31 ¾",
 * "up to 88", "118+", "38 in"). A unit written in the cell wins over the chart's, and is converted to it.
 */
export function readRange(cell: Json, units: LengthUnit): RangeReading {
  const reading = read(cell, units);
  if (reading.kind !== 'range') return reading;
  const {min, max} = reading.range;
  if (min === null && max === null) return MISSING;
  for (const value of [min, max])
    if (value !== null && !(Number.isFinite(value) && value > 0))
      return fault(`${value} is not a length above 0. ${HOW}`);
  if (min !== null && max !== null && min > max)
    return fault(`The low end ${min} is above the high end ${max}. Swap them, or correct the typing error.`);
  return reading;
}

function read(cell: Json, units: LengthUnit): RangeReading {
  if (cell === null) return MISSING;
  if (typeof cell === 'number') return range(cell, cell);
  if (typeof cell === 'string') return readText(cell, units);
  if (isJsonArray(cell)) return readPair(cell, units);
  if (isJsonObject(cell)) return readBounds(cell, units);
  return fault(`${String(cell)} is not a measurement. ${HOW}`);
}

function readPair(cell: readonly Json[], units: LengthUnit): RangeReading {
  if (cell.length === 0) return MISSING;
  if (cell.length > 2) return fault(`A list of ${cell.length} numbers. ${HOW}`);
  const bounds = cell.map(item => readBound(item, units));
  const [low, high = low] = bounds;
  if (low === undefined || high === undefined || bounds.includes(undefined))
    return fault(`${show(cell)} holds something that is not a number. ${HOW}`);
  return range(low, high);
}

/** The bound that a key names ("min" of "chestMin"), if any. */
export const boundNamed = lookUp({
  min: 'min minimum minvalue low lower lo from start mincm',
  max: 'max maximum maxvalue high upper hi to end maxcm',
  value: 'value nominal target point exact',
  unit: 'unit units unitcode unittext',
});

function readBounds(cell: JsonObject, units: LengthUnit): RangeReading {
  const bounds: {min?: Json; max?: Json; value?: Json; unit?: Json} = {};
  for (const [key, value] of Object.entries(cell)) {
    const name = boundNamed(key);
    if (!name) return fault(`"${key.slice(0, 40)}" is not known here. ${HOW}`);
    bounds[name] = value;
  }
  const unit = bounds.unit === undefined ? units : readUnit(bounds.unit);
  if (!unit) return fault(`The unit ${show(bounds.unit ?? null)} is not known. Use "cm" or "in".`);
  const toChart = (value: number | null | undefined) =>
    typeof value === 'number' ? convert(value, unit, units) : value;
  const point = bounds.value === undefined ? undefined : toChart(readBound(bounds.value, unit));
  const min = bounds.min === undefined ? (point ?? null) : toChart(readBound(bounds.min, unit));
  const max = bounds.max === undefined ? (point ?? null) : toChart(readBound(bounds.max, unit));
  if (min === undefined || max === undefined)
    return fault(`${show(cell)} holds something that is not a number. ${HOW}`);
  return range(min, max);
}

/** One end: a number, a text that is exactly one number, or null for an open end; undefined is none of them. */
function readBound(value: Json, units: LengthUnit): number | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const reading = readText(value, units);
  return reading.kind === 'range' && reading.range.min === reading.range.max ? reading.range.min : undefined;
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};
const NUMBER = String.raw`(\d+(?:[.,]\d+)?(?: \d+/\d+)?)`;
const ONE = new RegExp(`^${NUMBER}$`);
const TWO = new RegExp(`^${NUMBER} ?- ?${NUMBER}$`);
const UP_TO = new RegExp(`^(?:<=?|≤|up to|bis|max\\.?|jusqu'à|hasta) ?${NUMBER}$`);
const FROM = new RegExp(`^(?:>=?|≥|from|ab|min\\.?|over|dès|desde) ?${NUMBER}$`);
const AND_MORE = new RegExp(`^${NUMBER} ?(?:\\+|and (?:up|over|more))$`);
const NOTHING = /^(?:-+|n\/?a|none|x|\?)?$/;

function readText(text: string, units: LengthUnit): RangeReading {
  if (text.length > MAX_CELL_LENGTH) return fault(`"${text.slice(0, 20)}…" is not a measurement. ${HOW}`);
  const plain = text
    .toLowerCase()
    .replace(/[¼½¾⅛⅜⅝⅞]/g, sign => ` ${FRACTIONS[sign] ?? ''}`)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const {body, unit} = splitUnit(plain);
  const dashed = body.replace(/(\d) (?:to|a|à|bis) (?=\d)/g, '$1 - ');
  if (NOTHING.test(dashed)) return MISSING;
  const bounds = matchBounds(dashed);
  if (!bounds) return fault(`"${text}" is not a measurement. ${HOW}`);
  const [min, max] = bounds.map(end => (end === null ? null : toNumber(end)));
  if (min === undefined || max === undefined) return fault(`"${text}" is not a measurement. ${HOW}`);
  if (Number.isNaN(min) || Number.isNaN(max))
    return fault(`"${text}" can be read in two ways. Write a point for decimals and a dash for a range.`);
  return range(
    min === null ? null : convert(min, unit ?? units, units),
    max === null ? null : convert(max, unit ?? units, units),
  );
}

/** Takes the unit off the end, and off both ends of "94 cm - 102 cm". */
function splitUnit(text: string): {readonly body: string; readonly unit: LengthUnit | undefined} {
  const found = /(?:cm|centimet(?:re|er)s?|inch(?:es)?|in|"|″|'')\.?$/.exec(text);
  if (!found) return {body: text, unit: undefined};
  const word = found[0].replace(/\.$/, '');
  const body = text
    .split(word)
    .map(part => part.trim())
    .join(' ')
    .trim();
  return {body, unit: readUnit(word)};
}

function matchBounds(text: string): readonly (string | null)[] | undefined {
  const one = ONE.exec(text);
  if (one) return [one[1] ?? null, one[1] ?? null];
  const two = TWO.exec(text);
  if (two) return [two[1] ?? null, two[2] ?? null];
  const upTo = UP_TO.exec(text);
  if (upTo) return [null, upTo[1] ?? null];
  const from = FROM.exec(text) ?? AND_MORE.exec(text);
  return from ? [from[1] ?? null, null] : undefined;
}

/** "94,5" and "31 3/4" as numbers; NaN where a comma may be a decimal comma or a list ("94,102"). */
function toNumber(text: string): number {
  const [whole = '', fraction] = text.split(' ');
  if (/,\d{3}/.test(whole)) return NaN;
  const [over, under] = (fraction ?? '0/1').split('/').map(Number);
  return Number(whole.replace(',', '.')) + (over ?? 0) / (under ?? 1);
}

export const convert = (value: number, from: LengthUnit, to: LengthUnit): number =>
  from === to ? value : to === 'cm' ? inchesToCm(value) : cmToInches(value);

const show = (value: Json): string => JSON.stringify(value).slice(0, 60);
