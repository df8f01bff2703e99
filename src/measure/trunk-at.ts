import type {ViewTrace} from './view-trace.js';

/** Interpolated edges of the trunk at a row of the picture; the first or last traced row beyond the ends. */
export function trunkEdgesAt(
  {left, right, firstRowPx, rowStepPx}: ViewTrace,
  rowPx: number,
): {readonly leftPx: number; readonly rightPx: number; readonly trust01: number; readonly coverPx: number} {
  const last = left.xPx.length - 1;
  const at = Math.min(last, Math.max(0, (rowPx - firstRowPx) / rowStepPx));
  const row = Math.min(last - 1, Math.floor(at));
  const share = at - row;
  const mix = (values: readonly number[]): number =>
    (values[row] ?? NaN) * (1 - share) + (values[row + 1] ?? NaN) * share;
  return {
    leftPx: mix(left.xPx),
    rightPx: mix(right.xPx),
    trust01: Math.min(mix(left.trust01), mix(right.trust01)),
    coverPx: mix(left.coverPx) + mix(right.coverPx),
  };
}

/** Width of the trunk there; the trust is that of the worse edge. */
export function trunkAt(
  trace: ViewTrace,
  rowPx: number,
): {readonly widthPx: number; readonly trust01: number; readonly coverPx: number} {
  const {leftPx, rightPx, trust01, coverPx} = trunkEdgesAt(trace, rowPx);
  return {widthPx: rightPx - leftPx, trust01, coverPx};
}
