import {at} from '../core/at.js';
import {cholesky, dot, logDeterminant, Matrix, solveLower} from './matrix.js';

/** A multivariate normal distribution. The caller decides the order of its entries. */
export interface Gaussian {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
}

/** A Gaussian, and the log of its share in a mixture up to a constant that all parts have in common. */
export interface WeightedGaussian extends Gaussian {
  readonly logWeight: number;
}

const LOG_TWO_PI = Math.log(2 * Math.PI);

/** log N(x; mean, sd²). */
export function logNormalDensity(x: number, mean: number, sd: number): number {
  return -0.5 * (LOG_TWO_PI + ((x - mean) / sd) ** 2) - Math.log(sd);
}

/**
 * The distribution of targets, given observations. Targets and observations are jointly normal.
 *
 * @param cross covariance of targets and observations: one row per target, one column per observation
 * @param predicted mean of the observations before they are seen
 * @param innovation covariance of the observations, including their noise
 * @returns the posterior of the targets, and the log density of the observations
 */
export function condition(
  prior: Gaussian,
  cross: Matrix,
  predicted: readonly number[],
  innovation: Matrix,
  observed: readonly number[],
): {readonly posterior: Gaussian; readonly logEvidence: number} {
  const lower = cholesky(innovation);
  const surprise = solveLower(
    lower,
    observed.map((value, i) => value - at(predicted, i)),
  );
  // The rows of cross · L⁻ᵀ. Their products are what the covariance loses, so it stays symmetric by construction.
  const gains = prior.mean.map((_, t) => solveLower(lower, cross.row(t)));
  const mean = prior.mean.map((value, t) => value + dot(at(gains, t), surprise));
  const covariance = Matrix.build(
    mean.length,
    mean.length,
    (r, c) => prior.covariance.at(r, c) - dot(at(gains, r), at(gains, c)),
  );
  const logEvidence = -0.5 * (dot(surprise, surprise) + logDeterminant(lower) + observed.length * LOG_TWO_PI);
  return {posterior: {mean, covariance}, logEvidence};
}

/** The log of the sum of exponentials, without underflow or overflow. */
export function logSumExp(values: readonly number[]): number {
  const top = Math.max(...values);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

/** Shares that sum to one, without underflow. If every weight is zero, all shares are equal. */
export function normaliseLogWeights(logWeights: readonly number[]): number[] {
  const total = logSumExp(logWeights);
  return logWeights.map(value => (Number.isFinite(total) ? Math.exp(value - total) : 1 / logWeights.length));
}
