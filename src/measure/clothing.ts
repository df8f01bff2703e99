import type {GirthPosterior} from '../anatomy/estimate-posterior.js';
import {estimatePosterior} from '../anatomy/estimate-posterior.js';
import type {BodyObservation} from '../anatomy/observations.js';
import type {ShopperProfile} from '../core/domain.js';
import type {PerceivedClothes, PerceivedWidths} from './perceive-widths.js';

export interface DressedPosterior {
  readonly meanCm: readonly number[];
  readonly covarianceCm2: readonly (readonly number[])[];
  /** Probability that the clothes are loose, given their looks, the widths and the answers. */
  readonly loose01: number;
  /** Probability, per width, that one of its edges is grossly wrong. */
  readonly outliers01: readonly number[];
}

/**
 * The girths of the body under its clothes: a mixture of the posterior under close-fitting clothes and the posterior
 * under loose ones. Limbs and hems give the prior odds of the two. The evidence of the widths and the answers updates
 * them: a waist that is too wide for the weight, for example, speaks for loose clothes.
 */
export function undress(shopper: ShopperProfile, widths: PerceivedWidths): DressedPosterior {
  const none: PerceivedClothes = {
    loose01: 1 - widths.clothes.loose01,
    meanLog: widths.keys.map(() => 0),
    covarianceLog: [],
  };
  const kinds = [none, widths.clothes];
  const posteriors = kinds.map(kind => estimatePosterior(shopper, [observationsOf(widths, kind)]));
  const logWeights = kinds.map(
    ({loose01}, i) => Math.log(loose01) + (posteriors[i]?.logEvidence ?? -Infinity),
  );
  const most = Math.max(...logWeights);
  const raw = logWeights.map(log => Math.exp(log - most));
  const total = raw.reduce((a, b) => a + b, 0);
  const shares = raw.map(weight => weight / total);
  return {...mix(posteriors, shares), loose01: shares[1] ?? NaN};
}

function observationsOf(widths: PerceivedWidths, clothes: PerceivedClothes): BodyObservation {
  const valuesCm = widths.valuesCm.map((valueCm, i) => valueCm * Math.exp(-(clothes.meanLog[i] ?? 0)));
  const covarianceCm2 = valuesCm.map((a, i) =>
    valuesCm.map((b, j) => {
      const core = (widths.correlation[i]?.[j] ?? 0) * (widths.coreLog[i] ?? 0) * (widths.coreLog[j] ?? 0);
      return a * b * (core + (clothes.covarianceLog[i]?.[j] ?? 0));
    }),
  );
  return {
    kind: 'widths',
    keys: widths.keys,
    valuesCm,
    covarianceCm2,
    outlierProbability01: widths.gross.map(gross => gross.probability01),
    outlierMeanCm: widths.gross.map(gross => gross.meanCm),
    outlierSdCm: widths.gross.map(gross => gross.sdCm),
  };
}

/** Mean, covariance and outlier probabilities of a mixture of posteriors. */
function mix(
  parts: readonly GirthPosterior[],
  shares: readonly number[],
): Pick<DressedPosterior, 'meanCm' | 'covarianceCm2' | 'outliers01'> {
  const average = (of: (part: GirthPosterior) => number): number =>
    parts.reduce((sum, part, i) => sum + (shares[i] ?? 0) * of(part), 0);
  const meanCm = [0, 1, 2].map(i => average(part => part.meanCm[i] ?? NaN));
  const covarianceCm2 = meanCm.map((mi, i) =>
    meanCm.map((mj, j) =>
      average(
        part =>
          (part.covarianceCm2[i]?.[j] ?? NaN) +
          ((part.meanCm[i] ?? NaN) - mi) * ((part.meanCm[j] ?? NaN) - mj),
      ),
    ),
  );
  const outliers01 = (parts[0]?.outliers01 ?? []).map((_, i) => average(part => part.outliers01[i] ?? 0));
  return {meanCm, covarianceCm2, outliers01};
}
