// How long the weights of fewer bits would take to become what the runtimes read: `npm run bench -- models`.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {bodyPixWeights} from '../calibration/weights/bodypix-weights.mjs';
import {codesOf, wordOf} from '../calibration/weights/quantise.mjs';
import {tfliteWeights} from '../calibration/weights/tflite-weights.mjs';
import {ROOT} from '../scripts/lib/run.mjs';

const ROUNDS = 7;
const LARGE = 20_000;

const pathOf = path => join(ROOT, 'dist/models', path);
const topology = () => JSON.parse(readFileSync(pathOf('bodypix/model-stride16.json'), 'utf8'));
const NETWORKS = [
  {network: 'detector', path: 'pose/pose_detection.tflite', find: tfliteWeights},
  {network: 'landmarks', path: 'pose/pose_landmark_full.tflite', find: tfliteWeights},
  {network: 'BodyPix', path: 'bodypix/group1-shard1of1.bin', find: () => bodyPixWeights(topology())},
];

/** Codes and steps as a worker would have them, and the words that they become. */
function packed(file, tensors, bits) {
  return tensors.map(tensor => {
    const {codes, steps} = codesOf(file, tensor, bits);
    return {tensor, codes: bits === 8 ? Int8Array.from(codes) : Int16Array.from(codes), steps};
  });
}

function unpack({tensor: {count, groups, order, words}, codes, steps}) {
  const result = new Uint16Array(count);
  const inRun = Math.ceil(count / groups);
  const inRow = order === 'runs' ? inRun : groups;
  for (let start = 0, row = 0; start < count; start += inRow, row++)
    for (let i = start; i < Math.min(start + inRow, count); i++)
      result[i] = wordOf(codes[i] * steps[order === 'runs' ? row : i - start], words);
  return result;
}

function processorMs(work) {
  const times = Array.from({length: ROUNDS}, () => {
    const before = process.cpuUsage();
    work();
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1];
}

/**
 * The processor time of writing a network's weights back, for all of its tensors and for the large ones.
 * @returns {readonly {network: string, bits: number, allMs: number, largeMs: number}[]}
 */
export const benchUnpacking = () =>
  NETWORKS.filter(({path}) => existsSync(pathOf(path))).flatMap(({network, path, find}) => {
    const file = readFileSync(pathOf(path));
    const tensors = find(file);
    const timeOf = (bits, few) => {
      const parts = packed(
        file,
        tensors.filter(({count}) => count > few),
        bits,
      );
      return processorMs(() => parts.forEach(unpack));
    };
    return [8, 10, 11].map(bits => ({network, bits, allMs: timeOf(bits, 0), largeMs: timeOf(bits, LARGE)}));
  });
