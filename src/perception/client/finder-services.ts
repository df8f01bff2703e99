import type {Photos} from '../../core/browser-objects.js';
import type {BodyMeasurements, CameraPoses, ShopperProfile} from '../../core/domain.js';
import type {Glance, ProgressListener} from '../protocol.js';

/** What `measure()` may be told beside pictures and answers. */
export interface MeasureOptions {
  readonly signal?: AbortSignal;
  /** What is known of the camera, per view; it only narrows the bands. */
  readonly camera?: CameraPoses;
  readonly onProgress?: ProgressListener;
}

/** The heavy part behind the flow: loads models, measures. Faked in the tests of the element. */
export interface FinderServices {
  /** Downloads and warms the models up. Idempotent; rejects with `model-unavailable` or `aborted`. */
  prepare(options?: {readonly signal?: AbortSignal; readonly onProgress?: ProgressListener}): Promise<void>;
  /** Photos stay the caller's: they are copied, not transferred. Rejects with a `SizeFinderError`. */
  measure(photos: Photos, shopper: ShopperProfile, options?: MeasureOptions): Promise<BodyMeasurements>;
  /**
   * A quick look at one camera frame, for live guidance; null when the models are not loaded (any more). The
   * frame is taken over and closed.
   */
  glance(frame: ImageBitmap): Promise<Glance | null>;
  /** Stops the worker and frees the models; a later call starts them again. */
  dispose(): void;
}
