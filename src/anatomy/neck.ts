import {at} from '../core/at.js';
import {type BodyMeasurements, type Estimate, GIRTHS, type ShopperProfile} from '../core/domain.js';
import {TOLD_NECK_SD_CM} from '../core/spreads.js';
import {NECK_MIDDLE_CM, NECKS} from './neck-data.js';

/** Below this stature a body has the proportions of a child, whom the survey does not include. */
const ADULT_FROM_CM = 140;

/**
 * How much larger a collar is than the neck of who wears it: the finger that fits between them, half an inch in the guides of shirt
 * makers. The SD, for how close shoppers like it, is a judgement.
 */
const ROOM = {meanCm: 1.3, sdCm: 0.5};

/** The girths that the neck is estimated from. */
type Girths = Pick<BodyMeasurements, 'chest' | 'waist' | 'hip' | 'covarianceCm2'>;

/** The collar as told or taped, or as people with these girths and this stature have it; nothing for a child. */
export function neckOf(
  girths: Girths,
  shopper: ShopperProfile,
  tapedCm: number | undefined,
): Pick<BodyMeasurements, 'neck'> {
  const neck: Estimate | null =
    tapedCm === undefined
      ? estimateNeck(girths, shopper)
      : {valueCm: tapedCm, sdCm: TOLD_NECK_SD_CM, source: 'tape'};
  return neck === null ? {} : {neck};
}

/**
 * The collar of an adult with these girths: a line in chest, waist, hip and stature, and the room of a finger. Its SD is that about
 * the line together with what is uncertain of the girths.
 */
export function estimateNeck(girths: Girths, {heightCm, sex}: ShopperProfile): Estimate | null {
  if (heightCm < ADULT_FROM_CM) return null;
  const {atMiddleCm, perCm, perStatureCm, sdCm} = NECKS[sex ?? 'unknown'];
  const valueCm = GIRTHS.reduce(
    (sum, girth) => sum + perCm[girth] * (girths[girth].valueCm - NECK_MIDDLE_CM[girth]),
    atMiddleCm + ROOM.meanCm + perStatureCm * (heightCm - NECK_MIDDLE_CM.height),
  );
  const slopes = GIRTHS.map(girth => perCm[girth]);
  const variance = slopes.reduce(
    (sum, slope, row) =>
      sum +
      slopes.reduce(
        (part, other, column) => part + slope * other * at(at(girths.covarianceCm2, row), column),
        0,
      ),
    0,
  );
  return {valueCm, sdCm: Math.sqrt(sdCm ** 2 + ROOM.sdCm ** 2 + Math.max(0, variance)), source: 'statistics'};
}
