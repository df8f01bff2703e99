import type {QualityNote} from '../core/domain.js';
import type {DressedPosterior} from './clothing.js';
import {between, landmark, type LandmarkName} from './landmarks.js';
import type {PerceivedWidths} from './perceive-widths.js';
import type {Traces} from './read-body.js';
import type {ViewTrace} from './view-trace.js';

/** Above even odds the shopper is told; the band is wider in proportion from the start. */
const LIKELY = 0.5;
const HARDLY_SEEN = 0.25;
/** Elbows nearer to the trunk than this share of its length: the gap between arm and trunk closes. */
const ELBOW_DISTANCE = 0.12;
/** Landmarks may lean so much from sagging posture alone. */
const TILT_LIMIT_DEG = 5;

/** What made the bands wider, as far as the pictures themselves show it. */
export function qualityNotes(seen: Traces, widths: PerceivedWidths, body: DressedPosterior): QualityNote[] {
  const notes: QualityNote[] = [];
  const doubt = widths.keys.map((key, i) => {
    const hidden = key.endsWith('Breadth') && (widths.trust01[i] ?? 1) < HARDLY_SEEN;
    return hidden || (body.outliers01[i] ?? 0) > LIKELY;
  });
  if (seen.side.length === 0) notes.push('side-view-missing');
  if (body.loose01 > LIKELY) notes.push('loose-clothing');
  const isBackDoubted = widths.keys.some(
    (key, i) => (key === 'chestDepth' || key === 'waistDepth') && (body.outliers01[i] ?? 0) > LIKELY,
  );
  if (widths.isHairDown && isBackDoubted) notes.push('hair-over-back');
  else if (doubt.includes(true)) notes.push('unclear-outline');
  if (seen.front.some(haveArmsAtBody)) notes.push('arms-touch-body');
  if ([...seen.front, ...seen.side].some(isTilted)) notes.push('camera-tilted');
  return notes;
}

function haveArmsAtBody(trace: ViewTrace): boolean {
  const {keypoints, torsoPx} = trace;
  return (['left', 'right'] as const).some(side => {
    const elbow = landmark(keypoints, `${side}Elbow` satisfies LandmarkName);
    const shoulder = landmark(keypoints, `${side}Shoulder` satisfies LandmarkName);
    return Math.abs(elbow.xPx - shoulder.xPx) < ELBOW_DISTANCE * torsoPx && elbow.yPx > shoulder.yPx;
  });
}

/** Head over feet against the picture's upright. */
function isTilted({keypoints}: ViewTrace): boolean {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const ankles = between(keypoints, 'leftAnkle', 'rightAnkle');
  const leanDeg =
    (Math.atan2(Math.abs(shoulders.xPx - ankles.xPx), ankles.yPx - shoulders.yPx) * 180) / Math.PI;
  return leanDeg > TILT_LIMIT_DEG;
}
