import type {QualityNote, View} from '../core/domain.js';
import type {FailureCode} from '../core/errors.js';
import type {PerceivedView} from '../measure/perceived-view.js';
import type {ViewTrace} from '../measure/view-trace.js';

/** One picture to look at: decoded, upright. */
export interface PerceptionRequest {
  readonly view: View;
  readonly image: ImageBitmap;
}

/** What perception hands on: outlines and landmarks in pixels. No picture leaves the worker. */
export interface PerceivedViews {
  readonly front: readonly ViewTrace[];
  readonly side: readonly ViewTrace[];
  readonly notes: readonly QualityNote[];
}

/** Fraction of the work done, 0..1, rising. */
export type ProgressListener = (progress01: number) => void;

/** A `Result` that survives structured cloning, where errors lose their class and fields. */
export type Outcome<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly code: FailureCode; readonly message: string; readonly view?: View};

/** Spoken through Comlink between the page and the worker, or directly on a page without workers. */
export interface PerceptionApi {
  /** Loads and warms the models up. Idempotent; a failed attempt can be repeated. */
  prepare(modelsUrl: string, onProgress: ProgressListener): Promise<Outcome<null>>;
  /** Looks at the pictures in turn; the first one that cannot be measured ends it. */
  perceive(
    requests: readonly PerceptionRequest[],
    onProgress: ProgressListener,
  ): Promise<Outcome<PerceivedViews>>;
  /** All that the models say of a picture; for calibration, tests and benchmarks. */
  inspect(request: PerceptionRequest): Promise<PerceivedView | null>;
  /** Tensors alive in the worker, for leak tests. */
  tensorCount(): Promise<number>;
  dispose(): Promise<void>;
}

/** Posted once by the worker when its script has run, before Comlink takes the port over. */
export const READY_MESSAGE = 'size-finder-worker-ready';
