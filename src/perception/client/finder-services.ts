import type {Photos} from '../../core/browser-objects.js';
import type {BodyMeasurements, CameraPoses, QualityNote, ShopperProfile, View} from '../../core/domain.js';
import type {MeasuringStage} from '../../core/measuring-stage.js';
import type {SeenPhoto} from '../../core/seen-photo.js';
import type {Glance, ProgressListener} from '../protocol.js';

/** Options of `measure()`. */
export interface MeasureOptions {
  readonly signal?: AbortSignal;
  /** What is known of the camera, per view. It narrows the bands. */
  readonly camera?: CameraPoses;
  /** Hears the share of the work that is done, 0..1, which never falls, and what goes on. */
  readonly onProgress?: (progress01: number, stage: MeasuringStage) => void;
}

/** The page's side of perception: loads the models and measures. The tests of the element use a fake. */
export interface FinderServices {
  /** Downloads the models and runs each once. Idempotent; rejects with a `SizeFinderError`. */
  prepare(options?: {readonly signal?: AbortSignal; readonly onProgress?: ProgressListener}): Promise<void>;
  /**
   * Looks at one photo as `measure` does, and remembers what it sees until the frames are gone or the services end. A
   * `measure` with the same frames then has only the joint estimate left to do. Services without this method look at
   * every photo in `measure`.
   *
   * @param photo the frames of one pose, which stay with the caller
   * @returns what was seen; rejects with the `SizeFinderError` with which `measure` would reject, and with `aborted`
   */
  perceive?(
    photo: readonly ImageBitmap[],
    view: View,
    options?: {readonly signal?: AbortSignal},
  ): Promise<SeenPhoto>;
  /** The photos are copied, not transferred, and stay with the caller. Rejects with a `SizeFinderError`. */
  measure(photos: Photos, shopper: ShopperProfile, options?: MeasureOptions): Promise<BodyMeasurements>;
  /**
   * Checks a photo as soon as it is taken. Rejects with the `SizeFinderError` with which `measure` would reject. The
   * photo stays with the caller.
   *
   * @returns the notes on the photo
   */
  checkPhoto(
    photo: ImageBitmap,
    view: View,
    options?: {readonly signal?: AbortSignal},
  ): Promise<readonly QualityNote[]>;
  /**
   * Takes a quick look at a camera frame, for live guidance; null if the models are not loaded. The frame is
   * transferred and closed.
   */
  glance(frame: ImageBitmap): Promise<Glance | null>;
  /** Stops the worker and frees the models. Rejects what waits with `aborted`; a later call starts them again. */
  dispose(): void;
}
