import {landmark, type LandmarkName, type Point, type Keypoint} from './landmarks.js';
import type {SoftMask} from './perceived-view.js';
import {alphaAt, EDGE} from './soft-edges.js';

/** Thickness of arms and legs across the bone: the mean of left and right, in pixels; NaN if it cannot be read. */
export interface LimbWidths {
  readonly forearmPx: number;
  readonly calfPx: number;
  readonly anklePx: number;
  /** Down the arm, at `SLEEVE`: a sleeve stands off the upper arm and ends somewhere. */
  readonly sleevePx: readonly number[];
}

interface Place {
  readonly from: 'Shoulder' | 'Elbow' | 'Knee';
  readonly to: 'Elbow' | 'Wrist' | 'Ankle';
  /** Position along the bone, 0 at `from` and 1 at `to`. */
  readonly share: number;
}

const FOREARM: Place = {from: 'Elbow', to: 'Wrist', share: 0.5};
const CALF: Place = {from: 'Knee', to: 'Ankle', share: 0.3};
const ANKLE: Place = {from: 'Knee', to: 'Ankle', share: 0.85};
const SLEEVE: readonly Place[] = [
  ...[0.45, 0.6, 0.75, 0.9].map((share): Place => ({from: 'Shoulder', to: 'Elbow', share})),
  ...[0.1, 0.9].map((share): Place => ({from: 'Elbow', to: 'Wrist', share})),
];

/**
 * Measures the limbs of a front view. Legs that are bare or in close-fitting clothes taper to the ankle and keep a
 * proportion to the forearm. Trouser legs do neither, and people who wear them seldom wear a close-fitting top.
 */
export function limbWidthsOf(mask: SoftMask, keypoints: readonly Keypoint[]): LimbWidths {
  const at = ({from, to, share}: Place): number => {
    const seenPx = (['left', 'right'] as const)
      .map(side =>
        widthAcross(
          mask,
          landmark(keypoints, `${side}${from}` satisfies LandmarkName),
          landmark(keypoints, `${side}${to}` satisfies LandmarkName),
          share,
        ),
      )
      .filter(Number.isFinite);
    return seenPx.length === 0 ? NaN : seenPx.reduce((sum, widthPx) => sum + widthPx, 0) / seenPx.length;
  };
  return {forearmPx: at(FOREARM), calfPx: at(CALF), anklePx: at(ANKLE), sleevePx: SLEEVE.map(at)};
}

const STEP_PX = 0.5;

/** The silhouette's width across the line between two landmarks; NaN if that point of the line is outside it. */
function widthAcross(mask: SoftMask, from: Point, to: Point, share: number): number {
  const [dx, dy] = [to.xPx - from.xPx, to.yPx - from.yPx];
  const lengthPx = Math.hypot(dx, dy);
  const [centreX, centreY] = [from.xPx + share * dx, from.yPx + share * dy];
  const isPerson = (offsetPx: number): boolean => {
    const x = Math.round(centreX - (offsetPx * dy) / lengthPx);
    const y = Math.round(centreY + (offsetPx * dx) / lengthPx);
    const isInside = x >= 0 && y >= 0 && x < mask.widthPx && y < mask.heightPx;
    return isInside && alphaAt(mask, x, y) > EDGE;
  };
  if (!(lengthPx > 0) || !isPerson(0)) return NaN;
  const reach = (direction: 1 | -1): number => {
    let offsetPx = 0;
    while (offsetPx < lengthPx && isPerson(direction * (offsetPx + STEP_PX))) offsetPx += STEP_PX;
    return offsetPx;
  };
  return reach(1) + reach(-1);
}
