import {at} from '../core/at.js';
import type {ViewTrace} from './view-trace.js';

/**
 * The trunk's edges at any row of the picture, interpolated between traced rows. Rows beyond the traced ones read the
 * first or the last traced row. `trust01` is that of the worse edge, `coverPx` the sum over both.
 */
export function trunkEdgesAt(
  {left, right, firstRowPx, rowStepPx}: ViewTrace,
  rowPx: number,
): {readonly leftPx: number; readonly rightPx: number; readonly trust01: number; readonly coverPx: number} {
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
    coverPx: mix(left.coverPx) + mix(right.coverPx),
  };
}

/** The trunk's width at any row of the picture, with trust and cover as `trunkEdgesAt` gives them. */
export function trunkAt(
  trace: ViewTrace,
  rowPx: number,
): {readonly widthPx: number; readonly trust01: number; readonly coverPx: number} {
  const {leftPx, rightPx, trust01, coverPx} = trunkEdgesAt(trace, rowPx);
  return {widthPx: rightPx - leftPx, trust01, coverPx};
}
