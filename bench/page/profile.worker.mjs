// Measures a pair of pictures on one thread, as the worker does, and notes the milliseconds of each stage. bench/bundle.mjs builds it.
import {measureBody} from '../../dist/esm/measure/measure-body.js';
import {traceView} from '../../dist/esm/measure/trace-view.js';
import {lookAt, show} from '../../dist/esm/perception/worker/look.js';
import {loadPartModel} from '../../dist/esm/perception/worker/part-model.js';
import {loadPoseNetworks} from '../../dist/esm/perception/worker/pose/networks.js';
import {createPoseModel} from '../../dist/esm/perception/worker/pose-model.js';

let spent = {};
const timed = (stage, work) => {
  const started = performance.now();
  const note = result => {
    spent[stage] = (spent[stage] ?? 0) + performance.now() - started;
    return result;
  };
  const result = work();
  return result instanceof Promise ? result.then(note) : note(result);
};

const bytesOf = async url => (await fetch(url)).arrayBuffer();

async function load(modelsUrl) {
  const runtime = `${modelsUrl}/litert/litert_wasm_compat_internal`;
  const networks = await loadPoseNetworks({
    scriptUrl: `${runtime}.js`,
    wasm: await bytesOf(`${runtime}.wasm`),
    detector: await bytesOf(`${modelsUrl}/pose/pose_detection.tflite`),
    landmarks: await bytesOf(`${modelsUrl}/pose/pose_landmark_full.tflite`),
  });
  const pose = createPoseModel({
    ...networks,
    detect: picture => timed('detector, 2 runs a picture', () => networks.detect(picture)),
    findLandmarks: picture =>
      timed('landmarks, 8 runs in front and 2 at the side', () => networks.findLandmarks(picture)),
  });
  const partModel = await loadPartModel({
    backend: await bytesOf(`${modelsUrl}/wasm/tfjs-backend-wasm-simd.wasm`),
    partTopology: await bytesOf(`${modelsUrl}/bodypix/model-stride16.json`),
    partWeights: await bytesOf(`${modelsUrl}/bodypix/group1-shard1of1.bin`),
  });
  const parts = {
    hasOwnThread: false,
    read: pixels => timed('BodyPix, 1 run a picture', () => partModel.read(pixels)),
  };
  return {pose, parts: Promise.resolve(parts)};
}

async function measure(models, blobs, shopper) {
  const traces = {};
  for (const [view, blob] of Object.entries(blobs)) {
    const image = await timed('decoding of the files', () => createImageBitmap(blob));
    const shown = timed('reading of pixels', () => show(models, {view, image}));
    const look = await timed('looks in all', () => lookAt(models, shown, true));
    traces[view] = [
      timed('edges, rows and the second look', () => traceView(look.perceived, look.pixels)).value,
    ];
  }
  timed('girths', () => measureBody({...traces, notes: []}, shopper, {}));
}

self.onmessage = async ({data: {modelsUrl, photos, shopper, runs}}) => {
  try {
    const [front, side] = await Promise.all(photos.map(async url => (await fetch(url)).blob()));
    const models = await load(modelsUrl);
    const rounds = [];
    for (let run = 0; run <= runs; run++) {
      spent = {};
      await measure(models, {front, side}, shopper);
      rounds.push(spent);
    }
    // The first run compiles.
    self.postMessage({rounds: rounds.slice(1)});
  } catch (error) {
    self.postMessage({error: String(error)});
  }
};
