import type {SizeFinderError} from '../../core/errors.js';
import type {View} from '../../core/domain.js';
import type {FailureText, Messages} from '../../locale/messages.js';

/** The sentences for a failure, as exact as its detail: which photo, which file format, what blocks the camera. */
export function failureText({code, detail}: SizeFinderError, t: Messages): FailureText {
  if (detail.format === 'heic') return t.heic;
  if (detail.obstacle !== undefined) return t.cameraObstacles[detail.obstacle];
  if (detail.reason !== undefined && detail.reason !== 'not-facing') return t.poseFaults[detail.reason];
  if (code === 'wrong-pose' && detail.view !== undefined) return t.wrongPose[detail.view];
  if (code === 'body-cropped' && detail.view !== undefined)
    return {...t.failures[code], what: t.cropped[detail.view]};
  return t.failures[code];
}

/** The photo that failed; null where there is none, or where the sentences name it. */
export function unnamedPhoto(error: SizeFinderError, t: Messages): View | null {
  const text = failureText(error, t);
  const isGeneral = text === t.failures[error.code] || Object.values(t.poseFaults).includes(text);
  return isGeneral ? (error.detail.view ?? null) : null;
}
