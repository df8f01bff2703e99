import {at} from '../core/at.js';
import type {Sex} from '../core/domain.js';
import {ANATOMY} from './anatomy-data.js';
import type {Term, Domain} from './anatomy-types.js';
import type {Component} from './components.js';
import {dot, Matrix, timesTransposed, timesVector} from './matrix.js';
import {evaluateSd, evaluateTerms} from './polynomial.js';

/** The distribution of a body before any observation: nine logs in the order of `GIRTHS`, then `WIDTH_KEYS`. */
export interface BodyPrior {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
  /** Covariance of each log with the log of the true stature. Widths that are scaled by a told stature need it. */
  readonly withStature: readonly number[];
}

/** Whether a picture shows a width at the girth's level (1) or not (0). */
export interface Seen {
  readonly chest: 0 | 1;
  readonly waist: 0 | 1;
}

/**
 * SD, in logs, that is added to a girth's prior once a width of it is seen. The people of the surveys are not the
 * shoppers: soldiers have other chests than shoppers of the same weight. Without this, the prior pulls girths away from
 * what the pictures plainly show. docs/alternatives.md gives the cost of other values.
 */
const CHEST_LOOSENING_LOG_SD = 0.02;
const WAIST_LOOSENING_LOG_SD = 0.05;

/**
 * Difference between the natural waist, midway between rib and hip bone, and the survey's waist, on top of the hip
 * bone, in logs. Pictures show the natural waist. It is smaller by 3.2 cm of 98.6 in women and by 0.8 cm of 103.2 in
 * men. The differences come from 2,405 adults of the same survey who were taped both ways (Ostchega et al. 2021, Annals
 * of Epidemiology 53:21–26), the means from the survey as it is used here.
 */
const NATURAL_WAIST_LOG: Readonly<Record<Sex, number>> = {female: -0.033, male: -0.0078};

/** A mean and its slopes along (s, b, a). */
type Linear = readonly [value: number, alongS: number, alongB: number, alongA: number];

function linearise(
  terms: readonly Term[],
  domain: Domain,
  {point}: Component,
): (c: readonly number[]) => Linear {
  const {values, slopes} = evaluateTerms(terms, domain, point);
  return c => [dot(c, values), dot(c, slopes.s), dot(c, slopes.b), dot(c, slopes.a)];
}

/** `own` plus a linear combination of other rows: the chest depends on waist and hip, the widths on the girths. */
function plus(own: Linear, load: readonly number[], rows: readonly Linear[]): Linear {
  const add = (i: 0 | 1 | 2 | 3): number =>
    own[i] +
    dot(
      load,
      rows.map(row => row[i]),
    );
  return [add(0), add(1), add(2), add(3)];
}

/**
 * The prior of one component.
 *
 * @param widening factor on the SD of everything that the answers leave open
 */
export function bodyPriorOf(component: Component, widening: number, seen: Seen): BodyPrior {
  const {waistHip, chest, widths} = ANATOMY[component.sex];

  const ofWaistHip = linearise(waistHip.terms, waistHip.domain, component);
  const surveyedWaistMean = ofWaistHip(waistHip.waist);
  const hipMean = ofWaistHip(waistHip.hip);
  const ofChest = linearise(chest.terms, chest.domain, component);
  const chestMean = plus(ofChest(chest.chest), chest.onWaistHip, [surveyedWaistMean, hipMean]);
  const waistMean = plus(surveyedWaistMean, [seen.waist * NATURAL_WAIST_LOG[component.sex]], [[1, 0, 0, 0]]);
  const girthMeans = [chestMean, waistMean, hipMean];
  const ofWidths = linearise(widths.terms, widths.domain, component);
  const widthMeans = widths.mean.map((c, w) => plus(ofWidths(c), at(widths.onGirths, w), girthMeans));
  const means = [...girthMeans, ...widthMeans];

  const girthCovariance = girthCovarianceOf(component, widening, seen);
  const onGirths = Matrix.from(widths.onGirths);
  // Maps the girths to all nine logs: the identity for the girths, the fitted coefficients for the widths.
  const load = Matrix.build(means.length, 3, (r, c) => (r < 3 ? Number(r === c) : onGirths.at(r - 3, c)));
  const shared = timesTransposed(timesTransposed(load, girthCovariance), load);
  const slopes = Matrix.from(means.map(row => row.slice(1)));
  const fromAnswers = timesTransposed(timesTransposed(slopes, component.spread), slopes);
  const covariance = Matrix.build(means.length, means.length, (r, c) => {
    const own = r < 3 || c < 3 ? 0 : at(at(widths.covariance, r - 3), c - 3);
    return shared.at(r, c) + widening ** 2 * own + fromAnswers.at(r, c);
  });
  const statureColumn = [component.spread.at(0, 0), component.spread.at(0, 1), component.spread.at(0, 2)];
  return {mean: means.map(([value]) => value), covariance, withStature: timesVector(slopes, statureColumn)};
}

function girthCovarianceOf(component: Component, widening: number, seen: Seen): Matrix {
  const {waistHip, chest} = ANATOMY[component.sex];
  const waistSd = widening * evaluateSd(waistHip.waistLogSd, waistHip.domain, component.point);
  const hipSd = widening * evaluateSd(waistHip.hipLogSd, waistHip.domain, component.point);
  const chestSd = widening * evaluateSd(chest.logSd, chest.domain, component.point);
  const ww = waistSd ** 2;
  const wh = waistHip.correlation * waistSd * hipSd;
  const hh = hipSd ** 2;
  const [onWaist = NaN, onHip = NaN] = chest.onWaistHip;
  const cw = onWaist * ww + onHip * wh;
  const ch = onWaist * wh + onHip * hh;
  return Matrix.from([
    [onWaist * cw + onHip * ch + chestSd ** 2 + seen.chest * CHEST_LOOSENING_LOG_SD ** 2, cw, ch],
    [cw, ww + seen.waist * WAIST_LOOSENING_LOG_SD ** 2, wh],
    [ch, wh, hh],
  ]);
}
