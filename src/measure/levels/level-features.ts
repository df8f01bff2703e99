import {at} from '../../core/at.js';
import {between, landmark, type LandmarkName} from '../pictures/landmarks.js';
import {trunkAt, trunkEdgesAt} from './trunk-at.js';
import type {ViewTrace} from '../edges/view-trace.js';

/**
 * The vertical ruler of a picture, from the eyes to the ankles. Hair and toes do not change it, and the pose model
 * places these landmarks best.
 */
export interface Ruler {
  readonly startPx: number;
  readonly lengthPx: number;
}

export function rulerOf({keypoints}: ViewTrace): Ruler {
  const startPx = between(keypoints, 'leftEye', 'rightEye').yPx;
  return {startPx, lengthPx: between(keypoints, 'leftAnkle', 'rightAnkle').yPx - startPx};
}

/** Pairs of landmarks whose mean height is a feature; the nose is paired with itself. Eyes and ankles are the ruler. */
const HEIGHTS: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['nose', 'nose'],
  ['leftEar', 'rightEar'],
  ['mouthLeft', 'mouthRight'],
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftKnee', 'rightKnee'],
  ['leftHeel', 'rightHeel'],
  ['leftFootIndex', 'rightFootIndex'],
];

/**
 * The features from which rows and scales of the levels are predicted, on the ruler from the eyes (0) to the ankles
 * (1): the heights of landmarks and of the silhouette's ends (they tell the tilt of the camera and the proportions of
 * the body), the spread of the pose, the widths of the trunk, and the rows where its outline turns. Each turning row
 * alone is a poor level. Together they took the SD of the bust row from 1.65 to 1.35 cm and of the hip row from 2.0 to
 * 1.6 cm (rendered people, cross-validated).
 */
export function levelFeatures(trace: ViewTrace): number[] {
  const {startPx, lengthPx} = rulerOf(trace);
  const onRuler = (yPx: number): number => (yPx - startPx) / lengthPx;
  const heights = HEIGHTS.map(([first, second]) => between(trace.keypoints, first, second).yPx);
  return [
    ...[trace.topPx, ...heights, trace.bottomPx].map(onRuler),
    ...(trace.view === 'front' ? frontSpread(trace, onRuler) : sideSpread(trace)).map(finite),
    ...girthProfile(trace).map(widthPx => finite(widthPx / lengthPx)),
    ...turningRows(trace).map(yPx => finite(onRuler(yPx))),
  ];
}

/**
 * Where `levelFeatures` has the heights that a near or tilted camera changes more than in proportion: crown, shoulders, hips, knees,
 * heels and soles.
 */
const BENT: readonly number[] = [0, 4, 5, 6, 7, 9];
export const SQUARES_OF_A_VIEW = BENT.length;

/**
 * The squares of how far these heights are from their means. Perspective is no linear function of them: without the squares, near and
 * high cameras in the fit made the scales of all other pictures worse.
 *
 * @param views `levelFeatures` of the front view, followed by those of the side view if there is one
 * @param mean begins with the means of the same features
 */
export function perspectiveSquares(views: readonly (readonly number[])[], mean: readonly number[]): number[] {
  let start = 0;
  return views.flatMap(features => {
    const from = start;
    start += features.length;
    return BENT.map(i => (at(features, i) - at(mean, from + i)) ** 2);
  });
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

function frontSpread({keypoints, ...trace}: ViewTrace, onRuler: (yPx: number) => number): number[] {
  const {lengthPx} = rulerOf({keypoints, ...trace});
  const apart = (first: LandmarkName, second: LandmarkName): number =>
    Math.abs(landmark(keypoints, first).xPx - landmark(keypoints, second).xPx) / lengthPx;
  return [
    apart('leftShoulder', 'rightShoulder'),
    apart('leftHip', 'rightHip'),
    apart('leftFootIndex', 'rightFootIndex'),
    onRuler(between(keypoints, 'leftElbow', 'rightElbow').yPx),
    onRuler(between(keypoints, 'leftWrist', 'rightWrist').yPx),
  ];
}

/** The lean of head, trunk and feet in the direction of the face, and how much lower one foot stands than the other. */
function sideSpread(trace: ViewTrace): number[] {
  const {keypoints} = trace;
  const {lengthPx} = rulerOf(trace);
  const x = (first: LandmarkName, second: LandmarkName): number => between(keypoints, first, second).xPx;
  const lower = (first: LandmarkName, second: LandmarkName): number =>
    landmark(keypoints, first).yPx - landmark(keypoints, second).yPx;
  const shoulders = x('leftShoulder', 'rightShoulder');
  const facing = facingOf(trace);
  return [
    facing * (landmark(keypoints, 'nose').xPx - shoulders),
    facing * (x('leftFootIndex', 'rightFootIndex') - x('leftHeel', 'rightHeel')),
    facing * (shoulders - x('leftHip', 'rightHip')),
    lower('leftFootIndex', 'rightFootIndex'),
    lower('leftHeel', 'rightHeel'),
    lower('leftAnkle', 'rightAnkle'),
  ].map(px => px / lengthPx);
}

/** +1 if the person of a side view looks to the right of the picture, −1 if to the left. */
export const facingOf = ({keypoints}: Pick<ViewTrace, 'keypoints'>): 1 | -1 =>
  landmark(keypoints, 'nose').xPx >= between(keypoints, 'leftEar', 'rightEar').xPx ? 1 : -1;

/** The row at a share of the way from the shoulders (0) to the hips (1); shares beyond 1 lie below the hips. */
function trunkRow({keypoints}: ViewTrace, share: number): number {
  const shouldersPx = between(keypoints, 'leftShoulder', 'rightShoulder').yPx;
  return shouldersPx + share * (between(keypoints, 'leftHip', 'rightHip').yPx - shouldersPx);
}

const range = (from: number, to: number, count: number): number[] =>
  Array.from({length: count}, (_, i) => from + ((to - from) * i) / (count - 1));

const girthProfile = (trace: ViewTrace): number[] =>
  range(0.3, 1.1, 6).map(share => trunkAt(trace, trunkRow(trace, share)).widthPx);

/** The rows where the outline is narrowest or widest, or reaches farthest to the front or the back. */
function turningRows(trace: ViewTrace): number[] {
  const rows = range(0.25, 1.35, 60).map(share => trunkRow(trace, share));
  const where = (from: number, to: number, value: (yPx: number) => number): number => {
    let best = NaN;
    let bestValue = -Infinity;
    for (const yPx of rows.slice(from, to)) if (value(yPx) > bestValue) [best, bestValue] = [yPx, value(yPx)];
    return best;
  };
  const width = (yPx: number): number => trunkAt(trace, yPx).widthPx;
  if (trace.view === 'front') return [where(5, 35, y => -width(y)), where(30, 60, width)];
  const facing = facingOf(trace);
  const chest = (yPx: number): number => {
    const {leftPx, rightPx} = trunkEdgesAt(trace, yPx);
    return facing === 1 ? rightPx : -leftPx;
  };
  const back = (yPx: number): number => {
    const {leftPx, rightPx} = trunkEdgesAt(trace, yPx);
    return facing === 1 ? -leftPx : rightPx;
  };
  return [where(0, 25, chest), where(30, 60, back), where(10, 40, y => -back(y)), where(30, 60, width)];
}
