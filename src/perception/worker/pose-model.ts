import {createDetector, SupportedModels, type Pose} from '@tensorflow-models/pose-detection';
import type {SoftMask} from '../../measure/perceived-view.js';
import {adaptKeypoints} from './adapt-pose.js';
import {loadScript} from './load-script.js';
import {provideMediapipeEnvironment} from './mediapipe-environment.js';
import {inferOnCpu} from './mediapipe-pose.js';
import {readAlpha} from './pixels.js';
import {IN_PLACE, putBack, type Placement} from './placement.js';
import {SEARCH_EVERY} from './search-every.js';
import type {Keypoint} from '../../measure/landmarks.js';

/** What one pass of the pose model gives. */
export interface PoseReading {
  readonly keypoints: readonly Keypoint[];
  readonly mask: SoftMask;
}

/**
 * The model smooths its crops over time. This clock advances by the same step on each call, so that the model always
 * sees the same picture in the same way.
 */
const STEP_MS = 300;

/**
 * BlazePose (full) through pose-detection's `mediapipe` runtime, with its person segmentation. It takes one picture at
 * a time, and its methods give null if nobody is in it.
 */
export interface PoseModel {
  /** Searches the whole picture for a person. */
  read(picture: OffscreenCanvas): Promise<PoseReading | null>;
  /**
   * Makes one more pass over the picture that was read last, now drawn at `placement`. The model crops where it saw the
   * person before, and the person is now a little aside, closer or further away.
   */
  readAgain(picture: OffscreenCanvas, placement: Placement): Promise<PoseReading | null>;
  /**
   * The landmarks alone, in the next frame of a video. The model looks for the person near the last place, which takes
   * a quarter of the time. It searches the whole frame on every `SEARCH_EVERY`th call, to find a person who moved
   * quickly.
   */
  follow(picture: OffscreenCanvas): Promise<readonly Keypoint[] | null>;
  dispose(): void;
}

/**
 * Loads `pose.js` and its model from `poseUrl`, a folder with the files of the package @mediapipe/pose. Rejects if a
 * file is missing, and if WebAssembly or WebGL is refused: the runtime draws on WebGL also if it infers on the CPU.
 */
export async function loadPoseModel(poseUrl: string, onCpu: boolean): Promise<PoseModel> {
  provideMediapipeEnvironment(globalThis);
  await loadScript(`${poseUrl}/pose.js`);
  inferOnCpu(onCpu);
  const detector = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    solutionPath: poseUrl,
    enableSegmentation: true,
    // The pictures are stills, not a video: what was seen in one must not influence the next.
    enableSmoothing: false,
    smoothSegmentation: false,
  });
  let followed = 0;
  let clockMs = 0;
  const estimate = async (picture: OffscreenCanvas): Promise<Pose | undefined> => {
    clockMs += STEP_MS;
    const [pose] = await detector.estimatePoses(picture, {}, clockMs);
    return pose;
  };
  const readAgain = async (picture: OffscreenCanvas, placement: Placement): Promise<PoseReading | null> => {
    const pose = await estimate(picture);
    const source = await pose?.segmentation?.mask.toCanvasImageSource();
    if (pose === undefined || !(source instanceof ImageBitmap)) return null;
    const mask = readAlpha(source, placement);
    source.close();
    return {keypoints: putBack(adaptKeypoints(pose.keypoints), placement, picture), mask};
  };
  return {
    async follow(picture) {
      if (followed % SEARCH_EVERY === 0) detector.reset();
      followed += 1;
      const pose = await estimate(picture);
      // Unused, but its memory on the GPU would wait for a garbage collection.
      const mask = await pose?.segmentation?.mask.toCanvasImageSource();
      if (mask instanceof ImageBitmap) mask.close();
      return pose === undefined ? null : adaptKeypoints(pose.keypoints);
    },
    read(picture) {
      detector.reset();
      followed = 0;
      return readAgain(picture, IN_PLACE);
    },
    readAgain,
    dispose: () => detector.dispose(),
  };
}
