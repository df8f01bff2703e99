import {at} from '../core/at.js';
import {
  GIRTHS,
  type BodyMeasurements,
  type Estimate,
  type EstimateSource,
  type Girth,
  type ShopperProfile,
} from '../core/domain.js';
import {contradictionWidening} from './contradictions.js';
import {checkShopper, toldAnswers} from './check-shopper.js';
import {estimatePosterior} from './estimate-posterior.js';
import {lengthsOf} from './lengths.js';
import type {BodyObservation} from './observations.js';
import {secondaryOf} from './secondary.js';

/**
 * The strongest source of this girth: a tape, then pictures (which show every girth), a bra size, a worn size. A girth
 * that observations of other girths moved through their correlation alone keeps the source `statistics`.
 */
function sourceOf(girth: Girth, observations: readonly BodyObservation[]): EstimateSource {
  if (observations.some(seen => seen.kind === 'tape' && seen.girth === girth)) return 'tape';
  if (observations.some(seen => seen.kind === 'widths' && seen.keys.length > 0)) return 'photo';
  if (observations.some(seen => seen.kind === 'bra' && seen.girth === girth)) return 'bra';
  if (observations.some(seen => seen.kind === 'interval' && seen.girth === girth)) return 'garment';
  return 'statistics';
}

/**
 * Estimates the girths and lengths of a shopper from the answers and from everything else that is known of the body:
 * tape values, the ranges that a worn size implies, widths seen in pictures. Pure, and quick enough to run on every
 * keystroke. A tape value that contradicts the answers is believed. Whatever contradicts something else widens the band
 * of its girth, and the note `implausible-answers` says so.
 *
 * @param profile the answers; null stands for an answer that is not given
 * @param known observations of the body; null stands for none
 * @throws {SizeFinderError} `profile-invalid`, with the field, for impossible input.
 */
export function estimateBody(
  profile: ShopperProfile,
  known?: readonly BodyObservation[] | null,
): BodyMeasurements {
  const shopper = toldAnswers(profile);
  const observations = known ?? [];
  const {notes: plain} = checkShopper(shopper, observations);
  const notes = new Set(plain);
  const posterior = estimatePosterior(shopper, observations);
  const widening = contradictionWidening(shopper, observations, posterior);
  if (widening.some(factor => factor > 1)) notes.add('implausible-answers');
  const {meanCm} = posterior;
  // Both triangles take the upper one's value: widening would enlarge the rounding errors by which they differ.
  const covarianceCm2 = GIRTHS.map((_, i) =>
    GIRTHS.map(
      (__, j) =>
        at(at(posterior.covarianceCm2, Math.min(i, j)), Math.max(i, j)) * at(widening, i) * at(widening, j),
    ),
  );
  const estimate = (girth: Girth): Estimate => {
    const index = GIRTHS.indexOf(girth);
    return {
      valueCm: at(meanCm, index),
      sdCm: Math.sqrt(at(at(covarianceCm2, index), index)),
      source: sourceOf(girth, observations),
    };
  };
  const girths = {
    chest: estimate('chest'),
    waist: estimate('waist'),
    hip: estimate('hip'),
    covarianceCm2,
  };
  return {
    ...girths,
    ...lengthsOf(shopper),
    ...secondaryOf(girths, shopper, {}),
    notes: [...notes],
  };
}
