// Times the models alone: it makes the network calls that one measure() needs, through the libraries' own functions, and does
// nothing else. bench/bundle.mjs builds it. It answers plain messages.
import {load as loadBodyPix} from '@tensorflow-models/body-pix';
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {loadPoseNetworks} from '../../dist/esm/perception/worker/pose/networks.js';

/** Further looks at the front view, which is the first picture, as in look.ts. */
const AGAIN = 3;
/** The scale at which BodyPix gets the picture, as in part-model.ts. */
const BODYPIX_RESOLUTION = 0.75;

let models;

const bytesOf = async url => (await fetch(url)).arrayBuffer();

async function loadModels(modelsUrl) {
  const runtime = `${modelsUrl}/litert/litert_wasm_compat_internal`;
  const pose = await loadPoseNetworks({
    scriptUrl: `${runtime}.js`,
    wasm: await bytesOf(`${runtime}.wasm`),
    detector: await bytesOf(`${modelsUrl}/pose/pose_detection.tflite`),
    landmarks: await bytesOf(`${modelsUrl}/pose/pose_landmark_full.tflite`),
  });
  setWasmPaths(`${modelsUrl}/wasm/`);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
  const bodyPix = await loadBodyPix({
    architecture: 'MobileNetV1',
    multiplier: 0.75,
    outputStride: 16,
    quantBytes: 2,
    modelUrl: `${modelsUrl}/bodypix/model-stride16.json`,
  }).catch(() => null);
  return {pose, bodyPix};
}

/** The inputs have no content, as the time of a network does not depend on it. */
const EMPTY = {detector: new Float32Array(224 * 224 * 3), landmarks: new Float32Array(256 * 256 * 3)};

/** One search and the looks after it. */
async function estimatePose(pose, again) {
  await pose.detect(EMPTY.detector);
  for (let look = 0; look <= again; look++) await pose.findLandmarks(EMPTY.landmarks);
}

function readPixels(image) {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

async function segment(bodyPix, pixels) {
  const size = [pixels.height, pixels.width].map(px => Math.round((px * BODYPIX_RESOLUTION) / 16) * 16 + 1);
  const outputs = tf.tidy(() => {
    const picture = tf.image.resizeBilinear(tf.browser.fromPixels(pixels), size, true);
    const {segmentation, partHeatmaps} = bodyPix.baseModel.predict(picture);
    return [segmentation, partHeatmaps];
  });
  await Promise.all(outputs.map(output => output.data()));
  tf.dispose(outputs);
}

/** The milliseconds inside the models for these pictures, without the time for drawing them. */
async function timeModels({pose, bodyPix}, images) {
  let totalMs = 0;
  for (const [index, image] of images.entries()) {
    const again = index === 0 ? AGAIN : 0;
    const pixels = readPixels(image);
    const started = performance.now();
    await estimatePose(pose, again);
    await estimatePose(pose, again);
    if (bodyPix) await segment(bodyPix, pixels);
    totalMs += performance.now() - started;
  }
  return totalMs;
}

self.onmessage = async ({data: {modelsUrl, images}}) => {
  try {
    models ??= await loadModels(modelsUrl);
    self.postMessage({ms: await timeModels(models, images)});
  } catch (error) {
    self.postMessage({error: String(error)});
  }
};
