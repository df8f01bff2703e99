import {estimatePosterior, type GirthPosterior} from '../anatomy/estimate-posterior.js';
import type {BodyObservation} from '../anatomy/observations.js';
import {at} from '../core/at.js';
import {GIRTHS, type ShopperProfile} from '../core/domain.js';
import type {PerceivedClothes, PerceivedWidths} from './perceive-widths.js';

/** The girths of the body under its clothes, and what is known of the clothes and of wrong edges. */
export interface GirthsUnderClothes {
  readonly meanCm: readonly number[];
  readonly covarianceCm2: readonly (readonly number[])[];
  /** Probability that the clothes are loose, given their looks, the widths and the answers. */
  readonly loose01: number;
  /** Probability, per width, that one of its edges is grossly wrong. */
  readonly outliers01: readonly number[];
}

/**
 * How much of the evidence of the widths counts for or against loose clothes. The looks are read off the same outline, so the whole
 * of it would count twice: stout people in close-fitting clothes would seem to wear loose ones.
 */
const EVIDENCE_SHARE = 0.5;

/**
 * Estimates the girths under the clothes as a mixture of two posteriors, one for close-fitting and one for loose
 * clothes. Limbs and hems give their prior odds. The evidence of the widths and the answers updates the odds: a waist
 * that is too wide for the weight, for example, speaks for loose clothes.
 */
export function estimateUnderClothes(shopper: ShopperProfile, widths: PerceivedWidths): GirthsUnderClothes {
  const {loose01, ...added} = widths.clothes;
  const nothing: Added = {
    meanLog: widths.keys.map(() => 0),
    covarianceLog: widths.keys.map(() => widths.keys.map(() => 0)),
  };
  const weigh = (prior01: number, clothes: Added) => {
    const posterior = estimatePosterior(shopper, [observationsOf(widths, clothes)]);
    return {posterior, logWeight: Math.log(prior01) + EVIDENCE_SHARE * posterior.logEvidence};
  };
  const [close, loose] = [weigh(1 - loose01, nothing), weigh(loose01, added)];
  const most = Math.max(close.logWeight, loose.logWeight);
  const [closeWeight, looseWeight] = [Math.exp(close.logWeight - most), Math.exp(loose.logWeight - most)];
  const total = closeWeight + looseWeight;
  const looseShare = looseWeight / total;
  return {...mix([close.posterior, closeWeight / total], [loose.posterior, looseShare]), loose01: looseShare};
}

/** What one kind of clothes adds to the widths. */
type Added = Omit<PerceivedClothes, 'loose01'>;

function observationsOf(widths: PerceivedWidths, {meanLog, covarianceLog}: Added): BodyObservation {
  const {keys, correlation, coreLog, sharedLog, gross} = widths;
  const valuesCm = widths.valuesCm.map((valueCm, i) => valueCm * Math.exp(-at(meanLog, i)));
  const covarianceCm2 = valuesCm.map((a, i) =>
    valuesCm.map((b, j) => {
      const core = at(at(correlation, i), j) * at(coreLog, i) * at(coreLog, j);
      return a * b * (core + sharedLog ** 2 + at(at(covarianceLog, i), j));
    }),
  );
  return {
    kind: 'widths',
    keys,
    valuesCm,
    covarianceCm2,
    outlierProbability01: gross.map(({probability01}) => probability01),
    outlierMeanCm: gross.map(({meanCm}) => meanCm),
    outlierSdCm: gross.map(({sdCm}) => sdCm),
  };
}

type Part = readonly [posterior: GirthPosterior, share: number];

/** Mean, covariance and outlier probabilities of a mixture of two posteriors. */
function mix(...parts: readonly [Part, Part]): Omit<GirthsUnderClothes, 'loose01'> {
  const average = (of: (posterior: GirthPosterior) => number): number =>
    parts.reduce((sum, [posterior, share]) => sum + share * of(posterior), 0);
  const [[{outliers01}]] = parts;
  const meanCm = GIRTHS.map((_, i) => average(posterior => at(posterior.meanCm, i)));
  const covarianceCm2 = meanCm.map((mi, i) =>
    meanCm.map((mj, j) =>
      average(
        posterior =>
          at(at(posterior.covarianceCm2, i), j) +
          (at(posterior.meanCm, i) - mi) * (at(posterior.meanCm, j) - mj),
      ),
    ),
  );
  return {
    meanCm,
    covarianceCm2,
    outliers01: outliers01.map((_, i) => average(part => at(part.outliers01, i))),
  };
}
