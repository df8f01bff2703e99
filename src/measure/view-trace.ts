import type {QualityNote, View} from '../core/domain.js';
import type {LimbWidths} from './limb-widths.js';

/** One landmark of BlazePose, in image pixels (x right, y down). Order and names: `landmarks.ts`. */
export interface Keypoint {
  readonly xPx: number;
  readonly yPx: number;
  /** How likely it is in the picture and not hidden, 0..1. */
  readonly visibility01: number;
}

/** One side of the trunk's outline, sampled at the rows of its trace. */
export interface TracedEdge {
  /** Sub-pixel column per row, smoothed, and bridged where an arm or a fault hides the trunk. */
  readonly xPx: readonly number[];
  /** Share of the evidence near this row that was believed, 0 (bridged) to 1. */
  readonly trust01: readonly number[];
  /** Thickness of what was found to cover the body there and was taken off. */
  readonly coverPx: readonly number[];
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
  /** First and last row of the silhouette, hair and toes included, sub-pixel. */
  readonly topPx: number;
  readonly bottomPx: number;
  /** Shoulder to hip, the yardstick of everything before the stature comes in. */
  readonly torsoPx: number;
  /**
   * Side view: how far the silhouette reaches behind the neck where it reaches least, against the trunk's
   * length. 0.11–0.17 for a bare nape, more where hair falls over the back. 0 in front views.
   */
  readonly napeShare: number;
  /** Of a front view, for telling how closely the clothes fit. */
  readonly limbs: LimbWidths | null;
  /** Rows of the traced edges: `firstRowPx + i * rowStepPx`. */
  readonly firstRowPx: number;
  readonly rowStepPx: number;
  /** Towards smaller and larger x in the picture. */
  readonly left: TracedEdge;
  readonly right: TracedEdge;
  readonly notes: readonly QualityNote[];
}
