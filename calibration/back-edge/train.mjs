import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import * as tf from '@tensorflow/tfjs';
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm';
import {makeNoise} from '../anatomy/evaluate.mjs';
import {SHIFTS} from './strips.mjs';

const UNITS = [32, 24];
const EPOCHS = 50;
const BATCH = 128;
const DROPOUT = 0.2;
const RATE = {first: 1.5e-3, last: 4.5e-5};
const L2 = 1e-4;
/** Weight of the error's own likelihood beside the error: enough to learn it, too little to hide behind it. */
const LIKELIHOOD = 0.1;
/** Backs under hair are rare and are what this is for, as are bare ones under a thick nape; those made by hand count once. */
const REPEATS = 4;
const ROWS_SHARE = 0.5;
/** How often a strip is shown as a browser without BodyPix sees it. */
const WITHOUT_PARTS = 0.2;
const CHANNEL = {mask: 3, person: 4};
const COLOUR_ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 0, 2],
  [0, 2, 1],
  [1, 2, 0],
  [2, 0, 1],
];

/** TensorFlow.js on WASM: no native code to install, the same numbers on every machine. */
export async function startTensorFlow() {
  const backend = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json');
  setWasmPaths(join(dirname(backend), 'dist/'));
  await tf.setBackend('wasm');
  await tf.ready();
}

/**
 * Two hidden layers, trained on rows of strips whose colours, contrast and place are varied.
 * @param people results of `readStrips` with `isCovered`
 * @returns {Promise<{weights: number[][], biases: number[]}[]>} per layer: weights unit by unit
 */
export async function trainBackNet(people, onEpoch = () => {}) {
  const {stripFeatures, FEATURES, CHANNELS} = await import('../../dist/esm/measure/back-strip.js');
  const {COVERED_NAPE} = await import('../../dist/esm/measure/nape.js');
  const noise = makeNoise(7);
  const pick = count => Math.floor(noise.uniform() * count);
  const layers = [...UNITS, 2].map((units, layer) => {
    const inputs = layer === 0 ? FEATURES : UNITS[layer - 1];
    const spread = layer === UNITS.length ? 0.05 : Math.sqrt(2 / inputs);
    return {
      weights: tf.variable(tf.randomNormal([inputs, units], 0, spread, 'float32', 11 + layer)),
      biases: tf.variable(tf.zeros([units])),
    };
  });
  const forward = (x, seed) =>
    layers.reduce((h, {weights, biases}, layer) => {
      const sum = tf.add(tf.matMul(h, weights), biases);
      if (layer === layers.length - 1) return sum;
      return layer === 0 ? tf.dropout(tf.relu(sum), DROPOUT, undefined, seed) : tf.relu(sum);
    }, x);
  const lossOf = (x, y, seed) => {
    const [shift, logError] = tf.split(forward(x, seed), 2, 1);
    const error = tf.abs(tf.sub(tf.squeeze(shift, [1]), y));
    const log = tf.squeeze(logError, [1]);
    const likelihood = tf.mean(tf.add(tf.div(error, tf.exp(log)), log));
    const decay = tf.mul(L2, tf.sum(tf.square(layers[0].weights)));
    return tf.addN([tf.mean(error), tf.mul(LIKELIHOOD, likelihood), decay]);
  };

  /** One showing of a person: gains and shifts of the colours, their order, with or without BodyPix. */
  const variation = () => ({
    gain: [0, 1, 2].map(() => 1 + 0.2 * noise.normal()),
    shift: [0, 1, 2].map(() => 0.16 * noise.normal()),
    order: noise.uniform() < 0.5 ? COLOUR_ORDERS[pick(COLOUR_ORDERS.length)] : COLOUR_ORDERS[0],
    hasParts: noise.uniform() > WITHOUT_PARTS,
  });
  const varied = (features, {gain, shift, order, hasParts}) => {
    const result = Float32Array.from(features);
    for (let at = 0; at + CHANNELS <= FEATURES; at += CHANNELS) {
      // The strip's colours are 2 × (value − 0.45): gains are about black.
      for (const c of [0, 1, 2]) result[at + c] = (features[at + order[c]] + 0.9) * gain[c] - 0.9 + shift[c];
      if (!hasParts) result[at + CHANNEL.person] = features[at + CHANNEL.mask];
    }
    return result;
  };

  const optimizer = tf.train.adam(RATE.first);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const items = people.flatMap(person =>
      Array.from({length: !person.isMade && person.napeShare > COVERED_NAPE ? REPEATS : 1}, () =>
        variation(),
      ).flatMap(how =>
        person.targets.flatMap((target, row) =>
          target === null || noise.uniform() > ROWS_SHARE ? [] : [{person, row, target, how}],
        ),
      ),
    );
    for (let i = items.length - 1; i > 0; i--) {
      const j = pick(i + 1);
      [items[i], items[j]] = [items[j], items[i]];
    }
    optimizer.learningRate = RATE.first * (RATE.last / RATE.first) ** (epoch / EPOCHS);
    let total = 0;
    let batches = 0;
    for (let start = 0; start + BATCH <= items.length; start += BATCH) {
      const x = new Float32Array(BATCH * FEATURES);
      const y = new Float32Array(BATCH);
      items.slice(start, start + BATCH).forEach(({person, row, target, how}, i) => {
        const shift = pick(SHIFTS.length);
        x.set(varied(stripFeatures(person.strips[shift], row, person.napeShare), how), i * FEATURES);
        y[i] = target - SHIFTS[shift] * person.columnOutputs;
      });
      total += tf.tidy(() => {
        const [inputs, outputs] = [tf.tensor2d(x, [BATCH, FEATURES]), tf.tensor1d(y)];
        return optimizer.minimize(() => lossOf(inputs, outputs, epoch * 1000 + batches), true).dataSync()[0];
      });
      batches++;
    }
    onEpoch(epoch + 1, EPOCHS, total / batches);
  }
  const result = layers.map(({weights, biases}) => ({
    weights: tf.tidy(() => tf.transpose(weights).arraySync()),
    biases: biases.arraySync(),
  }));
  for (const {weights, biases} of layers) tf.dispose([weights, biases]);
  optimizer.dispose();
  return result;
}
