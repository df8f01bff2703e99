import {clamp01} from '../../core/clamp01.js';
import type {SoftMask} from './perceived-view.js';

/** A person's edge is where the soft mask crosses this value: equal odds of person and background. */
export const EDGE = 127.5;

/**
 * `at` for loops over whole masks. It is quick because it only gets bytes, see `float64At`.
 *
 * @throws {RangeError} When there is no such byte, which is a bug of the caller.
 */
export function byteAt(bytes: Uint8Array, index: number): number {
  const value = bytes[index];
  if (value === undefined) throw new RangeError(`No byte ${index} in a mask of ${bytes.length}.`);
  return value;
}

/** The mask's value, 0..255, at a pixel of the mask. */
export const alphaAt = ({widthPx, alpha}: SoftMask, xPx: number, yPx: number): number =>
  byteAt(alpha, yPx * widthPx + xPx);

/** The mask's value, 0..255, at a pixel column and a fractional row, interpolated between the two rows. */
function valueAt(mask: SoftMask, xPx: number, yPx: number): number {
  const last = mask.heightPx - 1;
  const y0 = Math.min(last, Math.max(0, Math.floor(yPx)));
  const y1 = Math.min(last, y0 + 1);
  const share = clamp01(yPx - y0);
  return alphaAt(mask, xPx, y0) * (1 - share) + alphaAt(mask, xPx, y1) * share;
}

/**
 * The column where the person ends, sub-pixel, found by walking from `startPx` to the left (`step` −1) or right (+1).
 * A start outside the person, as in the gap between the legs, first walks at most `searchPx` to reach the person.
 * The picture's border counts as an edge. NaN if no person is found or the start is outside the picture.
 */
export function edgeFrom(
  mask: SoftMask,
  startPx: number,
  yPx: number,
  step: -1 | 1,
  searchPx: number,
): number {
  let x = Math.round(startPx);
  if (!(x >= 0 && x < mask.widthPx)) return NaN;
  let value = valueAt(mask, x, yPx);
  for (let moved = 0; value < EDGE; moved++) {
    x += step;
    if (moved >= searchPx || x < 0 || x >= mask.widthPx) return NaN;
    value = valueAt(mask, x, yPx);
  }
  for (;;) {
    const next = x + step;
    if (next < 0 || next >= mask.widthPx) return x;
    const nextValue = valueAt(mask, next, yPx);
    if (nextValue < EDGE) return x + (step * (value - EDGE)) / (value - nextValue);
    x = next;
    value = nextValue;
  }
}

/** The first and last row in which a mask shows a person, sub-pixel. */
export interface Extent {
  readonly topPx: number;
  readonly bottomPx: number;
}

/** The vertical extent of the person; null for an empty mask. */
export function verticalExtent(mask: SoftMask): Extent | null {
  const {widthPx, heightPx} = mask;
  const rowMaximum = (y: number): number => {
    let maximum = 0;
    for (let x = 0; x < widthPx; x++) maximum = Math.max(maximum, alphaAt(mask, x, y));
    return maximum;
  };
  const find = (from: number, step: -1 | 1): number | null => {
    let before = 0;
    for (let y = from; y >= 0 && y < heightPx; y += step) {
      const maximum = rowMaximum(y);
      if (maximum >= EDGE) return y === from ? y : y - (step * (maximum - EDGE)) / (maximum - before);
      before = maximum;
    }
    return null;
  };
  const topPx = find(0, 1);
  const bottomPx = find(heightPx - 1, -1);
  return topPx === null || bottomPx === null ? null : {topPx, bottomPx};
}

/** The number of pixels that are more likely person than background. */
export function areaPx({alpha}: SoftMask): number {
  let count = 0;
  for (let i = 0; i < alpha.length; i++) if (byteAt(alpha, i) > EDGE) count++;
  return count;
}
