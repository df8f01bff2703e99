import type {BodyMeasurements, Girth} from '../../core/domain.js';
import {smoothPath, type Point} from './smooth-path.js';

/**
 * The abstract figure: an outline drawn from three girths and nothing else, 100 units tall, feet at y = 100
 * and its middle at x = 0. It is a picture of the numbers, not of the shopper.
 */
const TOP = -1;
const HEIGHT = 103;

/** The part of the drawing that a figure fills. */
export const viewBoxOf = ({halfWidth}: Pick<Figure, 'halfWidth'>): string =>
  `${-halfWidth} ${TOP} ${2 * halfWidth} ${HEIGHT}`;

/** Where the tape goes, from the soles up, as a share of the stature (ISO 8559-1 levels of the surveys' mean). */
const LEVEL_SHARE: Readonly<Record<Girth, number>> = {chest: 0.73, waist: 0.63, hip: 0.52};

/** Breadth seen from the front as a share of the girth; means of the rendered bodies. */
const BREADTH_SHARE: Readonly<Record<Girth, number>> = {chest: 0.325, waist: 0.355, hip: 0.35};

/** Drawn when nothing is known yet: the middle of adults, for tips and guides. */
const MIDDLING = {heightCm: 170, chest: 96, waist: 84, hip: 100} as const;

export interface Figure {
  /** From the middle to the farthest point at the side, with a little air. */
  readonly halfWidth: number;
  readonly head: {readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number};
  readonly outlines: readonly string[];
  /** Half of the breadth, and how far down, of each measured level. */
  readonly levels: Readonly<Record<Girth, {readonly halfWidth: number; readonly y: number}>>;
}

type Girths = Readonly<Record<Girth, number>>;

export const girthsOf = (measurements: BodyMeasurements): Girths => ({
  chest: measurements.chest.valueCm,
  waist: measurements.waist.valueCm,
  hip: measurements.hip.valueCm,
});

/** The figure of these girths at this stature; without them, of nobody in particular. */
export function drawFigure(girths: Girths = MIDDLING, heightCm: number = MIDDLING.heightCm): Figure {
  const half = (girth: Girth): number => (((girths[girth] * BREADTH_SHARE[girth]) / 2) * 100) / heightCm;
  const down = (share: number): number => 100 * (1 - share);
  const chest = half('chest');
  const waist = half('waist');
  const hip = half('hip');
  const levels = {
    chest: {halfWidth: chest, y: down(LEVEL_SHARE.chest)},
    waist: {halfWidth: waist, y: down(LEVEL_SHARE.waist)},
    hip: {halfWidth: hip, y: down(LEVEL_SHARE.hip)},
  };
  const shoulder = Math.max(12.4, chest + 2.2);
  // Arms clear the widest part of the trunk, as the photo asks for.
  const spread = Math.max(0, Math.max(waist, hip) - 10.5);
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

interface HalfWidths extends Girths {
  readonly shoulder: number;
}

/** Thigh and calf follow the hip, as they do in people, at a gentler rate. */
function drawTrunkAndLegs({chest, waist, hip, shoulder}: HalfWidths): string {
  const thigh = hip * 0.96;
  const knee = 3.2 + hip * 0.42;
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
    [knee - 3.4, 99.2],
    [knee - 4.1, 93],
    [knee - 5.1, 79],
    [knee - 4.9, 70],
    [1.2, 55.2],
  ];
  const left = right.map(([x, y]): Point => [-x, y]).reverse();
  return smoothPath([...right, ...left]);
}

/** Hangs a little away from the trunk; `spread` opens it further, from the shoulder down. */
function drawArm(shoulder: number, spread: number, side: 1 | -1): string {
  const from = shoulder - 2.6;
  const points: readonly Point[] = [
    [from - 0.6, 18.4],
    [from + 2.4, 19.6],
    [from + 6 + spread * 0.6, 33.5],
    [from + 9.6 + spread, 47],
    [from + 10.5 + spread, 51.5],
    [from + 8.8 + spread, 52.8],
    [from + 6.9 + spread, 48],
    [from + 2.4 + spread * 0.6, 35],
    [from - 1.6, 23.5],
  ];
  return smoothPath(points.map(([x, y]): Point => [x * side, y]));
}

/** A person who turned to their left, for tips and for the outline to step into. */
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
