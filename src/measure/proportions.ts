import {between, landmark, type LandmarkName} from './landmarks.js';
import {rulerOf} from './level-features.js';
import type {ViewTrace} from './view-trace.js';

const HEIGHTS: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['leftEar', 'rightEar'],
  ['mouthLeft', 'mouthRight'],
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftKnee', 'rightKnee'],
  ['leftFootIndex', 'rightFootIndex'],
];

/**
 * How the body is divided in a picture, from the eyes (0) to the ankles (1), and how broad its skeleton is for that. A near
 * or tilted camera, a stretched picture and a strange stance all show here, clothes and build hardly.
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
