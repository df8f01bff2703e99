import type {LevelReading} from './levels.js';
import {trunkAt} from './trunk-at.js';
import type {ViewTrace} from './view-trace.js';

/** The trunk's width at a level of one picture, before any correction. */
export interface WidthReading {
  readonly widthCm: number;
  /** log(width above or below ÷ width at the level), at `SLOPE_OFFSETS_CM`: the shape around the level. */
  readonly slopes: readonly number[];
  /** Of the worse of the two edges, 0..1. */
  readonly trust01: number;
  /** Thickness of what was taken off the edges, hair for example, against the width. */
  readonly coverShare: number;
}

/** Down the body from the level, in cm. */
export const SLOPE_OFFSETS_CM: readonly number[] = [-6, -3, 3, 6];

export function readWidth(trace: ViewTrace, {rowPx, pxPerCm}: LevelReading): WidthReading {
  const {widthPx, trust01, coverPx} = trunkAt(trace, rowPx);
  const slopes = SLOPE_OFFSETS_CM.map(offsetCm => {
    const ratio = trunkAt(trace, rowPx + offsetCm * pxPerCm).widthPx / widthPx;
    return ratio > 0 ? Math.log(ratio) : 0;
  });
  return {widthCm: widthPx / pxPerCm, slopes, trust01, coverShare: coverPx / widthPx};
}

/** Where the arm leaves the trunk; place in `WIDTH_KEYS`. */
const BUST_BREADTH = 0;

/**
 * What the correction of a width is a linear function of: the shape around its level, the trust in it, what covered
 * it. Not the sex: it brought nothing once the bust's breadth took the other levels.
 * The breadth of the bust lies where arm and trunk merge, lower in heavy builds: it also takes how wide the trunk
 * is and which shape it has at the other levels. The other widths gain nothing by it.
 */
export function widthFeatures(all: readonly WidthReading[], index: number): number[] {
  const own = all[index];
  if (own === undefined) return [];
  const others = all.filter((_, i) => i !== index);
  return [
    ...own.slopes,
    own.trust01,
    own.coverShare,
    ...(index === BUST_BREADTH ? all.map(({widthCm}) => Math.log(widthCm)) : []),
    ...(index === BUST_BREADTH ? others.flatMap(({slopes}) => slopes) : []),
  ];
}

/** The same width from several frames of one pose. */
export interface FusedReading extends WidthReading {
  /** Standard error of the mean, as a share of the width; 0 for a single frame. */
  readonly spreadLog: number;
}

/** Mean of the same width in several frames, and how much the frames differ. */
export function meanReading(readings: readonly WidthReading[]): FusedReading {
  const n = readings.length;
  const logs = readings.map(({widthCm}) => Math.log(widthCm));
  const meanLog = logs.reduce((a, b) => a + b, 0) / n;
  const variance = n > 1 ? logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0) / (n - 1) : 0;
  return {
    widthCm: Math.exp(meanLog),
    slopes: SLOPE_OFFSETS_CM.map((_, i) => readings.reduce((sum, {slopes}) => sum + (slopes[i] ?? 0), 0) / n),
    trust01: readings.reduce((sum, reading) => sum + reading.trust01, 0) / n,
    coverShare: readings.reduce((sum, reading) => sum + reading.coverShare, 0) / n,
    spreadLog: Math.sqrt(variance / n),
  };
}
