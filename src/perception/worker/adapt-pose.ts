import type {Keypoint} from '../../measure/landmarks.js';

/** What pose-detection's BlazePose says of one landmark. */
interface ModelKeypoint {
  readonly x: number;
  readonly y: number;
  readonly score?: number;
}

/** BlazePose's landmark order with the sides exchanged: entry i is the index of i's mirror image. */
const MIRRORED_LANDMARK: readonly number[] = [
  0, 4, 5, 6, 1, 2, 3, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22, 21, 24, 23, 26, 25, 28, 27,
  30, 29, 32, 31,
];

export const adaptKeypoints = (keypoints: readonly ModelKeypoint[]): readonly Keypoint[] =>
  keypoints.map(({x, y, score}) => ({xPx: x, yPx: y, visibility01: score ?? 0}));

/** Landmarks of a mirrored picture, put the right way round. */
export function unmirrorKeypoints(keypoints: readonly Keypoint[], widthPx: number): readonly Keypoint[] {
  return keypoints.map((own, index) => {
    const twin = keypoints[MIRRORED_LANDMARK[index] ?? index] ?? own;
    return {...twin, xPx: widthPx - 1 - twin.xPx};
  });
}
