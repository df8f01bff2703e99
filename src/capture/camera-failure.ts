import {SizeFinderError, type CameraObstacle, type FailureCode} from '../core/errors.js';

/** DOMException names of getUserMedia, the old WebKit ones included, and what they mean to a shopper. */
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

/** Names that say more than their code. */
const OBSTACLE_BY_NAME: Readonly<Record<string, CameraObstacle>> = {
  SecurityError: 'policy',
  OverconstrainedError: 'unsuitable',
};

/** Why the camera could not be opened, as a code of ours. */
export function cameraFailure(cause: unknown): SizeFinderError {
  const name = cause instanceof Error ? cause.name : '';
  const code = CODE_BY_NAME[name] ?? 'camera-busy';
  const obstacle = OBSTACLE_BY_NAME[name];
  return new SizeFinderError(code, `the camera did not open (${name || String(cause)})`, {
    cause,
    ...(obstacle && {obstacle}),
  });
}

/** As much of a window as decides about the camera. */
export interface CameraPage {
  readonly isSecureContext: boolean;
  /** `mediaDevices` is typed as always present, but some in-app browsers lack it. */
  readonly navigator: {readonly mediaDevices?: {readonly getUserMedia?: unknown}};
  readonly document: object;
}

/**
 * What rules the camera out before anything is asked: a page without https, an in-app browser without
 * `mediaDevices`, a frame whose owner left out `allow="camera"`. Null when it may be tried.
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

/** Chromium alone can tell beforehand; elsewhere getUserMedia refuses with NotAllowedError. */
interface PolicyDocument {
  readonly featurePolicy: {allowsFeature(feature: string): boolean};
}

const isBlockedByFrame = (page: object): boolean =>
  hasPolicy(page) && !page.featurePolicy.allowsFeature('camera');

const hasPolicy = (page: object): page is PolicyDocument => 'featurePolicy' in page;
