import type {IssueList} from '../chart/read/issue-list.js';
import {decidesSize, type MeasureName} from '../chart/model/measures.js';
import type {ReadRange} from '../chart/read/read-measurement.js';
import {cmToInches, inchesToCm, type LengthUnit} from '../core/units.js';
import type {Entry} from './columns/read-column.js';
import {nameOf} from './columns/same-measure.js';
import {addressOf, type Cell} from './tables/table-grid.js';

/** How far two units may stray by rounding before one of them is wrong: half an inch. */
const ROUNDING_CM = 1.3;

interface Merged {
  readonly range: ReadRange;
  readonly cell: Cell;
  readonly unit: LengthUnit;
}

/** One range per measurement: two columns of ends joined, the chart's unit before the other, which is checked. */
export function mergeEntries(
  entries: readonly Entry[],
  units: LengthUnit,
  issues: IssueList,
): ReadonlyMap<MeasureName, Merged> {
  const merged = new Map<MeasureName, Merged>();
  const inOrder = [...entries].sort((a, b) => Number(a.unit !== units) - Number(b.unit !== units));
  for (const entry of inOrder) {
    const range = toUnit(bounded(entry), entry.unit, units);
    const known = merged.get(entry.measure);
    const joined = known?.unit === entry.unit ? join(known.range, range) : undefined;
    if (!known) merged.set(entry.measure, {range, cell: entry.cell, unit: entry.unit});
    else if (joined) merged.set(entry.measure, {...known, range: joined});
    else if (differs(known.range, range, units)) warnOfSecond(entry, known.cell, issues);
  }
  return merged;
}

function warnOfSecond({measure, cell}: Entry, kept: Cell, issues: IssueList): void {
  const isSameCell = addressOf(cell) === addressOf(kept);
  issues.warningOnce(
    `second ${measure} ${cell.column}`,
    decidesSize(measure) ? 'units-disagree' : 'left-out',
    addressOf(cell),
    isSameCell
      ? `"${cell.text}" gives the ${nameOf(measure)} in two units that disagree; the first is used. Correct one of them.`
      : `"${cell.text}" is another ${nameOf(measure)} than "${kept.text}" in ${addressOf(kept)}, which is used. Correct one of the two.`,
  );
}

const bounded = ({range, bound}: Entry): ReadRange =>
  bound === undefined ? range : bound === 'min' ? {min: range.min, max: null} : {min: null, max: range.max};

function join(a: ReadRange, b: ReadRange): ReadRange | undefined {
  if (a.max === null && b.min === null && a.min !== null && b.max !== null) return {min: a.min, max: b.max};
  return a.min === null && b.max === null && a.max !== null && b.min !== null
    ? {min: b.min, max: a.max}
    : undefined;
}

function differs(a: ReadRange, b: ReadRange, units: LengthUnit): boolean {
  const limit = units === 'cm' ? ROUNDING_CM : cmToInches(ROUNDING_CM);
  const apart = (x: number | null, y: number | null) => x !== null && y !== null && Math.abs(x - y) > limit;
  return apart(a.min, b.min) || apart(a.max, b.max);
}

function toUnit({min, max}: ReadRange, from: LengthUnit, to: LengthUnit): ReadRange {
  if (from === to) return {min, max};
  const convert = (value: number | null) =>
    value === null ? null : Math.round((to === 'cm' ? inchesToCm(value) : cmToInches(value)) * 100) / 100;
  return {min: convert(min), max: convert(max)};
}
