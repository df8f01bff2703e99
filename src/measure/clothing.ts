import type {GirthPosterior} from '../anatomy/estimate-posterior.js';
import {estimatePosterior} from '../anatomy/estimate-posterior.js';
import type {BodyObservation} from '../anatomy/observations.js';
import {WIDTH_KEYS} from '../anatomy/anatomy-types.js';
import type {ShopperProfile} from '../core/domain.js';
import type {PerceivedWidths} from './perceive-widths.js';
import type {ClothingModel} from './perception-types.js';

export interface DressedPosterior {
  readonly meanCm: readonly number[];
  readonly covarianceCm2: readonly (readonly number[])[];
  /** How likely the shopper wears tight clothes, and each of the others, in the order of the models. */
  readonly shares: readonly number[];
  /** Per width, how likely its edge is grossly wrong. */
  readonly outliers01: readonly number[];
}

const TIGHT: ClothingModel = {share: 1, meanLog: [0, 0, 0, 0, 0, 0], covarianceLog: []};

/**
 * Girths under each kind of clothing. What the shape of the trunk says of the clothes is weighed with how well
 * each kind explains the widths together with the answers: a waist too wide for the weight, for example.
 */
export function undress(
  shopper: ShopperProfile,
  widths: PerceivedWidths,
  clothing: readonly ClothingModel[],
): DressedPosterior {
  const kinds = [
    {...TIGHT, share: 1 - widths.loose01},
    ...clothing.map(kind => ({...kind, share: widths.loose01 * kind.share})),
  ];
  const posteriors = kinds.map(kind => estimatePosterior(shopper, [observationsOf(widths, kind)]));
  const logWeights = kinds.map(({share}, i) => Math.log(share) + (posteriors[i]?.logEvidence ?? -Infinity));
  const most = Math.max(...logWeights);
  const raw = logWeights.map(log => Math.exp(log - most));
  const total = raw.reduce((a, b) => a + b, 0);
  const shares = raw.map(weight => weight / total);
  return {...mix(posteriors, shares), shares};
}

function observationsOf(widths: PerceivedWidths, kind: ClothingModel): BodyObservation {
  const index = widths.keys.map(key => WIDTH_KEYS.indexOf(key));
  const valuesCm = widths.valuesCm.map(
    (valueCm, i) => valueCm * Math.exp(-(kind.meanLog[index[i] ?? 0] ?? 0)),
  );
  const covarianceCm2 = valuesCm.map((a, i) =>
    valuesCm.map((b, j) => {
      const core = (widths.correlation[i]?.[j] ?? 0) * (widths.coreLog[i] ?? 0) * (widths.coreLog[j] ?? 0);
      const clothes = kind.covarianceLog[index[i] ?? 0]?.[index[j] ?? 0] ?? 0;
      return a * b * (core + clothes);
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

/** Mean and covariance of a mixture. */
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
