import type {Gaussian} from './gaussian.js';

/**
 * Mean and covariance, in cm, of a mixture of log-normal distributions. Each part has Eᵢ = exp(μᵢ + Σᵢᵢ/2) and
 * Cov = EᵢEⱼ(exp(Σᵢⱼ) − 1); the mixture's covariance also includes the spread of the parts' means.
 */
export function momentsOfLogMixture(
  parts: readonly Gaussian[],
  shares: readonly number[],
): {readonly meanCm: readonly number[]; readonly covarianceCm2: readonly (readonly number[])[]} {
  const n = parts[0]?.mean.length ?? 0;
  const indices = Array.from({length: n}, (_, i) => i);
  const means = parts.map(part => part.mean.map((mu, i) => Math.exp(mu + part.covariance.at(i, i) / 2)));
  const average = (of: (part: number) => number): number =>
    shares.reduce((sum, share, part) => sum + share * of(part), 0);
  const meanCm = indices.map(i => average(part => means[part]?.[i] ?? NaN));
  const covarianceCm2 = indices.map(i =>
    indices.map(j =>
      average(part => {
        const mi = means[part]?.[i] ?? NaN;
        const mj = means[part]?.[j] ?? NaN;
        const within = mi * mj * Math.expm1(parts[part]?.covariance.at(i, j) ?? NaN);
        return within + (mi - (meanCm[i] ?? NaN)) * (mj - (meanCm[j] ?? NaN));
      }),
    ),
  );
  return {meanCm, covarianceCm2};
}
