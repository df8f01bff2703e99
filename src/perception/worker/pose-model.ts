import type {Keypoint} from '../../measure/pictures/landmarks.js';
import type {SoftMask} from '../../measure/pictures/perceived-view.js';
import {apply, compose, type Affine} from './pose/affine.js';
import {aroundPerson, sampleCrop, wholePicture} from './pose/crop.js';
import {detectPerson, DETECTOR_RANGE, DETECTOR_SIDE_PX} from './pose/detect-person.js';
import type {LandmarkOutput, PoseNetworks} from './pose/networks.js';
import {pictureMask} from './pose/picture-mask.js';
import {IN_PLACE, toPicture, type Placement} from './pose/placement.js';
import {LANDMARKS_RANGE, LANDMARKS_SIDE_PX, readLandmarks} from './pose/read-landmarks.js';

/** What one pass of the pose model gives, in the picture's own pixels. */
export interface PoseReading {
  readonly keypoints: readonly Keypoint[];
  readonly mask: SoftMask;
}

/** `follow` searches the whole picture on every so many calls, and so gives up a wrong trail. */
export const SEARCH_EVERY = 4;

/** Below this the crop shows nobody. */
const LEAST_PRESENCE = 0.5;

/**
 * BlazePose (full) with its person segmentation. It takes one picture at a time, and its methods give null if nobody is
 * in it. In a mirrored picture, the model takes left for right: so does the order of the landmarks.
 */
export interface PoseModel {
  /** Searches the whole picture for a person. */
  read(picture: ImageData, placement?: Placement): Promise<PoseReading | null>;
  /**
   * Makes one more pass over the picture that was read last, now placed otherwise. The model crops where it saw the
   * person before, and the person is now a little aside, closer or further away.
   */
  readAgain(picture: ImageData, placement: Placement): Promise<PoseReading | null>;
  /**
   * The landmarks alone, in the next frame of a video. The model looks for the person near the last place. It searches
   * the whole frame on every `SEARCH_EVERY`th call, to find a person who moved quickly.
   */
  follow(picture: ImageData): Promise<readonly Keypoint[] | null>;
  /** Runs each network once. Their code compiles when it first runs. */
  warmUp(): Promise<void>;
  dispose(): void;
}

/** One look at a crop of the picture. */
interface Seen {
  readonly keypoints: readonly Keypoint[];
  readonly mask: LandmarkOutput['mask'];
  readonly cropToPicture: Affine;
}

/** The pose model on its two networks: one finds a person in the whole picture, one reads a crop around them. */
export function createPoseModel(networks: PoseNetworks): PoseModel {
  /** The crop around the person, as the model was shown the last picture; null if the next must be searched. */
  let person: Affine | null = null;
  let followed = 0;

  const search = async (picture: ImageData, shownToPicture: Affine): Promise<Affine | null> => {
    const whole = wholePicture(picture);
    const input = sampleCrop(picture, compose(shownToPicture, whole), DETECTOR_SIDE_PX, DETECTOR_RANGE);
    const {boxes, scores} = await networks.detect(input);
    const found = detectPerson(boxes, scores);
    return found && aroundPerson(apply(whole, found.middle), apply(whole, found.onCircle));
  };

  const look = async (picture: ImageData, placement: Placement): Promise<Seen | null> => {
    const shownToPicture = toPicture(placement, picture);
    const crop = person ?? (await search(picture, shownToPicture));
    person = null;
    if (crop === null) return null;
    const cropToPicture = compose(shownToPicture, crop);
    const input = sampleCrop(picture, cropToPicture, LANDMARKS_SIDE_PX, LANDMARKS_RANGE);
    const {landmarks, heatmap, mask, presence01} = await networks.findLandmarks(input);
    if (!(presence01 >= LEAST_PRESENCE)) return null;
    const {body, middle, onCircle} = readLandmarks(landmarks, heatmap);
    person = aroundPerson(apply(crop, middle), apply(crop, onCircle));
    const keypoints = body.map(landmark => {
      const {x, y} = apply(cropToPicture, landmark);
      return {xPx: x, yPx: y, visibility01: landmark.visibility01};
    });
    return {keypoints, mask, cropToPicture};
  };

  const readAgain = async (picture: ImageData, placement: Placement): Promise<PoseReading | null> => {
    const seen = await look(picture, placement);
    if (seen === null) return null;
    const {keypoints, mask, cropToPicture} = seen;
    return {keypoints, mask: pictureMask(mask, LANDMARKS_SIDE_PX, cropToPicture, picture)};
  };

  return {
    read(picture, placement = IN_PLACE) {
      person = null;
      followed = 0;
      return readAgain(picture, placement);
    },
    readAgain,
    async follow(picture) {
      if (followed % SEARCH_EVERY === 0) person = null;
      followed += 1;
      return (await look(picture, IN_PLACE))?.keypoints ?? null;
    },
    async warmUp() {
      await networks.detect(emptyInput(DETECTOR_SIDE_PX));
      await networks.findLandmarks(emptyInput(LANDMARKS_SIDE_PX));
    },
    dispose: () => networks.dispose(),
  };
}

const emptyInput = (sidePx: number): Float32Array => new Float32Array(3 * sidePx * sidePx);
