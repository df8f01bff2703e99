/**
 * Samples that bound the curve from outside. An arm hides where the trunk ends, but the trunk cannot end further out
 * than the arm: the sample counts only if the curve runs outside it.
 */
export interface OuterBounds {
  /** Direction of the outside along the axis of the samples. */
  readonly outwards: -1 | 1;
  /** Trust per row in the sample as a bound, 0..1. */
  readonly weights: readonly number[];
  /** A bound that lies this far inside the curve is a fault of the mask and does not count. */
  readonly reach: number;
}

/**
 * Robust Whittaker smoothing: minimises Σ wᵢ(xᵢ − zᵢ)² + λ Σ (z″ᵢ)² with weights that fall to zero for samples far
 * from the curve (Tukey's biweight). Where all weights are zero, the curve is a straight bridge between its
 * neighbours, or a straight continuation at the ends; an outline behind an arm runs about like that.
 * Whittaker 1923; Eilers 2003, "A perfect smoother".
 *
 * @param samples one value per equidistant row; NaN where there is none
 * @param weights prior trust per row, 0..1
 * @param lambda stiffness; 20 halves waves that are about 13 rows long
 * @param scale distance, in the samples' unit, at which a sample begins to count as an outlier
 * @param bounds how far each sample may also bound the curve from outside; without it none does
 * @returns the curve and the final weights; null if fewer than three samples can be believed
 */
export function smoothEdge(
  samples: readonly number[],
  weights: readonly number[],
  lambda: number,
  scale: number,
  bounds?: OuterBounds,
): {readonly curve: number[]; readonly weights: number[]} | null {
  const prior = samples.map((x, i) => (Number.isFinite(x) ? Math.max(0, weights[i] ?? 0) : 0));
  if (prior.filter(w => w > 0.05).length < 3) return null;
  const values = samples.map(x => (Number.isFinite(x) ? x : 0));
  let current = prior;
  let curve = solve(values, current, lambda);
  for (let round = 0; round < ROUNDS; round++) {
    // The first round tolerates more, so that the curve follows the outline before single samples are judged by it.
    const reach = scale * (round === 0 ? 3 : 2);
    current = prior.map((w, i) => {
      const away = (values[i] ?? 0) - (curve[i] ?? 0);
      const own = w * biweight(away / reach);
      if (bounds === undefined || !Number.isFinite(samples[i] ?? NaN)) return own;
      const inwards = -bounds.outwards * away;
      return inwards > 0 ? Math.max(own, (bounds.weights[i] ?? 0) * biweight(inwards / bounds.reach)) : own;
    });
    if (current.filter(w => w > 0.05).length < 3) break;
    curve = solve(values, current, lambda);
  }
  return {curve, weights: current};
}

const ROUNDS = 6;

const biweight = (u: number): number => (Math.abs(u) < 1 ? (1 - u * u) ** 2 : 0);

/** Solves (W + λD′D) z = W x. The matrix has five bands, so elimination takes time linear in the number of rows. */
function solve(values: readonly number[], weights: readonly number[], lambda: number): number[] {
  const n = values.length;
  // Bands of the symmetric matrix A: d[i] = A[i][i], e[i] = A[i][i+1], f[i] = A[i][i+2]. The ridge keeps A regular.
  const d = weights.map(w => w + 1e-9);
  const e = new Array<number>(n).fill(0);
  const f = new Array<number>(n).fill(0);
  const add = (band: number[], i: number, by: number): void => {
    band[i] = (band[i] ?? 0) + by;
  };
  for (let i = 0; i + 2 < n; i++) {
    add(d, i, lambda);
    add(d, i + 1, 4 * lambda);
    add(d, i + 2, lambda);
    add(e, i, -2 * lambda);
    add(e, i + 1, -2 * lambda);
    add(f, i, lambda);
  }
  const z = values.map((x, i) => (weights[i] ?? 0) * x);
  for (let i = 0; i < n; i++) {
    const pivot = d[i] ?? 1;
    const first = (e[i] ?? 0) / pivot;
    const second = (f[i] ?? 0) / pivot;
    if (i + 1 < n) {
      add(d, i + 1, -first * (e[i] ?? 0));
      add(e, i + 1, -first * (f[i] ?? 0));
      add(z, i + 1, -first * (z[i] ?? 0));
    }
    if (i + 2 < n) {
      add(d, i + 2, -second * (f[i] ?? 0));
      add(z, i + 2, -second * (z[i] ?? 0));
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    const known = (e[i] ?? 0) * (z[i + 1] ?? 0) + (f[i] ?? 0) * (z[i + 2] ?? 0);
    z[i] = ((z[i] ?? 0) - known) / (d[i] ?? 1);
  }
  return z;
}
