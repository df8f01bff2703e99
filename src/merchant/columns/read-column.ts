import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {decidesSize, type MeasureName} from '../../chart/model/measures.js';
import type {ReadRange} from '../../chart/read/read-measurement.js';
import {INCHES_PER_FOOT, type LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {scaleOf} from '../tables/column-lengths.js';
import {listedLengths} from './expand-rows.js';
import {readCell} from '../words/read-cell.js';
import {nameOf} from './same-measure.js';
import {typedBeforeDate} from '../words/spreadsheet-date.js';
import {addressOf, type Cell} from '../tables/table-grid.js';

/** One length of the table, with its unit known. */
export interface Entry {
  readonly measure: MeasureName;
  readonly bound: 'min' | 'max' | undefined;
  readonly row: number;
  readonly range: ReadRange;
  readonly unit: LengthUnit;
  readonly cell: Cell;
  /** Of the size that the entry is for: "short"; and the end of its name, as "/30" for one of several inside legs. */
  readonly variant: string | undefined;
  readonly suffix: string | undefined;
}

/** A cell that cannot be read. */
export interface LostCell {
  readonly measure: MeasureName;
  readonly row: number;
  readonly cell: Cell;
  readonly message: string;
}

/** The lengths of a column. A cell that cannot be read is an issue; so is a unit that nothing tells. */
export function readColumn(
  column: MeasureColumn,
  assumed: LengthUnit | undefined,
  issues: IssueList,
  lost: LostCell[] = [],
): readonly Entry[] {
  const {heading, measure} = column;
  if (heading.otherUnit === 'ft') return readFeet(column, issues);
  const scale = scaleOf(column, measure === 'height');
  // Two units in a heading are those of two values in a cell, and tell nothing of a single one.
  const own = scale === 1 ? (heading.units.length === 1 ? heading.units[0] : undefined) : 'cm';
  const unit = own ?? (heading.units.length === 0 ? assumed : undefined);
  let isUnitless = false;
  const hasLists = measure === 'insideLeg' && column.cells.some(({text}) => listedLengths(text));
  const entries = column.cells.flatMap((cell, row): readonly Entry[] => {
    const entryOf = (range: ReadRange, known: LengthUnit, suffix = column.suffix): Entry => ({
      measure,
      bound: heading.bound,
      row,
      range: {min: scaled(range.min, scale), max: scaled(range.max, scale)},
      unit: known,
      cell,
      variant: heading.variant,
      suffix,
    });
    const dated = typedBeforeDate(cell.text);
    if (dated) {
      askDate(cell, dated, decidesSize(measure), issues);
      return [];
    }
    const legs = measure === 'insideLeg' ? listedLengths(cell.text, hasLists) : undefined;
    if (legs && unit)
      return legs.map(leg => {
        const value = Number(leg.replace(',', '.'));
        return entryOf({min: value, max: value}, unit, `/${leg}`);
      });
    const inches = measure === 'height' ? feetAndInches(cell.text) : undefined;
    if (inches) return [entryOf(inches, 'in')];
    const reading = readCell(cell.text, measure);
    if (reading.kind === 'missing') return [];
    if (reading.kind === 'fault') {
      lost.push({measure, row, cell, message: reading.message});
      return [];
    }
    return reading.lengths.flatMap(length => {
      if (!length) return [];
      const known = length.unit ?? unit;
      isUnitless ||= known === undefined;
      return known ? [entryOf(length.range, known)] : [];
    });
  });
  if (isUnitless) askUnit(column, issues);
  else if (entries.length === 0 && decidesSize(measure)) askLost(column, issues);
  return entries;
}

/** The importer leaves out a whole column that decides the size only if the merchant says so. */
function askLost({at, cells, measure}: MeasureColumn, issues: IssueList): void {
  const cell = cells.find(({text}) => /\d/.test(text));
  if (cell)
    issues.fault(
      'bad-cell',
      addressOf(at),
      `No cell of "${at.text}" can be read, as "${cell.text}" in ${addressOf(cell)}. Correct them, or leave the column out.`,
      [{title: `Do without the ${nameOf(measure)}`, option: 'column', value: `${addressOf(at)}=ignore`}],
    );
}

const scaled = (value: number | null, scale: number): number | null =>
  value === null || scale === 1 ? value : Math.round(value * scale * 100) / 100;

const ONE = String.raw`(\d)\s*(?:'|’|′|ft\.?|feet)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|”|″|''|in\.?)?)?`;
const FEET = new RegExp(`^${ONE}(?:\\s*(?:[-–—]|to)\\s*${ONE})?$`);

/** 5'4"–5'6" in inches. */
function feetAndInches(text: string): ReadRange | undefined {
  const found = FEET.exec(text.toLowerCase().trim());
  if (!found) return undefined;
  const inches = (feet: string | undefined, rest: string | undefined) =>
    Number(feet) * INCHES_PER_FOOT + Number(rest ?? 0);
  const min = inches(found[1], found[2]);
  return {min, max: found[3] === undefined ? min : inches(found[3], found[4])};
}

/** "5.6" may mean 5 ft 6 in or 5.6 ft, so only 5'6" is read. */
function readFeet(column: MeasureColumn, issues: IssueList): readonly Entry[] {
  const {at, measure, heading} = column;
  const entries = column.cells.flatMap((cell, row): readonly Entry[] => {
    const range = feetAndInches(cell.text);
    const {variant, bound} = heading;
    return range ? [{measure, bound, row, range, unit: 'in', cell, variant, suffix: undefined}] : [];
  });
  if (entries.length > 0) return entries;
  issues.warning(
    'left-out',
    addressOf(at),
    `"${at.text}" is in feet and is left out: 5.6 may be 5 ft 6 in or 5.6 ft. Write 5'6", or centimetres.`,
  );
  return [];
}

function askUnit({at}: MeasureColumn, issues: IssueList): void {
  const repairs: readonly Repair[] = [
    {title: 'The table is in centimetres', option: 'units', value: 'cm'},
    {title: 'The table is in inches', option: 'units', value: 'in'},
  ];
  issues.fault(
    'units-missing',
    addressOf(at),
    `Is "${at.text}" in cm or in inches? Write it into the heading, as "${at.text.slice(0, 30)} (cm)", or give the unit of the table.`,
    repairs,
  );
}

/** Asks what was typed where a spreadsheet turned it into a date. A date in a column that decides nothing is left out instead. */
export function askDate(cell: Cell, typed: readonly string[], isVital: boolean, issues: IssueList): void {
  const message = `A spreadsheet has turned this cell into the date "${cell.text}". It may have been ${typed.map(text => `"${text}"`).join(' or ')}. Format the column as text and type it again.`;
  if (!isVital) issues.warning('left-out', addressOf(cell), message);
  else
    issues.fault(
      'spreadsheet-date',
      addressOf(cell),
      message,
      typed.map(text => ({title: `It was "${text}"`, option: 'cell', value: `${addressOf(cell)}=${text}`})),
    );
}
