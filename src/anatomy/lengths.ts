import type {BodyMeasurements, Estimate, ShopperProfile} from '../core/domain.js';
import {LEGS} from './leg-data.js';

/** The stature at which the lines of `leg-data.ts` begin. */
const MIDDLE_CM = 170;
/** A told stature or length is rounded and often flattered: told minus measured stature in ANSUR II, SD 2.2 to 3.1 cm. */
const TOLD_SD_CM = 2;
/** Below it a body has a child's proportions, which the survey does not know. */
const ADULT_FROM_CM = 140;

/**
 * How much shorter the leg of trousers is than the leg from the crotch to the floor: they hang from a seam under the
 * crotch and end above the ground. A shop that gives its lengths by stature lies 3.0 to 5.5 cm below the mean leg of
 * ANSUR II (calibration/lengths-report.md). The SD is our judgement of what shoppers like.
 */
const HEM = {meanCm: 4, sdCm: 1.5};

/** What the answers say of lengths: the stature as told, and the inside leg as told or as people of that stature have it. */
export function lengthsOf(shopper: ShopperProfile): Pick<BodyMeasurements, 'height' | 'insideLeg'> {
  const {heightCm, insideLegCm} = shopper;
  const insideLeg = insideLegCm == null ? estimateInsideLeg(shopper) : told(insideLegCm);
  return {height: told(heightCm), ...(insideLeg && {insideLeg})};
}

/** The leg of trousers that a person of this told stature probably wears; null for a child. */
export function estimateInsideLeg({heightCm, sex}: ShopperProfile): Estimate | null {
  if (heightCm < ADULT_FROM_CM) return null;
  const {atMiddleCm, perCm, sdCm} = LEGS[sex ?? 'unknown'];
  return {
    valueCm: atMiddleCm + perCm * (heightCm - MIDDLE_CM) - HEM.meanCm,
    sdCm: Math.hypot(sdCm, HEM.sdCm),
    source: 'statistics',
  };
}

const told = (valueCm: number): Estimate => ({valueCm, sdCm: TOLD_SD_CM, source: 'told'});
