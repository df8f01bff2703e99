import type {QualityNote, View} from '../core/domain.js';
import type {ViewTrace} from '../measure/view-trace.js';

/** A picture that crosses into perception: decoded, upright, at most `MAX_SIDE_PX` on its long side. */
export type PerceptionImage = ImageBitmap;

export interface PerceptionRequest {
  readonly view: View;
  readonly image: PerceptionImage;
}

/** What perception hands on: outlines and landmarks in pixels. No picture leaves the worker. */
export interface PerceivedViews {
  readonly front: readonly ViewTrace[];
  readonly side: readonly ViewTrace[];
  readonly notes: readonly QualityNote[];
}

/** Fraction of the stage's work done, 0..1, rising. */
export type ProgressListener = (progress01: number) => void;
