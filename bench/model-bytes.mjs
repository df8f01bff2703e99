import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {allModelFiles} from '../dist/esm/perception/worker/model-files.js';
import {ROOT} from '../scripts/lib/run.mjs';

/** Servers that compress at each request use no more. */
const BROTLI = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}};
const brotli = bytes => brotliCompressSync(bytes, BROTLI).length;

const isWeights = path => /\.(tflite|bin)$/.test(path);

/** First all low bytes of the 16-bit weights, then all high ones, which are alike. */
function bytePlanes(bytes) {
  const half = bytes.length >> 1;
  const planes = Buffer.from(bytes);
  for (let i = 0; i < half; i++) {
    planes[i] = bytes[2 * i];
    planes[half + i] = bytes[2 * i + 1];
  }
  return planes;
}

/** The same without the lowest bits of each weight. */
const dropBits = (planes, bits) =>
  planes.map((byte, i) => (i < planes.length >> 1 ? byte & (255 << bits) : byte));

/**
 * The bytes of the model files as they are and as other forms of the same weights would have them.
 * @returns {readonly {file: string, bytes: number, gzip: number, brotli: number, planes: number, bits12: number, bits8: number}[]}
 */
export const benchModelBytes = () =>
  allModelFiles()
    .filter(({path}) => existsSync(join(ROOT, 'dist/models', path)))
    .map(({path}) => {
      const contents = readFileSync(join(ROOT, 'dist/models', path));
      const row = {
        file: path,
        bytes: contents.length,
        gzip: gzipSync(contents).length,
        brotli: brotli(contents),
      };
      if (!isWeights(path)) return {...row, planes: row.brotli, bits12: row.brotli, bits8: row.brotli};
      const planes = bytePlanes(contents);
      const dropped = bits => brotli(dropBits(planes, bits));
      return {...row, planes: brotli(planes), bits12: dropped(4), bits8: dropped(8)};
    });
