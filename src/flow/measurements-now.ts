import {estimateBody} from '../anatomy/estimate-body.js';
import {lengthsOf} from '../anatomy/lengths.js';
import {GIRTHS, type BodyMeasurements} from '../core/domain.js';
import {applyTapes} from './apply-tapes.js';
import {applyWorn} from './apply-worn.js';
import type {Outcome, Tapes, WornGarment} from './state.js';

/**
 * What was measured, with what the shopper knows: tape values and a size that is worn. Photos have told their
 * story by then, so their joint distribution is updated; without photos the statistics start afresh, which also
 * learns from the tape what was not answered (sex, weight).
 */
export function measurementsNow(
  {shopper, measured}: Outcome,
  tapes: Tapes,
  worn: WornGarment | null = null,
): BodyMeasurements {
  const taped = GIRTHS.flatMap(girth => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? [] : [{kind: 'tape', girth, valueCm} as const];
  });
  const ranges = worn?.observations ?? [];
  const lengths = lengthsOf(shopper);
  if (taped.length === 0 && ranges.length === 0) return {...measured, ...lengths};
  return isFromPhotos(measured)
    ? {...applyTapes(applyWorn(measured, ranges), tapes), ...lengths}
    : estimateBody(shopper, [...taped, ...ranges]);
}

/** Whether a picture had a part in these measurements. */
export const isFromPhotos = (measured: BodyMeasurements): boolean =>
  GIRTHS.some(girth => measured[girth].source === 'photo');
