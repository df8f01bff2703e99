// Times the models alone: it makes the network calls that one measure() needs, through the libraries' own functions, and does
// nothing else. bench/bundle.mjs builds it. It answers plain messages.
import {load as loadBodyPix} from '@tensorflow-models/body-pix';
import {createDetector, SupportedModels} from '@tensorflow-models/pose-detection';
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {infersOnCpu} from '../../dist/esm/perception/worker/graphics-probe.js';
import {loadScript} from '../../dist/esm/perception/worker/load-script.js';
import {provideMediapipeEnvironment} from '../../dist/esm/perception/worker/mediapipe-environment.js';
import {inferOnCpu} from '../../dist/esm/perception/worker/mediapipe-pose.js';

/** Further looks at the front view, which is the first picture, as in look.ts. */
const AGAIN = 3;
/** The scale at which BodyPix gets the picture, as in part-model.ts. */
const BODYPIX_RESOLUTION = 0.75;

let models;

async function loadModels(modelsUrl) {
  provideMediapipeEnvironment(globalThis);
  await loadScript(`${modelsUrl}/pose/pose.js`);
  inferOnCpu(infersOnCpu({isApple: false, isAppleTouch: false}));
  const pose = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    solutionPath: `${modelsUrl}/pose`,
    enableSegmentation: true,
    enableSmoothing: false,
    smoothSegmentation: false,
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

function draw(image, mirrored) {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (mirrored) context.setTransform(-1, 0, 0, 1, image.width, 0);
  context.drawImage(image, 0, 0);
  return canvas;
}

async function estimatePose(pose, canvas, again) {
  pose.reset();
  for (let look = 0; look <= again; look++) await pose.estimatePoses(canvas);
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
    const upright = draw(image, false);
    const mirrored = draw(image, true);
    const pixels = upright.getContext('2d').getImageData(0, 0, image.width, image.height);
    const started = performance.now();
    await estimatePose(pose, upright, again);
    await estimatePose(pose, mirrored, again);
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
