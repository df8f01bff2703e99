import {solve} from '../anatomy/matrix.mjs';
import {robustSd} from '../statistics.mjs';

const biweight = u => (Math.abs(u) < 1 ? (1 - u * u) ** 2 : 0);

/**
 * Ridge regression on standardised features. Gives the `LinearModel` that ships.
 * @param {number[][]} X people × features
 * @param {number[][]} Y people × outputs
 * @param {{lambda: number, robust?: boolean}} options with `robust`, gross errors lose their weight (biweight at 4.5 SD)
 */
export function fitRidge(X, Y, {lambda, robust = false}) {
  const outputs = Y[0].map((_, output) =>
    fitOne(
      X,
      Y.map(row => row[output]),
      lambda,
      robust,
    ),
  );
  // All outputs use the same standardisation, so that one set of features serves them.
  const {mean: centre, scale} = standard(
    X,
    X.map(() => 1),
  );
  return {
    mean: centre,
    scale,
    intercept: outputs.map(
      ({weights, intercept, mean: own, scale: ownScale}) =>
        intercept + weights.reduce((sum, w, i) => sum + (w * (centre[i] - own[i])) / ownScale[i], 0),
    ),
    weights: outputs.map(({weights, scale: ownScale}) => weights.map((w, i) => (w * scale[i]) / ownScale[i])),
  };
}

function standard(X, w) {
  const total = w.reduce((a, b) => a + b, 0);
  const centre = X[0].map((_, i) => X.reduce((sum, row, r) => sum + w[r] * row[i], 0) / total);
  const scale = X[0].map((_, i) =>
    Math.max(1e-6, Math.sqrt(X.reduce((sum, row, r) => sum + w[r] * (row[i] - centre[i]) ** 2, 0) / total)),
  );
  return {mean: centre, scale};
}

function fitOne(X, y, lambda, robust) {
  let w = y.map(() => 1);
  let fitted;
  for (let round = 0; round < (robust ? 8 : 1); round++) {
    const {mean: centre, scale} = standard(X, w);
    const total = w.reduce((a, b) => a + b, 0);
    const intercept = y.reduce((sum, value, r) => sum + w[r] * value, 0) / total;
    const Z = X.map(row => row.map((value, i) => (value - centre[i]) / scale[i]));
    const n = centre.length;
    const A = Array.from({length: n}, (_, i) =>
      Array.from(
        {length: n},
        (_, j) => Z.reduce((sum, z, r) => sum + w[r] * z[i] * z[j], 0) + (i === j ? lambda : 0),
      ),
    );
    const b = Array.from({length: n}, (_, i) => [
      Z.reduce((sum, z, r) => sum + w[r] * z[i] * (y[r] - intercept), 0),
    ]);
    const weights = solve(A, b).map(row => row[0]);
    fitted = {weights, intercept, mean: centre, scale};
    const residuals = y.map(
      (value, r) => value - intercept - weights.reduce((sum, c, i) => sum + c * Z[r][i], 0),
    );
    const spread = robustSd(residuals) + 1e-9;
    if (robust) w = residuals.map(e => biweight(e / (4.5 * spread)));
  }
  return fitted;
}
