import type {View} from '../core/domain.js';
import {
  between,
  distancePx,
  landmark,
  LANDMARK_COUNT,
  type LandmarkName,
  type Keypoint,
} from '../measure/landmarks.js';

/** What the shopper should do next before a photo can be taken; each has a spoken sentence in `locale/`. */
export const ADVICE = [
  'step-into-view',
  'more-light',
  'phone-upright',
  'step-back',
  'come-closer',
  'show-head',
  'show-feet',
  'move-left',
  'move-right',
  'move-forward',
  'move-backward',
  'face-camera',
  'turn-sideways',
  'stand-straight',
  'arms-away',
  'arms-down',
] as const;
export type Advice = (typeof ADVICE)[number];

/** One look at the live picture. */
export interface Glimpse {
  /** The 33 landmarks, in pixels of the frame as the camera sees it (not mirrored); null when nobody is there. */
  readonly keypoints: readonly Keypoint[] | null;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Mean luma of the frame, 0..255. */
  readonly luma: number;
  /** Of the device, when it tells: 0 upright, positive when the camera looks up. */
  readonly pitchDeg?: number;
  /** 0 upright, positive clockwise. */
  readonly rollDeg?: number;
}

/** A landmark further out than this is not in the picture. */
const VISIBLE = 0.5;
/** Mean luma under which outlines get lost. */
const DARK = 40;
/** Tilts that the measurement does not take well. */
const MOST_PITCH_DEG = 12;
const MOST_ROLL_DEG = 6;
/** Head to feet against the height of the picture. */
const TALLEST = 0.95;
const SHORTEST = 0.55;
/** Distance of the trunk from the middle, against the width of the picture. */
const OFF_CENTRE = 0.22;
/** Shoulder span against the trunk's length: 0.66–0.85 in front views of the corpus, under 0.15 in side views. */
const FACING = 0.55;
const SIDEWAYS = 0.25;
/** Lean of the trunk from the vertical. */
const MOST_LEAN_DEG = 10;
/** Wrist from the hip, against the trunk's length: nearer, and the gap beside the waist closes. */
const ARM_GAP = 0.3;
/** Head above the nose, and feet below the heels, against the trunk's length. */
const CROWN = 0.3;
const TOES = 0.08;

/**
 * The one thing most in the way of a good photo, or null when all is well. Faults that hide others come
 * first: who is not in the picture cannot be told to turn.
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

/** Crown to toes, as far as landmarks tell. */
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
  // Where there is no room left on the other side, moving the phone would only exchange the fault.
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

/** Where the shopper looks, in the picture: told by the nose. Who faces the camera looks to neither side. */
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
  // The camera's left is the right hand of whoever faces it.
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
