import {positionCm, type Band} from './column-bands.js';
import type {MeasureName} from './measures.js';

/** A row while its group is compiled. `bands` holds the printed ranges as body bands. */
export interface PrintedRow {
  readonly kind: 'size' | 'lost';
  readonly index: number;
  readonly key: string;
  readonly bands: ReadonlyMap<MeasureName, Band>;
}

/**
 * Sorts the rows of one group from small to large by their numbers alone, whatever the order of the file. The
 * measurement that most rows have leads. A row without it is placed by another measurement that it shares with rows
 * that have both. Ties go to the next measurement, then to the label.
 */
export function orderRows(
  rows: readonly PrintedRow[],
  measures: readonly MeasureName[],
  weightOf: (measure: MeasureName) => number,
): readonly PrintedRow[] {
  const count = (measure: MeasureName) => rows.filter(row => row.bands.has(measure)).length;
  const byRank = [...measures].sort((a, b) => count(b) - count(a) || weightOf(b) - weightOf(a));
  const [leading] = byRank;
  if (leading === undefined) return rows;
  return rows
    .map(row => ({row, place: placeOf(row, leading, byRank, rows)}))
    .sort((a, b) => a.place - b.place || compareRows(a.row, b.row, byRank))
    .map(({row}) => row);
}

function placeOf(
  row: PrintedRow,
  leading: MeasureName,
  byRank: readonly MeasureName[],
  rows: readonly PrintedRow[],
): number {
  const own = row.bands.get(leading);
  if (own) return positionCm(own);
  for (const other of byRank) {
    const band = row.bands.get(other);
    if (!band) continue;
    const known = rows.flatMap(({bands}) => {
      const [from, to] = [bands.get(other), bands.get(leading)];
      return from && to ? [{from: positionCm(from), to: positionCm(to)}] : [];
    });
    if (known.length > 0) return interpolate(positionCm(band), known);
  }
  return 0;
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Interpolates linearly between the pairs. Beyond the ends the slope is 1, which keeps the order. */
function interpolate(value: number, pairs: readonly Pair[]): number {
  const sorted = [...pairs].sort((a, b) => a.from - b.from || a.to - b.to);
  const below = sorted.filter(pair => pair.from <= value).at(-1);
  const above = sorted.find(pair => pair.from > value);
  if (!below) return above ? above.to + value - above.from : value;
  if (!above) return below.to + value - below.from;
  return below.to + ((value - below.from) / (above.from - below.from)) * (above.to - below.to);
}

function compareRows(a: PrintedRow, b: PrintedRow, measures: readonly MeasureName[]): number {
  for (const measure of measures) {
    const [x, y] = [a.bands.get(measure), b.bands.get(measure)];
    const difference = x && y ? positionCm(x) - positionCm(y) : 0;
    if (difference !== 0) return difference;
  }
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
