import type {BodyMeasurements, Girth} from '../../core/domain.js';
import {smoothPath, type Point} from './smooth-path.js';

/**
 * The abstract figure is an outline drawn from three girths and the stature, and from nothing else: a picture of the
 * numbers, not of the shopper. It is 100 units tall, stands on y = 100, and has its middle at x = 0.
 */
const TOP = -1;
const HEIGHT = 103;

/** The `viewBox` that shows the whole figure. */
export const viewBoxOf = ({halfWidth}: Pick<Figure, 'halfWidth'>): string =>
  `${-halfWidth} ${TOP} ${2 * halfWidth} ${HEIGHT}`;

/** Height of each level over the floor as a share of the stature: means of the surveys, at the levels of ISO 8559-1. */
const LEVEL_SHARE: Readonly<Record<Girth, number>> = {chest: 0.73, waist: 0.63, hip: 0.52};

/** Breadth, seen from the front, as a share of the girth: means of the rendered bodies. */
const BREADTH_SHARE: Readonly<Record<Girth, number>> = {chest: 0.325, waist: 0.355, hip: 0.35};

/** Drawn while nothing is known, in tips and guides: a body in the middle of adults. */
const MIDDLING = {heightCm: 170, chest: 96, waist: 84, hip: 100} as const;

/**
 * The farthest that a drawing departs from the middle, in logarithms: 1.35 times as broad over all, and one level 1.25
 * times as broad as the others. Near the middle the drawing follows the numbers; at their ends it is still a figure.
 */
const FARTHEST = {build: 0.3, shape: 0.22} as const;

export interface Figure {
  /** Half of the drawing's width: from the middle to the farthest point at the side, with some air. */
  readonly halfWidth: number;
  readonly head: {readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number};
  /** Trunk with legs, and each arm. They overlap and have one fill, so that they read as one silhouette. */
  readonly outlines: readonly string[];
  /** Half of the breadth at each measured level, and the y of that level. */
  readonly levels: Readonly<Record<Girth, {readonly halfWidth: number; readonly y: number}>>;
  /** The limbs of the right side, for clothes to follow. */
  readonly limbs: Limbs;
}

/** A stretch of a limb: the x of its middle line, half of its breadth, and the y. */
export interface LimbPart {
  readonly x: number;
  readonly half: number;
  readonly y: number;
}

export interface Limbs {
  /** Half of the breadth over the shoulders. */
  readonly shoulder: number;
  /** From the upper arm to the wrist. */
  readonly arm: readonly LimbPart[];
  /** From the middle of the thigh to the ankle. */
  readonly leg: readonly LimbPart[];
}

type Girths = Readonly<Record<Girth, number>>;

export const girthsOf = (measurements: BodyMeasurements): Girths => ({
  chest: measurements.chest.valueCm,
  waist: measurements.waist.valueCm,
  hip: measurements.hip.valueCm,
});

/** Draws the figure of these girths at this stature; without them, the middle of adults. */
export function drawFigure(girths: Girths = MIDDLING, heightCm: number = MIDDLING.heightCm): Figure {
  const down = (share: number): number => 100 * (1 - share);
  const halves = drawnHalfWidths(girths, heightCm);
  const {chest, waist, hip} = halves;
  const levels = {
    chest: {halfWidth: chest, y: down(LEVEL_SHARE.chest)},
    waist: {halfWidth: waist, y: down(LEVEL_SHARE.waist)},
    hip: {halfWidth: hip, y: down(LEVEL_SHARE.hip)},
  };
  const limbs = limbsOf(halves);
  const hand = drawnHand(limbs);
  return {
    halfWidth: hand.x + 4,
    head: {cx: 0, cy: 6.9, rx: 4.4, ry: 6.3},
    outlines: [drawTrunkAndLegs(halves, limbs), drawArm(limbs, 1), drawArm(limbs, -1)],
    levels,
    limbs,
  };
}

/** Half of the breadth at each level, in units of the drawing. */
function drawnHalfWidths(girths: Girths, heightCm: number): Girths {
  const deviation = (girth: Girth): number =>
    Math.log(girths[girth] / heightCm / (MIDDLING[girth] / MIDDLING.heightCm));
  const build = (deviation('chest') + deviation('waist') + deviation('hip')) / 3;
  const half = (girth: Girth): number =>
    middlingHalfWidth(girth) *
    Math.exp(within(FARTHEST.build, build) + within(FARTHEST.shape, deviation(girth) - build));
  return {chest: half('chest'), waist: half('waist'), hip: half('hip')};
}

const middlingHalfWidth = (girth: Girth): number =>
  (50 * MIDDLING[girth] * BREADTH_SHARE[girth]) / MIDDLING.heightCm;

/** Limits a value smoothly: small values stay as they are, and none goes beyond the limit. */
const within = (limit: number, value: number): number => limit * Math.tanh(value / limit);

/** The share of its spread that an arm has at the height of the waist. */
const ARM_OPEN_AT_WAIST = 0.6;

/** Between an arm and the trunk, at the waist and at the hip. */
const GAP = {waist: 1.6, hip: 1.8} as const;

/**
 * Arms and legs grow with the trunk, as they do in people, but less. The arms clear the trunk, as they should in the
 * photo: at the waist they have only part of their spread.
 */
function limbsOf({chest, waist, hip}: Girths): Limbs {
  const armScale = (1 + chest / middlingHalfWidth('chest')) / 2;
  const legScale = (1 + hip / middlingHalfWidth('hip')) / 2;
  const shoulder = Math.max(6.6 + 0.6 * chest, chest + 2.4);
  const elbow = shoulder + 0.6;
  const wrist = shoulder + 3.4;
  const spread = Math.max(
    0,
    (waist + GAP.waist - elbow + 1.9 * armScale) / ARM_OPEN_AT_WAIST,
    hip + GAP.hip - wrist + 1.4 * armScale,
  );
  const arm = (x: number, half: number, y: number, share: number): LimbPart => ({
    x: x + share * spread,
    half: half * armScale,
    y,
  });
  const knee = 2.2 + 0.25 * hip;
  const leg = (x: number, half: number, y: number): LimbPart => ({x, half: half * legScale, y});
  return {
    shoulder,
    arm: [
      arm(shoulder - 1.9, 2.3, 25, 0.15),
      arm(elbow - 0.5, 2, 33, 0.5),
      arm(elbow + 0.7, 1.9, 39, 0.68),
      arm(wrist, 1.25, 49, 1),
    ],
    leg: [leg(knee, 3.6, 65), leg(knee, 2.75, 72), leg(knee - 0.1, 2.9, 78), leg(knee - 0.5, 1.5, 93)],
  };
}

const last = (parts: readonly LimbPart[]): LimbPart => parts[parts.length - 1] ?? {x: 0, half: 0, y: 0};

const drawnHand = ({arm}: Limbs): LimbPart => {
  const {x, half, y} = last(arm);
  return {x: x + 1.5, half: half * 1.35, y: y + 5};
};

function drawTrunkAndLegs({chest, waist, hip}: Girths, {shoulder, leg}: Limbs): string {
  const ankle = last(leg);
  const right: readonly Point[] = [
    [2.9, 10],
    [2.8, 13.6],
    [3.6, 15.8],
    [shoulder * 0.6, 17.1],
    [shoulder - 2.2, 18.5],
    [chest + 0.9, 22.5],
    [chest, 27],
    [(chest + waist) / 2 - 0.1, 32],
    [waist, 37],
    [(waist + hip) / 2 + 0.2, 42.5],
    [hip, 48],
    [hip * 0.985, 53],
    ...leg.map(({x, half, y}): Point => [x + half, y]),
    [ankle.x + ankle.half + 1.3, 97],
    [ankle.x + ankle.half + 1.5, 98.9],
    [ankle.x + 0.8, 99.6],
    [ankle.x - ankle.half - 0.2, 99.2],
    [ankle.x - ankle.half, 96.5],
    ...[...leg].reverse().map(({x, half, y}): Point => [x - half, y]),
    [0.9, 57],
    [0.4, 53.8],
  ];
  const left = right.map(([x, y]): Point => [-x, y]).reverse();
  return smoothPath([...right, ...left]);
}

/** An arm hangs a little away from the trunk, with the hand open. */
function drawArm(limbs: Limbs, side: 1 | -1): string {
  const {shoulder, arm} = limbs;
  const hand = drawnHand(limbs);
  const points: readonly Point[] = [
    [shoulder - 4, 17.4],
    [shoulder - 1.2, 18.3],
    [shoulder + 0.1, 20.8],
    ...arm.map(({x, half, y}): Point => [x + half, y]),
    [hand.x + hand.half, hand.y - 1.5],
    [hand.x + hand.half * 0.9, hand.y + 2.4],
    [hand.x + 0.2, hand.y + 4],
    [hand.x - hand.half * 0.8, hand.y + 1.6],
    [hand.x - hand.half, hand.y - 1],
    ...[...arm].reverse().map(({x, half, y}): Point => [x - half, y]),
    [shoulder - 4.6, 22],
  ];
  return smoothPath(points.map(([x, y]): Point => [x * side, y]));
}

/** A person who has turned to their left, in tips and as the outline to step into. */
export const SIDE_FIGURE: Pick<Figure, 'head' | 'outlines' | 'halfWidth'> = {
  halfWidth: 21,
  head: {cx: 0.8, cy: 6.8, rx: 5.3, ry: 6.3},
  outlines: [
    smoothPath([
      [2.2, 10],
      [2.6, 15.4],
      [4.4, 19.5],
      [6.4, 26.5],
      [5.8, 33],
      [5.4, 38],
      [5.6, 44],
      [5.2, 51],
      [4.6, 60],
      [3.4, 72],
      [3, 82],
      [2.2, 92],
      [3.2, 95.4],
      [6.4, 97.5],
      [8, 98.9],
      [7.2, 99.6],
      [-1.6, 99.6],
      [-3.1, 98.6],
      [-2.7, 95.4],
      [-2.8, 92],
      [-4.3, 79],
      [-3.3, 71.5],
      [-5.4, 60],
      [-7, 50.5],
      [-5.8, 45],
      [-4.3, 38],
      [-5.4, 31],
      [-6.4, 25],
      [-5.2, 19],
      [-2.6, 15.4],
      [-2.4, 10],
    ]),
  ],
};
