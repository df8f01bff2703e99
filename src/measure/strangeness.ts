import {at} from '../core/at.js';

/** The pictures on which the constants were fitted, as the mean and covariance of their features. */
export interface Familiar {
  readonly mean: readonly number[];
  /** Inverse of the Cholesky factor of the features' covariance. Each row ends at the diagonal. */
  readonly whitening: readonly (readonly number[])[];
}

/**
 * How unlike the familiar pictures a picture is: the Mahalanobis distance of its features, divided by the square root
 * of their number, so that it is about 1 for a familiar picture.
 */
export function strangenessOf({mean, whitening}: Familiar, features: readonly number[]): number {
  const away = features.map((value, i) => value - at(mean, i));
  const squares = whitening.map(row => row.reduce((sum, weight, i) => sum + weight * at(away, i), 0) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
