import type {View} from '../core/domain.js';
import {fail, ok, type PoseFault, type Result} from '../core/errors.js';
import {stanceFault} from './check-stance.js';
import {
  between,
  distancePx,
  landmark,
  LANDMARK_COUNT,
  type LandmarkName,
  type Keypoint,
} from './pictures/landmarks.js';
import type {PerceivedView, SoftMask} from './pictures/perceived-view.js';
import {areaPx, verticalExtent, type Extent} from './pictures/soft-edges.js';
import {countOtherPeople} from './pictures/other-people.js';
import {stanceOf} from './pictures/stance.js';

/** A person is in the picture if all of these landmarks are at least half visible. */
const TRUNK: readonly LandmarkName[] = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];

/**
 * Horizontal distance of the shoulders as a share of the trunk's length: 0.66–0.85 in front views of the corpus, under
 * 0.15 in side views. A front view needs at least the first value, a side view at most the second.
 */
const FRONT_SHOULDERS = 0.45;
const SIDE_SHOULDERS = 0.35;
/**
 * Hips of the two passes that lie further apart than this share of the trunk's length belong to two people. The
 * greatest distance in the corpus is 0.16.
 */
const SAME_PERSON = 0.5;
/** A whole person keeps this share of the picture's height between head or soles and the edge, or two pixels below. */
const EDGE_MARGIN = 0.004;
/**
 * The outline is too coarse to show the last pixels above the edge. Soles at the edge of a front view are whole where both toes keep this
 * share of the body's height above it. Six people of the corpus, cut right at the soles, keep 0.4 to 2.5 %. Of the same people
 * with 1 % of the body cut off, which changes the scale by as much, one still passes, and with 2 % none.
 */
const WHOLE_FEET = 0.015;
/** A body that takes up less than this share of the picture's height is too coarse to measure. */
const SMALLEST_BODY = 0.35;

/**
 * Refuses a picture that cannot be measured: one of nobody, with a nonsensical pose (also NaN, which a broken GPU
 * gives), a cut-off body, several people, or the wrong side towards the camera.
 *
 * @param keypoints the mean landmarks of the two passes
 * @param mask the mean mask of the two passes
 * @returns the first and last row of the person; or `body-not-found`, `body-cropped`, `body-too-far`, `several-people`
 *   or `wrong-pose` (with its reason), with the view in its detail
 */
export function checkView(
  perceived: PerceivedView,
  keypoints: readonly Keypoint[],
  mask: SoftMask,
): Result<Extent> {
  const extent = verticalExtent(mask);
  const {view, widthPx, heightPx, parts} = perceived;
  const detail = {view};
  if (keypoints.length !== LANDMARK_COUNT || !keypoints.every(isFinitePoint))
    return fail('body-not-found', 'the pose model gave no usable landmarks', detail);
  if (hasDifferentPeople(perceived))
    return fail('several-people', 'the picture and its mirror image show different people', detail);
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const torsoPx = distancePx(shoulders, hips);
  const trunkVisibility = Math.min(...TRUNK.map(name => landmark(keypoints, name).visibility01));
  const personPx = areaPx(mask);
  if (extent === null || trunkVisibility < 0.5 || personPx < 0.01 * widthPx * heightPx)
    return fail('body-not-found', 'no clear person in the picture', detail);
  if (personPx < 0.5 * torsoPx * torsoPx)
    return fail('body-not-found', 'outline and landmarks do not belong together', detail);

  if (isCropped(keypoints, extent, perceived))
    return fail('body-cropped', 'head or feet are outside of the picture', detail);
  if (extent.bottomPx - extent.topPx < SMALLEST_BODY * heightPx)
    return fail('body-too-far', 'the person is too far away', detail);
  if (countOtherPeople(perceived.mask, parts, extent) > 0)
    return fail('several-people', 'more than one person in the picture', detail);

  const upright = (hips.yPx - shoulders.yPx) / torsoPx;
  const feet = between(keypoints, 'leftAnkle', 'rightAnkle');
  if (upright < 0.9 || feet.yPx - hips.yPx < 0.8 * torsoPx) return failPose('not-upright', view);
  const turn =
    Math.abs(landmark(keypoints, 'leftShoulder').xPx - landmark(keypoints, 'rightShoulder').xPx) / torsoPx;
  if (view === 'front' ? turn < FRONT_SHOULDERS : turn > SIDE_SHOULDERS) return failPose('not-facing', view);
  const fault = stanceFault(stanceOf(keypoints), view);
  return fault === null ? ok(extent) : failPose(fault, view);
}

/** `wrong-pose`, with the one thing that must change. */
export const failPose = (reason: PoseFault, view: View): ReturnType<typeof fail> =>
  fail('wrong-pose', `the ${view} view is refused: ${reason}`, {view, reason});

/**
 * The pose model outlines one person. Of two alike, it may find one in the picture and the other in its mirror image.
 */
function hasDifferentPeople({keypoints, mirroredKeypoints}: PerceivedView): boolean {
  const hips = between(keypoints, 'leftHip', 'rightHip');
  const torsoPx = distancePx(between(keypoints, 'leftShoulder', 'rightShoulder'), hips);
  return distancePx(hips, between(mirroredKeypoints, 'leftHip', 'rightHip')) > SAME_PERSON * torsoPx;
}

const isFinitePoint = ({xPx, yPx}: Keypoint): boolean => Number.isFinite(xPx) && Number.isFinite(yPx);

function isCropped(
  keypoints: readonly Keypoint[],
  extent: Extent,
  {view, widthPx, heightPx}: PerceivedView,
): boolean {
  // Hair fades out above the crown. Soles end sharply: whole shoes may stand two pixels above the edge. In a small picture
  // the same distance on the floor is fewer pixels. The outline of legs that are cut off ends one pixel above the edge.
  const marginPx = EDGE_MARGIN * heightPx;
  if (extent.topPx < marginPx) return true;
  const isAtEdge = extent.bottomPx > heightPx - Math.min(2, marginPx);
  if (isAtEdge && !(view === 'front' && hasWholeFeet(keypoints, extent, heightPx))) return true;
  const names: LandmarkName[] = [
    'nose',
    'leftShoulder',
    'rightShoulder',
    'leftHip',
    'rightHip',
    'leftHeel',
    'rightHeel',
  ];
  return names.some(name => {
    const {xPx, yPx} = landmark(keypoints, name);
    return xPx < 0 || yPx < 0 || xPx > widthPx - 1 || yPx > heightPx - 1;
  });
}

function hasWholeFeet(keypoints: readonly Keypoint[], extent: Extent, heightPx: number): boolean {
  const toesPx = Math.max(
    landmark(keypoints, 'leftFootIndex').yPx,
    landmark(keypoints, 'rightFootIndex').yPx,
  );
  return heightPx - toesPx >= WHOLE_FEET * (extent.bottomPx - extent.topPx);
}
