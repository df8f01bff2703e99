import {SizeFinderError, type CameraObstacle, type FailureCode} from '../core/errors.js';

/** What the names of getUserMedia's exceptions mean to a shopper, including the names in old WebKit versions. */
const CODE_BY_NAME: Readonly<Record<string, FailureCode>> = {
  NotAllowedError: 'camera-denied',
  PermissionDeniedError: 'camera-denied',
  SecurityError: 'camera-denied',
  NotFoundError: 'camera-missing',
  DevicesNotFoundError: 'camera-missing',
  OverconstrainedError: 'camera-missing',
  NotReadableError: 'camera-busy',
  TrackStartError: 'camera-busy',
  AbortError: 'camera-busy',
};

/** The obstacle behind names that say more than their code. */
const OBSTACLE_BY_NAME: Readonly<Record<string, CameraObstacle>> = {
  SecurityError: 'policy',
  OverconstrainedError: 'unsuitable',
};

/** Turns an exception of getUserMedia into a failure with one of our codes. */
export function cameraFailure(cause: unknown): SizeFinderError {
  const name = cause instanceof Error ? cause.name : '';
  const code = CODE_BY_NAME[name] ?? 'camera-busy';
  const obstacle = OBSTACLE_BY_NAME[name];
  return new SizeFinderError(code, `the camera did not open (${name || String(cause)})`, {
    cause,
    ...(obstacle && {obstacle}),
  });
}

/** The part of a window that decides whether a camera can be opened. */
export interface CameraPage {
  readonly isSecureContext: boolean;
  /** `mediaDevices` is typed as always present, but some in-app browsers lack it. */
  readonly navigator: {readonly mediaDevices?: {readonly getUserMedia?: unknown}};
  readonly document: object;
}

/**
 * The reason why a camera cannot be opened, if that is known before asking for one: a page without https, an in-app
 * browser without `mediaDevices`, a frame without `allow="camera"`. Null if a camera can be asked for.
 */
export function cameraObstacle(page: CameraPage = window): SizeFinderError | null {
  if (!page.isSecureContext)
    return new SizeFinderError('insecure-context', 'cameras need https (or localhost)');
  if (page.navigator.mediaDevices?.getUserMedia === undefined)
    return new SizeFinderError('camera-missing', 'this browser offers no mediaDevices', {
      obstacle: 'browser',
    });
  if (isBlockedByFrame(page.document))
    return new SizeFinderError('camera-denied', 'the frame around the page lacks allow="camera"', {
      obstacle: 'frame',
    });
  return null;
}

/** Only Chromium has this policy. In other browsers getUserMedia rejects with NotAllowedError in such a frame. */
interface PolicyDocument {
  readonly featurePolicy: {allowsFeature(feature: string): boolean};
}

const isBlockedByFrame = (page: object): boolean =>
  hasPolicy(page) && !page.featurePolicy.allowsFeature('camera');

const hasPolicy = (page: object): page is PolicyDocument => 'featurePolicy' in page;
