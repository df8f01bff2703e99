import {at} from '../../core/at.js';
import type {SoftMask} from './perceived-view.js';
import {alphaAt} from './soft-edges.js';

/** RGBA bytes, row by row; `ImageData` is one. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** Outlines get lost if the person's mean luma is below this value. All pictures of the corpus lie above 40. */
const DARK = 28;

/** Whether the person is too dark to trust the outline (Rec. 601 luma of every 16th pixel). */
export function isLowLight({width, height, data}: Pixels, mask: SoftMask): boolean {
  if (width !== mask.widthPx || height !== mask.heightPx) return false;
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y += 4)
    for (let x = 0; x < width; x += 4) {
      if (alphaAt(mask, x, y) < 128) continue;
      const i = 4 * (y * width + x);
      sum += 0.299 * at(data, i) + 0.587 * at(data, i + 1) + 0.114 * at(data, i + 2);
      count++;
    }
  return count > 0 && sum / count < DARK;
}
