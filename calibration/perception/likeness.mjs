import {solve} from '../anatomy/matrix.mjs';
import {mean} from '../statistics.mjs';

/** A little is added to the diagonal, because two people may be nearly the same. */
const JITTER = 1e-6;

/**
 * Kernel regression on top of a linear one: the expectation of a Gaussian process whose covariance is the likeness and the product of
 * the features, with people as support who are spread evenly over the list. Gives the `LikenessModel` that ships.
 * @param {number[][]} X people × features
 * @param {number[][]} Y people × outputs
 * @param options `people`, how many people support it; `noise`, the variance of the noise, and `line`, that of the line in the features, both
 *   against that of the part that likenesses explain
 * @param shipped the compiled modules `models` and `likeness`
 */
export function fitLikeness(X, Y, {people: count, noise, line}, shipped) {
  const {
    models: {standardise},
    likeness: {decodePerson, encodePerson, likenesses},
  } = shipped;
  const centre = X[0].map((_, i) => mean(X.map(row => row[i])));
  const scale = X[0].map((_, i) => Math.max(1e-6, Math.sqrt(mean(X.map(row => (row[i] - centre[i]) ** 2)))));
  const Z = X.map(row => standardise({mean: centre, scale}, row));
  const support = Math.min(count, Z.length);
  const people = Array.from({length: support}, (_, i) =>
    encodePerson(Z[Math.floor((i * Z.length) / support)]),
  );
  // Both parts are one ridge regression: each has a penalty of its own.
  const features = centre.length;
  const rows = Z.map(z => [...z, ...likenesses(people, z)]);
  const alike = people.map(person => likenesses(people, decodePerson(person)));
  const penalty = (i, j) => {
    if (i < features) return i === j ? (noise * features) / line : 0;
    return j < features ? 0 : noise * (alike[i - features][j - features] + (i === j ? JITTER : 0));
  };
  const means = Y[0].map((_, output) => mean(Y.map(row => row[output])));
  const products = rows[0].map((_, i) =>
    rows[0].map((__, j) => rows.reduce((sum, row) => sum + row[i] * row[j], penalty(i, j))),
  );
  const targets = rows[0].map((_, i) =>
    means.map((centreY, output) => rows.reduce((sum, row, r) => sum + row[i] * (Y[r][output] - centreY), 0)),
  );
  const solved = solve(products, targets);
  const weightsOf = (from, to) => means.map((_, output) => solved.slice(from, to).map(row => row[output]));
  return {
    ...{mean: centre, scale},
    intercept: means,
    weights: weightsOf(0, features),
    people,
    likenessWeights: weightsOf(features),
  };
}
