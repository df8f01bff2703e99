import {inchesToCm, type LengthUnit} from '../../core/units.js';
import type {Column} from './found-table.js';
import {readCell} from '../words/read-cell.js';

/** The cells of a column that say something. */
export const filledCells = ({cells}: Pick<Column, 'cells'>) => cells.filter(({text}) => text !== '');

/** Whether all cells of the column are lengths. Columns of labels with letters and columns of names are not. */
export const isMeasured = (column: Pick<Column, 'cells'>): boolean =>
  filledCells(column).length > 0 &&
  filledCells(column).every(({text}) => /\d/.test(text) && readCell(text).kind === 'lengths');

/** Centimetres in the units that are converted. */
const CM_PER = {mm: 0.1, m: 100} as const;
/** Every stature in metres is below this, and none in centimetres is. */
const MOST_METRES = 2.6;

/** The factor that turns the numbers of a column into centimetres or inches. */
export function scaleOf({heading, cells, at}: Column, isStature: boolean): number {
  // "(M)" is more often the size than the unit.
  if (heading.otherUnit === 'mm') return CM_PER.mm;
  if (heading.otherUnit === 'm' && !at.text.includes('(M)')) return CM_PER.m;
  if (!isStature || heading.units.includes('in')) return 1;
  const highs = cells.flatMap(({text}) => {
    const reading = /\d/.test(text) ? readCell(text) : undefined;
    return reading?.kind === 'lengths'
      ? [reading.lengths[0].range.max ?? reading.lengths[0].range.min ?? 0]
      : [];
  });
  return highs.length > 0 && highs.every(value => value < MOST_METRES) ? CM_PER.m : 1;
}

/** The middle of each cell in cm, by row; undefined where there is none or its unit is not known. */
export function middlesCm(column: Column, assumed: LengthUnit | undefined): readonly (number | undefined)[] {
  const {units, otherUnit, subject} = column.heading;
  // Only `readColumn` reads feet.
  if (otherUnit === 'ft') return column.cells.map(() => undefined);
  const scale = scaleOf(column, subject.kind === 'measure' && subject.measure === 'height');
  const own = scale !== 1 ? 'cm' : units.length === 1 ? units[0] : units.length === 0 ? assumed : undefined;
  return column.cells.map(({text}) => {
    const reading = /\d/.test(text) ? readCell(text) : undefined;
    if (reading?.kind !== 'lengths') return undefined;
    const [{range, unit = own}] = reading.lengths;
    const middle = ((range.min ?? range.max ?? NaN) + (range.max ?? range.min ?? NaN)) / 2;
    if (unit === undefined || Number.isNaN(middle)) return undefined;
    return unit === 'in' ? inchesToCm(middle) : middle * scale;
  });
}

/** The numbers among them. */
export const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter(value => value !== undefined);
