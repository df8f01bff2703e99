/**
 * An arm at the edge hides where the trunk ends, but the trunk ends no further out than the arm: such a sample
 * counts as soon as the curve runs outside of it.
 */
export interface OuterBounds {
  /** Direction of the outside along the samples' axis. */
  readonly outwards: -1 | 1;
  /** Trust per row in the sample as a bound, 0..1. */
  readonly weights: readonly number[];
  /** Further inside than this, a sample is a fault of the mask. */
  readonly reach: number;
}

/**
 * Robust Whittaker smoothing: minimises Σ wᵢ(xᵢ − zᵢ)² + λ Σ (z″ᵢ)² with weights that fall to zero for
 * samples far from the curve (Tukey's biweight). Where all weights are zero the curve is a straight bridge,
 * at the ends a straight continuation, which is what an outline does behind an arm.
 * Whittaker 1923; Eilers 2003, "A perfect smoother".
 *
 * @param samples one value per equidistant row; NaN where there is none
 * @param weights prior trust per row, 0..1
 * @param lambda stiffness; 20 halves waves of about 13 rows' length
 * @param scale distance, in the samples' unit, at which a sample starts to count as an outlier
 * @param bounds samples that may show something in front of the outline: they bound it from outside
 * @returns the curve and the final weights; null when fewer than three samples can be believed
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
    // A stiff start finds the run of the outline before single samples are judged against it.
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

/** Solves (W + λD′D) z = W x; the matrix has five bands, so elimination is linear in the rows. */
function solve(values: readonly number[], weights: readonly number[], lambda: number): number[] {
  const n = values.length;
  // Symmetric bands: d[i] = A[i][i], e[i] = A[i][i+1], f[i] = A[i][i+2]. The tiny ridge keeps A regular.
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
