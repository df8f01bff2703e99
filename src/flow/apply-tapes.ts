import {GIRTHS, type BodyMeasurements, type Estimate} from '../core/domain.js';
import type {Tapes} from './state.js';

/** One standard deviation of a girth that a shopper takes with a tape; the same as `estimateBody` assumes. */
export const TAPE_SD_CM = 1;

/**
 * Measurements corrected by tape values: each is an observation of one girth with a spread of its own, and
 * the others move with it as far as they are correlated (the Kalman update, in closed form and exact for
 * the normal distribution that the measurements are).
 */
export function applyTapes(measured: BodyMeasurements, tapes: Tapes): BodyMeasurements {
  const mean = GIRTHS.map(girth => measured[girth].valueCm);
  let covariance: readonly (readonly number[])[] = measured.covarianceCm2;
  GIRTHS.forEach((girth, observed) => {
    const tapeCm = tapes[girth];
    if (tapeCm === undefined) return;
    const column = covariance.map(row => row[observed] ?? 0);
    const spread = (column[observed] ?? 0) + TAPE_SD_CM ** 2;
    const surprise = tapeCm - (mean[observed] ?? 0);
    column.forEach((shared, index) => (mean[index] = (mean[index] ?? 0) + (shared / spread) * surprise));
    covariance = covariance.map((row, i) =>
      row.map((value, j) => value - ((column[i] ?? 0) * (column[j] ?? 0)) / spread),
    );
  });
  const estimateOf = (index: number): Estimate => {
    const girth = GIRTHS[index] ?? 'chest';
    return {
      valueCm: mean[index] ?? measured[girth].valueCm,
      sdCm: Math.sqrt(Math.max(0, covariance[index]?.[index] ?? 0)),
      source: tapes[girth] === undefined ? measured[girth].source : 'tape',
    };
  };
  return {
    ...measured,
    chest: estimateOf(0),
    waist: estimateOf(1),
    hip: estimateOf(2),
    covarianceCm2: covariance,
  };
}
