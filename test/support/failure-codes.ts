import type {FailureCode} from '../../src/core/errors.js';

/** Every failure code; the compiler complains when one is missing or too many. */
const ALL: Readonly<Record<FailureCode, true>> = {
  'camera-denied': true,
  'camera-missing': true,
  'camera-busy': true,
  'camera-interrupted': true,
  'insecure-context': true,
  'body-not-found': true,
  'body-cropped': true,
  'body-too-far': true,
  'several-people': true,
  'wrong-pose': true,
  'image-unreadable': true,
  'model-unavailable': true,
  'measuring-interrupted': true,
  'chart-invalid': true,
  'chart-unreachable': true,
  'profile-invalid': true,
  aborted: true,
  internal: true,
};

export const FAILURE_CODES = Object.keys(ALL) as FailureCode[]; // the keys of the record above
