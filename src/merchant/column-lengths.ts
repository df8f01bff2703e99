import {inchesToCm, type LengthUnit} from '../core/units.js';
import type {Column} from './find-table.js';
import {readCell} from './read-cell.js';

/** The cells of a column that say something. */
export const filledCells = ({cells}: Pick<Column, 'cells'>) => cells.filter(({text}) => text !== '');

/** Whether its cells are lengths throughout: no column of labels with letters, nor one of names. */
export const isMeasured = (column: Pick<Column, 'cells'>): boolean =>
  filledCells(column).length > 0 &&
  filledCells(column).every(({text}) => /\d/.test(text) && readCell(text).kind === 'lengths');

/** The middle of each cell in cm, by row; undefined where there is none or its unit is not known. */
export function middlesCm(column: Column, assumed: LengthUnit | undefined): readonly (number | undefined)[] {
  const {units} = column.heading;
  const own = units.length === 1 ? units[0] : units.length === 0 ? assumed : undefined;
  return column.cells.map(({text}) => {
    const reading = /\d/.test(text) ? readCell(text) : undefined;
    if (reading?.kind !== 'lengths') return undefined;
    const [{range, unit = own}] = reading.lengths;
    const middle = ((range.min ?? range.max ?? NaN) + (range.max ?? range.min ?? NaN)) / 2;
    if (unit === undefined || Number.isNaN(middle)) return undefined;
    return unit === 'in' ? inchesToCm(middle) : middle;
  });
}

/** The numbers among them. */
export const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter(value => value !== undefined);
