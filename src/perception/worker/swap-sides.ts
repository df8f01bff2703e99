import type {Keypoint} from '../../measure/pictures/landmarks.js';

/** The index of each landmark's counterpart on the other side of the body. */
const OTHER_SIDE: readonly number[] = [
  0, 4, 5, 6, 1, 2, 3, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22, 21, 24, 23, 26, 25, 28, 27,
  30, 29, 32, 31,
];

/** Exchanges left and right in the landmarks of a picture that the model saw mirrored. */
export const swapSides = (keypoints: readonly Keypoint[]): readonly Keypoint[] =>
  keypoints.map((own, index) => keypoints[OTHER_SIDE[index] ?? index] ?? own);
