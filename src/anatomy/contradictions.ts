import {at} from '../core/at.js';
import {GIRTHS, type Girth, type ShopperProfile} from '../core/domain.js';
import {TAPE_SD_CM, WORN_SIZE_SD_CM} from '../core/spreads.js';
import {estimatePosterior, type GirthPosterior} from './estimate-posterior.js';
import type {BodyObservation} from './observations.js';

/** Two statements about a girth that are this many SDs apart cannot both be right: one is a slip. */
const CONFLICT_SDS = 5;
/** Factor on the band of a girth if an observation contradicts the answers. */
const UNUSUAL_WIDENING = 1.5;

/** What an observation says of its girth: a range with soft ends. The range of a tape has no width. */
interface Claim {
  readonly girth: Girth;
  readonly lowCm: number;
  readonly highCm: number;
  readonly sdCm: number;
}

function claimsOf(observations: readonly BodyObservation[]): readonly Claim[] {
  return observations.flatMap((seen): readonly Claim[] => {
    // A bra size is rough. If it contradicts something, the bra does not fit; it is not a slip.
    if (seen.kind === 'widths' || seen.kind === 'bra') return [];
    const {girth} = seen;
    if (seen.kind === 'tape') {
      const {valueCm, sdCm = TAPE_SD_CM} = seen;
      return [{girth, lowCm: valueCm, highCm: valueCm, sdCm}];
    }
    const {lowCm = -Infinity, highCm = Infinity, softnessCm: sdCm = WORN_SIZE_SD_CM} = seen;
    return [{girth, lowCm: Math.min(lowCm, highCm), highCm: Math.max(lowCm, highCm), sdCm}];
  });
}

/** Distance between two ranges; 0 if they overlap. */
const gapCm = (a: Omit<Claim, 'girth'>, b: Omit<Claim, 'girth'>): number =>
  Math.max(0, a.lowCm - b.highCm, b.lowCm - a.highCm);

const isConflict = (a: Omit<Claim, 'girth'>, b: Omit<Claim, 'girth'>): boolean =>
  gapCm(a, b) > CONFLICT_SDS * Math.hypot(a.sdCm, b.sdCm);

/** The largest gap between two claims about this girth that contradict each other; 0 if none do. */
function largestConflictCm(claims: readonly Claim[], girth: Girth): number {
  const own = claims.filter(claim => claim.girth === girth);
  return Math.max(
    0,
    ...own.flatMap((a, i) => own.slice(i + 1).flatMap(b => (isConflict(a, b) ? gapCm(a, b) : []))),
  );
}

/**
 * Factors on the SDs of the girths, in the order of `GIRTHS`, for tapes and intervals that contradict the answers or
 * each other. If two contradict each other, the band reaches both. Without a contradiction, all factors are 1.
 */
export function contradictionWidening(
  shopper: ShopperProfile,
  observations: readonly BodyObservation[],
  {covarianceCm2}: GirthPosterior,
): readonly number[] {
  const claims = claimsOf(observations);
  if (claims.length === 0) return GIRTHS.map(() => 1);
  const fromAnswers = estimatePosterior(shopper);
  return GIRTHS.map((girth, i) => {
    const meanCm = at(fromAnswers.meanCm, i);
    const answered = {lowCm: meanCm, highCm: meanCm, sdCm: sdAt(fromAnswers.covarianceCm2, i)};
    const isAgainstAnswers = claims.some(claim => claim.girth === girth && isConflict(claim, answered));
    const neededCm = largestConflictCm(claims, girth) / 2;
    return Math.max(1, isAgainstAnswers ? UNUSUAL_WIDENING : 1, neededCm / sdAt(covarianceCm2, i));
  });
}

const sdAt = (covariance: readonly (readonly number[])[], i: number): number =>
  Math.sqrt(at(at(covariance, i), i));
