import {at} from '../core/at.js';
import {GIRTHS} from '../core/domain.js';
import type {BodyPrior} from './body-prior.js';
import {STATURE_LOG_SD} from './components.js';
import {condition, type WeightedGaussian} from './gaussian.js';
import {Matrix} from './matrix.js';
import type {LinearObservations} from './observations.js';

/** At most this many edges are taken to be grossly wrong at once. A picture with more is not worth repairing. */
const MAX_OUTLIERS = 3;

/** All ways to choose at most `MAX_OUTLIERS` of n, each as a list of positions. */
export function outlierChoices(n: number): readonly (readonly number[])[] {
  const choices: (readonly number[])[] = [[]];
  for (let i = 0; i < n; i++)
    for (const choice of [...choices]) if (choice.length < MAX_OUTLIERS) choices.push([...choice, i]);
  return choices;
}

/** The girths of one component, given all observations that are numbers and one choice of the edges that are wrong. */
export interface Leaf extends WeightedGaussian {
  /** Positions in `LinearObservations.outliers`. */
  readonly outliers: readonly number[];
}

/**
 * The girths of one component, given all observations that are numbers: one leaf per choice of wrong edges.
 *
 * @param logWeight log of the component's share before the observations
 * @param choices see `outlierChoices`
 */
export function leavesOf(
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
  const latent = (i: number): number => at(seen.latents, i);
  // If the told stature is too tall, a width that was scaled by it is too wide in the same proportion.
  const stature = (i: number): number => (at(seen.scaledByStature, i) ? 1 : 0);
  const withStature = (index: number): number => at(prior.withStature, index);
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
    const predicted = seen.latents.map(index => at(prior.mean, index));
    const innovation = choice.length === 0 ? clean : Matrix.build(n, n, (i, j) => clean.at(i, j));
    let logShare = logWeight;
    seen.outliers.forEach((outlier, position) => {
      const isOut = choice.includes(position);
      logShare += isOut ? outlier.logProbability : outlier.logNoProbability;
      if (!isOut) return;
      const i = outlier.observation;
      predicted[i] = at(predicted, i) + outlier.meanLog;
      innovation.set(i, i, innovation.at(i, i) + outlier.varianceLog);
    });
    const {posterior, logEvidence} = condition(girthPrior, cross, predicted, innovation, seen.logValues);
    return {...posterior, logWeight: logShare + logEvidence, outliers: choice};
  });
}
