import {at} from '../core/at.js';

/** The pictures that the constants were fitted on, as the mean and spread of their features. */
export interface Familiar {
  readonly mean: readonly number[];
  /** Inverse of the Cholesky factor of the features' covariance, row by row up to the diagonal. */
  readonly whitening: readonly (readonly number[])[];
}

/**
 * How far features lie from the familiar ones: the Mahalanobis distance, divided so that it is about 1 for a familiar
 * picture whatever the number of features.
 */
export function strangenessOf({mean, whitening}: Familiar, features: readonly number[]): number {
  const away = features.map((value, i) => value - at(mean, i));
  const squares = whitening.map(row => row.reduce((sum, weight, i) => sum + weight * at(away, i), 0) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
