import type {BodyMeasurements, CameraPoses, QualityNote, ShopperProfile, View} from '../core/domain.js';
import type {FailureCode, FailureDetail} from '../core/errors.js';
import type {Drawn} from '../core/seen-photo.js';
import type {PerceivedView} from '../measure/pictures/perceived-view.js';
import type {Keypoint} from '../measure/pictures/landmarks.js';
import type {ViewTrace} from '../measure/edges/view-trace.js';

/** One picture to look at, decoded and upright. */
export interface PerceptionRequest {
  readonly view: View;
  readonly image: ImageBitmap;
}

/** A picture to perceive before the shopper's other pictures are there. */
export interface PerceiveRequest extends PerceptionRequest {
  /** Names this call for `abandon`. */
  readonly id: number;
  /** Whether the view has no other frames. A lone front view gets more passes than one of several frames. */
  readonly isOnlyOne: boolean;
}

/** What was seen in one picture. */
export interface Sighting extends Drawn {
  /** All that measuring needs of the picture. */
  readonly trace: ViewTrace;
  readonly notes: readonly QualityNote[];
}

/** A picture that `perceive` has looked at, or the reason why it refused the picture. */
export interface SeenPicture {
  readonly view: View;
  readonly seen: WireResult<ViewTrace>;
}

/** One shopper's answers and pictures: in any order, with at least one front view. */
export interface MeasureRequest {
  readonly pictures: readonly (PerceptionRequest | SeenPicture)[];
  readonly shopper: ShopperProfile;
  readonly camera?: CameraPoses;
}

/** Hears the share of the work that is done, 0..1, which never falls. */
export type ProgressListener = (progress01: number) => void;

/** A `Result` that survives structured cloning, where errors lose their class and fields. */
export type WireResult<T> =
  | {readonly ok: true; readonly value: T}
  | ({readonly ok: false; readonly code: FailureCode; readonly message: string} & Pick<
      FailureDetail,
      'view' | 'field' | 'reason'
    >);

/** What a quick look at a camera frame shows. */
export interface Glance {
  /** The 33 landmarks, in pixels of the frame; null if nobody is in it. */
  readonly keypoints: readonly Keypoint[] | null;
  /**
   * Mean brightness, 0..255 (ITU-R BT.601). The worker computes it, as the page's thread would have to wait for pixels.
   */
  readonly luma: number;
}

/** The perception service. The page calls it in a worker through Comlink, or directly if workers are refused. */
export interface PerceptionApi {
  /**
   * Downloads the models and runs each once. Idempotent; a failed attempt can be repeated. `onProgress` is called at every
   * sign of life, also if the progress is the same as before.
   */
  prepare(modelsUrl: string, onProgress: ProgressListener): Promise<WireResult<null>>;
  /**
   * Looks at one picture as `measure` does, and returns all that `measure` needs of it. `onProgress` is called after each
   * pass of a model.
   */
  perceive(request: PerceiveRequest, onProgress: ProgressListener): Promise<WireResult<Sighting>>;
  /** Ends the call of `perceive` with this id before its next pass. It then fails with `aborted`. */
  abandon(id: number): Promise<void>;
  /**
   * Looks at the pictures that have not been seen yet, one after the other, and measures the body. Fails if no picture of
   * a view can be measured. The geometry is computed here too, so that the page's thread has nothing to compute.
   * `onProgress` is called after each pass of a model.
   */
  measure(request: MeasureRequest, onProgress: ProgressListener): Promise<WireResult<BodyMeasurements>>;
  /** Checks a picture as `measure` does, so that it can be refused as soon as it is taken. Gives the notes on it. */
  check(request: PerceptionRequest): Promise<WireResult<readonly QualityNote[]>>;
  /** Looks at a camera frame in one quick pass, for live guidance, and closes it. */
  glance(frame: ImageBitmap): Promise<Glance>;
  /** Everything that the models say of a picture, for calibration, tests and benchmarks; null if nobody is in it. */
  inspect(request: PerceptionRequest): Promise<PerceivedView | null>;
  /** Number of tensors that are alive in the worker, for leak tests. */
  tensorCount(): Promise<number>;
  dispose(): Promise<void>;
}

/**
 * The worker posts one of these once, when its script has run and Comlink listens.
 * - `locked`: it also holds a Web Lock with its own name, which the browser frees when the worker dies.
 * - `ready`: it has no such lock, because the browser or the page allows none.
 */
export const WORKER_MESSAGES = {
  locked: 'size-finder-worker-locked',
  ready: 'size-finder-worker-ready',
} as const;
