import {between} from './landmarks.js';
import {facingOf} from './level-features.js';
import type {SoftMask} from './perceived-view.js';
import {edgeFrom} from './soft-edges.js';
import type {Keypoint} from './view-trace.js';

const SAMPLES = 25;

/** A nape thicker than this is covered, see `napeShareOf`. */
export const COVERED_NAPE = 0.175;

/**
 * How far the silhouette of a side view reaches behind the line from ear to shoulder, at its thinnest,
 * against the trunk's length. A bare neck is thin; hair that falls over the back fills it, and then makes
 * the chest and waist look up to 6 cm deeper (rendered people: 0.18 parts long hair and braids from the rest).
 */
export function napeShareOf(mask: SoftMask, keypoints: readonly Keypoint[], torsoPx: number): number {
  const ear = between(keypoints, 'leftEar', 'rightEar');
  const shoulder = between(keypoints, 'leftShoulder', 'rightShoulder');
  const away = facingOf({keypoints}) === 1 ? -1 : 1;
  let thinnest = Infinity;
  for (let i = 0; i < SAMPLES; i++) {
    const share = 0.25 + (0.7 * i) / (SAMPLES - 1);
    const yPx = ear.yPx + share * (shoulder.yPx - ear.yPx);
    const axisPx = ear.xPx + share * (shoulder.xPx - ear.xPx);
    const behindPx = away * (edgeFrom(mask, axisPx, yPx, away, 0) - axisPx);
    if (behindPx < thinnest) thinnest = behindPx;
  }
  return Number.isFinite(thinnest) ? thinnest / torsoPx : 0;
}
