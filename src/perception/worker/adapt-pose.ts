import type {Keypoint} from '../../measure/landmarks.js';

/** A landmark as pose-detection's BlazePose gives it. */
interface ModelKeypoint {
  readonly x: number;
  readonly y: number;
  readonly score?: number;
}

/** The index of each landmark's counterpart on the other side of the body. */
const MIRRORED_LANDMARK: readonly number[] = [
  0, 4, 5, 6, 1, 2, 3, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22, 21, 24, 23, 26, 25, 28, 27,
  30, 29, 32, 31,
];

/** Renames the fields; a missing score counts as not visible. */
export const adaptKeypoints = (keypoints: readonly ModelKeypoint[]): readonly Keypoint[] =>
  keypoints.map(({x, y, score}) => ({xPx: x, yPx: y, visibility01: score ?? 0}));

/** Turns landmarks of a mirrored picture into landmarks of the picture itself, with left and right exchanged. */
export function unmirrorKeypoints(keypoints: readonly Keypoint[], widthPx: number): readonly Keypoint[] {
  return keypoints.map((own, index) => {
    const twin = keypoints[MIRRORED_LANDMARK[index] ?? index] ?? own;
    return {...twin, xPx: widthPx - 1 - twin.xPx};
  });
}
