import {at} from '../../core/at.js';
import type {ViewTrace} from '../edges/view-trace.js';

/** What a trace says of one row. */
export interface TrunkReading {
  readonly widthPx: number;
  readonly trust01: number;
  readonly arm01: number;
  readonly coverPx: number;
}

/**
 * The trunk's edges at any row of the picture, interpolated between traced rows. Rows beyond the traced ones read the
 * first or the last traced row. `trust01` and
 * `arm01` are those of the worse edge, `coverPx` is the sum over both.
 */
export function trunkEdgesAt(
  {left, right, firstRowPx, rowStepPx}: ViewTrace,
  rowPx: number,
): Omit<TrunkReading, 'widthPx'> & {readonly leftPx: number; readonly rightPx: number} {
  const last = left.xPx.length - 1;
  const place = Math.min(last, Math.max(0, (rowPx - firstRowPx) / rowStepPx));
  const row = Math.min(last - 1, Math.floor(place));
  const share = place - row;
  const mix = (values: readonly number[]): number =>
    at(values, row) * (1 - share) + at(values, row + 1) * share;
  return {
    leftPx: mix(left.xPx),
    rightPx: mix(right.xPx),
    trust01: Math.min(mix(left.trust01), mix(right.trust01)),
    arm01: Math.max(mix(left.arm01), mix(right.arm01)),
    coverPx: mix(left.coverPx) + mix(right.coverPx),
  };
}

/** The trunk's width at any row of the picture, with the rest as `trunkEdgesAt` gives it. */
export function trunkAt(trace: ViewTrace, rowPx: number): TrunkReading {
  const {leftPx, rightPx, ...rest} = trunkEdgesAt(trace, rowPx);
  return {widthPx: rightPx - leftPx, ...rest};
}
