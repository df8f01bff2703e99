import {GIRTHS, type ShopperProfile} from '../../src/core/domain.js';
import {WIDTH_KEYS, type WidthKey} from '../../src/anatomy/anatomy-types.js';
import {bodyPriorOf} from '../../src/anatomy/body-prior.js';
import {checkShopper} from '../../src/anatomy/check-shopper.js';
import {componentsOf, STATURE_LOG_SD} from '../../src/anatomy/components.js';
import {normaliseLogWeights} from '../../src/anatomy/gaussian.js';

/** The silhouette that the answers alone predict, as a picture that is scaled by the told stature would show it. */
export interface WidthPrediction {
  readonly keys: readonly WidthKey[];
  /** Natural logs of cm, order of `keys`. */
  readonly meanLog: readonly number[];
  /** 6×6; the square root of a diagonal entry is about the relative error. */
  readonly covarianceLog: readonly (readonly number[])[];
}

/**
 * The predictive distribution of the six widths, with the mean and covariance over all kinds of people whom the answers
 * leave possible. Tests that need plausible widths take its mean.
 */
export function predictWidths(shopper: ShopperProfile): WidthPrediction {
  const {widening} = checkShopper(shopper, []);
  const components = componentsOf(shopper, true);
  const shares = normaliseLogWeights(components.map(component => component.logWeight));
  const priors = components.map(component => bodyPriorOf(component, widening, {chest: 0, waist: 1}));
  const at = (i: number): number => GIRTHS.length + i;
  const average = (of: (prior: (typeof priors)[number]) => number): number =>
    priors.reduce((sum, prior, i) => sum + (shares[i] ?? 0) * of(prior), 0);
  const meanLog = WIDTH_KEYS.map((_, i) => average(prior => prior.mean[at(i)] ?? NaN));
  const covarianceLog = WIDTH_KEYS.map((_i, i) =>
    WIDTH_KEYS.map((_j, j) =>
      average(prior => {
        const offset = (k: number): number => (prior.mean[at(k)] ?? NaN) - (meanLog[k] ?? NaN);
        const stature = (k: number): number => prior.withStature[at(k)] ?? NaN;
        const scaled = prior.covariance.at(at(i), at(j)) - stature(i) - stature(j) + STATURE_LOG_SD ** 2;
        return scaled + offset(i) * offset(j);
      }),
    ),
  );
  return {keys: WIDTH_KEYS, meanLog, covarianceLog};
}
