import {clamp01} from '../../core/clamp01.js';
import {landmark, type Keypoint, type LandmarkName, type Point} from './landmarks.js';
import type {PartGrid} from './perceived-view.js';
import {gridReader} from './read-grid.js';

/** The likelihood that a pixel shows an arm or a hand, 0..1. */
export type ArmLikelihood = (xPx: number, yPx: number) => number;

/**
 * Combines the landmarks of the arms with BodyPix's parts, if there are any. Both must agree: the parts sometimes take
 * a patch of the trunk for an arm, and landmarks alone do not tell how thick the arm is.
 */
export function armLikelihood(
  parts: PartGrid | null,
  keypoints: readonly Keypoint[],
  torsoPx: number,
): ArmLikelihood {
  if (parts === null) return fromLandmarks(keypoints, torsoPx);
  const isArm = gridReader(parts, parts.arms);
  const isNear = fromLandmarks(keypoints, 1.6 * torsoPx);
  return (xPx, yPx) => Math.min(isArm(xPx, yPx), isNear(xPx, yPx));
}

/** Half the thickness of an arm, as a share of the trunk's length. Generous, so that sleeves are included. */
const UPPER_ARM_RADIUS = 0.1;
const FOREARM_RADIUS = 0.08;
const HAND_RADIUS = 0.12;

const BONES: readonly (readonly [LandmarkName, LandmarkName, number])[] = [
  ['leftShoulder', 'leftElbow', UPPER_ARM_RADIUS],
  ['rightShoulder', 'rightElbow', UPPER_ARM_RADIUS],
  ['leftElbow', 'leftWrist', FOREARM_RADIUS],
  ['rightElbow', 'rightWrist', FOREARM_RADIUS],
  ['leftWrist', 'leftIndex', HAND_RADIUS],
  ['rightWrist', 'rightIndex', HAND_RADIUS],
];

function fromLandmarks(keypoints: readonly Keypoint[], torsoPx: number): ArmLikelihood {
  const bones = BONES.map(([from, to, radius]) => ({
    from: landmark(keypoints, from),
    to: landmark(keypoints, to),
    radiusPx: radius * torsoPx,
  }));
  return (xPx, yPx) =>
    Math.max(
      ...bones.map(({from, to, radiusPx}) => {
        const away = distanceToSegmentPx({xPx, yPx}, from, to) / radiusPx;
        return clamp01(1.5 - away);
      }),
    );
}

function distanceToSegmentPx(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.xPx - from.xPx, to.yPx - from.yPx];
  const lengthSquared = dx * dx + dy * dy;
  const along = ((point.xPx - from.xPx) * dx + (point.yPx - from.yPx) * dy) / (lengthSquared || 1);
  const share = clamp01(along);
  return Math.hypot(point.xPx - from.xPx - share * dx, point.yPx - from.yPx - share * dy);
}
