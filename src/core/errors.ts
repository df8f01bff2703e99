/** What can stop a run. A closed union: every code has a sentence in `locale/` and a row in the README. */
export type FailureCode =
  | 'camera-denied'
  | 'camera-missing'
  | 'camera-busy'
  | 'camera-interrupted'
  | 'insecure-context'
  | 'body-not-found'
  | 'body-cropped'
  | 'several-people'
  | 'wrong-pose'
  | 'image-unreadable'
  | 'model-unavailable'
  | 'chart-invalid'
  | 'chart-unreachable'
  | 'profile-invalid'
  | 'aborted'
  | 'internal';

/**
 * Rules of the browser or the site, a frame without `allow="camera"`, a browser that shows pages no camera (many apps'
 * own), a camera that cannot do what is asked.
 */
export type CameraObstacle = 'policy' | 'frame' | 'browser' | 'unsuitable';

/** What a failure is about, so that the shopper can be sent back to exactly the right photo or answer. */
export interface FailureDetail {
  readonly view?: 'front' | 'side';
  readonly field?: 'heightCm' | 'weightKg' | 'ageYears' | 'sex' | 'insideLegCm';
  readonly issues?: readonly ChartIssue[];
  /** What stands between the page and a camera, where more is known than the code says. */
  readonly obstacle?: CameraObstacle;
  /** The picture is in a format that this browser cannot decode. */
  readonly format?: 'heic';
  readonly cause?: unknown;
}

/** One fault of a chart: where it stands and what to do about it. */
export interface ChartIssue {
  /** What kind of fault, as a word that stays the same when the message is reworded: `implausible`. */
  readonly code?: string;
  /** JSON path as dotted text, for example `sizes.2.chest`. Empty for the chart as a whole. */
  readonly path: string;
  readonly message: string;
}

/** The only error the public API rejects with. `message` is developer English; shoppers see `locale/`. */
export class SizeFinderError extends Error {
  override readonly name = 'SizeFinderError';
  readonly code: FailureCode;
  readonly detail: FailureDetail;
  /** Every fault of the chart where `code` is `chart-invalid`, else empty. */
  readonly issues: readonly ChartIssue[];

  constructor(code: FailureCode, message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : {cause: detail.cause});
    this.code = code;
    this.detail = detail;
    this.issues = detail.issues ?? [];
  }
}

/** A value or an expected failure. Bugs throw; what a shopper or a shop can cause is a `Result`. */
export type Result<T, E = SizeFinderError> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly error: E};

/** A `Result` that holds a value. */
export const ok = <T>(value: T): {readonly ok: true; readonly value: T} => ({ok: true, value});

/** A `Result` that holds a `SizeFinderError` of this code. */
export const fail = (
  code: FailureCode,
  message: string,
  detail?: FailureDetail,
): {readonly ok: false; readonly error: SizeFinderError} => ({
  ok: false,
  error: new SizeFinderError(code, message, detail),
});

/** Expected failures as they are; anything else is a bug of ours, reported as such and still survivable. */
export const toSizeFinderError = (cause: unknown): SizeFinderError =>
  cause instanceof SizeFinderError
    ? cause
    : new SizeFinderError('internal', cause instanceof Error ? cause.message : String(cause), {cause});
