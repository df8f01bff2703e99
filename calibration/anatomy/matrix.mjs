/** The dense linear algebra that the fits need. Matrices are arrays of rows. */

export const zeros = (rows, columns) => Array.from({length: rows}, () => new Array(columns).fill(0));

export const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

/** Solves A x = b for every column of B by Gaussian elimination with partial pivoting. */
export function solve(A, B) {
  const n = A.length;
  const work = A.map((row, i) => [...row, ...B[i]]);
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let r = pivot + 1; r < n; r++) if (Math.abs(work[r][pivot]) > Math.abs(work[best][pivot])) best = r;
    [work[pivot], work[best]] = [work[best], work[pivot]];
    if (work[pivot][pivot] === 0)
      throw new Error('the system is singular: a feature is constant or repeated');
    for (let r = 0; r < n; r++) {
      if (r === pivot) continue;
      const factor = work[r][pivot] / work[pivot][pivot];
      for (let c = pivot; c < work[r].length; c++) work[r][c] -= factor * work[pivot][c];
    }
  }
  return work.map((row, i) => row.slice(n).map(value => value / row[i]));
}

/** Weighted least squares for each column of `targets`. Returns rows of coefficients. */
export function leastSquares(features, targets, weights) {
  const p = features[0].length;
  const q = targets[0].length;
  const gram = zeros(p, p);
  const moment = zeros(p, q);
  features.forEach((row, i) => {
    const w = weights?.[i] ?? 1;
    for (let a = 0; a < p; a++) {
      for (let b = 0; b < p; b++) gram[a][b] += w * row[a] * row[b];
      for (let t = 0; t < q; t++) moment[a][t] += w * row[a] * targets[i][t];
    }
  });
  const solution = solve(gram, moment);
  return Array.from({length: q}, (_, t) => solution.map(row => row[t]));
}

/** Weighted second moments about zero of the rows of `residuals`. */
export function covarianceOf(residuals, weights) {
  const q = residuals[0].length;
  const out = zeros(q, q);
  let total = 0;
  residuals.forEach((row, i) => {
    const w = weights?.[i] ?? 1;
    total += w;
    for (let a = 0; a < q; a++) for (let b = 0; b < q; b++) out[a][b] += w * row[a] * row[b];
  });
  return out.map(row => row.map(value => value / total));
}

export function weightedMean(values, weights) {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    const w = weights?.[i] ?? 1;
    sum += w * value;
    total += w;
  });
  return sum / total;
}

export const weightedSd = (values, weights) => {
  const mean = weightedMean(values, weights);
  return Math.sqrt(
    weightedMean(
      values.map(value => (value - mean) ** 2),
      weights,
    ),
  );
};

/** The value below which a share `p` of the unweighted sample lies. */
export function quantile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

/** Rows of the inverse of the lower Cholesky factor of a positive definite matrix, each up to its diagonal. */
export function inverseCholesky(A) {
  const n = A.length;
  const L = zeros(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const rest = A[i][j] - dot(L[i].slice(0, j), L[j].slice(0, j));
      L[i][j] = i === j ? Math.sqrt(rest) : rest / L[j][j];
    }
  return L.map((row, i) => {
    const inverse = new Array(i + 1).fill(0);
    // Solves x L = e_i from the right, so that x is row i of the inverse.
    for (let j = i; j >= 0; j--) {
      const known = Array.from({length: i - j}, (_, k) => inverse[j + 1 + k] * L[j + 1 + k][j]);
      inverse[j] = ((i === j ? 1 : 0) - known.reduce((sum, value) => sum + value, 0)) / L[j][j];
    }
    return inverse;
  });
}
