import type {IssueList} from '../chart/issue-list.js';
import type {MeasureName} from '../chart/measures.js';
import {
  FOOTNOTE_MARKS,
  readMeasurement,
  type ReadRange,
  type WrittenLength,
} from '../chart/read-measurement.js';
import {type ChartRow, MAX_LABEL_LENGTH} from '../chart/schema.js';
import {cmToInches, inchesToCm, type LengthUnit} from '../core/units.js';
import type {Assignment, MeasureColumn} from './assign-columns.js';

import {addressOf, type Cell} from './table-grid.js';

/** The rows of a chart file, all in one unit. */
export interface FilledRows {
  readonly units: LengthUnit;
  readonly sizes: readonly ChartRow[];
  readonly cellOf: Readonly<Record<string, string>>;
}

/** One length of the table, with its unit known. */
interface Entry {
  readonly measure: MeasureName;
  readonly bound: 'min' | 'max' | undefined;
  readonly row: number;
  readonly range: ReadRange;
  readonly unit: LengthUnit;
  readonly cell: Cell;
}

/** How far two units may stray by rounding before one of them is wrong: half an inch. */
const ROUNDING_CM = 1.3;

/**
 * Fills the rows. `assumed` is the unit of numbers that name none; `preferred` the one to write. Undefined when
 * a unit or the labels are missing; the issues say which.
 */
export function fillRows(
  {labels, group, equivalents, measures}: Assignment,
  assumed: LengthUnit | undefined,
  preferred: LengthUnit | undefined,
  issues: IssueList,
): FilledRows | undefined {
  const entries = measures.flatMap(column => readColumn(column, assumed, issues));
  if (!labels) {
    issues.fault('bad-label', '', 'No column holds the sizes. Add one with the heading "Size".');
    return undefined;
  }
  const [first] = entries;
  if (!first) {
    // Without units there are no entries either, and that has been said.
    if (!issues.hasFault)
      issues.fault(
        'no-sizes',
        '',
        'No cell below the headings holds a measurement. Write numbers or ranges, as 94-102.',
      );
    return undefined;
  }
  const has = (unit: LengthUnit) => entries.some(entry => entry.unit === unit);
  const units = preferred !== undefined && has(preferred) ? preferred : first.unit;
  const cellOf: Record<string, string> = {};
  const sizes: ChartRow[] = [];
  for (const [row, cell] of labels.cells.entries()) {
    const own = entries.filter(entry => entry.row === row);
    const label = labelOf(cell, own.length > 0, issues);
    if (label === undefined) continue;
    const place = `sizes.${sizes.length}`;
    cellOf[place] = cellOf[`${place}.label`] = addressOf(cell);
    const names = equivalents.flatMap(({system, column}) => {
      const text = column.cells[row]?.text ?? '';
      return text === '' || text.length > MAX_LABEL_LENGTH ? [] : [[system, text] as const];
    });
    const groupText = group?.cells[row]?.text ?? '';
    const ranges = mergeEntries(own, units, issues);
    for (const [measure, {cell: at}] of ranges) cellOf[`${place}.${measure}`] = addressOf(at);
    sizes.push({
      label,
      ...(groupText !== '' && {group: groupText.slice(0, MAX_LABEL_LENGTH)}),
      ...(names.length > 0 && {equivalents: Object.fromEntries(names)}),
      ...Object.fromEntries([...ranges].map(([measure, {range}]) => [measure, toFileRange(range)])),
    });
  }
  if (sizes.length === 0)
    issues.fault('no-sizes', addressOf(labels.at), 'The sizes have no names below this heading.');
  return {units, sizes, cellOf};
}

function readColumn(
  column: MeasureColumn,
  assumed: LengthUnit | undefined,
  issues: IssueList,
): readonly Entry[] {
  const {heading, measure, at} = column;
  if (heading.hasOtherUnit) {
    issues.fault(
      'bad-field',
      addressOf(at),
      `"${at.text}" is neither in cm nor in inches. Convert the column to cm.`,
    );
    return [];
  }
  // Two units in a heading are those of two values in a cell, and tell nothing of a single one.
  const own = heading.units.length === 1 ? heading.units[0] : undefined;
  const unit = own ?? (heading.units.length === 0 ? assumed : undefined);
  let isUnitless = false;
  const entries = column.cells.flatMap((cell, row): readonly Entry[] => {
    const reading = readMeasurement(cell.text);
    if (reading.kind === 'missing') return [];
    if (reading.kind === 'fault') {
      issues.warning(
        'bad-cell',
        addressOf(cell),
        DATE.test(cell.text) ? dateAdvice(cell.text) : reading.message,
      );
      return [];
    }
    return reading.lengths.flatMap(length => {
      if (!length) return [];
      const known = length.unit ?? unit;
      isUnitless ||= known === undefined;
      return known ? [{measure, bound: heading.bound, row, range: length.range, unit: known, cell}] : [];
    });
  });
  if (isUnitless)
    issues.fault(
      'units-missing',
      addressOf(at),
      `Is "${at.text}" in cm or in inches? Write it into the heading, as "${at.text.slice(0, 30)} (cm)", or give the unit of the table.`,
    );
  return entries;
}

/** "8-Jun" and "Jun-84", which spreadsheets make of the size "6-8" and the range "6/84". */
const DATE =
  /^(?:\d{1,2}[-. /](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-. /]\d)/i;

const dateAdvice = (text: string): string =>
  `"${text}" looks like a date that a spreadsheet has made. Format the column as text and type the cell again.`;

function labelOf(cell: Cell, hasNumbers: boolean, issues: IssueList): string | undefined {
  const text = cell.text.replace(FOOTNOTE_MARKS, '');
  if (text === '') {
    if (hasNumbers)
      issues.warning(
        'bad-label',
        addressOf(cell),
        'The row has no size and is left out. Write it; merged cells hold it once only.',
      );
    return undefined;
  }
  if (DATE.test(text)) issues.warning('bad-label', addressOf(cell), dateAdvice(text));
  if (text.length <= MAX_LABEL_LENGTH) return text;
  issues.warning(
    'bad-label',
    addressOf(cell),
    `The size has ${text.length} characters and is left out; at most ${MAX_LABEL_LENGTH} are read.`,
  );
  return undefined;
}

/** One range per measurement: two columns of ends joined, the chart's unit before the other, which is checked. */
function mergeEntries(
  entries: readonly Entry[],
  units: LengthUnit,
  issues: IssueList,
): ReadonlyMap<MeasureName, {readonly range: ReadRange; readonly cell: Cell}> {
  const merged = new Map<
    MeasureName,
    {readonly range: ReadRange; readonly cell: Cell; readonly unit: LengthUnit}
  >();
  const inOrder = [...entries].sort((a, b) => Number(a.unit !== units) - Number(b.unit !== units));
  for (const entry of inOrder) {
    const range = toUnit(bounded(entry), entry.unit, units);
    const known = merged.get(entry.measure);
    const joined = known?.unit === entry.unit ? join(known.range, range) : undefined;
    if (!known) merged.set(entry.measure, {range, cell: entry.cell, unit: entry.unit});
    else if (joined) merged.set(entry.measure, {...known, range: joined});
    else if (differs(known.range, range, units))
      issues.warningOnce(
        `second ${entry.measure} ${entry.cell.column}`,
        'units-disagree',
        addressOf(entry.cell),
        `Disagrees with ${addressOf(known.cell)}, which is used. Correct one of the two, or give each measurement once.`,
      );
  }
  return merged;
}

const bounded = ({
  range,
  bound,
}: {
  readonly range: WrittenLength['range'];
  readonly bound: Entry['bound'];
}): ReadRange =>
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

const toFileRange = ({min, max}: ReadRange): number | [number | null, number | null] =>
  min !== null && min === max ? min : [min, max];
