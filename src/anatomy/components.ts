import {lacksStature, SEXES, type Sex, type ShopperProfile} from '../core/domain.js';
import {ANATOMY} from './anatomy-data.js';
import type {PopulationModel} from './anatomy-types.js';
import {logNormalDensity, logSumExp} from './gaussian.js';
import {dot, Matrix} from './matrix.js';
import {ageToCoordinate, REFERENCE_BMI, REFERENCE_STATURE_CM, type Coordinates} from './polynomial.js';

/** One kind of person whom the answers may describe: a point in (s, b, a) and the spread around it. */
export interface Component {
  readonly sex: Sex;
  readonly point: Coordinates;
  /** 3×3 covariance of (s, b, a) about `point`. */
  readonly spread: Matrix;
  readonly logWeight: number;
}

/**
 * SD of the log of the told stature around the true one: 1 cm in 170, for rounding and for shrinking over the day.
 * People tend to add 1–2 cm (ANSUR II), but that is not subtracted: it would harm shoppers who have measured
 * themselves.
 */
export const STATURE_LOG_SD = 0.006;
/** SD of the log of the told weight around the true one: clothes, meals, the error of the scale. */
const WEIGHT_LOG_SD = 0.015;

/**
 * Factor on the population's spread of builds once a picture shows the body. The shoppers of a shop are no sample of a
 * country, and without it the country's build pulls slim and stout people towards its mean, whatever the picture shows.
 * docs/alternatives.md gives the cost of other values.
 */
const SEEN_BUILD_SPREAD = 2;

function spreadOf(
  bmiVariance: number,
  statureBmiCovariance: number,
  ageVariance: number,
  statureVariance = STATURE_LOG_SD ** 2,
): Matrix {
  return Matrix.from([
    [statureVariance, statureBmiCovariance, 0],
    [statureBmiCovariance, bmiVariance, 0],
    [0, 0, ageVariance],
  ]);
}

/** The told age alone, or the age bands of the population if no age is told. */
function agesOf(shopper: ShopperProfile, {ages}: PopulationModel): PopulationModel['ages'] {
  return shopper.ageYears === undefined
    ? ages
    : [{weight: 1, mean: ageToCoordinate(shopper.ageYears), sd: 0}];
}

const populationOf = ({population}: ShopperProfile, sex: Sex): PopulationModel =>
  ANATOMY[sex][population === 'us' ? 'population' : 'european'];

/** Adults of this sex whose stature and weight are not told. */
function componentsOfAnyStature(shopper: ShopperProfile, sex: Sex): Component[] {
  const population = populationOf(shopper, sex);
  const statureVariance = population.statureSd ** 2;
  // How the mean of b changes with s.
  const [, bmiSlope = NaN] = population.bmi;
  const bmiVariance = population.bmiSd ** 2 + bmiSlope ** 2 * statureVariance;
  return agesOf(shopper, population).flatMap(age => {
    const a = age.mean;
    const s = dot(population.stature, [1, a, a * a]);
    const bmiMean = dot(population.bmi, [1, s, a, a * a]);
    return population.bmiParts.map(part => ({
      sex,
      point: {s, b: bmiMean + part.mean, a},
      spread: spreadOf(bmiVariance, bmiSlope * statureVariance, age.sd ** 2, statureVariance),
      logWeight: Math.log(population.share * age.weight * part.weight),
    }));
  });
}

function componentsOfSex(shopper: ShopperProfile, sex: Sex, isSeen: boolean): Component[] {
  if (lacksStature(shopper)) return componentsOfAnyStature(shopper, sex);
  const population = populationOf(shopper, sex);
  const s = Math.log(shopper.heightCm / REFERENCE_STATURE_CM);
  return agesOf(shopper, population).flatMap(age => {
    const a = age.mean;
    const statureMean = dot(population.stature, [1, a, a * a]);
    const base =
      Math.log(population.share * age.weight) + logNormalDensity(s, statureMean, population.statureSd);
    const bmiMean = dot(population.bmi, [1, s, a, a * a]);
    if (shopper.weightKg === undefined) {
      const factor = isSeen ? SEEN_BUILD_SPREAD : 1;
      return population.bmiParts.map(part => ({
        sex,
        point: {s, b: bmiMean + factor * part.mean, a},
        spread: spreadOf((factor * population.bmiSd) ** 2, 0, age.sd ** 2),
        logWeight: base + Math.log(part.weight),
      }));
    }
    const b = Math.log(shopper.weightKg / (shopper.heightCm / 100) ** 2 / REFERENCE_BMI);
    const seen = population.bmiParts.map(
      part => Math.log(part.weight) + logNormalDensity(b, bmiMean + part.mean, population.bmiSd),
    );
    // With a told weight, an error of the log of the stature changes the log of the BMI by twice as much, downwards.
    const spread = spreadOf(
      WEIGHT_LOG_SD ** 2 + 4 * STATURE_LOG_SD ** 2,
      -2 * STATURE_LOG_SD ** 2,
      age.sd ** 2,
    );
    return [{sex, point: {s, b, a}, spread, logWeight: base + logSumExp(seen)}];
  });
}

/**
 * All kinds of people whom a shopper may be, weighted. A missing answer is integrated over the population instead of
 * being replaced by an average: the sex over both sexes, the age over bands, the weight over a mixture of BMIs, the
 * stature over a normal distribution of its log. Answers that are told, such as a stature of 190 cm, shift the weights
 * of all kinds.
 *
 * @param isSeen whether a picture shows the body
 */
export function componentsOf(shopper: ShopperProfile, isSeen = false): readonly Component[] {
  const sexes: readonly Sex[] = shopper.sex === undefined ? SEXES : [shopper.sex];
  return sexes.flatMap(sex => componentsOfSex(shopper, sex, isSeen));
}
