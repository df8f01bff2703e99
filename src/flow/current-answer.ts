import {estimateBody} from '../anatomy/estimate-body.js';
import {recommendSize, type SizeChart} from '../chart/index.js';
import {
  GIRTHS,
  type BodyMeasurements,
  type FitPreference,
  type Girth,
  type Recommendation,
  type ShopperProfile,
} from '../core/domain.js';
import {applyTapes} from './apply-tapes.js';
import type {Outcome, Tapes} from './state.js';

/** What the shop asks for, beside its chart. */
export interface Wishes {
  readonly fit: FitPreference;
  /** Labels that can be bought; absent means all. */
  readonly inStock?: readonly string[];
}

export interface CurrentAnswer {
  readonly measurements: BodyMeasurements;
  /** Null without a chart. */
  readonly recommendation: Recommendation | null;
}

/** What an answer follows from. Everything in it may change while the result is on the screen. */
export interface AnswerInputs {
  readonly outcome: Outcome;
  readonly tapes: Tapes;
  readonly chart: SizeChart | null;
  readonly wishes: Wishes;
}

export function currentAnswer({outcome, tapes, chart, wishes}: AnswerInputs): CurrentAnswer {
  const measurements = correctByHand(outcome, tapes);
  return {measurements, recommendation: chart && recommendSize(measurements, chart, wishes)};
}

/**
 * Photos have told their story by the time a tape comes in, so their joint distribution is updated. Without
 * photos the statistics start afresh, which also learns from the tape what was not answered (sex, weight).
 */
function correctByHand({shopper, measured}: Outcome, tapes: Tapes): BodyMeasurements {
  const taped = GIRTHS.filter(girth => tapes[girth] !== undefined);
  if (taped.length === 0) return measured;
  return isFromPhotos(measured) ? applyTapes(measured, tapes) : estimateWithTapes(shopper, taped, tapes);
}

/** Whether a picture had a part in these measurements. */
export const isFromPhotos = (measured: BodyMeasurements): boolean =>
  GIRTHS.some(girth => measured[girth].source === 'photo');

const estimateWithTapes = (
  shopper: ShopperProfile,
  taped: readonly Girth[],
  tapes: Tapes,
): BodyMeasurements =>
  estimateBody(
    shopper,
    taped.map(girth => ({kind: 'tape', girth, valueCm: tapes[girth] ?? NaN}) as const),
  );
