import {at} from '../../core/at.js';

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

/**
 * How much wider a picture makes its body than the familiar pictures do, as a share: 0 for true proportions, 0.3 for a
 * picture that is stretched to 1.3 times its width. It is the generalised least squares estimate of one factor on some of
 * the features, given how all features vary together.
 *
 * @param spans the features that a stretched picture changes in proportion
 */
export function stretchOf(
  {mean, whitening}: Familiar,
  features: readonly number[],
  spans: readonly number[],
): number {
  const away = features.map((value, i) => value - at(mean, i));
  const direction = features.map((_, i) => (spans.includes(i) ? at(mean, i) : 0));
  const whiten = (vector: readonly number[]): readonly number[] =>
    whitening.map(row => row.reduce((sum, weight, i) => sum + weight * at(vector, i), 0));
  const [seen, along] = [whiten(away), whiten(direction)];
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * at(b, i), 0);
  const information = dot(along, along);
  return information === 0 ? 0 : dot(seen, along) / information;
}
