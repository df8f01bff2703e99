import {between, distancePx, landmark, type Keypoint, type LandmarkName, type Point} from './landmarks.js';

const SIDES = ['left', 'right'] as const;

/** How a person stands, by the landmarks of one picture. Lengths are shares of the trunk's length. */
export interface Stance {
  /** Largest angle between thigh and shin, in degrees; 0 for a straight leg. */
  readonly kneeBendDeg: number;
  /** Height of the hip above its knee, of the leg where it is smaller. */
  readonly thighDrop: number;
  /** Difference of the ankles' heights. */
  readonly ankleGap: number;
  /** Horizontal distance of the ankles. */
  readonly ankleSpread: number;
  /** Height of the hips above the ankles. */
  readonly legDrop: number;
  /** Height of the nose above the shoulders. */
  readonly noseRise: number;
  /** Angle of the line from hips to shoulders with the vertical. */
  readonly trunkLeanDeg: number;
  /** Horizontal distance of the shoulders, and of the hips. */
  readonly shoulderSpan: number;
  readonly hipSpan: number;
  /**
   * Distance of a wrist from the trunk's axis, positive towards its own side, of the wrist where it is smaller. Only
   * for wrists that are seen between the levels of shoulders and hips; Infinity if neither is.
   */
  readonly wristInset: number;
  /** How far a wrist is outside its hip, of the side where that is less; Infinity if neither wrist is seen. */
  readonly wristGap: number;
  readonly areWristsSeen: boolean;
  /** Level of the higher wrist: 0 at the shoulders, 1 at the hips; Infinity if neither wrist is seen. */
  readonly wristLevel: number;
}

/** A wrist is seen if its visibility exceeds this; the model only guesses at others. */
const SEEN = 0.5;
/** Levels between which a wrist can be before the trunk, from the shoulders (0) to the hips (1). */
const BEFORE_TRUNK = {from: 0.05, to: 0.9};

/** Reads the stance off landmarks. */
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
    ankleGap: Math.abs(below('leftAnkle', 'rightAnkle')),
    ankleSpread: apart('leftAnkle', 'rightAnkle'),
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
    areWristsSeen: SIDES.every(side => isSeen(at(`${side}Wrist`))),
    wristLevel: Math.min(...perSide(side => ifSeen(side, levelOf))),
  };
}

/** Angle between two bones that meet in `joint`; 0 if they form a straight line. */
function bendDeg(from: Point, joint: Point, to: Point): number {
  const first = Math.atan2(joint.yPx - from.yPx, joint.xPx - from.xPx);
  const second = Math.atan2(to.yPx - joint.yPx, to.xPx - joint.xPx);
  const turn = Math.abs(degrees(second - first)) % 360;
  return Math.min(turn, 360 - turn);
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
