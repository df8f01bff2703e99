import {between, landmark} from '../pictures/landmarks.js';
import {facingOf} from './level-features.js';
import type {LevelReading, LevelReadings} from './levels.js';
import {trunkAxis} from '../edges/trace-rows.js';
import {trunkEdgesAt} from './trunk-at.js';
import type {ViewTrace} from '../edges/view-trace.js';

const ABOVE_BUST_CM = 6;
const SMALLEST_CM = 1;

/**
 * The features of a side view that still tell the depths if hair hides the back: how far the trunk reaches forward of
 * the line from shoulder to hip at four heights, how far the hip reaches behind it, and how the person leans and turns.
 */
export function frontHalfFeatures(trace: ViewTrace, [bust, waist, hip]: LevelReadings): number[] {
  const {keypoints, torsoPx} = trace;
  const facing = facingOf(trace);
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const axisPx = trunkAxis(keypoints);
  const reachLog = ({rowPx, pxPerCm}: LevelReading, direction: 1 | -1): number => {
    const {leftPx, rightPx} = trunkEdgesAt(trace, rowPx);
    const side = facing * direction;
    const reachPx = side * ((side === 1 ? rightPx : leftPx) - axisPx(rowPx));
    return Math.log(Math.max(SMALLEST_CM, reachPx / pxPerCm));
  };
  const aboveBust = {rowPx: bust.rowPx - ABOVE_BUST_CM * bust.pxPerCm, pxPerCm: bust.pxPerCm};
  const ears = between(keypoints, 'leftEar', 'rightEar');
  const turnPx = landmark(keypoints, 'leftShoulder').xPx - landmark(keypoints, 'rightShoulder').xPx;
  return [
    ...[aboveBust, bust, waist, hip].map(level => reachLog(level, 1)),
    reachLog(hip, -1),
    ...[shoulders.xPx - hips.xPx, ears.xPx - shoulders.xPx, turnPx].map(px => (facing * px) / torsoPx),
  ].map(value => (Number.isFinite(value) ? value : 0));
}
