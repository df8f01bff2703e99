import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import type {Basis} from '../../chart/model/size-chart.js';
import {cmToInches, type LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import type {Column} from '../tables/found-table.js';
import type {StatedBodies} from './label-girths.js';
import {readHeading} from '../words/read-heading.js';
import {nameOf} from './same-measure.js';
import {addressOf} from '../tables/table-grid.js';

/** A column that exceeds what every label states by more than this is of the garment. Ranges and roundings differ by less. */
const LEAST_ROOM_CM = 5;
/** The room of one garment differs by less than this from size to size. */
const MOST_SPREAD_CM = 4;

interface Context {
  readonly basis: Basis | undefined;
  readonly assumed: LengthUnit | undefined;
  readonly labels: Column | undefined;
}

/**
 * Compares what the labels state with the column of the same measurement. Without such a column the labels stand for it;
 * a column that is larger throughout is a question, because it is then of the garment.
 */
export function settleLabels(
  columns: readonly MeasureColumn[],
  stated: StatedBodies | undefined,
  {basis, assumed, labels}: Context,
  issues: IssueList,
): readonly MeasureColumn[] {
  if (!stated || !labels) return columns;
  const {measure, standard, isExplicit} = stated;
  const own = columns.find(column => column.measure === measure);
  if (!own) {
    // A garment's other measurements do not go with a girth of the body.
    if (!isExplicit || basis === 'garment' || basis === 'garment-flat') return columns;
    const isMixed = columns.some(
      ({measure: other}) => other === 'chest' || other === 'waist' || other === 'hip',
    );
    return isMixed ? columns : [...columns, ...columnsOf(stated, labels, columns)];
  }
  const room = roomOf(own, stated, assumed);
  if (basis !== undefined || room === undefined || Math.min(...room) < LEAST_ROOM_CM) return columns;
  issues.fault(
    'bad-field',
    addressOf(own.at),
    `"${own.at.text}" is ${Math.round(Math.min(...room))} cm or more above the ${nameOf(measure)} girths that the labels state (${standard}), so it seems to be of the garment. What were the numbers measured on?`,
    [
      {title: 'The garment', option: 'basis', value: 'garment'},
      {title: 'The body', option: 'basis', value: 'body'},
    ] satisfies readonly Repair[],
  );
  return columns;
}

/** The room that a garment has over the bodies which its labels state, in the unit of the chart; undefined where it differs. */
export function easeOfLabels(
  columns: readonly MeasureColumn[],
  stated: StatedBodies | undefined,
  assumed: LengthUnit | undefined,
  units: LengthUnit,
): {readonly chest: number} | {readonly waist: number} | undefined {
  const own = stated && columns.find(column => column.measure === stated.measure);
  const room = own && roomOf(own, stated, assumed);
  if (!room || Math.max(...room) - Math.min(...room) > MOST_SPREAD_CM) return undefined;
  const middleCm = (Math.max(...room) + Math.min(...room)) / 2;
  const ease = Math.round((units === 'cm' ? middleCm : cmToInches(middleCm)) * 2) / 2;
  return stated.measure === 'chest' ? {chest: ease} : {waist: ease};
}

/** How much the numbers of a column exceed the girths of their labels, in cm. */
function roomOf(
  column: MeasureColumn,
  {rows}: StatedBodies,
  assumed: LengthUnit | undefined,
): readonly number[] | undefined {
  const middles = middlesCm(column, assumed);
  const room = known(
    rows.map((row, place) => {
      const middle = middles[place];
      return row === undefined || middle === undefined ? undefined : middle - row.girthCm;
    }),
  );
  return room.length > 1 ? room : undefined;
}

function columnsOf(
  {measure, rows}: StatedBodies,
  labels: Column,
  others: readonly MeasureColumn[],
): readonly MeasureColumn[] {
  const columnOf = (name: 'chest' | 'waist' | 'height', values: readonly (number | undefined)[]) => ({
    measure: name,
    heading: readHeading(`${name} (cm)`),
    at: labels.at,
    cells: labels.cells.map((cell, row) => ({...cell, text: String(values[row] ?? '')})),
  });
  const statures = rows.map(row => row?.heightCm);
  const hasHeight = others.some(column => column.measure === 'height') || known(statures).length === 0;
  return [
    columnOf(
      measure,
      rows.map(row => row?.girthCm),
    ),
    ...(hasHeight ? [] : [columnOf('height', statures)]),
  ];
}
