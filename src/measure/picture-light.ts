import type {SoftMask} from './perceived-view.js';

/** RGBA bytes, row by row; `ImageData` is one. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** Mean luma of the person and its surroundings under which outlines get lost; the corpus lies above 40. */
const DARK = 28;

/** Whether the picture is too dark to trust its outline (Rec. 601 luma, every 16th pixel). */
export function isLowLight({width, height, data}: Pixels, mask: SoftMask): boolean {
  if (width !== mask.widthPx || height !== mask.heightPx) return false;
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y += 4)
    for (let x = 0; x < width; x += 4) {
      if ((mask.alpha[y * width + x] ?? 0) < 128) continue;
      const i = 4 * (y * width + x);
      sum += 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
      count++;
    }
  return count > 0 && sum / count < DARK;
}
