/**
 * What the models say about every picture of the corpus, kept in `.cache/perceived` so that fits need no browser. Each picture
 * has one gzip file: the length of the header (uint32), the header as JSON, both masks (bytes) and, with BodyPix, the person
 * and arm grids (float32). `perceive-corpus.mjs` writes the files.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

export const corpusDir = process.env.CORPUS_DIR ?? '../shared/data/corpus';
export const cacheDir = process.env.PERCEIVED_DIR ?? '.cache/perceived';

/** The folders of the corpus: `b…` and `c…` in tight or mixed clothes, `l…` and `r…` the same bodies in other clothes. */
export const corpusIds = () =>
  readdirSync(corpusDir)
    .filter(name => /^[bclr]\d{4}$/.test(name))
    .sort();

/** The same number is the same body, so every split goes by the number. */
export const bodyOf = id => Number(id.slice(1));
export const isTestBody = id => bodyOf(id) % 5 === 0;

export const readTruth = id => JSON.parse(readFileSync(join(corpusDir, id, 'truth.json'), 'utf8'));

const fileOf = (id, view) => join(cacheDir, `${id}-${view}.bin`);
export const isCached = (id, view) => existsSync(fileOf(id, view));

/** @returns {import('../dist/esm/measure/perceived-view.js').PerceivedView} */
export function readPerceived(id, view) {
  const bytes = gunzipSync(readFileSync(fileOf(id, view)));
  const headerLength = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength));
  let at = 4 + headerLength;
  const take = count => {
    const part = new Uint8Array(bytes.subarray(at, at + count));
    at += count;
    return part;
  };
  const {widthPx, heightPx} = header;
  const mask = () => ({widthPx, heightPx, alpha: take(widthPx * heightPx)});
  const grid = count => new Float32Array(take(4 * count).buffer);
  const masks = {mask: mask(), mirroredMask: mask()};
  const cells = header.parts ? header.parts.rows * header.parts.columns : 0;
  const parts = header.parts && {...header.parts, person: grid(cells), arms: grid(cells)};
  return {...header, ...masks, parts};
}

/** @param {Uint8Array} bytes the content described above, packed by gzip */
export const writePerceived = (id, view, bytes) => writeFileSync(fileOf(id, view), bytes);
