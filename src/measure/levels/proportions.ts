import {between, landmark, type LandmarkName} from '../pictures/landmarks.js';
import {rulerOf} from './level-features.js';
import type {ViewTrace} from '../edges/view-trace.js';

/** Pairs of landmarks whose mean height is a feature. */
const HEIGHTS: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['leftEar', 'rightEar'],
  ['mouthLeft', 'mouthRight'],
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftKnee', 'rightKnee'],
  ['leftFootIndex', 'rightFootIndex'],
];

/** Where `proportionsOf` a front view has the widths, which are all that a picture stretched in width changes. */
export const SPANS: readonly number[] = [HEIGHTS.length + 2, HEIGHTS.length + 3];

/**
 * The proportions of a body in a picture: heights of landmarks and of the silhouette's ends on the ruler from the eyes
 * (0) to the ankles (1), and in a front view the widths of shoulders and hips on it. A near or tilted camera, a
 * stretched picture and a strange stance change them a lot, clothes and build hardly.
 */
export function proportionsOf(trace: ViewTrace): number[] {
  const {startPx, lengthPx} = rulerOf(trace);
  const onRuler = (yPx: number): number => (yPx - startPx) / lengthPx;
  const heights = HEIGHTS.map(([first, second]) => onRuler(between(trace.keypoints, first, second).yPx));
  const span = (first: LandmarkName, second: LandmarkName): number =>
    Math.abs(landmark(trace.keypoints, first).xPx - landmark(trace.keypoints, second).xPx) / lengthPx;
  return [
    ...heights,
    onRuler(trace.topPx),
    onRuler(trace.bottomPx),
    ...(trace.view === 'front' ? [span('leftShoulder', 'rightShoulder'), span('leftHip', 'rightHip')] : []),
  ];
}
