import type {Advice} from '../core/advice.js';
import type {View} from '../core/domain.js';
import {
  between,
  distancePx,
  landmark,
  LANDMARK_COUNT,
  type LandmarkName,
  type Keypoint,
} from '../measure/pictures/landmarks.js';

/** One look at the live picture. */
export interface Glimpse {
  /** The 33 landmarks, in pixels of the frame as the camera sees it, not mirrored; null if nobody is in it. */
  readonly keypoints: readonly Keypoint[] | null;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Mean luma of the frame, 0..255. */
  readonly luma: number;
  /** Pitch of the device, if it is known: 0 if upright, positive if the camera looks up. */
  readonly pitchDeg?: number;
  /** Roll of the device, if it is known: 0 if upright, positive clockwise. */
  readonly rollDeg?: number;
}

/** Somebody is in the picture if shoulders and hips are more visible than this. */
const VISIBLE = 0.5;
/** Outlines get lost if the frame's mean luma is below this. */
const DARK = 40;
/** Larger tilts of the phone spoil the measurement. */
const MOST_PITCH_DEG = 12;
const MOST_ROLL_DEG = 6;
/** Limits of the body's height, as a share of the picture's height. */
const TALLEST = 0.95;
const SHORTEST = 0.55;
/** Greatest distance of the trunk from the middle, as a share of the picture's width. */
const OFF_CENTRE = 0.22;
/**
 * Horizontal distance of the shoulders as a share of the trunk's length: 0.66–0.85 in front views of the corpus, under
 * 0.15 in side views. A front view needs at least `FACING`, a side view at most `SIDEWAYS`.
 */
const FACING = 0.55;
const SIDEWAYS = 0.25;
/** Greatest lean of the body from the vertical. */
const MOST_LEAN_DEG = 10;
/** With wrists nearer to the hips than this share of the trunk's length, the gap beside the waist closes. */
const ARM_GAP = 0.3;
/** How far the head reaches above the nose, and the feet below the heels, as shares of the trunk's length. */
const CROWN = 0.3;
const TOES = 0.08;

/**
 * The fault that is most in the way of a good photo; null if there is none. Faults that hide others come first: a
 * person who is not in the picture cannot be told to turn.
 */
export function adviseOn(glimpse: Glimpse, view: View): Advice | null {
  const {keypoints, heightPx, luma, pitchDeg = 0, rollDeg = 0} = glimpse;
  if (luma < DARK) return 'more-light';
  if (Math.abs(pitchDeg) > MOST_PITCH_DEG || Math.abs(rollDeg) > MOST_ROLL_DEG) return 'phone-upright';
  if (keypoints === null || !isSomebody(keypoints)) return 'step-into-view';
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const trunkPx = distancePx(shoulders, hips);
  return (
    adviseOnFrame(keypoints, glimpse, trunkPx) ??
    adviseOnDistance(bodyPx(keypoints, trunkPx) / heightPx) ??
    adviseOnPlace((shoulders.xPx + hips.xPx) / 2, glimpse, lookingTo(keypoints, view)) ??
    adviseOnPose(keypoints, view, trunkPx)
  );
}

const isSomebody = (keypoints: readonly Keypoint[]): boolean =>
  keypoints.length === LANDMARK_COUNT &&
  keypoints.every(({xPx, yPx}) => Number.isFinite(xPx) && Number.isFinite(yPx)) &&
  (['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const).every(
    name => landmark(keypoints, name).visibility01 > VISIBLE,
  );

/** The height of the body from crown to toes, estimated from landmarks. */
const bodyPx = (keypoints: readonly Keypoint[], trunkPx: number): number =>
  feetPx(keypoints) + TOES * trunkPx - crownPx(keypoints, trunkPx);
const crownPx = (keypoints: readonly Keypoint[], trunkPx: number): number =>
  landmark(keypoints, 'nose').yPx - CROWN * trunkPx;
const feetPx = (keypoints: readonly Keypoint[]): number =>
  Math.max(landmark(keypoints, 'leftHeel').yPx, landmark(keypoints, 'rightHeel').yPx);

function adviseOnFrame(keypoints: readonly Keypoint[], {heightPx}: Glimpse, trunkPx: number): Advice | null {
  const isHeadOut = crownPx(keypoints, trunkPx) < 0;
  const areFeetOut = feetPx(keypoints) + TOES * trunkPx > heightPx;
  if (isHeadOut && areFeetOut) return 'step-back';
  // If the body is too tall for the picture, tilting the phone would only cut off the other end.
  if (isHeadOut || areFeetOut) {
    if (bodyPx(keypoints, trunkPx) > TALLEST * heightPx) return 'step-back';
    return isHeadOut ? 'show-head' : 'show-feet';
  }
  return null;
}

function adviseOnDistance(tallness: number): Advice | null {
  if (tallness > TALLEST) return 'step-back';
  return tallness < SHORTEST ? 'come-closer' : null;
}

/** The side of the picture to which the shopper looks in a side view, by the nose; `camera` in a front view. */
function lookingTo(keypoints: readonly Keypoint[], view: View): 'left' | 'right' | 'camera' {
  if (view === 'front') return 'camera';
  const {xPx} = between(keypoints, 'leftEar', 'rightEar');
  return landmark(keypoints, 'nose').xPx < xPx ? 'left' : 'right';
}

function adviseOnPlace(
  middlePx: number,
  {widthPx}: Glimpse,
  looking: 'left' | 'right' | 'camera',
): Advice | null {
  const offCentre = middlePx / widthPx - 0.5;
  if (Math.abs(offCentre) <= OFF_CENTRE) return null;
  const isAtLeft = offCentre < 0;
  // The left of the picture is to the right of a person who faces the camera.
  if (looking === 'camera') return isAtLeft ? 'move-left' : 'move-right';
  return isAtLeft === (looking === 'right') ? 'move-forward' : 'move-backward';
}

function adviseOnPose(keypoints: readonly Keypoint[], view: View, trunkPx: number): Advice | null {
  const at = (name: LandmarkName): Keypoint => landmark(keypoints, name);
  const span = Math.abs(at('leftShoulder').xPx - at('rightShoulder').xPx) / trunkPx;
  if (view === 'front' && (span < FACING || at('leftShoulder').xPx < at('rightShoulder').xPx))
    return 'face-camera';
  if (view === 'side' && span > SIDEWAYS) return 'turn-sideways';
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const ankles = between(keypoints, 'leftAnkle', 'rightAnkle');
  const leanDeg =
    (Math.atan2(Math.abs(shoulders.xPx - ankles.xPx), ankles.yPx - shoulders.yPx) * 180) / Math.PI;
  if (leanDeg > MOST_LEAN_DEG) return 'stand-straight';
  const sides = ['left', 'right'] as const;
  if (sides.some(side => at(`${side}Wrist`).yPx < at(`${side}Shoulder`).yPx)) return 'arms-down';
  if (
    view === 'front' &&
    sides.some(side => Math.abs(at(`${side}Wrist`).xPx - at(`${side}Hip`).xPx) < ARM_GAP * trunkPx)
  )
    return 'arms-away';
  return null;
}
