import {at} from '../../core/at.js';
import {ANATOMY} from '../../anatomy/anatomy-data.js';
import type {PopulationModel} from '../../anatomy/anatomy-types.js';
import {bodyPriorOf} from '../../anatomy/body-prior.js';
import {cholesky, dot, Matrix} from '../../anatomy/matrix.js';
import {ageToCoordinate, REFERENCE_STATURE_CM} from '../../anatomy/polynomial.js';
import {inverseNormal} from '../../chart/choose/normal-distribution.js';
import {GIRTHS, type Girth, type Population, type Sex} from '../../core/domain.js';

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

/** The answers have no spread here. A spread is the uncertainty of one person's answer, and this is a whole population. */
const CERTAIN = new Matrix(3, 3);

/** Which adults a sample is of. Without an answer it is of all adults of the United States, whom the survey covers. */
export interface PeopleOfShop {
  readonly population?: Population;
  /** The youngest and the oldest, in years. The survey begins at 18. */
  readonly ages?: readonly [number, number];
}

/**
 * A fixed sample of adults from the statistics behind `estimateBody` (NHANES 2017–2020, US adults, survey weights;
 * chest from ANSUR II). Each age band and build of each sex has its exact share and the same number of evenly
 * spread points, by the additive recurrence of M. Roberts ("The unreasonable effectiveness of quasirandom
 * sequences", 2018). The survey measures the waist on the hip bone, slightly below the waist of a chart. For Europe the same
 * people have Europe's shares of body mass index (calibration/anatomy/european-shares.mjs).
 */
export function samplePopulation(
  sexes: readonly Sex[],
  bodiesPerKind: number = BODIES_PER_KIND,
  {population = 'us', ages: [youngest, oldest] = [0, Infinity]}: PeopleOfShop = {},
): readonly SampledBody[] {
  const modelOf = (sex: Sex) => ANATOMY[sex][population === 'us' ? 'population' : 'european'];
  const total = sexes.reduce((sum, sex) => sum + modelOf(sex).share, 0);
  const kinds = sexes.flatMap(sex => {
    const {ages, bmiParts, share} = modelOf(sex);
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
  const all = kinds.flatMap(({sex, age, build, share}, kind) =>
    spreadPoints(kind * bodiesPerKind, bodiesPerKind).map(z => ({
      ...bodyAt(sex, modelOf(sex), age, build, z),
      share,
    })),
  );
  const [from, to] = [ageToCoordinate(youngest), ageToCoordinate(oldest)];
  const asked = all.filter(({age}) => age >= from && age <= to);
  const share = asked.reduce((sum, body) => sum + body.share, 0);
  return asked.map(({age: _, ...body}) => ({
    ...body,
    share: body.share / (asked.length < all.length ? share : 1),
  }));
}

function bodyAt(
  sex: Sex,
  population: PopulationModel,
  age: {readonly mean: number; readonly sd: number},
  build: number,
  [zAge = 0, zStature = 0, zBmi = 0, ...zGirths]: readonly number[],
): Omit<SampledBody, 'share'> & {readonly age: number} {
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
    age: a,
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
