import type {QualityNote, View} from '../../core/domain.js';
import type {Keypoint} from '../pictures/landmarks.js';
import type {LimbWidths} from '../pictures/limb-widths.js';

/** One side of the trunk's outline, with one entry per row of the trace. */
export interface TracedEdge {
  /** Sub-pixel column of the edge, smoothed. Where an arm or a faulty mask hides the trunk, it is interpolated. */
  readonly xPx: readonly number[];
  /** Share of the evidence near the row that was believed: 0 where the edge is interpolated, up to 1. */
  readonly trust01: readonly number[];
  /** Thickness of the hair that was found on the body and subtracted; 0 where none was found. */
  readonly coverPx: readonly number[];
  /** Likelihood that an arm makes the outline, whatever replaced it: 0 where the trunk itself does. */
  readonly arm01: readonly number[];
}

/**
 * The landmarks and the outline of one picture, in pixels: all that later steps know of it. The picture cannot be
 * reconstructed from this plain data, which can be posted between threads.
 */
export interface ViewTrace {
  readonly view: View;
  readonly widthPx: number;
  readonly heightPx: number;
  /** BlazePose's 33 landmarks: the mean of the pass over the picture and the pass over its mirror image. */
  readonly keypoints: readonly Keypoint[];
  /** First and last row of the silhouette, including hair and toes, sub-pixel. */
  readonly topPx: number;
  readonly bottomPx: number;
  /** Distance from the shoulders to the hips. Before the stature is known, every length is a share of it. */
  readonly torsoPx: number;
  /**
   * Side view: the smallest reach of the silhouette behind the neck, as a share of `torsoPx`. A bare nape gives
   * 0.11–0.17, hair over the back gives more. Always 0 in front views.
   */
  readonly napeShare: number;
  /** Limbs of a front view, which show how closely the clothes fit; null in side views. */
  readonly limbs: LimbWidths | null;
  /** Entry `i` of a traced edge lies in the row `firstRowPx + i * rowStepPx`. */
  readonly firstRowPx: number;
  readonly rowStepPx: number;
  /** `left` is the edge with the smaller x in the picture, whichever side of the body it shows. */
  readonly left: TracedEdge;
  readonly right: TracedEdge;
  readonly notes: readonly QualityNote[];
}
