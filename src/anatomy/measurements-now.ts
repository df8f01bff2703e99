import type {Outcome, Tapes} from '../core/outcome.js';
import {estimateBody} from './estimate-body.js';
import {lengthsOf} from './lengths.js';
import {observeBraSize} from './bra-size.js';
import type {IntervalObservation} from './observations.js';
import {GIRTHS, type BodyMeasurements, type BraSize} from '../core/domain.js';
import {applyBra, applyTapes} from './apply-tapes.js';
import {applyWorn} from './apply-worn.js';

/**
 * What was measured, with what the shopper knows: tape values, a size that is worn, a bra size. Photos have told their
 * story by then, so their joint distribution is updated; without photos the statistics start afresh, which also
 * learns from the tape what was not answered (sex, weight).
 */
export function measurementsNow(
  {shopper, measured}: Outcome,
  tapes: Tapes,
  worn: {readonly observations: readonly IntervalObservation[]} | null = null,
  braSize: BraSize | null = null,
): BodyMeasurements {
  const taped = GIRTHS.flatMap(girth => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? [] : [{kind: 'tape', girth, valueCm} as const];
  });
  const ranges = worn?.observations ?? [];
  // A label that no version of ours can read any more says nothing.
  const bra = braSize && observeBraSize(braSize);
  const bras = bra?.ok ? [bra.value] : [];
  const lengths = lengthsOf(shopper);
  if (taped.length + ranges.length + bras.length === 0) return {...measured, ...lengths};
  return isFromPhotos(measured)
    ? {...applyTapes(bras.reduce(applyBra, applyWorn(measured, ranges)), tapes), ...lengths}
    : estimateBody(shopper, [...taped, ...ranges, ...bras]);
}

/** Whether a picture had a part in these measurements. */
export const isFromPhotos = (measured: BodyMeasurements): boolean =>
  GIRTHS.some(girth => measured[girth].source === 'photo');
