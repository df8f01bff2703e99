import {estimateBody} from '../anatomy/estimate-body.js';
import {GIRTHS, type BodyMeasurements} from '../core/domain.js';
import {applyTapes} from './apply-tapes.js';
import type {Outcome, Tapes} from './state.js';

/**
 * What was measured, with the corrections by hand. Photos have told their story by then, so their joint
 * distribution is updated; without photos the statistics start afresh, which also learns from the tape what
 * was not answered (sex, weight).
 */
export function measurementsNow({shopper, measured}: Outcome, tapes: Tapes): BodyMeasurements {
  const observations = GIRTHS.flatMap(girth => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? [] : [{kind: 'tape', girth, valueCm} as const];
  });
  if (observations.length === 0) return measured;
  return isFromPhotos(measured) ? applyTapes(measured, tapes) : estimateBody(shopper, observations);
}

/** Whether a picture had a part in these measurements. */
export const isFromPhotos = (measured: BodyMeasurements): boolean =>
  GIRTHS.some(girth => measured[girth].source === 'photo');
