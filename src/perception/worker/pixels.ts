import type {SoftMask} from '../../measure/perceived-view.js';

/** Draws a picture at its own size, or mirrored left to right. */
export function drawPicture(image: ImageBitmap, mirrored: boolean): OffscreenCanvas {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = contextOf(canvas);
  if (mirrored) context.setTransform(-1, 0, 0, 1, image.width, 0);
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

/** MediaPipe writes the probability into all channels, premultiplied: only alpha survives being drawn. */
export function readAlpha(bitmap: ImageBitmap): SoftMask {
  const {width, height} = bitmap;
  const {data} = readPixels(drawPicture(bitmap, false));
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
