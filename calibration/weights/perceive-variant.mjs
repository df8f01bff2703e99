/**
 * Perceives rendered people with the weights of the networks rounded to fewer bits, into the folder PERCEIVED_DIR, and says how many
 * bytes such weights would have. `compare-perceived.mjs` then compares that folder with what the weights as they are see.
 *
 *   PERCEIVED_DIR=… node calibration/weights/perceive-variant.mjs DETECTOR LANDMARKS BODYPIX [corpus] [street] [train] [unseen]
 *
 * Each network has a number of bits, as in `10`, and may name the size of the tensors that keep theirs, as in `8:20000`. 16 leaves it as it is.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv, env} from 'node:process';
import {ROOT} from '../../scripts/lib/run.mjs';
import {corpusIds, streetIds, trainIds, unseenIds} from '../perceived-cache.mjs';
import {perceiveMissing, picturePairs} from '../perception/perceive-missing.mjs';
import {bodyPixWeights} from './bodypix-weights.mjs';
import {quantise} from './quantise.mjs';
import {tfliteWeights} from './tflite-weights.mjs';

const SETS = {corpus: corpusIds, street: streetIds, train: trainIds, unseen: unseenIds};
const MODELS = join(ROOT, 'dist/models');
const topology = () => JSON.parse(readFileSync(join(MODELS, 'bodypix/model-stride16.json'), 'utf8'));
const NETWORKS = [
  ['pose/pose_detection.tflite', tfliteWeights],
  ['pose/pose_landmark_full.tflite', tfliteWeights],
  ['bodypix/group1-shard1of1.bin', () => bodyPixWeights(topology())],
];

if (env.PERCEIVED_DIR === undefined) throw new Error('name a folder for the variant in PERCEIVED_DIR');
const sha256Of = bytes => createHash('sha256').update(bytes).digest('hex');

/** The worker with the digests of the variant in place of those of the networks as they are. */
let worker = readFileSync(join(ROOT, 'dist/size-finder.worker.js'), 'utf8');
const files = {};
for (const [index, [path, find]] of NETWORKS.entries()) {
  const [bits, few = 0] = argv[2 + index].split(':').map(Number);
  const file = readFileSync(join(MODELS, path));
  if (bits === 16) continue;
  const before = sha256Of(file);
  const tensors = find(file).filter(({count}) => count > few);
  const bytes = quantise(file, tensors, bits);
  console.log(`${path}: ${(bytes / 1e6).toFixed(2)} MB as Brotli`);
  worker = worker.replace(before, sha256Of(file));
  files[path] = file;
}

/** Answers with the variant where a path is one of its files. */
function intercept({url}, response) {
  const path = url.split('?')[0].replace('/dist/models/', '');
  const isWorker = path === '/dist/size-finder.worker.js';
  if (!isWorker && files[path] === undefined) return false;
  response.setHeader('Content-Type', isWorker ? 'text/javascript' : 'application/octet-stream');
  response.end(isWorker ? worker : files[path]);
  return true;
}

const show = (done, of) => process.stdout.write(`\r${done} of ${of}${done === of ? '\n' : ''}`);
for (const name of argv.length > 5 ? argv.slice(5) : Object.keys(SETS))
  await perceiveMissing(show, picturePairs(SETS[name]()), {intercept});
