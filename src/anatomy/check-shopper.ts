import type {QualityNote, ShopperProfile} from '../core/domain.js';
import {SizeFinderError} from '../core/errors.js';
import {isWithinLimits, PROFILE_LIMITS, type LimitedAnswer} from '../core/profile-limits.js';
import type {BodyObservation} from './observations.js';

/** Statures the surveys have people for; beyond, the lines go on by themselves. */
const USUAL_HEIGHT_CM = {lowest: 140, highest: 210};
/** BMI of all but about one in a thousand adults of NHANES lies inside. */
const USUAL_BMI = {lowest: 15, highest: 55};
/** How much wider bands get where an answer is unusual: as if the survey's scatter were half as large again. */
const UNUSUAL_WIDENING = 1.5;
/** Girths no adult lacks or exceeds; beyond it is a slip or another unit. */
const TAPE_LIMITS_CM = {lowest: 40, highest: 250};

/** How far the answers can be trusted. */
export interface ShopperCheck {
  readonly notes: readonly QualityNote[];
  /** Factor on the standard deviations of the statistics. */
  readonly widening: number;
}

function requireWithinLimits(field: LimitedAnswer, value: number | undefined): void {
  if (value === undefined || isWithinLimits(field, value)) return;
  const {lowest, highest} = PROFILE_LIMITS[field];
  throw new SizeFinderError('profile-invalid', `${field} is ${value}, expected ${lowest} to ${highest}`, {
    field,
  });
}

function requireObservable(observation: BodyObservation): void {
  if (observation.kind !== 'tape') return;
  const {girth, valueCm, sdCm = 1} = observation;
  const isGirth = valueCm >= TAPE_LIMITS_CM.lowest && valueCm <= TAPE_LIMITS_CM.highest;
  if (isGirth && Number.isFinite(sdCm) && sdCm > 0) return;
  throw new SizeFinderError(
    'profile-invalid',
    `tape value of the ${girth} is ${valueCm} ± ${sdCm} cm, expected ${TAPE_LIMITS_CM.lowest} to ${TAPE_LIMITS_CM.highest}`,
  );
}

/** Throws `profile-invalid` for impossible input; unusual input only gets a note and wider bands. */
export function checkShopper(
  shopper: ShopperProfile,
  observations: readonly BodyObservation[],
): ShopperCheck {
  const {heightCm, weightKg, ageYears, sex} = shopper;
  if (typeof heightCm !== 'number')
    throw new SizeFinderError('profile-invalid', 'heightCm is missing', {field: 'heightCm'});
  requireWithinLimits('heightCm', heightCm);
  requireWithinLimits('weightKg', weightKg);
  requireWithinLimits('ageYears', ageYears);
  if (sex !== undefined && sex !== 'female' && sex !== 'male')
    throw new SizeFinderError('profile-invalid', `sex is ${String(sex)}, expected female or male`, {
      field: 'sex',
    });
  observations.forEach(requireObservable);

  const notes: QualityNote[] = [];
  if (heightCm < USUAL_HEIGHT_CM.lowest || heightCm > USUAL_HEIGHT_CM.highest)
    notes.push('implausible-height');
  const bmi = weightKg === undefined ? undefined : weightKg / (heightCm / 100) ** 2;
  if (bmi !== undefined && (bmi < USUAL_BMI.lowest || bmi > USUAL_BMI.highest))
    notes.push('implausible-answers');
  return {notes, widening: UNUSUAL_WIDENING ** notes.length};
}
