import type {View} from '../core/domain.js';

/** One landmark of BlazePose, in image pixels (x right, y down). Order and names: `landmarks.ts`. */
export interface Keypoint {
  readonly xPx: number;
  readonly yPx: number;
  /** How likely it is in the picture and not hidden, 0..1. */
  readonly visibility01: number;
}

/**
 * What is left of one picture when perception is done with it: landmarks and outline, in pixels.
 * Plain data, safe to post between threads, and no way back to the picture.
 */
export interface ViewTrace {
  readonly view: View;
  readonly widthPx: number;
  readonly heightPx: number;
  /** 33 landmarks, the mean of the picture's pass and its mirrored pass. */
  readonly keypoints: readonly Keypoint[];
}
