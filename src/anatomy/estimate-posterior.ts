import {GIRTHS, type ShopperProfile} from '../core/domain.js';
import {WIDTH_KEYS, type WidthKey} from './anatomy-types.js';
import {AS_SURVEYED, bodyPriorOf, type PriorChange} from './body-prior.js';
import {checkShopper} from './check-shopper.js';
import {componentsOf} from './components.js';
import {logSumExp, normaliseLogWeights} from './gaussian.js';
import {updateByIntervals} from './interval-update.js';
import {leavesOf, outlierChoices} from './linear-update.js';
import {momentsOfLogMixture} from './mixture.js';
import {logIntervalsOf, stackObservations, type BodyObservation} from './observations.js';

/** What is known of the three girths after everything told and seen. */
export interface GirthPosterior {
  /** Order of `GIRTHS`. */
  readonly meanCm: readonly number[];
  /** 3×3, cm², order of `GIRTHS`. */
  readonly covarianceCm2: readonly (readonly number[])[];
  /**
   * Per seen width with an `outlierProbability01`, in the order given: how likely its edge is grossly
   * wrong, now that it was held against all the rest.
   */
  readonly outliers01: readonly number[];
  /** log density of the observations given the answers: how well they go together. */
  readonly logEvidence: number;
}

/**
 * What changes in the prior of a girth once a width of it is seen.
 *
 * It gets looser: the surveys' people are not the shopper's people, and soldiers carry other chests than shoppers of
 * their weight. Without it the prior pulls girths that were plainly seen; the report of `calibration/fit-anatomy.mjs`
 * says what it costs.
 *
 * And the waist moves: the survey tapes it on the top of the hip bone, a picture shows the one midway between rib and
 * hip bone. In 2,405 adults of the same survey, taped twice, the first was 3.2 cm larger in women and 0.8 cm in men
 * (Ostchega et al. 2021, Annals of Epidemiology 53:21–26); their mean waists are 98.6 and 103.2 cm here.
 */
export const WHEN_SEEN: PriorChange = {
  chestLogSd: 0.02,
  waistLogSd: 0.05,
  waistLog: {female: Math.log1p(-3.2 / 98.6), male: Math.log1p(-0.8 / 103.2)},
};

function priorChangeFor(latents: readonly number[]): PriorChange {
  const isSeen = (...keys: WidthKey[]): boolean =>
    keys.some(key => latents.includes(GIRTHS.length + WIDTH_KEYS.indexOf(key)));
  const {chestLogSd} = isSeen('chestBreadth', 'chestDepth') ? WHEN_SEEN : AS_SURVEYED;
  const {waistLogSd, waistLog} = isSeen('waistBreadth', 'waistDepth') ? WHEN_SEEN : AS_SURVEYED;
  return {chestLogSd, waistLogSd, waistLog};
}

/** Shares below this cannot move a girth by a millimetre. */
const NEGLIGIBLE_SHARE = 1e-7;

/**
 * The joint posterior of chest, waist and hip: one Gaussian over nine logs per kind of person the answers
 * leave possible (`componentsOf`), updated by everything seen, mixed by how well each explains it, and
 * matched in mean and covariance in cm. Every input but the stature may be missing.
 * Throws a `SizeFinderError` `profile-invalid` for impossible answers or tape values.
 */
export function estimatePosterior(
  shopper: ShopperProfile,
  observations: readonly BodyObservation[] = [],
): GirthPosterior {
  const {widening} = checkShopper(shopper, observations);
  const seen = stackObservations(observations);
  const intervals = logIntervalsOf(observations);
  const change = priorChangeFor(seen.latents);
  const choices = outlierChoices(seen.outliers.length);

  const components = componentsOf(shopper);
  const total = logSumExp(components.map(component => component.logWeight));
  const leaves = components.flatMap(component =>
    leavesOf(bodyPriorOf(component, widening, change), component.logWeight - total, seen, choices),
  );
  const first = normaliseLogWeights(leaves.map(leaf => leaf.logWeight));
  const kept = leaves.filter((_, i) => (first[i] ?? 0) > NEGLIGIBLE_SHARE);
  const updated =
    intervals.length === 0
      ? kept
      : kept.map(leaf => {
          const {posterior, logEvidence} = updateByIntervals(leaf, intervals);
          return {...posterior, logWeight: leaf.logWeight + logEvidence, outliers: leaf.outliers};
        });
  const shares = normaliseLogWeights(updated.map(leaf => leaf.logWeight));
  return {
    ...momentsOfLogMixture(updated, shares),
    outliers01: seen.outliers.map((_, position) =>
      updated.reduce((sum, leaf, i) => sum + (leaf.outliers.includes(position) ? (shares[i] ?? 0) : 0), 0),
    ),
    logEvidence: logSumExp(updated.map(leaf => leaf.logWeight)),
  };
}
