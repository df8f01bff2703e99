import {
  GIRTHS,
  type BodyMeasurements,
  type Estimate,
  type EstimateSource,
  type Girth,
  type ShopperProfile,
} from '../core/domain.js';
import {checkShopper, toldAnswers} from './check-shopper.js';
import {estimatePosterior} from './estimate-posterior.js';
import {lengthsOf} from './lengths.js';
import type {BodyObservation} from './observations.js';

/** A tape on the girth itself beats pictures, they beat a bra size, that beats a worn size; a girth moved by correlation alone stays statistics. */
function sourceOf(girth: Girth, observations: readonly BodyObservation[]): EstimateSource {
  if (observations.some(seen => seen.kind === 'tape' && seen.girth === girth)) return 'tape';
  if (observations.some(seen => seen.kind === 'widths' && seen.keys.length > 0)) return 'photo';
  if (observations.some(seen => seen.kind === 'bra' && seen.girth === girth)) return 'bra';
  if (observations.some(seen => seen.kind === 'interval' && seen.girth === girth)) return 'garment';
  return 'statistics';
}

/** A tape this many SDs off what the answers allow is a slip in one of them. */
const CONFLICT_SDS = 5;

/** Whether a taped girth and the answers can hardly belong to one person. */
function isConflicting(shopper: ShopperProfile, observations: readonly BodyObservation[]): boolean {
  const tapes = observations.filter(seen => seen.kind === 'tape');
  if (tapes.length === 0) return false;
  const {meanCm, covarianceCm2} = estimatePosterior(shopper);
  return tapes.some(({girth, valueCm}) => {
    const index = GIRTHS.indexOf(girth);
    const sdCm = Math.sqrt(covarianceCm2[index]?.[index] ?? NaN);
    return Math.abs(valueCm - (meanCm[index] ?? NaN)) > CONFLICT_SDS * sdCm;
  });
}

/**
 * Girths and lengths of a shopper from the answers, and whatever else is known of the body: tape values, ranges a worn
 * size implies, widths seen in pictures. Pure and quick enough to run on every keystroke.
 * A tape is believed even against the answers, with the note `implausible-answers`. Null answers and observations are none.
 * Throws a `SizeFinderError` `profile-invalid` (with the field) for impossible input.
 */
export function estimateBody(
  profile: ShopperProfile,
  known?: readonly BodyObservation[] | null,
): BodyMeasurements {
  const shopper = toldAnswers(profile);
  const observations = known ?? [];
  const {notes: plain} = checkShopper(shopper, observations);
  const notes = new Set(plain);
  if (isConflicting(shopper, observations)) notes.add('implausible-answers');
  const {meanCm, covarianceCm2} = estimatePosterior(shopper, observations);
  const estimate = (girth: Girth): Estimate => {
    const index = GIRTHS.indexOf(girth);
    return {
      valueCm: meanCm[index] ?? NaN,
      sdCm: Math.sqrt(covarianceCm2[index]?.[index] ?? NaN),
      source: sourceOf(girth, observations),
    };
  };
  return {
    chest: estimate('chest'),
    waist: estimate('waist'),
    hip: estimate('hip'),
    covarianceCm2,
    ...lengthsOf(shopper),
    notes: [...notes],
  };
}
