import {
  between,
  distancePx,
  landmark,
  type LandmarkName,
  type Point,
  type Keypoint,
} from '../measure/landmarks.js';

/** A part of the body as a line with round ends, so thick that all of them together have its outline. */
export interface Limb {
  readonly points: readonly Point[];
  readonly widthPx: number;
  /** The line goes round an area that belongs to the body as well. */
  readonly isFilled: boolean;
}

const SIDES = ['left', 'right'] as const;
/** A landmark that is seen less surely is not drawn. */
const SEEN = 0.3;

/**
 * Head, neck, trunk, arms, legs and feet of whoever has these landmarks; those of which a landmark is not seen
 * are left out. Thicknesses are shares of the trunk's length, from the proportions of the drawn figure.
 */
export function limbsOf(keypoints: readonly Keypoint[]): readonly Limb[] {
  const shoulders = between(keypoints, 'leftShoulder', 'rightShoulder');
  const trunkPx = distancePx(shoulders, between(keypoints, 'leftHip', 'rightHip'));
  const limb = (thickness: number, ...names: readonly LandmarkName[]): readonly Limb[] => {
    const points = names.map(name => landmark(keypoints, name));
    return points.every(({visibility01}) => visibility01 > SEEN)
      ? [{points, widthPx: thickness * trunkPx, isFilled: names.length > 3}]
      : [];
  };
  return [
    ...headOf(keypoints, shoulders, trunkPx),
    ...limb(0.22, 'leftShoulder', 'rightShoulder', 'rightHip', 'leftHip', 'leftShoulder'),
    ...SIDES.flatMap(side => [
      ...limb(0.17, `${side}Shoulder`, `${side}Elbow`),
      ...limb(0.14, `${side}Elbow`, `${side}Wrist`, `${side}Index`),
      ...limb(0.29, `${side}Hip`, `${side}Knee`),
      ...limb(0.21, `${side}Knee`, `${side}Ankle`),
      ...limb(0.14, `${side}Heel`, `${side}FootIndex`),
    ]),
  ];
}

/** Around the ears: the model has no landmark at the crown. */
function headOf(keypoints: readonly Keypoint[], neck: Point, trunkPx: number): readonly Limb[] {
  const ears = between(keypoints, 'leftEar', 'rightEar');
  const chin = {xPx: ears.xPx, yPx: ears.yPx + 0.1 * trunkPx};
  const crown = {xPx: ears.xPx, yPx: ears.yPx - 0.1 * trunkPx};
  return [
    {points: [crown, chin], widthPx: 0.34 * trunkPx, isFilled: false},
    {points: [chin, neck], widthPx: 0.2 * trunkPx, isFilled: false},
  ];
}
