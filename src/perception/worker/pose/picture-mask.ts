import {at} from '../../../core/at.js';
import type {SoftMask} from '../../../measure/pictures/perceived-view.js';
import {invert, type Affine} from './affine.js';
import {sigmoid} from './sigmoid.js';

/**
 * Lays the mask of a crop back on the picture. Between the centres of the mask's cells it interpolates; outside the
 * crop the mask is empty.
 *
 * @param logOdds of the person, `sidePx` × `sidePx`
 * @param toPicture from the unit square of the crop to pixels of the picture
 */
export function pictureMask(
  logOdds: Float32Array,
  sidePx: number,
  toPicture: Affine,
  {width, height}: {readonly width: number; readonly height: number},
): SoftMask {
  const cells = withBorder(logOdds, sidePx);
  const stride = sidePx + 2;
  const toCrop = invert(toPicture);
  const [stepX, stepY] = [sidePx * toCrop.xx, sidePx * toCrop.yx];
  const alpha = new Uint8Array(width * height);
  for (let row = 0, i = 0; row < height; row++) {
    const startX = sidePx * (toCrop.xx / 2 + toCrop.xy * (row + 0.5) + toCrop.x);
    const startY = sidePx * (toCrop.yx / 2 + toCrop.yy * (row + 0.5) + toCrop.y);
    for (let column = 0; column < width; column++, i++) {
      const x = startX + stepX * column;
      const y = startY + stepY * column;
      if (x < 0 || y < 0 || x > sidePx || y > sidePx) continue;
      // The border shifts the cells by one, and the centre of a cell lies half a cell from its edge.
      // Both are positive, where `| 0` rounds down. Engines then compute with integers, in 0.6 of the time.
      const left = (x + 0.5) | 0;
      const top = (y + 0.5) | 0;
      const shareX = x + 0.5 - left;
      const shareY = y + 0.5 - top;
      const from = top * stride + left;
      const above = at(cells, from) * (1 - shareX) + at(cells, from + 1) * shareX;
      const below = at(cells, from + stride) * (1 - shareX) + at(cells, from + stride + 1) * shareX;
      alpha[i] = (above * (1 - shareY) + below * shareY + 0.5) | 0;
    }
  }
  return {widthPx: width, heightPx: height, alpha};
}

/** Probabilities from 0 to 255, with the outermost cells repeated around them, so that every point has four neighbours. */
function withBorder(logOdds: Float32Array, sidePx: number): Float32Array {
  const stride = sidePx + 2;
  const cells = new Float32Array(stride * stride);
  const inside = (index: number): number => Math.min(sidePx, Math.max(1, index)) - 1;
  for (let row = 0; row < stride; row++)
    for (let column = 0; column < stride; column++)
      cells[row * stride + column] = 255 * sigmoid(at(logOdds, inside(row) * sidePx + inside(column)));
  return cells;
}
