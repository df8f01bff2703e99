import {at} from '../core/at.js';
import {GIRTHS, type ShopperProfile} from '../core/domain.js';
import {bodyPriorOf, type Seen} from './body-prior.js';
import {checkShopper} from './check-shopper.js';
import {componentsOf} from './components.js';
import {logSumExp, normaliseLogWeights} from './gaussian.js';
import {updateByIntervals} from './interval-update.js';
import {leavesOf, outlierChoices} from './linear-update.js';
import {momentsOfLogMixture} from './mixture.js';
import {logIntervalsOf, stackObservations, type BodyObservation} from './observations.js';

/** The distribution of the three girths, given the answers and all observations. */
export interface GirthPosterior {
  /** Order of `GIRTHS`. */
  readonly meanCm: readonly number[];
  /** 3×3, cm², order of `GIRTHS`. */
  readonly covarianceCm2: readonly (readonly number[])[];
  /**
   * Per width of the `widths` observations, in the order given: the probability that its edge is grossly wrong, given
   * everything else. 0 for a width that was not seen or that has no `outlierProbability01`.
   */
  readonly outliers01: readonly number[];
  /** Log density of the observations given the answers, which says how well the two go together. */
  readonly logEvidence: number;
}

/** The nine logs are girths, breadths and depths, each in the order of `GIRTHS`. */
const isWidth = (latent: number): boolean => latent >= GIRTHS.length;

/** Which levels have a width. */
function seenIn(latents: readonly number[]): Seen {
  const isSeen = (girth: number): 0 | 1 =>
    latents.some(latent => isWidth(latent) && latent % GIRTHS.length === girth) ? 1 : 0;
  return {chest: isSeen(0), waist: isSeen(1)};
}

/** Leaves with a smaller share than this cannot move a girth by a millimetre, and are dropped. */
const NEGLIGIBLE_SHARE = 1e-7;

/**
 * The joint posterior of chest, waist and hip. The prior is one Gaussian over nine logs for each kind of person whom
 * the answers leave possible (`componentsOf`). Every observation updates all of them. The result is the mean and
 * covariance, in cm, of their mixture, weighted by how well each explains the observations. Only the stature must be
 * given.
 *
 * @throws {SizeFinderError} `profile-invalid` for impossible answers or tape values.
 */
export function estimatePosterior(
  shopper: ShopperProfile,
  observations: readonly BodyObservation[] = [],
): GirthPosterior {
  const {widening} = checkShopper(shopper, observations);
  const seen = stackObservations(observations);
  const intervals = logIntervalsOf(observations);
  const seenLevels = seenIn(seen.latents);
  const choices = outlierChoices(seen.outliers.length);

  const components = componentsOf(shopper, seen.latents.some(isWidth));
  const total = logSumExp(components.map(component => component.logWeight));
  const leaves = components.flatMap(component =>
    leavesOf(bodyPriorOf(component, widening, seenLevels), component.logWeight - total, seen, choices),
  );
  const first = normaliseLogWeights(leaves.map(leaf => leaf.logWeight));
  const kept = leaves.filter((_, i) => at(first, i) > NEGLIGIBLE_SHARE);
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
    outliers01: seen.outlierOfWidth.map(position =>
      updated.reduce(
        (sum, leaf, i) => sum + (position !== null && leaf.outliers.includes(position) ? at(shares, i) : 0),
        0,
      ),
    ),
    logEvidence: logSumExp(updated.map(leaf => leaf.logWeight)),
  };
}
