import type {View} from '../../src/core/domain.js';
import {LANDMARK, LANDMARK_COUNT, type LandmarkName} from '../../src/measure/landmarks.js';
import type {PerceivedView, SoftMask} from '../../src/measure/perceived-view.js';
import type {Keypoint} from '../../src/measure/view-trace.js';

/** A person drawn from straight lines, whose every edge is known. Heights run down from the crown, in cm. */
export interface Drawing {
  readonly view: View;
  readonly pxPerCm: number;
  /** Where the body's axis stands, and the crown. */
  readonly axisPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Reach of the trunk to the left and right of the axis. */
  readonly trunkCm: (yCm: number) => {readonly left: number; readonly right: number};
  readonly hasArms: boolean;
  /** The whole picture turned over its vertical middle line, left and right of the landmarks exchanged. */
  readonly isMirrored: boolean;
}

export const STATURE_CM = 170;
const SHOULDERS_CM = 32;
const HIPS_CM = 82;
const LEG_TOP_CM = 88;

const frontTrunk = (yCm: number) => {
  const half = 15 + 2 * Math.cos(((yCm - 40) / 25) * Math.PI);
  return {left: half, right: half};
};
const sideTrunk = () => ({left: 11, right: 12});

export const drawing = (changes: Partial<Drawing> = {}): Drawing => ({
  view: 'front',
  pxPerCm: 4,
  axisPx: 300,
  topPx: 40,
  widthPx: 540,
  heightPx: 800,
  trunkCm: changes.view === 'side' ? sideTrunk : frontTrunk,
  hasArms: changes.view !== 'side',
  isMirrored: false,
  ...changes,
});

/** Anti-aliased: the mask passes one half exactly on the edge. */
const cover = (insidePx: number): number => Math.min(1, Math.max(0, insidePx + 0.5));

/** Signed distance inside of a capsule, in cm. */
function insideCapsule(x: number, y: number, [ax, ay]: Spot, [bx, by]: Spot, radius: number): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return radius - Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

type Spot = readonly [xCm: number, yCm: number];

const ARM: readonly Spot[] = [
  [20, 33],
  [36, 58],
  [49, 80],
  [53, 88],
];
const LEG_CM = 7;

function insideCm(figure: Drawing, x: number, y: number): number {
  const {left, right} = figure.trunkCm(y);
  const isFront = figure.view === 'front';
  const rows = (from: number, to: number, inside: number): number => Math.min(inside, y - from, to - y);
  const legX = isFront ? Math.abs(x) - 8 : x;
  const parts = [
    insideCapsule(x, y, [0, 9], [0, 14], 9),
    rows(20, SHOULDERS_CM, 6 - Math.abs(x)),
    rows(28, LEG_TOP_CM, Math.min(x + left, right - x)),
    rows(LEG_TOP_CM - 1, STATURE_CM, LEG_CM - Math.abs(legX)),
  ];
  if (figure.hasArms)
    for (let i = 0; i + 1 < ARM.length; i++)
      parts.push(insideCapsule(Math.abs(x), y, ARM[i] ?? [0, 0], ARM[i + 1] ?? [0, 0], 4));
  return Math.max(...parts);
}

export function drawnMask(figure: Drawing): SoftMask {
  const {widthPx, heightPx, pxPerCm, axisPx, topPx, isMirrored} = figure;
  const alpha = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const column = isMirrored ? widthPx - 1 - x : x;
      const inside = insideCm(figure, (column - axisPx) / pxPerCm, (y - topPx) / pxPerCm);
      alpha[y * widthPx + x] = Math.round(255 * cover(inside * pxPerCm));
    }
  return {widthPx, heightPx, alpha};
}

/** Heights and, in front views, distances from the axis of the left and right landmark; in cm. */
const SPOTS: Readonly<Partial<Record<LandmarkName, Spot>>> = {
  leftEye: [3, 11],
  leftEar: [8, 12],
  mouthLeft: [2, 17],
  leftShoulder: [18, SHOULDERS_CM],
  leftElbow: [36, 58],
  leftWrist: [49, 80],
  leftIndex: [53, 88],
  leftHip: [9, HIPS_CM],
  leftKnee: [8, 122],
  leftAnkle: [8, 160],
  leftHeel: [8, 166],
  leftFootIndex: [9, 168],
};
const RIGHT_OF: Readonly<Partial<Record<LandmarkName, LandmarkName>>> = {
  leftEye: 'rightEye',
  leftEar: 'rightEar',
  mouthLeft: 'mouthRight',
  leftShoulder: 'rightShoulder',
  leftElbow: 'rightElbow',
  leftWrist: 'rightWrist',
  leftIndex: 'rightIndex',
  leftHip: 'rightHip',
  leftKnee: 'rightKnee',
  leftAnkle: 'rightAnkle',
  leftHeel: 'rightHeel',
  leftFootIndex: 'rightFootIndex',
};
/** In side views how far forward of the axis. */
const FORWARD_CM: Readonly<Partial<Record<LandmarkName, number>>> = {
  leftEye: 8,
  mouthLeft: 8,
  leftFootIndex: 14,
};

export function drawnKeypoints(figure: Drawing): Keypoint[] {
  const {pxPerCm, axisPx, topPx, widthPx, isMirrored, view} = figure;
  const at = ([x, y]: Spot): Keypoint => {
    const xPx = axisPx + x * pxPerCm;
    return {
      xPx: isMirrored ? widthPx - 1 - xPx : xPx,
      yPx: topPx + y * pxPerCm,
      visibility01: 1,
    };
  };
  const points = Array.from({length: LANDMARK_COUNT}, () => at([0, 14]));
  points[LANDMARK.nose] = at([view === 'front' ? 0 : 10, 14]);
  for (const [name, right] of Object.entries(RIGHT_OF)) {
    const spot = SPOTS[name as LandmarkName];
    if (spot === undefined || right === undefined) continue;
    const forward = FORWARD_CM[name as LandmarkName] ?? 0;
    const [x, y] = spot;
    // The subject's left is on the picture's right; a mirrored picture shows the other side there.
    const [first, second] = isMirrored ? [right, name as LandmarkName] : [name as LandmarkName, right];
    points[LANDMARK[first]] = at(view === 'front' ? [x, y] : [forward, y]);
    points[LANDMARK[second]] = at(view === 'front' ? [-x, y] : [forward, y]);
  }
  return points;
}

/** What flawless models would say of the drawing. */
export function perceive(figure: Drawing, changes: Partial<PerceivedView> = {}): PerceivedView {
  const keypoints = drawnKeypoints(figure);
  const mask = drawnMask(figure);
  const {view, widthPx, heightPx} = figure;
  return {
    view,
    widthPx,
    heightPx,
    keypoints,
    mirroredKeypoints: keypoints,
    mask,
    mirroredMask: mask,
    parts: null,
    ...changes,
  };
}
