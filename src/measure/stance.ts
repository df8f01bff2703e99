import {between, distancePx, landmark, type LandmarkName, type Point} from './landmarks.js';
import type {Keypoint} from './landmarks.js';

const SIDES = ['left', 'right'] as const;

/** How a person stands, as the landmarks of one picture tell. Lengths are shares of the trunk's length. */
export interface Stance {
  /** Largest angle between thigh and shin, in degrees; 0 for a straight leg. */
  readonly kneeBendDeg: number;
  /** How far the higher knee lies under its hip, and the higher ankle under its knee. */
  readonly thighDrop: number;
  readonly shinDrop: number;
  /** Difference of the ankles' heights, and how far apart they stand. */
  readonly ankleGap: number;
  readonly ankleSpread: number;
  /** How far the toes lie under the heels: a foot on tiptoe points down. */
  readonly toeDrop: number;
  /** Ankles under the hips. */
  readonly legDrop: number;
  /** Nose above the shoulders: a bent trunk lowers the head. */
  readonly noseRise: number;
  readonly trunkLeanDeg: number;
  /** Level distance of the shoulders, and of the hips. */
  readonly shoulderSpan: number;
  readonly hipSpan: number;
  /**
   * The wrist that is further inwards: its distance from the trunk's axis towards its own side, where it lies between
   * shoulder and hip level; Infinity where neither wrist does.
   */
  readonly wristInset: number;
  /** Wrist outside of its hip, of the side where it is nearer; Infinity where neither wrist is seen. */
  readonly wristGap: number;
  /** How far down the trunk the higher wrist lies: 0 at the shoulders, 1 at the hips; Infinity where neither is seen. */
  readonly wristLevel: number;
}

/** A wrist that the pose model only guesses at says nothing. */
const SEEN = 0.5;
/** Levels between which a wrist or a hand lies before the trunk, from the shoulders (0) to the hips (1). */
const BEFORE_TRUNK = {from: 0.05, to: 0.9};

export function stanceOf(keypoints: readonly Keypoint[]): Stance {
  const at = (name: LandmarkName): Keypoint => landmark(keypoints, name);
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const trunkPx = distancePx(shoulders, hips);
  const share = (px: number): number => px / trunkPx;
  const perSide = (of: (side: (typeof SIDES)[number]) => number): readonly number[] => SIDES.map(of);
  const below = (lower: LandmarkName, upper: LandmarkName): number => share(at(lower).yPx - at(upper).yPx);
  const apart = (a: LandmarkName, b: LandmarkName): number => share(Math.abs(at(a).xPx - at(b).xPx));
  const levelOf = (point: Point): number => (point.yPx - shoulders.yPx) / (hips.yPx - shoulders.yPx);
  const outwards = (side: (typeof SIDES)[number]): number =>
    Math.sign(at(`${side}Shoulder`).xPx - shoulders.xPx);
  const isSeen = ({visibility01}: Keypoint): boolean => visibility01 > SEEN;
  const ifSeen = (side: (typeof SIDES)[number], of: (wrist: Keypoint) => number): number => {
    const wrist = at(`${side}Wrist`);
    return isSeen(wrist) ? of(wrist) : Infinity;
  };
  return {
    kneeBendDeg: Math.max(
      ...perSide(side => bendDeg(at(`${side}Hip`), at(`${side}Knee`), at(`${side}Ankle`))),
    ),
    thighDrop: Math.min(...perSide(side => below(`${side}Knee`, `${side}Hip`))),
    shinDrop: Math.min(...perSide(side => below(`${side}Ankle`, `${side}Knee`))),
    ankleGap: Math.abs(below('leftAnkle', 'rightAnkle')),
    ankleSpread: apart('leftAnkle', 'rightAnkle'),
    toeDrop: Math.max(...perSide(side => below(`${side}FootIndex`, `${side}Heel`))),
    legDrop: share(between(keypoints, 'leftAnkle', 'rightAnkle').yPx - hips.yPx),
    noseRise: share(shoulders.yPx - at('nose').yPx),
    trunkLeanDeg: degrees(Math.atan2(Math.abs(shoulders.xPx - hips.xPx), hips.yPx - shoulders.yPx)),
    shoulderSpan: apart('leftShoulder', 'rightShoulder'),
    hipSpan: apart('leftHip', 'rightHip'),
    wristInset: Math.min(
      ...perSide(side => {
        const wrist = at(`${side}Wrist`);
        const level = levelOf(wrist);
        if (!(isSeen(wrist) && level > BEFORE_TRUNK.from && level < BEFORE_TRUNK.to)) return Infinity;
        const axisPx = shoulders.xPx + level * (hips.xPx - shoulders.xPx);
        return share(outwards(side) * (wrist.xPx - axisPx));
      }),
    ),
    wristGap: Math.min(
      ...perSide(side => ifSeen(side, wrist => share(outwards(side) * (wrist.xPx - at(`${side}Hip`).xPx)))),
    ),
    wristLevel: Math.min(...perSide(side => ifSeen(side, levelOf))),
  };
}

/** Angle between two bones that meet in `joint`; 0 where they form a straight line. */
function bendDeg(from: Point, joint: Point, to: Point): number {
  const first = Math.atan2(joint.yPx - from.yPx, joint.xPx - from.xPx);
  const second = Math.atan2(to.yPx - joint.yPx, to.xPx - joint.xPx);
  const turn = Math.abs(degrees(second - first)) % 360;
  return Math.min(turn, 360 - turn);
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
