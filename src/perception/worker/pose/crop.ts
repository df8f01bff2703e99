import {at} from '../../../core/at.js';
import type {Affine, Point} from './affine.js';

/** The unit square of a crop of `sidePx` that shows the whole picture, centred, with borders on two sides. */
export function wholePicture({width, height}: {readonly width: number; readonly height: number}): Affine {
  const side = Math.max(width, height);
  return {xx: side, xy: 0, x: (width - side) / 2, yx: 0, yy: side, y: (height - side) / 2};
}

/** A square crop around a person is this much larger than the circle that the network gives. */
const MARGIN = 1.25;

/**
 * The unit square of the crop around a person: centred on the middle of the hips, twice as wide as the distance to a
 * point on the circle around the body, and turned so that this point lies above the middle.
 */
export function aroundPerson(middle: Point, onCircle: Point): Affine {
  const [dx, dy] = [onCircle.x - middle.x, onCircle.y - middle.y];
  const scale = 2 * MARGIN;
  // The crop's y axis points from the circle to the middle; its x axis is a quarter turn from that.
  const [xx, yx, xy, yy] = [-dy * scale, dx * scale, -dx * scale, -dy * scale];
  return {xx, xy, yx, yy, x: middle.x - (xx + xy) / 2, y: middle.y - (yx + yy) / 2};
}

/**
 * Samples a square crop of a picture as a network reads it: `sidePx` × `sidePx` × RGB, each from `low` to `high`.
 * Between the centres of pixels it interpolates; outside the picture it gives black.
 *
 * @param toPicture from the unit square of the crop to pixels of the picture
 */
export function sampleCrop(
  {width, height, data}: Pick<ImageData, 'width' | 'height' | 'data'>,
  toPicture: Affine,
  sidePx: number,
  {low, high}: {readonly low: number; readonly high: number},
): Float32Array {
  const values = new Float32Array(sidePx * sidePx * 3).fill(low);
  const gain = (high - low) / 255;
  const [lastColumn, lastRow] = [width - 1, height - 1];
  for (let row = 0, to = 0; row < sidePx; row++) {
    const v = (row + 0.5) / sidePx;
    for (let column = 0; column < sidePx; column++, to += 3) {
      const u = (column + 0.5) / sidePx;
      const x = toPicture.xx * u + toPicture.xy * v + toPicture.x;
      const y = toPicture.yx * u + toPicture.yy * v + toPicture.y;
      if (!(x >= 0 && x <= width && y >= 0 && y <= height)) continue;
      const left = Math.min(lastColumn, Math.max(0, x - 0.5));
      const top = Math.min(lastRow, Math.max(0, y - 0.5));
      const [column0, row0] = [Math.floor(left), Math.floor(top)];
      const [shareX, shareY] = [left - column0, top - row0];
      const stepX = column0 < lastColumn ? 4 : 0;
      const stepY = row0 < lastRow ? 4 * width : 0;
      const from = 4 * (row0 * width + column0);
      for (let channel = 0; channel < 3; channel++) {
        const i = from + channel;
        const above = at(data, i) * (1 - shareX) + at(data, i + stepX) * shareX;
        const below = at(data, i + stepY) * (1 - shareX) + at(data, i + stepY + stepX) * shareX;
        values[to + channel] = low + gain * (above * (1 - shareY) + below * shareY);
      }
    }
  }
  return values;
}
