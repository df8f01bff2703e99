import {cholesky, dot, logDeterminant, Matrix, solveLower} from './matrix.js';

/** A multivariate normal; the order of its entries is the caller's. */
export interface Gaussian {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
}

/** A Gaussian and the log of its share in a mixture (up to a common constant). */
export interface WeightedGaussian extends Gaussian {
  readonly logWeight: number;
}

const LOG_TWO_PI = Math.log(2 * Math.PI);

/** log N(x; mean, sd²). */
export function logNormalDensity(x: number, mean: number, sd: number): number {
  return -0.5 * (LOG_TWO_PI + ((x - mean) / sd) ** 2) - Math.log(sd);
}

/**
 * What is known of targets after seeing `observed = y + noise`, all jointly normal.
 * `cross` has a row per target and a column per observation; `innovation` is the covariance of the
 * observations, noise included. Also gives log p(observed).
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
    observed.map((value, i) => value - (predicted[i] ?? NaN)),
  );
  // Rows of cross L⁻ᵀ: the covariance removed is their outer product, so it stays symmetric by construction.
  const gains = prior.mean.map((_, t) => solveLower(lower, cross.row(t)));
  const mean = prior.mean.map((value, t) => value + dot(gains[t] ?? [], surprise));
  const covariance = Matrix.build(
    mean.length,
    mean.length,
    (r, c) => prior.covariance.at(r, c) - dot(gains[r] ?? [], gains[c] ?? []),
  );
  const logEvidence = -0.5 * (dot(surprise, surprise) + logDeterminant(lower) + observed.length * LOG_TWO_PI);
  return {posterior: {mean, covariance}, logEvidence};
}

/** log Σ exp, safe against under- and overflow. */
export function logSumExp(values: readonly number[]): number {
  const top = Math.max(...values);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

/** Shares that sum to one, safe against underflow. All-impossible input gives equal shares. */
export function normaliseLogWeights(logWeights: readonly number[]): number[] {
  const total = logSumExp(logWeights);
  return logWeights.map(value => (Number.isFinite(total) ? Math.exp(value - total) : 1 / logWeights.length));
}
