import {at} from '../../core/at.js';
import type {LevelReading} from './levels.js';
import {trunkAt} from './trunk-at.js';
import type {ViewTrace} from '../edges/view-trace.js';

/** The trunk's width at a level of one picture, before any correction. */
export interface WidthReading {
  readonly widthCm: number;
  /** The shape around the level: log(width near the level ÷ width at the level), one per `SLOPE_OFFSETS_CM`. */
  readonly slopes: readonly number[];
  /** Trust in the worse of the two edges, 0..1. */
  readonly trust01: number;
  /** Likelihood that an arm makes the worse edge, 0..1. */
  readonly arm01: number;
  /** Thickness of the hair that was subtracted from the edges, as a share of the width. */
  readonly coverShare: number;
}

/** Where the slopes are read: distance down the body from the level, in cm. */
export const SLOPE_OFFSETS_CM: readonly number[] = [-6, -3, 3, 6];

export function readWidth(trace: ViewTrace, {rowPx, pxPerCm}: LevelReading): WidthReading {
  const {widthPx, trust01, arm01, coverPx} = trunkAt(trace, rowPx);
  const slopes = SLOPE_OFFSETS_CM.map(offsetCm => {
    const ratio = trunkAt(trace, rowPx + offsetCm * pxPerCm).widthPx / widthPx;
    return ratio > 0 ? Math.log(ratio) : 0;
  });
  return {widthCm: widthPx / pxPerCm, slopes, trust01, arm01, coverShare: coverPx / widthPx};
}

/** Index of the bust's breadth in `WIDTH_KEYS`. */
const BUST_BREADTH = 0;

/**
 * The features from which the correction of a width is predicted: the shape around its level, the trust in it, and
 * how much hair was subtracted. Arm and trunk merge at the breadth of the bust, and lower down in heavy builds.
 * The correction of that breadth therefore also takes the widths and shapes at all levels, from which the other
 * corrections gained nothing. The sex is no feature: it brought nothing once the bust took the other levels.
 */
export function widthFeatures(all: readonly WidthReading[], index: number): number[] {
  const own = at(all, index);
  const others = all.filter((_, i) => i !== index);
  return [
    ...own.slopes,
    own.trust01,
    own.arm01,
    own.coverShare,
    ...(index === BUST_BREADTH ? all.map(({widthCm}) => Math.log(widthCm)) : []),
    ...(index === BUST_BREADTH ? others.flatMap(({slopes}) => slopes) : []),
  ];
}

/** One width, fused from several frames of the same pose. */
export interface FusedReading extends WidthReading {
  /** Standard error of the mean of the width's log, so a share of the width; 0 for a single frame. */
  readonly spreadLog: number;
}

/** Fuses readings of the same width: the geometric mean of the widths, and how much the frames differ. */
export function meanReading(readings: readonly WidthReading[]): FusedReading {
  const n = readings.length;
  const logs = readings.map(({widthCm}) => Math.log(widthCm));
  const meanLog = logs.reduce((a, b) => a + b, 0) / n;
  const variance = n > 1 ? logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0) / (n - 1) : 0;
  return {
    widthCm: Math.exp(meanLog),
    slopes: SLOPE_OFFSETS_CM.map((_, i) => readings.reduce((sum, {slopes}) => sum + at(slopes, i), 0) / n),
    trust01: readings.reduce((sum, reading) => sum + reading.trust01, 0) / n,
    arm01: readings.reduce((sum, reading) => sum + reading.arm01, 0) / n,
    coverShare: readings.reduce((sum, reading) => sum + reading.coverShare, 0) / n,
    spreadLog: Math.sqrt(variance / n),
  };
}
