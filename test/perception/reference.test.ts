import {createDetector, SupportedModels, type PoseDetector} from '@tensorflow-models/pose-detection';
import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {readPixels} from '../../src/perception/worker/pixels.js';
import {loadPoseNetworks} from '../../src/perception/worker/pose/networks.js';
import {createPoseModel, type PoseModel, type PoseReading} from '../../src/perception/worker/pose-model.js';
import {MODELS_TIMEOUT_MS, MODELS_URL} from '../support/models.js';
import {emptyRoom, loadPhoto, SAMPLE} from '../support/photos.js';

const bytesOf = async (path: string): Promise<ArrayBuffer> =>
  (await fetch(`${MODELS_URL}/${path}`)).arrayBuffer();

async function loadOurs(): Promise<PoseModel> {
  const runtime = 'litert/litert_wasm_compat_internal';
  const [wasm, detector, landmarks] = await Promise.all([
    bytesOf(`${runtime}.wasm`),
    bytesOf('pose/pose_detection.tflite'),
    bytesOf('pose/pose_landmark_full.tflite'),
  ]);
  const scriptUrl = `${MODELS_URL}/${runtime}.js`;
  return createPoseModel(await loadPoseNetworks({scriptUrl, wasm, detector, landmarks}));
}

/** The part of pose-detection's detector that its types hide. */
interface OnMediaPipe extends PoseDetector {
  readonly poseSolution: {setOptions(options: {readonly useCpuInference: boolean}): void};
}

/** The same networks in MediaPipe's own runtime, driven by TensorFlow's package. */
async function loadReference(): Promise<PoseDetector> {
  const detector = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    solutionPath: new URL('/node_modules/@mediapipe/pose', location.href).href,
    enableSegmentation: true,
    enableSmoothing: false,
    smoothSegmentation: false,
  });
  // Without a GPU, inference on WebGL takes 10 seconds a picture, and pose-detection has no option against it.
  (detector as OnMediaPipe).poseSolution.setOptions({useCpuInference: true});
  return detector;
}

async function readByReference(reference: PoseDetector, image: ImageBitmap): Promise<PoseReading | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: image.width, height: image.height});
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  reference.reset();
  const [pose] = await reference.estimatePoses(canvas);
  if (pose === undefined) return null;
  const data = await pose.segmentation?.mask.toImageData();
  if (data === undefined) throw new Error('the reference gives no mask');
  return {
    keypoints: pose.keypoints.map(({x, y, score}) => ({xPx: x, yPx: y, visibility01: score ?? 0})),
    mask: {
      widthPx: data.width,
      heightPx: data.height,
      alpha: Uint8Array.from({length: data.width * data.height}, (_, i) => data.data[4 * i + 3] ?? 0),
    },
  };
}

/** The pixels that both masks show, as a share of those that either shows. */
function intersectionOverUnion(a: SoftMask, b: SoftMask): number {
  let [both, either] = [0, 0];
  a.alpha.forEach((value, i) => {
    const [inA, inB] = [value > 127, (b.alpha[i] ?? 0) > 127];
    if (inA && inB) both += 1;
    if (inA || inB) either += 1;
  });
  return both / either;
}

describe('the pose model against the reference', function () {
  this.timeout(MODELS_TIMEOUT_MS);
  let ours: PoseModel;
  let reference: PoseDetector;

  before(async () => {
    ours = await loadOurs();
    reference = await loadReference();
  });
  after(() => {
    ours.dispose();
    reference.dispose();
  });

  for (const view of ['front', 'side'] as const)
    it(`read sees the landmarks and the outline of a ${view} photo where MediaPipe sees them`, async () => {
      const image = await loadPhoto(SAMPLE[view]);
      const [own, other] = [await ours.read(readPixels(image)), await readByReference(reference, image)];
      if (own === null || other === null) throw new Error('nobody is seen');
      const distances = own.keypoints.map(({xPx, yPx}, i) => {
        const {xPx: otherX, yPx: otherY} = at(other.keypoints, i);
        return Math.hypot(xPx - otherX, yPx - otherY);
      });
      const meanPx = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
      // Measured: 1.8 and 1.6 px of a picture of 720 × 1280, and 0.996 of both outlines.
      expect(meanPx, 'mean distance of the landmarks').to.be.below(3);
      expect(intersectionOverUnion(own.mask, other.mask), 'overlap of the outlines').to.be.above(0.99);
      for (const [i, {visibility01}] of own.keypoints.entries())
        expect(visibility01, `visibility of landmark ${i}`).to.be.closeTo(
          at(other.keypoints, i).visibility01,
          0.2,
        );
    });

  it('read sees nobody in an empty room, as MediaPipe', async () => {
    const room = await emptyRoom();
    expect(await ours.read(readPixels(room))).to.equal(null);
    expect(await readByReference(reference, room)).to.equal(null);
  });
});
