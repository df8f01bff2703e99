import {cmToInches} from '../../core/units.js';
import {labelRank} from '../model/label-rank.js';
import {MEASURE_NAMES, type MeasureName} from '../model/measures.js';
import type {ChartSize, CmRange, SizeChart} from '../model/size-chart.js';

/** One cell of a column and its place. */
export interface LintCell {
  /** Index in `chart.sizes`. */
  readonly index: number;
  /** The place among the rows of the group, from small to large. Neighbours differ by 1. */
  readonly place: number;
  readonly label: string;
  readonly range: CmRange;
}

/** One measurement of one figure group, in the order that the labels suggest. */
export interface LintColumn {
  readonly measure: MeasureName;
  readonly group: string | null;
  readonly cells: readonly LintCell[];
  /** The number of rows of the group, with or without a cell here. */
  readonly rowCount: number;
}

/** The columns of a chart, group by group. */
export function columnsOf(chart: SizeChart): readonly LintColumn[] {
  const names = [...new Set(chart.sizes.map(({group}) => group))];
  return names.flatMap(group => {
    const rows = inPromisedOrder(
      chart.sizes.map((size, index) => ({size, index})).filter(({size}) => size.group === group),
    );
    return MEASURE_NAMES.flatMap(measure => {
      const cells = rows.flatMap(({size, index}, place) => {
        const range = size.ranges[measure];
        return range ? [{index, place, label: size.label, range}] : [];
      });
      return cells.length > 0 ? [{measure, group, cells, rowCount: rows.length}] : [];
    });
  });
}

/** Sorts by label where every label has a rank. Otherwise keeps the order of the file, reversed if the numbers fall. */
function inPromisedOrder<T extends {readonly size: ChartSize}>(rows: readonly T[]): readonly T[] {
  const ranked = rows.flatMap(row => {
    const rank = labelRank(row.size.label);
    return rank === undefined ? [] : [{row, rank}];
  });
  if (ranked.length === rows.length) return ranked.sort((a, b) => a.rank - b.rank).map(({row}) => row);
  const [first, last] = [rows[0]?.size, rows.at(-1)?.size];
  const falls = MEASURE_NAMES.some(measure => {
    const [from, to] = [first?.ranges[measure], last?.ranges[measure]];
    return from && to && middleCm(to) < middleCm(from);
  });
  return falls ? [...rows].reverse() : rows;
}

/** The middle of a range, or its finite end, in cm. */
export const middleCm = ({minCm, maxCm}: CmRange): number =>
  (Number(minCm ?? maxCm) + Number(maxCm ?? minCm)) / 2;

/** Whether the range is one nominal point. */
export const isPoint = ({minCm, maxCm}: CmRange): boolean => minCm !== null && minCm === maxCm;

/** A length in the unit of the chart's file. */
export function written(chart: SizeChart, cm: number): string {
  const half = chart.basis === 'garment-flat' ? cm / 2 : cm;
  const value = chart.writtenIn === 'in' ? cmToInches(half) : half;
  return String(Math.round(value * 100) / 100);
}

/** The name of a column: "chest (plus)" where there are groups. */
export const columnName = ({measure, group}: LintColumn): string =>
  group === null ? measure : `${measure} (${group})`;

export const cellPath = (cell: LintCell, measure: MeasureName): string => `sizes.${cell.index}.${measure}`;

/** The first items of a long list, and how many more there are. */
export function listSome(items: readonly string[], most = 6): string {
  const rest = items.length - most;
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
