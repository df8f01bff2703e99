import {between, distancePx, type Keypoint} from '../pictures/landmarks.js';

/** The rows in which the trunk is traced: row `i` lies at `firstRowPx + i * rowStepPx`. */
export interface TraceRows {
  readonly firstRowPx: number;
  readonly rowStepPx: number;
  readonly count: number;
  readonly torsoPx: number;
}

/** 160 rows from the shoulders to the middle of the thighs, about half a centimetre apart. */
export function traceRows(keypoints: readonly Keypoint[]): TraceRows {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const torsoPx = distancePx(hips, shoulders);
  const count = 160;
  return {firstRowPx: shoulders.yPx, rowStepPx: (1.7 * torsoPx) / count, count, torsoPx};
}

/** The straight line through the middle of the shoulders and the middle of the hips, as a column per row. */
export function trunkAxis(keypoints: readonly Keypoint[]): (yPx: number) => number {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  return yPx =>
    shoulders.xPx + ((hips.xPx - shoulders.xPx) * (yPx - shoulders.yPx)) / (hips.yPx - shoulders.yPx);
}
