import {at} from '../../core/at.js';

/** The pixels of a picture, row by row, as RGBA. */
export function readPixels(image: ImageBitmap): ImageData {
  const {width, height} = image;
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true});
  if (context === null) throw new Error('no 2d canvas in this thread');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** Mean brightness of RGBA pixels, 0..255 (ITU-R BT.601). */
export function meanLuma(rgba: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i + 3 < rgba.length; i += 4)
    sum += 0.299 * at(rgba, i) + 0.587 * at(rgba, i + 1) + 0.114 * at(rgba, i + 2);
  return sum / (rgba.length / 4);
}
