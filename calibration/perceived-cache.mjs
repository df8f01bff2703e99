/**
 * What the models say about every rendered picture, kept in `.cache/perceived` so that fits need no browser. Each picture
 * has one gzip file: the length of the header (uint32), the header as JSON, both masks (bytes) and, with BodyPix, the person
 * and arm grids (float32). `perceive-corpus.mjs` writes the files.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

export const corpusDir = process.env.CORPUS_DIR ?? '../shared/data/corpus';
/** People as shoppers really stand, and people who must be refused (front views alone). */
export const streetDir = process.env.STREET_DIR ?? '../shared/data/street';
export const refuseDir = process.env.REFUSE_DIR ?? '../shared/data/refuse';
/** More people as shoppers stand: `render-street.mjs` draws those of whom the fits learn, and those of whom no fit learns. */
export const trainDir = process.env.TRAIN_DIR ?? '.cache/train';
export const unseenDir = process.env.UNSEEN_DIR ?? '.cache/unseen';
export const cacheDir = process.env.PERCEIVED_DIR ?? '.cache/perceived';

/** Nothing where there is no such folder. */
const namesIn = (dir, pattern) =>
  (existsSync(dir) ? readdirSync(dir) : []).filter(name => pattern.test(name)).sort();

/** The folders of the corpus: `b…` and `c…` in tight or mixed clothes, `l…` and `r…` the same bodies in other clothes. */
export const corpusIds = () => namesIn(corpusDir, /^[bclr]\d{4}$/);
export const streetIds = () => namesIn(streetDir, /^w\d{4}$/);
export const refuseIds = () => namesIn(refuseDir, /^x\d{4}$/);
export const trainIds = () => namesIn(trainDir, /^t\d{4}$/);
export const unseenIds = () => namesIn(unseenDir, /^v\d{4}$/);

/** People as shoppers stand, who are in fits. */
export const isStreet = id => /^[wt]/.test(id);
/** People who are in no fit. */
export const isUnseen = id => id.startsWith('v');

/** Where the folder of a picture lies, told by the first letter of its name. */
export const folderOf = id =>
  join({w: streetDir, x: refuseDir, t: trainDir, v: unseenDir}[id[0]] ?? corpusDir, id);

/** The same number is the same body of the corpus, so every split goes by the number. */
export const bodyOf = id => Number(id.slice(1));
export const isTestBody = id => bodyOf(id) % 5 === 0;

export const readTruth = id => JSON.parse(readFileSync(join(folderOf(id), 'truth.json'), 'utf8'));

const fileOf = (id, view) => join(cacheDir, `${id}-${view}.bin`);
export const isCached = (id, view) => existsSync(fileOf(id, view));

/** @returns {import('../dist/esm/measure/pictures/perceived-view.js').PerceivedView} */
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
