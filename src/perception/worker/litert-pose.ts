import {IN_PLACE, placedAt, putBack, type Placement} from './placement.js';
import {readPixels} from './pixels.js';
import type {PoseModel, PoseReading} from './pose-model.js';
import {SEARCH_EVERY} from './search-every.js';
import {apply, compose, type Affine} from './pose/affine.js';
import {aroundPerson, sampleCrop, wholePicture} from './pose/crop.js';
import {detectPerson, DETECTOR_RANGE, DETECTOR_SIDE_PX} from './pose/detect-person.js';
import type {LandmarkOutput, PoseNetworks} from './pose/networks.js';
import {pictureMask} from './pose/picture-mask.js';
import {LANDMARKS_RANGE, LANDMARKS_SIDE_PX, readLandmarks} from './pose/read-landmarks.js';
import type {Keypoint} from '../../measure/landmarks.js';

/** Below this the crop shows nobody. */
const LEAST_PRESENCE = 0.5;

/** One look at a crop of a picture. */
interface Seen {
  readonly keypoints: readonly Keypoint[];
  readonly mask: LandmarkOutput['mask'];
  /** From the unit square of the crop to pixels of the canvas. */
  readonly crop: Affine;
}

/** The pose model on the two networks: one finds a person in the whole picture, one reads a crop around them. */
export function createLitertPose(networks: PoseNetworks): PoseModel {
  /** The crop around the person in the last picture; null if the next one must be searched. */
  let person: Affine | null = null;
  let followed = 0;

  const search = async (pixels: ImageData): Promise<Affine | null> => {
    const whole = wholePicture(pixels);
    const {boxes, scores} = await networks.detect(
      sampleCrop(pixels, whole, DETECTOR_SIDE_PX, DETECTOR_RANGE),
    );
    const found = detectPerson(boxes, scores);
    return found && aroundPerson(apply(whole, found.middle), apply(whole, found.onCircle));
  };

  const look = async (picture: OffscreenCanvas): Promise<Seen | null> => {
    const pixels = readPixels(picture);
    const crop = person ?? (await search(pixels));
    person = null;
    if (crop === null) return null;
    const {landmarks, heatmap, mask, presence01} = await networks.findLandmarks(
      sampleCrop(pixels, crop, LANDMARKS_SIDE_PX, LANDMARKS_RANGE),
    );
    if (!(presence01 >= LEAST_PRESENCE)) return null;
    const {body, middle, onCircle} = readLandmarks(landmarks, heatmap);
    person = aroundPerson(apply(crop, middle), apply(crop, onCircle));
    const keypoints = body.map(landmark => {
      const {x, y} = apply(crop, landmark);
      return {xPx: x, yPx: y, visibility01: landmark.visibility01};
    });
    return {keypoints, mask, crop};
  };

  const readAgain = async (picture: OffscreenCanvas, placement: Placement): Promise<PoseReading | null> => {
    const seen = await look(picture);
    if (seen === null) return null;
    const {scale, xPx, yPx} = placedAt(placement, picture);
    const toPicture = {xx: 1 / scale, xy: 0, x: -xPx / scale, yx: 0, yy: 1 / scale, y: -yPx / scale};
    return {
      keypoints: putBack(seen.keypoints, placement, picture),
      mask: pictureMask(seen.mask, LANDMARKS_SIDE_PX, compose(toPicture, seen.crop), picture),
    };
  };

  return {
    read(picture) {
      person = null;
      followed = 0;
      return readAgain(picture, IN_PLACE);
    },
    readAgain,
    async follow(picture) {
      if (followed % SEARCH_EVERY === 0) person = null;
      followed += 1;
      return (await look(picture))?.keypoints ?? null;
    },
    dispose: () => networks.dispose(),
  };
}
