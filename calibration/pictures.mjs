import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import jpeg from 'jpeg-js';
import {PNG} from 'pngjs';
import {cacheDir, folderOf} from './perceived-cache.mjs';

/** Pictures made from the corpus for training (see `edge-net/transplants.mjs`): `h` and a number. */
export const transplantsDir = join(cacheDir, '..', 'transplants');

/** Where a file of a picture's folder lies. */
export const pictureFile = (id, name) =>
  join(id.startsWith('h') ? join(transplantsDir, id) : folderOf(id), name);

/** A picture's pixels, as the worker has them. @returns {import('../dist/esm/measure/pictures/picture-light.js').Pixels} */
export const readPixels = (id, view) =>
  jpeg.decode(readFileSync(pictureFile(id, `${view}.jpg`)), {useTArray: true});

/** The true silhouette of the bare body, arms included. @returns {import('../dist/esm/measure/pictures/perceived-view.js').SoftMask} */
export const readBodyMask = (id, view) => readMask(pictureFile(id, `${view}-body-mask.png`));

/** The silhouette with hair and clothes. @returns {import('../dist/esm/measure/pictures/perceived-view.js').SoftMask} */
export const readDrawnMask = (id, view) => readMask(pictureFile(id, `${view}-mask.png`));

function readMask(file) {
  const {width, height, data} = PNG.sync.read(readFileSync(file));
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[4 * i];
  return {widthPx: width, heightPx: height, alpha};
}
