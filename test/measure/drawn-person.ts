import {at} from '../../src/core/at.js';
import {clamp01} from '../../src/core/clamp01.js';
import type {View} from '../../src/core/domain.js';
import {
  LANDMARK,
  LANDMARK_COUNT,
  type LandmarkName,
  type Keypoint,
} from '../../src/measure/pictures/landmarks.js';
import type {PerceivedView, SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {traceView} from '../../src/measure/trace-view.js';
import type {ViewTrace} from '../../src/measure/edges/view-trace.js';

/** A person of simple shapes, so that every edge is known. Heights count down from the crown, in cm. */
export interface Drawing {
  readonly view: View;
  readonly pxPerCm: number;
  /** Column of the body's axis, and row of the crown. */
  readonly axisPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Reach of the trunk to the left and right of the axis. */
  readonly trunkCm: (yCm: number) => {readonly left: number; readonly right: number};
  readonly hasArms: boolean;
  /** Whether the picture is mirrored left to right, with the landmarks of left and right exchanged. */
  readonly isMirrored: boolean;
}

export const STATURE_CM = 170;
const SHOULDERS_CM = 32;
const HIPS_CM = 82;
const LEG_TOP_CM = 88;

const frontTrunk = (yCm: number) => {
  const half = 14.5 + 1.5 * Math.cos(((yCm - 40) / 25) * Math.PI);
  return {left: half, right: half};
};
/** Chest 23, waist 20, hip 23 cm deep. It ends as deep as the thighs, as a kink would look like a hem. */
const sideTrunk = (yCm: number) => {
  const half = 10.6 + 0.8 * Math.cos(((yCm - 45) / 19) * Math.PI);
  return {left: half, right: half};
};
const THIGH_DEPTH_BY_BREADTH = 1.39;

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

/** Anti-aliasing: the mask is one half exactly on the edge. */
const cover = (insidePx: number): number => clamp01(insidePx + 0.5);

/** Signed distance to the outline of a capsule, in cm, positive inside. */
function insideCapsule(x: number, y: number, [ax, ay]: Spot, [bx, by]: Spot, radius: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = clamp01(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy));
  const [awayX, awayY] = [x - ax - share * dx, y - ay - share * dy];
  return radius - Math.sqrt(awayX * awayX + awayY * awayY);
}

type Spot = readonly [xCm: number, yCm: number];

const ARM: readonly Spot[] = [
  [20, 33],
  [36, 58],
  [49, 80],
  [53, 88],
];
/** Half the width of a leg, tapering to the ankle as bare legs do. */
const legCm = (yCm: number): number => Math.min(8, 5.75 - 0.121 * (yCm - 133));

/**
 * Signed distance to the figure's outline along one row, in cm, positive inside. Parts that are further than a pixel
 * away are left out where that is cheap to tell, since tests draw many people.
 */
function insideRow(figure: Drawing, y: number): (x: number) => number {
  const {left, right} = figure.trunkCm(y);
  const isFront = figure.view === 'front';
  const neck = Math.min(y - 20, SHOULDERS_CM - y);
  const trunk = Math.min(y - 28, LEG_TOP_CM - y);
  const leg = Math.min(y - LEG_TOP_CM + 1, STATURE_CM - y);
  const legHalf = legCm(y) * (isFront ? 1 : THIGH_DEPTH_BY_BREADTH);
  const isHead = y < 24;
  const bones =
    figure.hasArms && y > 28 && y < 93 ? ARM.slice(1).map((to, i) => ({from: at(ARM, i), to})) : [];
  return x => {
    const legX = isFront ? Math.abs(x) - 8 : x;
    let inside = Math.max(
      Math.min(neck, 6 - Math.abs(x)),
      Math.min(trunk, x + left, right - x),
      Math.min(leg, legHalf - Math.abs(legX)),
    );
    if (isHead) inside = Math.max(inside, insideCapsule(x, y, [0, 9], [0, 14], 9));
    if (Math.abs(x) > 14)
      for (const {from, to} of bones) inside = Math.max(inside, insideCapsule(Math.abs(x), y, from, to, 4));
    return inside;
  };
}

export function drawnMask(figure: Drawing): SoftMask {
  const {widthPx, heightPx, pxPerCm, axisPx, topPx, isMirrored} = figure;
  const alpha = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const insideAt = insideRow(figure, (y - topPx) / pxPerCm);
    for (let x = 0; x < widthPx; x++) {
      const column = isMirrored ? widthPx - 1 - x : x;
      alpha[y * widthPx + x] = Math.round(255 * cover(insideAt((column - axisPx) / pxPerCm) * pxPerCm));
    }
  }
  return {widthPx, heightPx, alpha};
}

interface Pair {
  readonly left: LandmarkName;
  readonly right: LandmarkName;
  /** Distance of the left one from the axis in a front view, and its height, in cm. */
  readonly spot: Spot;
  /** How far both are forward of the axis in a side view. */
  readonly forwardCm?: number;
}

const PAIRS: readonly Pair[] = [
  {left: 'leftEye', right: 'rightEye', spot: [3, 11], forwardCm: 8},
  {left: 'leftEar', right: 'rightEar', spot: [8, 12]},
  {left: 'mouthLeft', right: 'mouthRight', spot: [2, 17], forwardCm: 8},
  {left: 'leftShoulder', right: 'rightShoulder', spot: [18, SHOULDERS_CM]},
  {left: 'leftElbow', right: 'rightElbow', spot: [36, 58]},
  {left: 'leftWrist', right: 'rightWrist', spot: [49, 80]},
  {left: 'leftIndex', right: 'rightIndex', spot: [53, 88]},
  {left: 'leftHip', right: 'rightHip', spot: [9, HIPS_CM]},
  {left: 'leftKnee', right: 'rightKnee', spot: [8, 122]},
  {left: 'leftAnkle', right: 'rightAnkle', spot: [8, 160]},
  {left: 'leftHeel', right: 'rightHeel', spot: [8, 166]},
  {left: 'leftFootIndex', right: 'rightFootIndex', spot: [9, 168], forwardCm: 14},
];

export function drawnKeypoints(figure: Drawing): Keypoint[] {
  const {pxPerCm, axisPx, topPx, widthPx, isMirrored, view} = figure;
  const at = (xCm: number, yCm: number): Keypoint => {
    const xPx = axisPx + xCm * pxPerCm;
    return {xPx: isMirrored ? widthPx - 1 - xPx : xPx, yPx: topPx + yCm * pxPerCm, visibility01: 1};
  };
  const points = Array.from({length: LANDMARK_COUNT}, () => at(0, 14));
  points[LANDMARK.nose] = at(view === 'front' ? 0 : 10, 14);
  for (const {left, right, spot, forwardCm = 0} of PAIRS) {
    const [x, y] = spot;
    // The subject's left is on the right of the picture, and on the left of a mirrored one.
    const [first, second] = isMirrored ? [right, left] : [left, right];
    points[LANDMARK[first]] = at(view === 'front' ? x : forwardCm, y);
    points[LANDMARK[second]] = at(view === 'front' ? -x : forwardCm, y);
  }
  return points;
}

/** The answers that faultless models would give for the drawing. */
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

/** The trace of a view that must not be refused. */
export function trace(...view: Parameters<typeof traceView>): ViewTrace {
  const traced = traceView(...view);
  if (!traced.ok) throw traced.error;
  return traced.value;
}

export const traceOf = (figure: Drawing): ViewTrace => trace(perceive(figure));
