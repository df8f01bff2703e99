import {type FitPreference, type Girth, GIRTHS} from '../core/domain.js';
import {sizeKey} from './read/build-sizes.js';
import {compileChart} from './choose/compile-chart.js';
import type {CmRange, SizeChart} from './model/size-chart.js';
import {fitShiftCm} from './model/tailoring.js';

/** The girths that a body in this size probably has. Null ends are open. */
export type WornRanges = {readonly [girth in Girth]?: CmRange};

interface WornRow {
  readonly group?: string | null;
  readonly fit?: FitPreference;
  /** Index of one row in `chart.sizes`. When absent, all rows of the label count. */
  readonly row?: number | undefined;
}

/**
 * The body range of a size for each girth of the chart: without ease, with gaps shared between neighbours and
 * nominal points widened to the mid-points. `undefined` for an unknown label.
 */
export function bodyRangesOf(
  chart: SizeChart,
  label: string,
  {group = null, fit = 'regular', row}: WornRow = {},
): WornRanges | undefined {
  const key = sizeKey({label: label.trim(), group});
  const rows = compileChart(chart, fit).groups.flatMap(({measures, contenders}) =>
    contenders
      .filter(
        contender =>
          contender.kind === 'size' &&
          contender.key === key &&
          (row === undefined || contender.index === row),
      )
      .map(({bands, printed}) => ({measures, bands, printed})),
  );
  if (rows.length === 0) return undefined;
  const ranges: {[girth in Girth]?: CmRange} = {};
  for (const girth of GIRTHS) {
    const bands = rows.flatMap(({measures, bands, printed}) => {
      const column = measures.indexOf(girth);
      return printed[column] ? (bands[column] ?? []) : [];
    });
    if (bands.length === 0) continue;
    // Who likes it relaxed wears a larger size than the body needs.
    const shiftCm = fitShiftCm(chart, girth, fit);
    const lo = Math.min(...bands.map(({loCm}) => loCm)) - shiftCm;
    const hi = Math.max(...bands.map(({hiCm}) => hiCm)) - shiftCm;
    ranges[girth] = {minCm: Number.isFinite(lo) ? lo : null, maxCm: Number.isFinite(hi) ? hi : null};
  }
  return ranges;
}
