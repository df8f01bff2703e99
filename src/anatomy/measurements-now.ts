import {GIRTHS, type BodyMeasurements, type BraSize} from '../core/domain.js';
import type {Outcome, Tapes} from '../core/outcome.js';
import {observeBraSize} from './bra-size.js';
import {estimateBody} from './estimate-body.js';
import {lengthsOf} from './lengths.js';
import type {IntervalObservation} from '../core/observation.js';
import {secondaryOf} from './secondary.js';
import {updateGirths} from './update-girths.js';

/**
 * What was measured, updated by what the shopper knows: tape values, a size that is worn, a bra size. Photos are
 * already part of the measured distribution, which is updated. Without photos the estimate starts again from the
 * answers: the tape then also tells something of what was not answered (sex, weight).
 */
export function measurementsNow(
  {shopper, measured}: Outcome,
  tapes: Tapes,
  worn: {readonly observations: readonly IntervalObservation[]} | null = null,
  braSize: BraSize | null = null,
): BodyMeasurements {
  const ranges = worn?.observations ?? [];
  // A kept label that this version cannot read is left out.
  const bra = braSize && observeBraSize(braSize);
  const bras = bra?.ok ? [bra.value] : [];
  const lengths = lengthsOf(shopper);
  const taped = GIRTHS.flatMap(girth => {
    const valueCm = tapes[girth];
    return valueCm === undefined ? [] : [{kind: 'tape', girth, valueCm} as const];
  });
  const withOthers = (girths: BodyMeasurements): BodyMeasurements => ({
    ...girths,
    ...lengths,
    ...secondaryOf(girths, shopper, tapes),
  });
  if (taped.length + ranges.length + bras.length === 0) return withOthers(measured);
  return withOthers(
    isFromPhotos(measured)
      ? updateGirths(measured, {tapes, ranges, bras})
      : estimateBody(shopper, [...taped, ...ranges, ...bras]),
  );
}

/** Whether a photo had a part in these measurements. */
export const isFromPhotos = (measured: BodyMeasurements): boolean =>
  GIRTHS.some(girth => measured[girth].source === 'photo');
