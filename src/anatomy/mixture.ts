import {at} from '../core/at.js';
import type {Gaussian} from './gaussian.js';

/**
 * Mean and covariance, in cm, of a mixture of log-normal distributions. Each part has Eᵢ = exp(μᵢ + Σᵢᵢ/2) and
 * Cov = EᵢEⱼ(exp(Σᵢⱼ) − 1); the mixture's covariance also includes the spread of the parts' means.
 */
export function momentsOfLogMixture(
  parts: readonly Gaussian[],
  shares: readonly number[],
): {readonly meanCm: readonly number[]; readonly covarianceCm2: readonly (readonly number[])[]} {
  const weighted = parts.map(({mean, covariance}, i) => ({
    share: at(shares, i),
    meanCm: mean.map((mu, j) => Math.exp(mu + covariance.at(j, j) / 2)),
    covariance,
  }));
  const average = (of: (part: (typeof weighted)[number]) => number): number =>
    weighted.reduce((sum, part) => sum + part.share * of(part), 0);
  const meanCm = at(weighted, 0).meanCm.map((_, i) => average(part => at(part.meanCm, i)));
  const covarianceCm2 = meanCm.map((mi, i) =>
    meanCm.map((mj, j) =>
      average(part => {
        const [pi, pj] = [at(part.meanCm, i), at(part.meanCm, j)];
        return pi * pj * Math.expm1(part.covariance.at(i, j)) + (pi - mi) * (pj - mj);
      }),
    ),
  );
  return {meanCm, covarianceCm2};
}
