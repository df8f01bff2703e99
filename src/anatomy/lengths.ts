import type {BodyMeasurements, Estimate, ShopperProfile} from '../core/domain.js';
import {TOLD_LENGTH_SD_CM} from '../core/spreads.js';
import {LEGS} from './leg-data.js';

/** The stature to which `atMiddleCm` of `leg-data.ts` belongs. */
const MIDDLE_CM = 170;
/** Below this stature a body has the proportions of a child, whom the survey does not include. */
const ADULT_FROM_CM = 140;

/**
 * How much shorter a trouser leg is than the leg from the crotch to the floor: trousers hang from a seam below the
 * crotch and end above the ground. The lengths of a shop that gives them by stature are 3.0 to 5.5 cm below the mean
 * leg of ANSUR II (calibration/lengths-report.md). The SD, for what shoppers like, is a judgement.
 */
const HEM = {meanCm: 4, sdCm: 1.5};

/** The lengths: the stature as told, or as people of this age have it, and the inside leg as told or as people of that stature have it. */
export function lengthsOf(shopper: ShopperProfile): Pick<BodyMeasurements, 'height' | 'insideLeg'> {
  const {heightCm, heightSdCm, insideLegCm} = shopper;
  const insideLeg = insideLegCm == null ? estimateInsideLeg(shopper) : told(insideLegCm);
  const height: Estimate =
    heightSdCm == null ? told(heightCm) : {valueCm: heightCm, sdCm: heightSdCm, source: 'statistics'};
  return {height, ...(insideLeg && {insideLeg})};
}

/** The inside leg of trousers that a person of this stature probably wears; null for a child. */
export function estimateInsideLeg({heightCm, heightSdCm = 0, sex}: ShopperProfile): Estimate | null {
  if (heightCm < ADULT_FROM_CM) return null;
  const {atMiddleCm, perCm, sdCm} = LEGS[sex ?? 'unknown'];
  return {
    valueCm: atMiddleCm + perCm * (heightCm - MIDDLE_CM) - HEM.meanCm,
    sdCm: Math.hypot(sdCm, HEM.sdCm, perCm * heightSdCm),
    source: 'statistics',
  };
}

const told = (valueCm: number): Estimate => ({valueCm, sdCm: TOLD_LENGTH_SD_CM, source: 'told'});
