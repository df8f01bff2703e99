import type {GirthPosterior} from '../../src/anatomy/estimate-posterior.js';
import type {WidthObservations} from '../../src/anatomy/observations.js';
import {predictWidths} from './predict-widths.js';
import type {ShopperProfile} from '../../src/core/domain.js';
import {independent} from './real-people.js';

export const [CHEST, WAIST, HIP] = [0, 1, 2];
export const WOMAN: Required<Omit<ShopperProfile, 'insideLegCm' | 'population' | 'isChild' | 'heightSdCm'>> =
  {
    heightCm: 168,
    weightKg: 66,
    ageYears: 34,
    sex: 'female',
  };

export const mean = (posterior: GirthPosterior, girth = CHEST): number => posterior.meanCm[girth] ?? NaN;
export const sd = (posterior: GirthPosterior, girth = CHEST): number =>
  Math.sqrt(posterior.covarianceCm2[girth]?.[girth] ?? NaN);

/** All six widths as the statistics expect them, with `shiftCm` added to one. */
export function expectedWidths(shopper: ShopperProfile, at = 0, shiftCm = 0): WidthObservations {
  const {keys, meanLog} = predictWidths(shopper);
  return {
    kind: 'widths',
    keys,
    valuesCm: meanLog.map((value, i) => Math.exp(value) + (i === at ? shiftCm : 0)),
    covarianceCm2: independent(keys.map(() => 0.5)),
  };
}
