import {
  LANDMARK,
  LANDMARK_COUNT,
  type LandmarkName,
  type Keypoint,
} from '../../src/measure/pictures/landmarks.js';

/** Where the landmarks that matter lie, in pixels of a frame of `FRAME`. */
export type Points = Partial<Record<LandmarkName, readonly [xPx: number, yPx: number]>>;

export const FRAME = {widthPx: 360, heightPx: 640} as const;

/** A person who stands well: head at 60 and heels at 580, trunk of 150 px, arms held out. */
export const FRONT_POINTS: Points = {
  nose: [180, 110],
  leftEar: [190, 105],
  rightEar: [170, 105],
  leftShoulder: [230, 170],
  rightShoulder: [130, 170],
  leftHip: [210, 320],
  rightHip: [150, 320],
  leftWrist: [290, 330],
  rightWrist: [70, 330],
  leftAnkle: [205, 555],
  rightAnkle: [155, 555],
  leftHeel: [205, 575],
  rightHeel: [155, 575],
};

/** The same person, turned to their left: who looks at them sees them look to the right. */
export const SIDE_POINTS: Points = {
  ...FRONT_POINTS,
  nose: [195, 110],
  leftEar: [178, 105],
  rightEar: [180, 105],
  leftShoulder: [185, 170],
  rightShoulder: [178, 170],
  leftHip: [184, 320],
  rightHip: [178, 320],
  leftWrist: [190, 330],
  rightWrist: [185, 330],
  leftAnkle: [180, 555],
  rightAnkle: [182, 555],
};

/** All 33 landmarks; those that are not given lie somewhere in the trunk. */
export function keypointsOf(points: Points): readonly Keypoint[] {
  const keypoints: Keypoint[] = Array.from({length: LANDMARK_COUNT}, () => ({
    xPx: 180,
    yPx: 300,
    visibility01: 1,
  }));
  for (const [name, [xPx, yPx]] of Object.entries(points))
    keypoints[LANDMARK[name as LandmarkName]] = {xPx, yPx, visibility01: 1}; // the keys are names
  return keypoints;
}

/** Moved, and scaled about the middle of the frame. */
export const movedBy = (points: Points, dxPx: number, dyPx: number, scale = 1): Points =>
  Object.fromEntries(
    Object.entries(points).map(([name, [x, y]]) => [
      name,
      [180 + (x - 180) * scale + dxPx, 340 + (y - 340) * scale + dyPx],
    ]),
  );
