/** One landmark of BlazePose, in image pixels (x right, y down). `LANDMARK` gives the order and the names. */
export interface Keypoint {
  readonly xPx: number;
  readonly yPx: number;
  /** Probability that the landmark is inside the picture and not hidden, 0..1. */
  readonly visibility01: number;
}

/** Index of each BlazePose landmark that this project uses. Left and right are the subject's own. */
export const LANDMARK = {
  nose: 0,
  leftEye: 2,
  rightEye: 5,
  leftEar: 7,
  rightEar: 8,
  mouthLeft: 9,
  mouthRight: 10,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftIndex: 19,
  rightIndex: 20,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
  leftHeel: 29,
  rightHeel: 30,
  leftFootIndex: 31,
  rightFootIndex: 32,
} as const;

export const LANDMARK_COUNT = 33;

export type LandmarkName = keyof typeof LANDMARK;

export interface Point {
  readonly xPx: number;
  readonly yPx: number;
}

/**
 * The landmark with this name. A list that is too short gives NaN coordinates, which `checkView` refuses: the list
 * comes from a model, so a missing landmark is a failure to report and not a bug.
 */
export const landmark = (keypoints: readonly Keypoint[], name: LandmarkName): Keypoint =>
  keypoints[LANDMARK[name]] ?? {xPx: NaN, yPx: NaN, visibility01: 0};

/** Midpoint of two landmarks. */
export function between(keypoints: readonly Keypoint[], first: LandmarkName, second: LandmarkName): Point {
  const a = landmark(keypoints, first);
  const b = landmark(keypoints, second);
  return {xPx: (a.xPx + b.xPx) / 2, yPx: (a.yPx + b.yPx) / 2};
}

export const distancePx = (a: Point, b: Point): number => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx);
