import {MEASURES, type MeasureName} from '../../chart/model/measures.js';
import type {Garment} from '../../chart/model/size-chart.js';
import {ADULT_CHARTS, CHART_STRAY} from './unit-data.js';

/** What bodies the smallest and the largest size of a chart are for, by which the importer tells the unit of its numbers. */

export type Wearer = 'women' | 'men' | 'kids';
/** The smallest or the largest size of a chart. */
export type End = 'first' | 'last';

export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** Where the logarithm of a measurement may be, as a normal distribution. */
export interface Place {
  readonly mean: number;
  readonly sd: number;
}
interface Line {
  readonly at: number;
  readonly perLevel: number;
  readonly sd: number;
}
type Lines = Readonly<Partial<Record<MeasureName, Line>>>;

/** Logarithms of lengths that the survey does not have, or that a garment has of its own. */
const OF_GARMENTS: Lines = {
  length: {at: Math.log(72), perLevel: 0.1, sd: 0.35},
  outsideLeg: {at: Math.log(100), perLevel: 0.1, sd: 0.15},
  shoulder: {at: Math.log(43), perLevel: 0.4, sd: 0.15},
};
/** A sleeve is short, or long, or is measured from the nape; it may end at the elbow, and begin below the arm. */
const SLEEVES: readonly Place[] = [
  {mean: Math.log(25), sd: 0.25},
  {mean: Math.log(58), sd: 0.18},
  {mean: Math.log(86), sd: 0.08},
];
/** An under-bust is about 13 % smaller than its bust, more in large cups. */
const UNDERBUST_PER_BUST = 0.87;
const UNDERBUST_SD = 0.06;
/** Shorts also have an inside leg. */
const INSIDE_LEG_SD = 0.15;

function linesOf(department: 'women' | 'men'): Lines {
  const {lines} = ADULT_CHARTS[department];
  const fitted: Readonly<
    Record<string, {readonly atMiddle: number; readonly perLevel: number; readonly sd: number}>
  > = lines;
  const measured = Object.entries(fitted).map(([measure, {atMiddle, perLevel, sd}]) => [
    measure,
    {at: atMiddle, perLevel, sd: measure === 'insideLeg' ? INSIDE_LEG_SD : Math.hypot(sd, CHART_STRAY)},
  ]);
  const {atMiddle, perLevel} = lines.chest;
  return {
    ...OF_GARMENTS,
    underbust: {at: atMiddle + Math.log(UNDERBUST_PER_BUST), perLevel, sd: UNDERBUST_SD},
    // Object.fromEntries forgets the names, which are those of measurements.
    ...(Object.fromEntries(measured) as Lines),
  };
}

/**
 * Children's measurements in cm by stature, read off children's charts with statures from 62 to 167 cm (North Face in size-charts/;
 * public charts for babies). Charts differ from these lines by up to 10 %.
 */
const CHILD: Readonly<Partial<Record<MeasureName, readonly [atZero: number, perCm: number]>>> = {
  chest: [24, 0.34],
  underbust: [22, 0.3],
  waist: [36, 0.2],
  hip: [26, 0.36],
  neck: [16, 0.11],
  thigh: [10, 0.25],
  height: [0, 1],
  insideLeg: [-14, 0.55],
  outsideLeg: [-8, 0.65],
  shoulder: [6, 0.18],
  length: [10, 0.33],
};
/** Short and long sleeves from the shoulder; the length of a shirt or a jacket, which no dress has. */
const CHILD_SLEEVES = [
  [0, 0.14],
  [0, 0.36],
] as const;
const CHILD_SLEEVE_SD = 0.18;
const CHILD_TOP = [4, 0.36] as const;
const CHILD_TOP_SD = 0.12;
const CHILD_SD = 0.1;
const CHILD_LENGTH_SD = 0.3;
const CHILD_STATURES = {first: [50, 150], last: [60, 182]} as const;

/** A chart of large sizes only begins where others end, and one chart in ten is one. */
const PLUS = {share: 0.1, higher: 0.25, sd: 0.15};
/** Charts of shops differ more in where they begin and end than those of the repository. */
const LEAST_LEVEL_SD = 0.08;

/** Evenly spaced points over three standard deviations to each side, with the weights of the normal distribution. */
function spread(mean: number, sd: number, count: number): readonly Weighted[] {
  const points = Array.from({length: count}, (_, index) => (6 * index) / (count - 1) - 3);
  const total = points.reduce((sum, z) => sum + Math.exp(-(z ** 2) / 2), 0);
  return points.map(z => ({value: mean + sd * z, weight: Math.exp(-(z ** 2) / 2) / total}));
}

function weighted(points: readonly Weighted[], share: number): readonly Weighted[] {
  return points.map(({value, weight}) => ({value, weight: weight * share}));
}

function levelsOf(wearer: 'women' | 'men', end: End): readonly Weighted[] {
  const {mean, sd} = ADULT_CHARTS[wearer][end];
  const usual = spread(mean, Math.max(sd, LEAST_LEVEL_SD), 13);
  const plus = spread(mean + PLUS.higher, PLUS.sd, 13);
  return [...weighted(usual, 1 - PLUS.share), ...weighted(plus, PLUS.share)];
}

/** One body that a size may be for. */
export interface Body {
  readonly weight: number;
  /** Where the logarithm of a measurement in cm may be, each as likely as the others; empty where nothing is known of it. */
  readonly at: (measure: MeasureName, garment: Garment | undefined) => readonly Place[];
}

function placesOfChild(
  measure: MeasureName,
  statureCm: number,
  garment: Garment | undefined,
): readonly Place[] {
  const placeOf = ([atZero, perCm]: readonly [number, number], sd: number): Place => ({
    mean: Math.log(Math.max(5, atZero + perCm * statureCm)),
    sd,
  });
  if (measure === 'sleeve') return CHILD_SLEEVES.map(line => placeOf(line, CHILD_SLEEVE_SD));
  if (measure === 'length' && (garment === 'top' || garment === 'outerwear'))
    return [placeOf(CHILD_TOP, CHILD_TOP_SD)];
  const line = CHILD[measure];
  const isBody = MEASURES[measure].kind === 'girth' || measure === 'height';
  return line ? [placeOf(line, isBody ? CHILD_SD : CHILD_LENGTH_SD)] : [];
}

function bodiesOf(wearer: Wearer, end: End): readonly Body[] {
  if (wearer === 'kids') {
    const [low, high] = CHILD_STATURES[end];
    const count = 21;
    return Array.from({length: count}, (_, index): Body => {
      const statureCm = low + ((high - low) * index) / (count - 1);
      return {
        weight: 1 / count,
        at: (measure, garment) => placesOfChild(measure, statureCm, garment),
      };
    });
  }
  const lines = linesOf(wearer);
  return levelsOf(wearer, end).map(({value, weight}): Body => ({
    weight,
    at: measure => {
      const line = lines[measure];
      if (measure === 'sleeve') return SLEEVES;
      return line ? [{mean: line.at + line.perLevel * value, sd: line.sd}] : [];
    },
  }));
}

/** The bodies of the end of a chart, with weights that add up to 1. */
export const BODIES: Readonly<Record<Wearer, Readonly<Record<End, readonly Body[]>>>> = {
  women: {first: bodiesOf('women', 'first'), last: bodiesOf('women', 'last')},
  men: {first: bodiesOf('men', 'first'), last: bodiesOf('men', 'last')},
  kids: {first: bodiesOf('kids', 'first'), last: bodiesOf('kids', 'last')},
};

/** A garment is larger than its body by about this part, and an elastic one is smaller. */
export const EASES = [...weighted(spread(0.1, 0.08, 7), 0.9), ...weighted(spread(-0.08, 0.08, 7), 0.1)];
export const NO_EASE = [{value: 0, weight: 1}];
