import type {View} from '../../core/domain.js';
import type {Keypoint} from './landmarks.js';

/** The probability that a pixel shows the person, row by row; a byte of 255 is a probability of 1. */
export interface SoftMask {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alpha: Uint8Array;
}

/**
 * BodyPix's answer on its own coarse grid, as probabilities. Cell (column, row) is centred on the pixel
 * (`column * pxPerColumn`, `row * pxPerRow`) of the picture: the network puts cell 0 on pixel 0.
 */
export interface PartGrid {
  readonly columns: number;
  readonly rows: number;
  readonly pxPerColumn: number;
  readonly pxPerRow: number;
  /** Probability that a cell shows any person, row by row. */
  readonly person: Float32Array;
  /** Probability that a cell shows an arm or a hand (part ids 2–11), row by row. */
  readonly arms: Float32Array;
}

/** Everything that the models say of one picture, before any geometry. It leaves the worker only for calibration. */
export interface PerceivedView {
  readonly view: View;
  readonly widthPx: number;
  readonly heightPx: number;
  /** BlazePose's 33 landmarks in the picture, and in its mirror image; the latter are mirrored back. */
  readonly keypoints: readonly Keypoint[];
  readonly mirroredKeypoints: readonly Keypoint[];
  /** BlazePose's segmentation in the same two passes, at the picture's resolution. */
  readonly mask: SoftMask;
  readonly mirroredMask: SoftMask;
  /** Null if BodyPix could not be loaded. */
  readonly parts: PartGrid | null;
}
