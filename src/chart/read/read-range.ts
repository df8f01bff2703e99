import {cmToInches, inchesToCm, type LengthUnit} from '../../core/units.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from './plain-json.js';
import {lookUp, readUnit} from './field-names.js';
import {faultOf, type ReadRange, readMeasurement} from './read-measurement.js';

export type RangeReading =
  | {readonly kind: 'range'; readonly range: ReadRange}
  | {readonly kind: 'missing'}
  | {readonly kind: 'fault'; readonly message: string};

const HOW = 'Write a number, [low, high] or {"min": low, "max": high}.';
const MISSING: RangeReading = {kind: 'missing'};
const fault = (message: string): RangeReading => ({kind: 'fault', message});

/**
 * Reads one cell of a chart in JSON: a number, `[low, high]`, `{min, max}` or a text that `readMeasurement` reads.
 * A unit in the cell overrides that of the chart, to which the range is converted.
 */
export function readRange(cell: Json, units: LengthUnit): RangeReading {
  const reading = read(cell, units);
  if (reading.kind !== 'range') return reading;
  if (reading.range.min === null && reading.range.max === null) return MISSING;
  const message = faultOf(reading.range);
  return message === undefined ? reading : fault(message);
}

function read(cell: Json, units: LengthUnit): RangeReading {
  if (cell === null) return MISSING;
  if (typeof cell === 'number') return {kind: 'range', range: {min: cell, max: cell}};
  if (typeof cell === 'string') return readText(cell, units);
  if (isJsonArray(cell)) return readPair(cell, units);
  if (isJsonObject(cell)) return readBounds(cell, units);
  return fault(`${String(cell)} is not a measurement. ${HOW}`);
}

function readPair(cell: readonly Json[], units: LengthUnit): RangeReading {
  const [low, high = low] = cell;
  if (low === undefined || high === undefined) return MISSING;
  if (cell.length > 2) return fault(`A list of ${cell.length} numbers is not a range. ${HOW}`);
  return readEnds({low, high, unit: units}, units, cell);
}

/** The bound that a key names, if any: "min" for "chestMin". */
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
    if (!name) return fault(`"${key.slice(0, 40)}" is not a part of a range. ${HOW}`);
    bounds[name] = value;
  }
  const {value = null, min = value, max = value, unit: said = units} = bounds;
  const unit = readUnit(said);
  if (!unit) return fault(`The unit ${show(said)} is not known. Use "cm" or "in".`);
  return readEnds({low: min, high: max, unit}, units, cell);
}

/** Reads two ends in one unit as a range in the unit of the chart. */
function readEnds(
  {low, high, unit}: {readonly low: Json; readonly high: Json; readonly unit: LengthUnit},
  units: LengthUnit,
  cell: Json,
): RangeReading {
  const [min, max] = [readBound(low, unit), readBound(high, unit)];
  if (min === undefined || max === undefined)
    return fault(`${show(cell)} contains something that is not a number. ${HOW}`);
  return {kind: 'range', range: convertRange({min, max}, unit, units)};
}

/** Reads one end: a number or a text of exactly one number, or null for an open end. Undefined for anything else. */
function readBound(value: Json, units: LengthUnit): number | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const reading = readText(value, units);
  return reading.kind === 'range' && reading.range.min === reading.range.max ? reading.range.min : undefined;
}

/** Reads a text into the unit of the chart. Where it gives a length in both units, the one in that unit is taken. */
function readText(text: string, units: LengthUnit): RangeReading {
  const reading = readMeasurement(text);
  if (reading.kind !== 'lengths') return reading;
  const [first, second] = reading.lengths;
  const {range: written, unit} = second?.unit === units ? second : first;
  return {kind: 'range', range: convertRange(written, unit ?? units, units)};
}

export function convertRange({min, max}: ReadRange, from: LengthUnit, to: LengthUnit): ReadRange {
  const inTo = (end: number | null) => (end === null ? null : convert(end, from, to));
  return {min: inTo(min), max: inTo(max)};
}

const convert = (value: number, from: LengthUnit, to: LengthUnit): number =>
  from === to ? value : to === 'cm' ? inchesToCm(value) : cmToInches(value);

const show = (value: Json): string => JSON.stringify(value).slice(0, 60);
