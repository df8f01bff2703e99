import {at} from '../core/at.js';
import {ANATOMY} from '../anatomy/anatomy-data.js';
import {bodyPriorOf} from '../anatomy/body-prior.js';
import {cholesky, dot, Matrix} from '../anatomy/matrix.js';
import {REFERENCE_STATURE_CM} from '../anatomy/polynomial.js';
import {inverseNormal} from '../chart/normal-distribution.js';
import {GIRTHS, type Girth, type Sex} from '../core/domain.js';

/** One adult of the sample and the share of the population that this adult stands for. */
export interface SampledBody {
  readonly sex: Sex;
  readonly heightCm: number;
  readonly girthsCm: Readonly<Record<Girth, number>>;
  /** The shares of a sample add up to 1. */
  readonly share: number;
}

/**
 * Bodies for each kind of person (age band × build). With four times as many, no share of a real chart changes by a
 * percentage point.
 */
const BODIES_PER_KIND = 640;

/** The standard normals of a body: age, stature, BMI, chest, waist and hip. */
const DIMENSIONS = 6;

/** No spread of the answers: that is the uncertainty of one person's answer, while these are whole populations. */
const CERTAIN = new Matrix(3, 3);

/**
 * A fixed sample of adults from the statistics behind `estimateBody` (NHANES 2017–2020, US adults, survey weights;
 * chest from ANSUR II). Each age band and build of each sex has its exact share and the same number of evenly
 * spread points, by the additive recurrence of M. Roberts ("The unreasonable effectiveness of quasirandom
 * sequences", 2018). The survey measures the waist on the hip bone, slightly below the waist of a chart.
 */
export function samplePopulation(
  sexes: readonly Sex[],
  bodiesPerKind: number = BODIES_PER_KIND,
): readonly SampledBody[] {
  const total = sexes.reduce((sum, sex) => sum + ANATOMY[sex].population.share, 0);
  const kinds = sexes.flatMap(sex => {
    const {ages, bmiParts, share} = ANATOMY[sex].population;
    return ages.flatMap(age =>
      bmiParts.map(build => ({
        sex,
        age,
        build: build.mean,
        share: ((share / total) * age.weight * build.weight) / bodiesPerKind,
      })),
    );
  });
  // Each kind has its own part of the sequence, so that the errors of the kinds do not add up.
  return kinds.flatMap(({sex, age, build, share}, kind) =>
    spreadPoints(kind * bodiesPerKind, bodiesPerKind).map(z => ({...bodyAt(sex, age, build, z), share})),
  );
}

function bodyAt(
  sex: Sex,
  age: {readonly mean: number; readonly sd: number},
  build: number,
  [zAge = 0, zStature = 0, zBmi = 0, ...zGirths]: readonly number[],
): Omit<SampledBody, 'share'> {
  const {population} = ANATOMY[sex];
  const a = age.mean + age.sd * zAge;
  const s = dot(population.stature, [1, a, a * a]) + population.statureSd * zStature;
  const b = dot(population.bmi, [1, s, a, a * a]) + build + population.bmiSd * zBmi;
  const prior = bodyPriorOf({sex, point: {s, b, a}, spread: CERTAIN, logWeight: 0}, 1, {chest: 0, waist: 0});
  const lower = cholesky(Matrix.build(3, 3, (r, c) => prior.covariance.at(r, c)));
  const girthCm = (girth: Girth): number => {
    const row = GIRTHS.indexOf(girth);
    const noise = zGirths.reduce(
      (sum, z, column) => sum + (column <= row ? lower.at(row, column) * z : 0),
      0,
    );
    return Math.exp(at(prior.mean, row) + noise);
  };
  return {
    sex,
    heightCm: REFERENCE_STATURE_CM * Math.exp(s),
    girthsCm: {chest: girthCm('chest'), waist: girthCm('waist'), hip: girthCm('hip')},
  };
}

/** Evenly spread points of the standard normal: multiples of powers of 1/φ, where φ is the root of φ⁷ = φ + 1. */
const spreadPoints = (first: number, count: number): readonly (readonly number[])[] =>
  Array.from({length: count}, (_, index) =>
    STEPS.map(step => inverseNormal((0.5 + (first + index + 1) * step) % 1)),
  );

const STEPS = makeSteps();

function makeSteps(): readonly number[] {
  let root = 1;
  for (let step = 0; step < 60; step += 1) root = (1 + root) ** (1 / (DIMENSIONS + 1));
  return Array.from({length: DIMENSIONS}, (_, dimension) => root ** -(dimension + 1));
}
