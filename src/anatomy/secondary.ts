import {at} from '../core/at.js';
import {
  type BodyMeasurements,
  type Estimate,
  GIRTHS,
  SECONDARY_MEASURES,
  type SecondaryMeasure,
  type Sex,
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
 * measure. The arm in a sleeve is bent a little: the fit takes the middle between a straight and a bent one, which are 7 to 8 cm apart.
 * The SDs, and the length of the back, are judgements; that under the bust is for a survey of women who are leaner than shoppers.
 */
const ALLOWANCES = {
  neck: {meanCm: 1.3, sdCm: 0.5},
  thigh: {meanCm: 0, sdCm: 0},
  shoulder: {meanCm: 3, sdCm: 1.5},
  sleeve: {meanCm: 0, sdCm: 2},
  underbust: {meanCm: 0, sdCm: 1},
} as const;

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
 * of the girths and of the stature. Null for children, and for what a man has not.
 */
export function estimateSecondary(
  measure: SecondaryMeasure,
  girths: Girths,
  {heightCm, heightSdCm = 0, sex}: ShopperProfile,
): Estimate | null {
  const line = lineOf(measure, sex);
  if (heightCm < ADULT_FROM_CM || line === null) return null;
  const {atMiddleCm, perCm, perStatureCm, sdCm} = line;
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

/** Only women have a girth under the bust, so whoever has a bra to find and does not tell a sex is taken for one. */
const lineOf = (measure: SecondaryMeasure, sex: Sex | undefined) =>
  measure !== 'underbust'
    ? SECONDARY_LINES[measure][sex ?? 'unknown']
    : sex === 'male'
      ? null
      : SECONDARY_LINES.underbust.female;
