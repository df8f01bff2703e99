import {at, float64At} from '../../core/at.js';

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
  const prior = samples.map((x, i) => (Number.isFinite(x) ? Math.max(0, at(weights, i)) : 0));
  if (prior.filter(w => w > 0.05).length < 3) return null;
  const values = samples.map(x => (Number.isFinite(x) ? x : 0));
  let current = prior;
  let curve = solve(values, current, lambda);
  for (let round = 0; round < ROUNDS; round++) {
    // The first round tolerates more, so that the curve follows the outline before single samples are judged by it.
    const reach = scale * (round === 0 ? 3 : 2);
    current = prior.map((w, i) => {
      const away = at(values, i) - at(curve, i);
      const own = w * biweight(away / reach);
      if (bounds === undefined || !Number.isFinite(at(samples, i))) return own;
      const inwards = -bounds.outwards * away;
      return inwards > 0 ? Math.max(own, at(bounds.weights, i) * biweight(inwards / bounds.reach)) : own;
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
  // Two zeros beyond the end spare the last rows a case of their own.
  const d = Float64Array.from([...weights, 0, 0], w => w + 1e-9);
  const e = new Float64Array(n + 2);
  const f = new Float64Array(n + 2);
  const z = Float64Array.from([...values.map((x, i) => at(weights, i) * x), 0, 0]);
  const add = (band: Float64Array, i: number, by: number): void => {
    band[i] = float64At(band, i) + by;
  };
  for (let i = 0; i + 2 < n; i++) {
    add(d, i, lambda);
    add(d, i + 1, 4 * lambda);
    add(d, i + 2, lambda);
    add(e, i, -2 * lambda);
    add(e, i + 1, -2 * lambda);
    add(f, i, lambda);
  }
  for (let i = 0; i < n; i++) {
    const [pivot, beside, beyond, right] = [
      float64At(d, i),
      float64At(e, i),
      float64At(f, i),
      float64At(z, i),
    ];
    add(d, i + 1, (-beside / pivot) * beside);
    add(e, i + 1, (-beside / pivot) * beyond);
    add(z, i + 1, (-beside / pivot) * right);
    add(d, i + 2, (-beyond / pivot) * beyond);
    add(z, i + 2, (-beyond / pivot) * right);
  }
  for (let i = n - 1; i >= 0; i--) {
    const known = float64At(e, i) * float64At(z, i + 1) + float64At(f, i) * float64At(z, i + 2);
    z[i] = (float64At(z, i) - known) / float64At(d, i);
  }
  return [...z.subarray(0, n)];
}
