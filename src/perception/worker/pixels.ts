import type {SoftMask} from '../../measure/perceived-view.js';
import {IN_PLACE, placedAt} from './placement.js';

/** Draws a picture at `placement` on a canvas of the picture's own size, mirrored left to right if asked. */
export function drawPicture(image: ImageBitmap, mirrored: boolean, placement = IN_PLACE): OffscreenCanvas {
  const {width, height} = image;
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  const {scale, xPx, yPx} = placedAt(placement, image);
  if (mirrored) context.setTransform(-scale, 0, 0, scale, xPx + scale * width, yPx);
  else context.setTransform(scale, 0, 0, scale, xPx, yPx);
  context.drawImage(image, 0, 0);
  return canvas;
}

export function readPixels(canvas: OffscreenCanvas): ImageData {
  return contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
}

/** Mean brightness of RGBA pixels, 0..255 (ITU-R BT.601). */
export function meanLuma(rgba: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i + 3 < rgba.length; i += 4)
    sum += 0.299 * (rgba[i] ?? 0) + 0.587 * (rgba[i + 1] ?? 0) + 0.114 * (rgba[i + 2] ?? 0);
  return sum / (rgba.length / 4);
}

/**
 * Reads the mask of a picture that was drawn at `placement`, moved back to the picture itself. MediaPipe writes the
 * probability into all channels, premultiplied, so that only alpha is unchanged after drawing.
 */
export function readAlpha(bitmap: ImageBitmap, placement = IN_PLACE): SoftMask {
  const {width, height} = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  const {scale, xPx, yPx} = placedAt(placement, bitmap);
  context.setTransform(1 / scale, 0, 0, 1 / scale, -xPx / scale, -yPx / scale);
  context.drawImage(bitmap, 0, 0);
  const {data} = readPixels(canvas);
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3] ?? 0;
  return {widthPx: width, heightPx: height, alpha};
}

export function mirrorMask(mask: SoftMask): SoftMask {
  const {widthPx, heightPx} = mask;
  const alpha = mask.alpha.slice();
  for (let y = 0; y < heightPx; y++) alpha.subarray(y * widthPx, (y + 1) * widthPx).reverse();
  return {widthPx, heightPx, alpha};
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (context === null) throw new Error('no 2d canvas in this worker');
  return context;
}
