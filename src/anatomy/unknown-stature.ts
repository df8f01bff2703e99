import type {ShopperProfile} from '../core/domain.js';
import {componentsOf} from './components.js';
import {REFERENCE_STATURE_CM} from './polynomial.js';

type Stature = Required<Pick<ShopperProfile, 'heightCm' | 'heightSdCm'>>;

/** The mean and the SD of the stature of adults with these answers, for a shopper who does not tell it. */
export function unknownStature(answers: Pick<ShopperProfile, 'sex' | 'ageYears'>): Stature {
  // The stature that stands here is not read, because an SD beside it says that it is not told.
  const parts = componentsOf({...answers, heightCm: REFERENCE_STATURE_CM, heightSdCm: 0}).map(
    ({point, spread, logWeight}) => ({
      share: Math.exp(logWeight),
      meanCm: REFERENCE_STATURE_CM * Math.exp(point.s),
      sdCm: REFERENCE_STATURE_CM * Math.exp(point.s) * Math.sqrt(spread.at(0, 0)),
    }),
  );
  const total = parts.reduce((sum, {share}) => sum + share, 0);
  const average = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + (part.share * of(part)) / total, 0);
  const heightCm = average(part => part.meanCm);
  return {heightCm, heightSdCm: Math.sqrt(average(part => part.sdCm ** 2 + (part.meanCm - heightCm) ** 2))};
}
