import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import jpeg from 'jpeg-js';
import {PNG} from 'pngjs';
import {corpusDir} from './perceived-cache.mjs';

/** A corpus picture's pixels, as the worker has them. @returns {import('../dist/esm/measure/picture-light.js').Pixels} */
export const readPixels = (id, view) =>
  jpeg.decode(readFileSync(join(corpusDir, id, `${view}.jpg`)), {useTArray: true});

/** The true silhouette of the bare body, arms included. @returns {import('../dist/esm/measure/perceived-view.js').SoftMask} */
export function readBodyMask(id, view) {
  const {width, height, data} = PNG.sync.read(readFileSync(join(corpusDir, id, `${view}-body-mask.png`)));
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[4 * i];
  return {widthPx: width, heightPx: height, alpha};
}
