import type {BodyMeasurements, CameraPoses, ShopperProfile, View} from '../core/domain.js';
import type {FailureCode, FailureDetail} from '../core/errors.js';
import type {PerceivedView} from '../measure/perceived-view.js';
import type {Keypoint} from '../measure/landmarks.js';

/** One picture to look at: decoded, upright. */
export interface PerceptionRequest {
  readonly view: View;
  readonly image: ImageBitmap;
}

/** One shopper: pictures in any order, at least one of the front, and the answers. */
export interface MeasureRequest {
  readonly pictures: readonly PerceptionRequest[];
  readonly shopper: ShopperProfile;
  readonly camera?: CameraPoses;
}

/** Fraction of the work done, 0..1, rising. */
export type ProgressListener = (progress01: number) => void;

/** A `Result` that survives structured cloning, where errors lose their class and fields. */
export type Outcome<T> =
  | {readonly ok: true; readonly value: T}
  | ({readonly ok: false; readonly code: FailureCode; readonly message: string} & Pick<
      FailureDetail,
      'view' | 'field'
    >);

/** What a quick look at a camera frame tells. */
export interface Glance {
  /** The 33 landmarks in pixels of the frame; null when nobody is there. */
  readonly keypoints: readonly Keypoint[] | null;
  /** Mean brightness, 0..255 (ITU-R BT.601). Told here: the page's own thread would wait for the pixels. */
  readonly luma: number;
}

/** Spoken through Comlink between the page and the worker, or directly on a page without workers. */
export interface PerceptionApi {
  /** Loads and warms the models up. Idempotent; a failed attempt can be repeated. */
  prepare(modelsUrl: string, onProgress: ProgressListener): Promise<Outcome<null>>;
  /**
   * Looks at the pictures in turn and measures the body; a view of which no picture can be measured ends it.
   * The geometry is done here too, so that the page's own thread has nothing to compute.
   */
  measure(request: MeasureRequest, onProgress: ProgressListener): Promise<Outcome<BodyMeasurements>>;
  /** A camera frame in one quick pass, for live guidance. The frame is closed. */
  glance(frame: ImageBitmap): Promise<Glance>;
  /** All that the models say of a picture; for calibration, tests and benchmarks. */
  inspect(request: PerceptionRequest): Promise<PerceivedView | null>;
  /** Tensors alive in the worker, for leak tests. */
  tensorCount(): Promise<number>;
  dispose(): Promise<void>;
}

/** Posted once by the worker when its script has run, before Comlink takes the port over. */
export const READY_MESSAGE = 'size-finder-worker-ready';
