import {load as loadBodyPix} from '@tensorflow-models/body-pix';
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import type {PartGrid} from '../../measure/pictures/perceived-view.js';

/**
 * BodyPix (MobileNet 0.75, stride 16) on the WebAssembly backend. It gives the probabilities of a person and of arms.
 */
export interface PartModel {
  read(pixels: ImageData): Promise<PartGrid>;
  /** Number of tensors that are alive in this copy of TensorFlow.js. It is the same after every call. */
  tensorCount(): number;
  dispose(): void;
}

/**
 * BodyPix sees the picture at this share of its size. At more it loses the whole body, at less its grid is too coarse.
 */
const INTERNAL_RESOLUTION = 0.75;
const STRIDE = 16;

/** BodyPix's part ids of the upper arms, lower arms and hands, front and back. */
const ARM_CHANNELS = {first: 2, count: 10};

/** The contents of BodyPix's files and of the backend that runs it. */
export interface PartFiles {
  readonly backend: ArrayBuffer;
  readonly partTopology: ArrayBuffer;
  readonly partWeights: ArrayBuffer;
}

/** Loads BodyPix. Rejects if the files are not a model, or if the page's policy refuses WebAssembly. */
export async function loadPartModel({backend, partTopology, partWeights}: PartFiles): Promise<PartModel> {
  // TensorFlow.js waits forever for a backend that does not compile.
  if (!WebAssembly.validate(backend)) throw new Error('the backend of TensorFlow.js is no WebAssembly');
  // TensorFlow.js fetches its backend by this function, which gives it the very bytes that were checked.
  tf.env().platform.fetch = () =>
    Promise.resolve(new Response(backend, {headers: {'Content-Type': 'application/wasm'}}));
  setWasmPaths('', true);
  // Threads would need a further script and cross-origin isolation, which is too much for a single photo.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await tf.setBackend('wasm'))) throw new Error('the WebAssembly backend of TensorFlow.js is refused');
  const net = await loadBodyPix({
    architecture: 'MobileNetV1',
    multiplier: 0.75,
    outputStride: STRIDE,
    quantBytes: 2,
    // body-pix passes it on to `loadGraphModel`, which takes a handler in place of an address. Its types do not say so.
    modelUrl: modelIn(partTopology, partWeights) as unknown as string,
  });
  return {
    async read(pixels) {
      // BodyPix's own `segmentPersonParts` fails on this backend (tfjs#3947); its network does not.
      const {person, parts} = tf.tidy(() => {
        const rows = cellsFor(pixels.height * INTERNAL_RESOLUTION);
        const columns = cellsFor(pixels.width * INTERNAL_RESOLUTION);
        const size: [number, number] = [(rows - 1) * STRIDE + 1, (columns - 1) * STRIDE + 1];
        const picture = tf.image.resizeBilinear(tf.browser.fromPixels(pixels), size, true);
        const {segmentation, partHeatmaps} = net.baseModel.predict(picture);
        // The softmax over the 24 channels gives the probability of each part, given that the cell shows a person.
        const arms = tf.slice(
          tf.softmax(partHeatmaps),
          [0, 0, ARM_CHANNELS.first],
          [-1, -1, ARM_CHANNELS.count],
        );
        return {person: tf.sigmoid(segmentation), parts: tf.sum(arms, 2)};
      });
      try {
        const [rows, columns] = person.shape;
        const [personValues, armValues] = await Promise.all([person.data(), parts.data()]);
        return {
          rows,
          columns,
          pxPerColumn: (pixels.width - 1) / (columns - 1),
          pxPerRow: (pixels.height - 1) / (rows - 1),
          person: Float32Array.from(personValues),
          arms: Float32Array.from(armValues),
        };
      } finally {
        tf.dispose([person, parts]);
      }
    },
    tensorCount: () => tf.memory().numTensors,
    dispose: () => net.dispose(),
  };
}

/** The files as TensorFlow.js reads them, so that the model is built from the very bytes that were checked. */
function modelIn(topology: ArrayBuffer, weightData: ArrayBuffer): tf.io.IOHandler {
  // The digest of the file has been checked.
  const {modelTopology, weightsManifest} = JSON.parse(new TextDecoder().decode(topology)) as tf.io.ModelJSON;
  const weightSpecs = weightsManifest.flatMap(({weights}) => weights);
  return {load: () => Promise.resolve({modelTopology, weightSpecs, weightData})};
}

const cellsFor = (px: number): number => Math.max(2, Math.round(px / STRIDE) + 1);
