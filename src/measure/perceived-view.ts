import type {View} from '../core/domain.js';
import type {Keypoint} from './view-trace.js';

/** Person probability per pixel, row by row; 0 is 0 and 255 is 1. */
export interface SoftMask {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alpha: Uint8Array;
}

/**
 * BodyPix's answer on its own coarse grid, as probabilities. Cell (column, row) is centred on the pixel
 * `column * pxPerCell`, `row * pxPerCell` of the picture (the network's convention: cell 0 on pixel 0).
 */
export interface PartGrid {
  readonly columns: number;
  readonly rows: number;
  readonly pxPerColumn: number;
  readonly pxPerRow: number;
  /** Probability that the cell shows any person. Length rows × columns. */
  readonly person: Float32Array;
  /** Probability that it shows an arm or a hand (part ids 2–11). */
  readonly arms: Float32Array;
}

/** All that the models say of one picture, before any geometry. Stays in the worker, but for calibration. */
export interface PerceivedView {
  readonly view: View;
  readonly widthPx: number;
  readonly heightPx: number;
  /** BlazePose's 33 landmarks: the picture's own pass, and its mirrored pass put the right way round. */
  readonly keypoints: readonly Keypoint[];
  readonly mirroredKeypoints: readonly Keypoint[];
  /** BlazePose's segmentation of the same two passes, at the picture's resolution. */
  readonly mask: SoftMask;
  readonly mirroredMask: SoftMask;
  /** Null when BodyPix could not be loaded. */
  readonly parts: PartGrid | null;
}
