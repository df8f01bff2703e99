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
  readonly outlines: readonly string[];
  /** Half of the breadth at each measured level, and the y of that level. */
  readonly levels: Readonly<Record<Girth, {readonly halfWidth: number; readonly y: number}>>;
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
  const {chest, waist, hip} = drawnHalfWidths(girths, heightCm);
  const levels = {
    chest: {halfWidth: chest, y: down(LEVEL_SHARE.chest)},
    waist: {halfWidth: waist, y: down(LEVEL_SHARE.waist)},
    hip: {halfWidth: hip, y: down(LEVEL_SHARE.hip)},
  };
  const shoulder = Math.max(6.9 + 0.6 * chest, chest + 2.2);
  // The arms clear the trunk, as they should in the photo. At the waist they have only part of their spread.
  const spread = Math.max(0, (waist - 10.5) / ARM_OPEN_AT_WAIST, hip - 10.5);
  return {
    halfWidth: shoulder + spread + 10,
    head: {cx: 0, cy: 6.8, rx: 4.5, ry: 6.3},
    outlines: [
      drawTrunkAndLegs({chest, waist, hip, shoulder}),
      drawArm(shoulder, spread, 1),
      drawArm(shoulder, spread, -1),
    ],
    levels,
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

interface HalfWidths extends Girths {
  readonly shoulder: number;
}

/** Thigh and calf grow with the hip, as they do in people, but less. */
function drawTrunkAndLegs({chest, waist, hip, shoulder}: HalfWidths): string {
  const thigh = hip * 0.96;
  const knee = 3.2 + hip * 0.42;
  const breadth = (1 + hip / middlingHalfWidth('hip')) / 2;
  const right: readonly Point[] = [
    [2.7, 10],
    [2.8, 14.2],
    [shoulder * 0.62, 17.2],
    [shoulder - 1.4, 19.2],
    [chest + 1.1, 22.5],
    [chest, 27],
    [(chest + waist) / 2, 32],
    [waist, 37],
    [(waist + hip) / 2 + 0.3, 42.5],
    [hip, 48],
    [thigh, 56],
    [knee + 0.6, 70],
    [knee + 0.5, 79],
    [knee - 1.3, 93],
    [knee - 0.9, 98.4],
    [knee - 3.4 * breadth, 99.2],
    [knee - 4.1 * breadth, 93],
    [knee - 5.1 * breadth, 79],
    [knee - 4.9 * breadth, 70],
    [1.2, 55.2],
  ];
  const left = right.map(([x, y]): Point => [-x, y]).reverse();
  return smoothPath([...right, ...left]);
}

/** An arm hangs a little away from the trunk. `spread` opens it further, from the shoulder down. */
function drawArm(shoulder: number, spread: number, side: 1 | -1): string {
  const from = shoulder - 2.6;
  const points: readonly Point[] = [
    [from - 0.6, 18.4],
    [from + 2.4, 19.6],
    [from + 6 + spread * ARM_OPEN_AT_WAIST, 33.5],
    [from + 9.6 + spread, 47],
    [from + 10.5 + spread, 51.5],
    [from + 8.8 + spread, 52.8],
    [from + 6.9 + spread, 48],
    [from + 2.4 + spread * ARM_OPEN_AT_WAIST, 35],
    [from - 1.6, 23.5],
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
      [2.5, 84],
      [2.5, 94],
      [5.8, 97.6],
      [6, 99.4],
      [-1.6, 99.4],
      [-2.4, 95],
      [-4.2, 82],
      [-3.6, 72],
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
