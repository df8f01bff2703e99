import {
  between,
  distancePx,
  landmark,
  type LandmarkName,
  type Point,
  type Keypoint,
} from '../measure/pictures/landmarks.js';

/** Landmarks in the pixels of a camera frame of that size, not mirrored. */
export interface LivePose {
  readonly keypoints: readonly Keypoint[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A part of the body as a thick line with round ends. All parts together have the outline of the body. */
export interface Limb {
  readonly points: readonly Point[];
  readonly widthPx: number;
  /** Whether the line encloses an area that belongs to the body too. */
  readonly isFilled: boolean;
}

const SIDES = ['left', 'right'] as const;
/** A limb is drawn only if each of its landmarks is more visible than this. */
const SEEN = 0.3;

/**
 * The head, neck, trunk, arms, legs and feet of the person with these landmarks. A limb with a landmark that is not
 * seen is left out. Thicknesses are shares of the trunk's length, with the proportions of the drawn figure.
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

/** The head is drawn around the ears, since the model has no landmark at the crown. */
function headOf(keypoints: readonly Keypoint[], neck: Point, trunkPx: number): readonly Limb[] {
  const ears = between(keypoints, 'leftEar', 'rightEar');
  const chin = {xPx: ears.xPx, yPx: ears.yPx + 0.1 * trunkPx};
  const crown = {xPx: ears.xPx, yPx: ears.yPx - 0.1 * trunkPx};
  return [
    {points: [crown, chin], widthPx: 0.34 * trunkPx, isFilled: false},
    {points: [chin, neck], widthPx: 0.2 * trunkPx, isFilled: false},
  ];
}
