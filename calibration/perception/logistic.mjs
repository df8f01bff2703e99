import {solve} from '../anatomy/matrix.mjs';
import {mean, sd} from '../statistics.mjs';

/**
 * Logistic regression with a ridge penalty by Newton's method. Gives the `LinearModel` that ships (log odds).
 * @param {number[][]} X people × features
 * @param {number[]} y 0 or 1 per person
 */
export function fitLogistic(X, y, lambda) {
  const centre = X[0].map((_, i) => mean(X.map(row => row[i])));
  const scale = X[0].map((_, i) => Math.max(1e-6, sd(X.map(row => row[i]))));
  const Z = X.map(row => [...row.map((value, i) => (value - centre[i]) / scale[i]), 1]);
  const n = Z[0].length;
  const penalty = Array.from({length: n}, (_, i) => (i === n - 1 ? 1e-6 : lambda));
  let beta = new Array(n).fill(0);
  for (let round = 0; round < 30; round++) {
    const p = Z.map(z => 1 / (1 + Math.exp(-z.reduce((sum, value, i) => sum + value * beta[i], 0))));
    const gradient = beta.map((b, i) => [
      Z.reduce((sum, z, r) => sum + z[i] * (p[r] - y[r]), penalty[i] * b),
    ]);
    const hessian = beta.map((_, i) =>
      beta.map((__, j) =>
        Z.reduce((sum, z, r) => sum + p[r] * (1 - p[r]) * z[i] * z[j], i === j ? penalty[i] : 0),
      ),
    );
    const step = solve(hessian, gradient);
    beta = beta.map((b, i) => b - step[i][0]);
  }
  return {mean: centre, scale, intercept: [beta[n - 1]], weights: [beta.slice(0, -1)]};
}
