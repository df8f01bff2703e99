import type {Tapes} from '../core/outcome.js';
import type {BraObservation} from './observations.js';
import {GIRTHS, type BodyMeasurements, type EstimateSource, type Girth} from '../core/domain.js';

/** One standard deviation of a girth that a shopper takes with a tape; the same as `estimateBody` assumes. */
export const TAPE_SD_CM = 1;

/** Measurements corrected by tape values. */
export const applyTapes = (measured: BodyMeasurements, tapes: Tapes): BodyMeasurements =>
  GIRTHS.reduce((now, girth) => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? now : applyGirth(now, {girth, valueCm, sdCm: TAPE_SD_CM}, 'tape');
  }, measured);

/** Measurements from photos, nudged by a bra size. The photos stay the source: they said more. */
export const applyBra = (measured: BodyMeasurements, bra: BraObservation): BodyMeasurements =>
  applyGirth(measured, bra, measured.chest.source);

interface GirthReading {
  readonly girth: Girth;
  readonly valueCm: number;
  readonly sdCm: number;
}

/**
 * An observation of one girth with a spread of its own; the others move with it as far as they are correlated (the
 * Kalman update, in closed form and exact for the normal distribution that the measurements are).
 */
function applyGirth(
  measured: BodyMeasurements,
  {girth, valueCm, sdCm}: GirthReading,
  source: EstimateSource,
): BodyMeasurements {
  const {covarianceCm2} = measured;
  const column = covarianceCm2.map(row => row[GIRTHS.indexOf(girth)] ?? 0);
  const spread = (column[GIRTHS.indexOf(girth)] ?? 0) + sdCm ** 2;
  const surprise = valueCm - measured[girth].valueCm;
  const covariance = covarianceCm2.map((row, i) =>
    row.map((value, j) => value - ((column[i] ?? 0) * (column[j] ?? 0)) / spread),
  );
  const moved = GIRTHS.map((name, index) => ({
    valueCm: measured[name].valueCm + ((column[index] ?? 0) / spread) * surprise,
    sdCm: Math.sqrt(Math.max(0, covariance[index]?.[index] ?? 0)),
    source: name === girth ? source : measured[name].source,
  }));
  const [chest = measured.chest, waist = measured.waist, hip = measured.hip] = moved;
  return {...measured, chest, waist, hip, covarianceCm2: covariance};
}
