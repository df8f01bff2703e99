import {GIRTHS, type ShopperProfile} from '../core/domain.js';
import {bodyPriorOf, type BodyPrior} from './body-prior.js';
import {checkShopper} from './check-shopper.js';
import {componentsOf, STATURE_LOG_SD} from './components.js';
import {condition, normaliseLogWeights, type WeightedGaussian} from './gaussian.js';
import {updateByIntervals} from './interval-update.js';
import {Matrix} from './matrix.js';
import {momentsOfLogMixture} from './mixture.js';
import {
  logIntervalsOf,
  stackObservations,
  type BodyObservation,
  type LinearObservations,
} from './observations.js';

/** What is known of the three girths after everything told and seen. */
export interface GirthPosterior {
  /** Order of `GIRTHS`. */
  readonly meanCm: readonly number[];
  /** 3×3, cm², order of `GIRTHS`. */
  readonly covarianceCm2: readonly (readonly number[])[];
  /**
   * Per seen width with an `outlierProbability01`, in the order given: how likely its edge is grossly
   * wrong, now that it was held against all the rest.
   */
  readonly outliers01: readonly number[];
  /** log density of the observations given the answers: how well they go together. */
  readonly logEvidence: number;
}

/**
 * SD of the log by which the waist of a picture (natural waist, midway between rib and hip bone) may differ
 * from the waist of the survey (top of the hip bone) beyond what the survey's scatter holds: about 2.5 %.
 */
const WAIST_LEVEL_LOG_SD = 0.025;
/** Shares below this cannot move a girth by a millimetre. */
const NEGLIGIBLE_SHARE = 1e-7;
/** More edges than this wrong at once is a picture to refuse, not to repair. */
const MAX_OUTLIERS = 3;

/** Every choice of at most `MAX_OUTLIERS` among n, as lists of positions. */
function outlierChoices(n: number): readonly (readonly number[])[] {
  const choices: (readonly number[])[] = [[]];
  for (let i = 0; i < n; i++)
    for (const choice of [...choices]) if (choice.length < MAX_OUTLIERS) choices.push([...choice, i]);
  return choices;
}

interface Leaf extends WeightedGaussian {
  readonly outliers: readonly number[];
}

/** Girths of one component given all numeric observations, once per choice of outliers. */
function leavesOf(
  prior: BodyPrior,
  logWeight: number,
  seen: LinearObservations,
  choices: readonly (readonly number[])[],
): Leaf[] {
  const girths = GIRTHS.map((_, i) => i);
  const girthPrior = {
    mean: prior.mean.slice(0, girths.length),
    covariance: Matrix.build(girths.length, girths.length, (r, c) => prior.covariance.at(r, c)),
  };
  if (seen.latents.length === 0) return [{...girthPrior, logWeight, outliers: []}];
  const n = seen.latents.length;
  const latent = (i: number): number => seen.latents[i] ?? NaN;
  // A width scaled by a stature told too tall is too wide: log(width) − log(true stature / told stature).
  const stature = (i: number): number => (seen.scaledByStature[i] ? 1 : 0);
  const withStature = (index: number): number => prior.withStature[index] ?? NaN;
  const cross = Matrix.build(
    girths.length,
    n,
    (g, i) => prior.covariance.at(g, latent(i)) - stature(i) * withStature(g),
  );
  const clean = Matrix.build(
    n,
    n,
    (i, j) =>
      prior.covariance.at(latent(i), latent(j)) -
      stature(i) * withStature(latent(j)) -
      stature(j) * withStature(latent(i)) +
      stature(i) * stature(j) * STATURE_LOG_SD ** 2 +
      seen.noise.at(i, j),
  );
  return choices.map(choice => {
    const predicted = seen.latents.map(index => prior.mean[index] ?? NaN);
    const innovation = choice.length === 0 ? clean : Matrix.build(n, n, (i, j) => clean.at(i, j));
    let logShare = logWeight;
    seen.outliers.forEach((outlier, position) => {
      const isOut = choice.includes(position);
      logShare += isOut ? outlier.logProbability : outlier.logNoProbability;
      if (!isOut) return;
      const i = outlier.observation;
      predicted[i] = (predicted[i] ?? NaN) + outlier.meanLog;
      innovation.set(i, i, innovation.at(i, i) + outlier.varianceLog);
    });
    const {posterior, logEvidence} = condition(girthPrior, cross, predicted, innovation, seen.logValues);
    return {...posterior, logWeight: logShare + logEvidence, outliers: choice};
  });
}

const logSumExp = (values: readonly number[]): number => {
  const top = Math.max(...values);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
};

/**
 * The joint posterior of chest, waist and hip: one Gaussian over nine logs per kind of person the answers
 * leave possible (`componentsOf`), updated by everything seen, mixed by how well each explains it, and
 * matched in mean and covariance in cm. Every input but the stature may be missing.
 * Throws a `SizeFinderError` `profile-invalid` for impossible answers or tape values.
 */
export function estimatePosterior(
  shopper: ShopperProfile,
  observations: readonly BodyObservation[] = [],
): GirthPosterior {
  const {widening} = checkShopper(shopper, observations);
  const seen = stackObservations(observations);
  const intervals = logIntervalsOf(observations);
  const waistLevelSd = seen.scaledByStature.includes(true) ? WAIST_LEVEL_LOG_SD : 0;
  const choices = outlierChoices(seen.outliers.length);

  const components = componentsOf(shopper);
  const total = logSumExp(components.map(component => component.logWeight));
  const leaves = components.flatMap(component =>
    leavesOf(bodyPriorOf(component, widening, waistLevelSd), component.logWeight - total, seen, choices),
  );
  const first = normaliseLogWeights(leaves.map(leaf => leaf.logWeight));
  const kept = leaves.filter((_, i) => (first[i] ?? 0) > NEGLIGIBLE_SHARE);
  const updated =
    intervals.length === 0
      ? kept
      : kept.map(leaf => {
          const {posterior, logEvidence} = updateByIntervals(leaf, intervals);
          return {...posterior, logWeight: leaf.logWeight + logEvidence, outliers: leaf.outliers};
        });
  const shares = normaliseLogWeights(updated.map(leaf => leaf.logWeight));
  return {
    ...momentsOfLogMixture(updated, shares),
    outliers01: seen.outliers.map((_, position) =>
      updated.reduce((sum, leaf, i) => sum + (leaf.outliers.includes(position) ? (shares[i] ?? 0) : 0), 0),
    ),
    logEvidence: logSumExp(updated.map(leaf => leaf.logWeight)),
  };
}
