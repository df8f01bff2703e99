import type {Sex} from '../core/domain.js';
import {ANATOMY} from './anatomy-data.js';
import type {Term, Domain} from './anatomy-types.js';
import type {Component} from './components.js';
import {Matrix, timesTransposed, timesVector} from './matrix.js';
import {evaluateSd, evaluateTerms} from './polynomial.js';

/** A body before it is seen: nine logs, girths first (`GIRTHS`, then `WIDTH_KEYS`). */
export interface BodyPrior {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
  /** Covariance of each log with the log of the true stature: links them to widths scaled by a told one. */
  readonly withStature: readonly number[];
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0);

/** What changes in the prior of a girth that a picture shows, see `WHEN_SEEN` in `estimate-posterior.ts`. */
export interface PriorChange {
  /** SDs of the log, added to the girth's own. */
  readonly chestLogSd: number;
  readonly waistLogSd: number;
  /** Added to the mean log of the waist. */
  readonly waistLog: Readonly<Record<Sex, number>>;
}

export const AS_SURVEYED: PriorChange = {chestLogSd: 0, waistLogSd: 0, waistLog: {female: 0, male: 0}};

/** A mean and its slopes along (s, b, a). */
type Linear = readonly [value: number, alongS: number, alongB: number, alongA: number];

function linearise(
  terms: readonly Term[],
  domain: Domain,
  {at}: Component,
): (c: readonly number[]) => Linear {
  const {values, slopes} = evaluateTerms(terms, domain, at);
  return c => [dot(c, values), dot(c, slopes.s), dot(c, slopes.b), dot(c, slopes.a)];
}

/** `own` plus a linear map of rows already known: how chest hangs on waist and hip, widths on girths. */
function plus(own: Linear, load: readonly number[], rows: readonly Linear[]): Linear {
  const add = (i: 0 | 1 | 2 | 3): number =>
    rows.reduce((sum, row, r) => sum + (load[r] ?? NaN) * row[i], own[i]);
  return [add(0), add(1), add(2), add(3)];
}

const shifted = ([value, ...slopes]: Linear, by: number): Linear => [value + by, ...slopes];

/**
 * The prior of one component. `widening` multiplies the standard deviation of what the answers leave open.
 */
export function bodyPriorOf(component: Component, widening: number, change: PriorChange): BodyPrior {
  const {waistHip, chest, widths} = ANATOMY[component.sex];

  const ofWaistHip = linearise(waistHip.terms, waistHip.domain, component);
  const surveyedWaistMean = ofWaistHip(waistHip.waist);
  const hipMean = ofWaistHip(waistHip.hip);
  const ofChest = linearise(chest.terms, chest.domain, component);
  const chestMean = plus(ofChest(chest.chest), chest.onWaistHip, [surveyedWaistMean, hipMean]);
  const waistMean = shifted(surveyedWaistMean, change.waistLog[component.sex]);
  const girthMeans = [chestMean, waistMean, hipMean];
  const ofWidths = linearise(widths.terms, widths.domain, component);
  const widthMeans = widths.mean.map((c, w) => plus(ofWidths(c), widths.onGirths[w] ?? [], girthMeans));
  const means = [...girthMeans, ...widthMeans];

  const girthCovariance = girthCovarianceOf(component, widening, change);
  const onGirths = Matrix.from(widths.onGirths);
  // Girths to all nine logs: the identity for themselves, the fitted loads for the widths.
  const load = Matrix.build(means.length, 3, (r, c) => (r < 3 ? Number(r === c) : onGirths.at(r - 3, c)));
  const shared = timesTransposed(timesTransposed(load, girthCovariance), load);
  const slopes = Matrix.from(means.map(row => row.slice(1)));
  const fromAnswers = timesTransposed(timesTransposed(slopes, component.spread), slopes);
  const covariance = Matrix.build(means.length, means.length, (r, c) => {
    const own = r < 3 || c < 3 ? 0 : (widths.covariance[r - 3]?.[c - 3] ?? NaN);
    return shared.at(r, c) + widening ** 2 * own + fromAnswers.at(r, c);
  });
  const statureColumn = [component.spread.at(0, 0), component.spread.at(0, 1), component.spread.at(0, 2)];
  return {mean: means.map(([value]) => value), covariance, withStature: timesVector(slopes, statureColumn)};
}

function girthCovarianceOf(component: Component, widening: number, change: PriorChange): Matrix {
  const {waistHip, chest} = ANATOMY[component.sex];
  const waistSd = widening * evaluateSd(waistHip.waistLogSd, waistHip.domain, component.at);
  const hipSd = widening * evaluateSd(waistHip.hipLogSd, waistHip.domain, component.at);
  const chestSd = widening * evaluateSd(chest.logSd, chest.domain, component.at);
  const ww = waistSd ** 2;
  const wh = waistHip.correlation * waistSd * hipSd;
  const hh = hipSd ** 2;
  const [onWaist = NaN, onHip = NaN] = chest.onWaistHip;
  const cw = onWaist * ww + onHip * wh;
  const ch = onWaist * wh + onHip * hh;
  return Matrix.from([
    [onWaist * cw + onHip * ch + chestSd ** 2 + change.chestLogSd ** 2, cw, ch],
    [cw, ww + change.waistLogSd ** 2, wh],
    [ch, wh, hh],
  ]);
}
