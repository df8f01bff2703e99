import {at} from '../core/at.js';
import {
  type BodyMeasurements,
  type Estimate,
  GIRTHS,
  SECONDARY_MEASURES,
  type SecondaryMeasure,
  type ShopperProfile,
} from '../core/domain.js';
import type {Tapes} from '../core/outcome.js';
import {TOLD_SECONDARY_SD_CM} from '../core/spreads.js';
import {SECONDARY_LINES, SECONDARY_MIDDLE_CM} from './secondary-data.js';

/** Below this stature a body has the proportions of a child, whom the survey does not include. */
const ADULT_FROM_CM = 140;

/**
 * What charts add to the measurement of the survey. A collar is larger than the neck by the finger that fits between them, half an
 * inch in the guides of shirt makers. A tape over the back from shoulder to shoulder is longer than the straight line that callipers
 * measure. The SDs, and the length of the back, are judgements.
 */
const ALLOWANCES = {
  neck: {meanCm: 1.3, sdCm: 0.5},
  thigh: {meanCm: 0, sdCm: 0},
  shoulder: {meanCm: 3, sdCm: 1.5},
} as const;

/**
 * How much larger the bust is than the girth under it. No survey at hand has the girth under the bust, so this is a judgement: the
 * cups A to F of EN 13402-3 lie between 12 and 24 cm, most of the sizes sold in the lower half.
 */
const BUST_OVER_UNDERBUST = {meanCm: 17, sdCm: 4};

/** The girths that the secondary dimensions are estimated from. */
type Girths = Pick<BodyMeasurements, 'chest' | 'waist' | 'hip' | 'covarianceCm2'>;

/** Each secondary dimension as told or taped, or as people with these girths and this stature have it. */
export function secondaryOf(
  girths: Girths,
  shopper: ShopperProfile,
  tapes: Tapes,
): Pick<BodyMeasurements, SecondaryMeasure> {
  const known: {[measure in SecondaryMeasure]?: Estimate} = {};
  for (const measure of SECONDARY_MEASURES) {
    const valueCm = tapes[measure];
    const estimate: Estimate | null =
      valueCm === undefined
        ? estimateSecondary(measure, girths, shopper)
        : {valueCm, sdCm: TOLD_SECONDARY_SD_CM[measure], source: 'tape'};
    if (estimate !== null) known[measure] = estimate;
  }
  return known;
}

/**
 * A secondary dimension of an adult with these girths. Its SD is that of people with the same girths together with what is uncertain
 * of the girths and of the stature. Null for children, for a sleeve, which no survey at hand has, and for what a man has not.
 */
export function estimateSecondary(
  measure: SecondaryMeasure,
  girths: Girths,
  {heightCm, heightSdCm = 0, sex}: ShopperProfile,
): Estimate | null {
  if (heightCm < ADULT_FROM_CM || measure === 'sleeve') return null;
  if (measure === 'underbust') {
    const {meanCm, sdCm} = BUST_OVER_UNDERBUST;
    const {chest} = girths;
    return sex === 'male' || chest.valueCm <= meanCm
      ? null
      : {valueCm: chest.valueCm - meanCm, sdCm: Math.hypot(sdCm, chest.sdCm), source: 'statistics'};
  }
  const {atMiddleCm, perCm, perStatureCm, sdCm} = SECONDARY_LINES[measure][sex ?? 'unknown'];
  const allowance = ALLOWANCES[measure];
  const valueCm = GIRTHS.reduce(
    (sum, girth) => sum + perCm[girth] * (girths[girth].valueCm - SECONDARY_MIDDLE_CM[girth]),
    atMiddleCm + allowance.meanCm + perStatureCm * (heightCm - SECONDARY_MIDDLE_CM.height),
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
  return {
    valueCm,
    sdCm: Math.sqrt(
      sdCm ** 2 + allowance.sdCm ** 2 + (perStatureCm * heightSdCm) ** 2 + Math.max(0, variance),
    ),
    source: 'statistics',
  };
}
