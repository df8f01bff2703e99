import {at} from '../core/at.js';
import {condition, logNormalDensity, type Gaussian} from './gaussian.js';
import {Matrix} from './matrix.js';
import type {LogInterval} from './observations.js';
import {momentsInInterval} from './soft-interval.js';

/** The Gaussian factor that replaces one interval: its precision, and its mean times the precision. */
interface Site {
  readonly precision: number;
  readonly shift: number;
}

const EMPTY: Site = {precision: 0, shift: 0};
/** A site has no effect if its precision is below this share of the prior's. */
const NEGLIGIBLE = 1e-9;
const MAX_SWEEPS = 30;
/** The sweeps end once no precision changes by more than this share of the cavity's. */
const TOLERANCE = 1e-10;

/**
 * The prior times the sites, and the log of its normaliser.
 *
 * @param except index of the site that is left out; −1 for none
 */
function timesSites(
  prior: Gaussian,
  intervals: readonly LogInterval[],
  sites: readonly Site[],
  except: number,
): {readonly posterior: Gaussian; readonly logEvidence: number} {
  const used = sites.flatMap((site, i) => {
    const {index} = at(intervals, i);
    const isTelling = site.precision * prior.covariance.at(index, index) > NEGLIGIBLE;
    return i !== except && isTelling ? [{index, ...site}] : [];
  });
  if (used.length === 0) return {posterior: prior, logEvidence: 0};
  const cross = Matrix.build(prior.mean.length, used.length, (r, c) =>
    prior.covariance.at(r, at(used, c).index),
  );
  const innovation = Matrix.build(used.length, used.length, (r, c) => {
    const noise = r === c ? 1 / at(used, r).precision : 0;
    return prior.covariance.at(at(used, r).index, at(used, c).index) + noise;
  });
  const predicted = used.map(({index}) => at(prior.mean, index));
  const pseudo = used.map(({shift, precision}) => shift / precision);
  return condition(prior, cross, predicted, innovation, pseudo);
}

/**
 * Updates a Gaussian by soft intervals, by expectation propagation: each interval is replaced by the Gaussian factor
 * that has the same effect on mean and variance, given all the others, until none changes. It is exact for one
 * interval. The likelihoods are log-concave, so the iteration converges, and the result does not depend on the order.
 *
 * @returns the posterior, and the log of the probability of all intervals together
 */
export function updateByIntervals(
  prior: Gaussian,
  intervals: readonly LogInterval[],
): {readonly posterior: Gaussian; readonly logEvidence: number} {
  const sites: Site[] = intervals.map(() => EMPTY);
  const logScales: number[] = intervals.map(() => 0);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let change = 0;
    intervals.forEach((interval, i) => {
      const cavity = timesSites(prior, intervals, sites, i).posterior;
      const mean = at(cavity.mean, interval.index);
      const variance = cavity.covariance.at(interval.index, interval.index);
      const moments = momentsInInterval(mean, variance, interval);
      const precision = Math.max(0, 1 / moments.variance - 1 / variance);
      const shift = moments.mean / moments.variance - mean / variance;
      change = Math.max(change, Math.abs(precision - at(sites, i).precision) * variance);
      sites[i] = {precision, shift};
      // The site is an observation `shift / precision` with variance 1 / precision, times exp(logScales[i]).
      const isTelling = precision * prior.covariance.at(interval.index, interval.index) > NEGLIGIBLE;
      const density = isTelling
        ? logNormalDensity(shift / precision, mean, Math.sqrt(variance + 1 / precision))
        : 0;
      logScales[i] = moments.logMass - density;
    });
    if (change < TOLERANCE || intervals.length === 1) break;
  }
  const {posterior, logEvidence} = timesSites(prior, intervals, sites, -1);
  return {posterior, logEvidence: logScales.reduce((sum, scale) => sum + scale, logEvidence)};
}
