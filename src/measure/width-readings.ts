import type {LevelReading} from './levels.js';
import type {ViewTrace} from './view-trace.js';

/** The trunk's width at a level of one picture, before any correction. */
export interface WidthReading {
  readonly widthCm: number;
  /** log(width above or below ÷ width at the level), at `SLOPE_OFFSETS_CM`: the shape around the level. */
  readonly slopes: readonly number[];
  /** Of the worse of the two edges, 0..1. */
  readonly trust01: number;
}

/** Down the body from the level, in cm. */
export const SLOPE_OFFSETS_CM: readonly number[] = [-6, -3, 3, 6];

/** Interpolated width and trust of the trunk at a row of the picture; the first or last row beyond the ends. */
export function trunkAt(
  trace: ViewTrace,
  rowPx: number,
): {readonly widthPx: number; readonly trust01: number} {
  const {left, right, firstRowPx, rowStepPx} = trace;
  const last = left.xPx.length - 1;
  const at = Math.min(last, Math.max(0, (rowPx - firstRowPx) / rowStepPx));
  const row = Math.min(last - 1, Math.floor(at));
  const share = at - row;
  const mix = (values: readonly number[]): number =>
    (values[row] ?? NaN) * (1 - share) + (values[row + 1] ?? NaN) * share;
  return {
    widthPx: mix(right.xPx) - mix(left.xPx),
    trust01: Math.min(mix(left.trust01), mix(right.trust01)),
  };
}

export function readWidth(trace: ViewTrace, {rowPx, pxPerCm}: LevelReading): WidthReading {
  const {widthPx, trust01} = trunkAt(trace, rowPx);
  const slopes = SLOPE_OFFSETS_CM.map(offsetCm => {
    const ratio = trunkAt(trace, rowPx + offsetCm * pxPerCm).widthPx / widthPx;
    return ratio > 0 ? Math.log(ratio) : 0;
  });
  return {widthCm: widthPx / pxPerCm, slopes, trust01};
}

/** What the correction of a width is a linear function of. */
export const widthFeatures = ({slopes, trust01}: WidthReading): number[] => [...slopes, trust01];

/** Mean of the same width in several frames, and how much the frames differ. */
export function meanReading(readings: readonly WidthReading[]): WidthReading & {readonly spreadLog: number} {
  const n = readings.length;
  const logs = readings.map(({widthCm}) => Math.log(widthCm));
  const meanLog = logs.reduce((a, b) => a + b, 0) / n;
  const variance = n > 1 ? logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0) / (n - 1) : 0;
  return {
    widthCm: Math.exp(meanLog),
    slopes: SLOPE_OFFSETS_CM.map((_, i) => readings.reduce((sum, {slopes}) => sum + (slopes[i] ?? 0), 0) / n),
    trust01: readings.reduce((sum, reading) => sum + reading.trust01, 0) / n,
    spreadLog: Math.sqrt(variance / n),
  };
}
