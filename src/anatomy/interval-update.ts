import {condition, logNormalDensity, type Gaussian} from './gaussian.js';
import {Matrix} from './matrix.js';
import type {LogInterval} from './observations.js';
import {momentsInInterval} from './soft-interval.js';

/** The Gaussian factor that stands in for one interval: precision and precision-weighted mean. */
interface Site {
  readonly precision: number;
  readonly shift: number;
}

const EMPTY: Site = {precision: 0, shift: 0};
/** A site below this (in units of the prior's precision) says nothing. */
const NEGLIGIBLE = 1e-9;
const MAX_SWEEPS = 30;
const TOLERANCE = 1e-10;

/** The prior times all sites but one, and log of its normaliser. */
function timesSites(
  prior: Gaussian,
  intervals: readonly LogInterval[],
  sites: readonly Site[],
  except: number,
): {readonly posterior: Gaussian; readonly logEvidence: number} {
  const used = sites.flatMap((site, i) => {
    const index = intervals[i]?.index ?? NaN;
    const isTelling = site.precision * prior.covariance.at(index, index) > NEGLIGIBLE;
    return i !== except && isTelling ? [{index, site}] : [];
  });
  if (used.length === 0) return {posterior: prior, logEvidence: 0};
  const cross = Matrix.build(prior.mean.length, used.length, (r, c) =>
    prior.covariance.at(r, used[c]?.index ?? NaN),
  );
  const innovation = Matrix.build(used.length, used.length, (r, c) => {
    const noise = r === c ? 1 / (used[r]?.site.precision ?? NaN) : 0;
    return prior.covariance.at(used[r]?.index ?? NaN, used[c]?.index ?? NaN) + noise;
  });
  const predicted = used.map(({index}) => prior.mean[index] ?? NaN);
  const pseudo = used.map(({site}) => site.shift / site.precision);
  return condition(prior, cross, predicted, innovation, pseudo);
}

/**
 * Expectation propagation: each interval is replaced by the Gaussian that has the same effect on mean and
 * variance given all the others, until none changes. Exact for one interval; the likelihoods are
 * log-concave, so the iteration settles, and its fixed point does not depend on the order.
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
      const mean = cavity.mean[interval.index] ?? NaN;
      const variance = cavity.covariance.at(interval.index, interval.index);
      const moments = momentsInInterval(mean, variance, interval);
      const precision = Math.max(0, 1 / moments.variance - 1 / variance);
      const shift = moments.mean / moments.variance - mean / variance;
      change = Math.max(change, Math.abs(precision - (sites[i]?.precision ?? 0)) * variance);
      sites[i] = {precision, shift};
      // The stand-in is an observation `shift / precision` with variance 1 / precision, times this scale.
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
