import {at} from '../core/at.js';
import {GIRTHS, type Estimate, type Girth, type ShopperProfile} from '../core/domain.js';
import {TAPE_SD_CM, WORN_SIZE_SD_CM} from '../core/spreads.js';
import {estimatePosterior, type GirthPosterior} from './estimate-posterior.js';
import type {BodyObservation} from './observations.js';

/** Two statements about a girth that are this many SDs apart cannot both be right: one is a slip. */
const CONFLICT_SDS = 5;
/** Factor on the band of a girth if an observation contradicts the answers, the photos, or what the others make likely. */
const UNUSUAL_WIDENING = 1.5;

/** What an observation says of its girth: a range with soft ends. The range of a tape has no width. */
interface Claim {
  readonly seen: BodyObservation;
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
      return [{seen, girth, lowCm: valueCm, highCm: valueCm, sdCm}];
    }
    const {lowCm = -Infinity, highCm = Infinity, softnessCm: sdCm = WORN_SIZE_SD_CM} = seen;
    return [{seen, girth, lowCm: Math.min(lowCm, highCm), highCm: Math.max(lowCm, highCm), sdCm}];
  });
}

type Range = Pick<Claim, 'lowCm' | 'highCm' | 'sdCm'>;

/** Distance between two ranges; 0 if they overlap. */
const gapCm = (a: Range, b: Range): number => Math.max(0, a.lowCm - b.highCm, b.lowCm - a.highCm);

const isConflict = (a: Range, b: Range): boolean => gapCm(a, b) > CONFLICT_SDS * Math.hypot(a.sdCm, b.sdCm);

/** The largest gap between two claims about this girth that contradict each other; 0 if none do. */
function largestConflictCm(claims: readonly Claim[], girth: Girth): number {
  const own = claims.filter(claim => claim.girth === girth);
  return Math.max(
    0,
    ...own.flatMap((a, i) => own.slice(i + 1).flatMap(b => (isConflict(a, b) ? gapCm(a, b) : []))),
  );
}

/** What a distribution of the girths says of one of them. */
function rangeFrom({meanCm, covarianceCm2}: GirthPosterior, girth: Girth): Range {
  const index = GIRTHS.indexOf(girth);
  const cm = at(meanCm, index);
  return {lowCm: cm, highCm: cm, sdCm: sdAt(covarianceCm2, index)};
}

/**
 * Factors on the SDs of the girths, in the order of `GIRTHS`, for tapes and intervals that contradict the answers or
 * each other. If two statements of one girth contradict each other, the band reaches both. A chest may also contradict a
 * waist: each statement is compared with what all the others make likely. Without a contradiction, all factors are 1.
 */
export function contradictionWidening(
  shopper: ShopperProfile,
  observations: readonly BodyObservation[],
  {covarianceCm2}: GirthPosterior,
): readonly number[] {
  const claims = claimsOf(observations);
  if (claims.length === 0) return GIRTHS.map(() => 1);
  const fromAnswers = estimatePosterior(shopper);
  const others = ({seen}: Claim) =>
    observations.length > 1
      ? estimatePosterior(
          shopper,
          observations.filter(other => other !== seen),
        )
      : fromAnswers;
  const doubted = claims.filter(
    claim =>
      isConflict(claim, rangeFrom(fromAnswers, claim.girth)) ||
      isConflict(claim, rangeFrom(others(claim), claim.girth)),
  );
  return GIRTHS.map((girth, i) => {
    const isDoubted = doubted.some(claim => claim.girth === girth);
    const neededCm = largestConflictCm(claims, girth) / 2;
    return Math.max(1, isDoubted ? UNUSUAL_WIDENING : 1, neededCm / sdAt(covarianceCm2, i));
  });
}

/** The factor on the SD of a girth that photos have measured, for tapes and intervals of it that contradict the photos. */
export function wideningAgainstPhotos(
  girth: Girth,
  {valueCm, sdCm}: Estimate,
  observations: readonly BodyObservation[],
): number {
  const measured = {lowCm: valueCm, highCm: valueCm, sdCm};
  const isDoubted = claimsOf(observations).some(
    claim => claim.girth === girth && isConflict(claim, measured),
  );
  return isDoubted ? UNUSUAL_WIDENING : 1;
}

const sdAt = (covariance: readonly (readonly number[])[], i: number): number =>
  Math.sqrt(at(at(covariance, i), i));
