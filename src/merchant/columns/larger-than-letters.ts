import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {middlesCm} from '../tables/column-lengths.js';
import type {Column} from '../tables/found-table.js';

/**
 * Chests in cm above which a letter is of a garment: 7 cm more than the largest bodies that the charts in `size-charts/` give it.
 * Those are men's.
 */
const LARGEST_CM: Readonly<Record<string, number>> = {
  xs: 100,
  s: 104,
  m: 110,
  l: 119,
  xl: 127,
  xxl: 134,
  '2xl': 134,
};

/** Two sizes may be mistyped. */
const LEAST_ROWS = 3;

/** Whether each letter has a chest larger than that of anybody who takes this size. */
export function areLargerThanLetters(
  chest: MeasureColumn,
  labels: Column | undefined,
  assumed: LengthUnit | undefined,
): boolean {
  const middles = middlesCm(chest, assumed);
  const compared = (labels?.cells ?? []).flatMap(({text}, row) => {
    const [most, middle] = [LARGEST_CM[text.trim().toLowerCase()], middles[row]];
    return most === undefined || middle === undefined ? [] : [middle > most];
  });
  return compared.length >= LEAST_ROWS && compared.every(Boolean);
}
