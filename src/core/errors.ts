/** Why a run stops. A closed union: every code has a sentence in `locale/` and a row in docs/reference.md. */
export type FailureCode =
  | 'camera-denied'
  | 'camera-missing'
  | 'camera-busy'
  | 'camera-interrupted'
  | 'insecure-context'
  | 'body-not-found'
  | 'body-cropped'
  | 'body-too-far'
  | 'several-people'
  | 'wrong-pose'
  | 'image-unreadable'
  | 'model-unavailable'
  | 'measuring-interrupted'
  | 'chart-invalid'
  | 'chart-unreachable'
  | 'profile-invalid'
  | 'aborted'
  | 'internal';

/**
 * What stands between the page and a camera.
 * - `policy`: a rule of the browser or of the site forbids cameras.
 * - `frame`: the page is in a frame without `allow="camera"`.
 * - `browser`: the browser gives pages no access to cameras, as the built-in browsers of many apps do.
 * - `unsuitable`: there is a camera, but none that can do what is asked.
 */
export type CameraObstacle = 'policy' | 'frame' | 'browser' | 'unsuitable';

/**
 * Faults of a pose.
 * - `arms-at-body`: the arms touch the trunk.
 * - `body-covered`: something is before the trunk, such as crossed arms, a bag or a board.
 * - `feet-apart`: the feet do not both stand under the body.
 * - `not-upright`: the legs or the trunk are bent.
 * - `not-facing`: the wrong side is towards the camera.
 */
export const POSE_FAULTS = [
  'arms-at-body',
  'body-covered',
  'feet-apart',
  'not-upright',
  'not-facing',
] as const;
/** One of `POSE_FAULTS`. */
export type PoseFault = (typeof POSE_FAULTS)[number];

/** Details of a failure. They lead the shopper back to the photo or the answer that caused it. */
export interface FailureDetail {
  readonly view?: 'front' | 'side';
  readonly field?: 'heightCm' | 'weightKg' | 'ageYears' | 'sex' | 'insideLegCm';
  readonly issues?: readonly ChartIssue[];
  /** Set if the cause of a camera failure is known more exactly than the code says. */
  readonly obstacle?: CameraObstacle;
  /** Why a pose is refused, if `code` is `wrong-pose`. */
  readonly reason?: PoseFault;
  /** Set if the picture is in this format, which the browser cannot decode. */
  readonly format?: 'heic';
  readonly cause?: unknown;
}

/** One fault of a chart. */
export interface ChartIssue {
  /** The kind of fault, such as `implausible`. It stays the same if the message is reworded. */
  readonly code?: string;
  /** Where the fault is: a JSON path as dotted text, for example `sizes.2.chest`; empty for the chart as a whole. */
  readonly path: string;
  /** What is wrong and what to do about it, in English for developers. */
  readonly message: string;
  /** The possible answers, if the issue is a question. */
  readonly repairs?: readonly Repair[];
}

/** One answer to the question of an issue: the text of a button, and the command's option with the same effect. */
export interface Repair {
  readonly title: string;
  /** Without its dashes: `basis`. */
  readonly option: string;
  readonly value: string;
}

/**
 * The only error with which the public API rejects. `message` is English for developers; shoppers see the sentences of
 * `locale/` instead.
 */
export class SizeFinderError extends Error {
  override readonly name = 'SizeFinderError';
  readonly code: FailureCode;
  readonly detail: FailureDetail;
  /** Every fault of the chart if `code` is `chart-invalid`, else empty. */
  readonly issues: readonly ChartIssue[];

  constructor(code: FailureCode, message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : {cause: detail.cause});
    this.code = code;
    this.detail = detail;
    this.issues = detail.issues ?? [];
  }
}

/** A value or an expected failure. Whatever a shopper or a shop can cause is a `Result`; bugs throw. */
export type Result<T, E = SizeFinderError> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly error: E};

/** A `Result` that holds a value. */
export const ok = <T>(value: T): {readonly ok: true; readonly value: T} => ({ok: true, value});

/** A `Result` that holds a `SizeFinderError` with this code. */
export const fail = (
  code: FailureCode,
  message: string,
  detail?: FailureDetail,
): {readonly ok: false; readonly error: SizeFinderError} => ({
  ok: false,
  error: new SizeFinderError(code, message, detail),
});

/**
 * Returns an expected failure as it is. Anything else is a bug of ours, and becomes a failure with the code `internal`.
 */
export const toSizeFinderError = (cause: unknown): SizeFinderError =>
  cause instanceof SizeFinderError
    ? cause
    : new SizeFinderError('internal', cause instanceof Error ? cause.message : String(cause), {cause});
