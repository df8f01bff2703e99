import {createDetector, SupportedModels, type Pose} from '@tensorflow-models/pose-detection';
import type {SoftMask} from '../../measure/perceived-view.js';
import {adaptKeypoints} from './adapt-pose.js';
import {isGraphicsEmulated} from './graphics-probe.js';
import {loadScript} from './load-script.js';
import {provideMediapipeEnvironment} from './mediapipe-environment.js';
import {readAlpha} from './pixels.js';
import {IN_PLACE, putBack, type Placement} from './placement.js';
import type {Keypoint} from '../../measure/landmarks.js';

export interface PoseReading {
  readonly keypoints: readonly Keypoint[];
  readonly mask: SoftMask;
}

/** A wrong trail is left after so many looks at the latest. */
export const SEARCH_EVERY = 4;

/** The model smooths its crops over time. On a clock of its own it sees the same picture the same way each time. */
const STEP_MS = 300;

/** BlazePose (full) through pose-detection's `mediapipe` runtime, with its person segmentation. */
export interface PoseModel {
  /** Null when there is nobody in the picture. One picture at a time. */
  read(picture: OffscreenCanvas): Promise<PoseReading | null>;
  /**
   * One more look at the picture that was read last, drawn anew at `placement`: the model crops where it saw the person
   * a look ago, which is now a little aside, closer or wider.
   */
  readAgain(picture: OffscreenCanvas, placement: Placement): Promise<PoseReading | null>;
  /**
   * The landmarks alone, of a picture that follows on the last one. Whoever was there is looked for nearby, which
   * takes a quarter of the time; the whole picture is searched every `SEARCH_EVERY` looks, for who moved quickly.
   */
  follow(picture: OffscreenCanvas): Promise<readonly Keypoint[] | null>;
  dispose(): void;
}

/**
 * Loads `pose.js` and its model from `poseUrl`, a folder with the files of the package @mediapipe/pose.
 * Rejects when a file is missing or WebAssembly and WebGL are both refused.
 */
export async function loadPoseModel(poseUrl: string): Promise<PoseModel> {
  provideMediapipeEnvironment(globalThis);
  await loadScript(`${poseUrl}/pose.js`);
  Object.assign(globalThis, {sizeFinderPoseOnCpu: isGraphicsEmulated()});
  const detector = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    solutionPath: poseUrl,
    enableSegmentation: true,
    // Stills, not a film: what was seen in one picture must not colour the next.
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
