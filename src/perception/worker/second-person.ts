import {at} from '../../core/at.js';
import {between, landmark, type LandmarkName} from '../../measure/pictures/landmarks.js';
import type {PerceivedView} from '../../measure/pictures/perceived-view.js';
import {byteAt} from '../../measure/pictures/soft-edges.js';
import type {PoseModel} from './pose-model.js';

/** A second person counts if their trunk is longer than this share of the first one's. */
const SMALLEST_TRUNK = 0.4;
/** A second person counts if their shoulders and hips are all more visible than this. */
const SURE = 0.8;
/** The landmarks of shoulders and hips. */
const TRUNK: readonly LandmarkName[] = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];
/** Margin around the outline that is painted over too, as a share of the picture's width. */
const MARGIN_SHARE = 0.03;

/**
 * Whether the pose model still finds somebody in the picture after the measured person is painted over. The model
 * outlines only one person at a time. This replaces BodyPix, which sees other people without a further pass.
 */
export async function seesSecondPerson(
  pose: PoseModel,
  pixels: ImageData,
  perceived: PerceivedView,
): Promise<boolean> {
  const second = await pose.read(paintOut(pixels, perceived));
  if (second === null) return false;
  const trunk = (
    keypoints: PerceivedView['keypoints'],
  ): {readonly lengthPx: number; readonly sure: number} => {
    const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
    const hips = between(keypoints, 'leftHip', 'rightHip');
    return {
      lengthPx: Math.abs(shoulders.yPx - hips.yPx),
      sure: Math.min(...TRUNK.map(name => landmark(keypoints, name).visibility01)),
    };
  };
  const [first, other] = [trunk(perceived.keypoints), trunk(second.keypoints)];
  return other.sure > SURE && other.lengthPx > SMALLEST_TRUNK * first.lengthPx;
}

/** Paints over the person, row by row, with a gradient from the background on the left to that on the right. */
function paintOut({width, height, data}: ImageData, {mask}: PerceivedView): ImageData {
  const painted = new Uint8ClampedArray(data);
  const marginPx = Math.round(MARGIN_SHARE * width);
  const isPerson = (x: number, y: number): boolean => byteAt(mask.alpha, y * width + x) > 25;
  for (let y = 0; y < height; y++) {
    let from = -1;
    let to = -1;
    for (let x = 0; x < width; x++) if (isPerson(x, y)) [from, to] = [from < 0 ? x : from, x];
    if (from < 0) continue;
    const left = Math.max(0, from - marginPx);
    const right = Math.min(width - 1, to + marginPx);
    for (let x = left; x <= right; x++) {
      const share = (x - left) / Math.max(1, right - left);
      for (let channel = 0; channel < 3; channel++) {
        const a = at(data, 4 * (y * width + left) + channel);
        const b = at(data, 4 * (y * width + right) + channel);
        painted[4 * (y * width + x) + channel] = a + share * (b - a);
      }
    }
  }
  return new ImageData(painted, width, height);
}
