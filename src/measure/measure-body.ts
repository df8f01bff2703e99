import {estimateBody} from '../anatomy/estimate-body.js';
import {checkShopper} from '../anatomy/check-shopper.js';
import {at} from '../core/at.js';
import {
  GIRTHS,
  type BodyMeasurements,
  type CameraPoses,
  type Estimate,
  type Girth,
  type ShopperProfile,
} from '../core/domain.js';
import {fail, ok, SizeFinderError, type Result} from '../core/errors.js';
import {estimateUnderClothes} from './clothing.js';
import {perceiveWidths} from './perceive-widths.js';
import {PERCEPTION} from './perception-data.js';
import type {PerceptionData} from './perception-types.js';
import {measuringNotes, pictureNotes, wideningOf} from './quality-notes.js';
import type {SeenBody} from './read-body.js';
import {widenIfViewsDiffer} from './view-agreement.js';

/**
 * Estimates the girths of a shopper from traced pictures and answers. Landmarks give the rows of the levels and the
 * scale; the widths at those rows and the answers give the joint posterior of the girths under the clothes.
 *
 * @param data the fitted constants: those that ship, or those of a cross-validation fold
 * @param camera what the device knew of its camera, the same for all frames of a view
 * @returns `profile-invalid` for impossible answers; `body-not-found` without a front view, with fewer than two
 *   usable widths, or if the widths contradict each other
 */
export function measureWith(
  data: PerceptionData,
  seen: SeenBody,
  shopper: ShopperProfile,
  camera: CameraPoses = {},
): Result<BodyMeasurements> {
  if (seen.front.length === 0) return fail('body-not-found', 'a front view is needed', {view: 'front'});
  try {
    const {notes: answerNotes} = checkShopper(shopper, []);
    // The told stature gives the scale. If it is hardly possible, no width can be right, so the answers alone count.
    if (answerNotes.includes('implausible-height')) return ok(estimateBody(shopper));
    const seenNotes = pictureNotes(seen);
    const widths = perceiveWidths(data, seen, shopper, camera, wideningOf(seenNotes));
    if (widths.keys.length < 2) return fail('body-not-found', 'no usable width in the pictures');
    const {body, doViewsDiffer} = widenIfViewsDiffer(estimateUnderClothes(shopper, widths), shopper, widths);
    const estimate = (girth: Girth): Estimate => {
      const index = GIRTHS.indexOf(girth);
      const sdCm = Math.sqrt(at(at(body.covarianceCm2, index), index));
      return {valueCm: at(body.meanCm, index), sdCm, source: 'photo'};
    };
    const girths = {chest: estimate('chest'), waist: estimate('waist'), hip: estimate('hip')};
    if (!Number.isFinite(girths.chest.sdCm))
      return fail('body-not-found', 'the widths contradict each other');
    const notes = new Set([...answerNotes, ...seenNotes, ...measuringNotes(widths, body, doViewsDiffer)]);
    return ok({...girths, covarianceCm2: body.covarianceCm2, notes: [...notes]});
  } catch (error) {
    if (error instanceof SizeFinderError) return {ok: false, error};
    throw error;
  }
}

/** Estimates the girths with the constants that ship, see `measureWith`. */
export const measureBody = (
  seen: SeenBody,
  shopper: ShopperProfile,
  camera: CameraPoses = {},
): Result<BodyMeasurements> => measureWith(PERCEPTION, seen, shopper, camera);
