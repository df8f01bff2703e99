import {GIRTHS, POPULATIONS, SEXES, type QualityNote, type ShopperProfile} from '../core/domain.js';
import {SizeFinderError} from '../core/errors.js';
import {isWithinLimits, PROFILE_LIMITS, type LimitedAnswer} from '../core/profile-limits.js';
import {WIDTH_KEYS} from './anatomy-types.js';
import type {BodyObservation} from './observations.js';

/** The surveys have people of these statures. Beyond them, the fitted curves extrapolate. */
const USUAL_HEIGHT_CM = {lowest: 140, highest: 210};
/** About one adult of NHANES in a thousand has a BMI outside these limits. */
const USUAL_BMI = {lowest: 15, highest: 55};
/** Factor on the bands for each unusual answer, as if the survey's scatter were half as large again. */
const UNUSUAL_WIDENING = 1.5;
/** All adults have girths within these limits. A value outside them is a slip or in another unit. */
const TAPE_LIMITS_CM = {lowest: 40, highest: 250};
/** No tape on skin is more exact than this, and the arithmetic loses digits below it. */
const TAPE_FINEST_SD_CM = 0.001;

// Typed as unknown on purpose: callers in plain JavaScript can pass anything.
const KNOWN_GIRTHS: readonly unknown[] = GIRTHS;
const KNOWN_KINDS: readonly unknown[] = [
  'tape',
  'bra',
  'interval',
  'widths',
] satisfies readonly BodyObservation['kind'][];
const KNOWN_WIDTHS: readonly unknown[] = WIDTH_KEYS;
const KNOWN_POPULATIONS: readonly unknown[] = POPULATIONS;
const KNOWN_SEXES: readonly unknown[] = SEXES;

/** How much the answers can be trusted. */
export interface ShopperCheck {
  readonly notes: readonly QualityNote[];
  /** Factor on the standard deviations of the statistics. */
  readonly widening: number;
}

function requireWithinLimits(
  field: Exclude<LimitedAnswer, 'childHeightCm' | 'childAgeYears'>,
  value: number | undefined,
  limits: LimitedAnswer = field,
): void {
  if (value === undefined || (typeof value === 'number' && isWithinLimits(limits, value))) return;
  const {lowest, highest} = PROFILE_LIMITS[limits];
  throw new SizeFinderError('profile-invalid', `${field} is ${value}, expected ${lowest} to ${highest}`, {
    field,
  });
}

const isAtLeast = (lowest: number, value: number): boolean => Number.isFinite(value) && value >= lowest;

const isGirth = (valueCm: number): boolean =>
  isAtLeast(TAPE_LIMITS_CM.lowest, valueCm) && valueCm <= TAPE_LIMITS_CM.highest;

/** Throws `profile-invalid` for an observation that could only give a wrong size. */
function requireObservable(observation: BodyObservation | null): void {
  const kind: unknown = observation?.kind;
  if (observation === null || !KNOWN_KINDS.includes(kind))
    throw new SizeFinderError(
      'profile-invalid',
      `unknown kind of observation, expected ${KNOWN_KINDS.join(', ')}`,
    );
  if (observation.kind === 'widths') {
    const keys: unknown = observation.keys;
    if (Array.isArray(keys) && keys.every(key => KNOWN_WIDTHS.includes(key))) return;
    throw new SizeFinderError('profile-invalid', `unknown width, expected ${WIDTH_KEYS.join(', ')}`);
  }
  const {girth} = observation;
  if (!KNOWN_GIRTHS.includes(girth))
    throw new SizeFinderError('profile-invalid', `unknown girth, expected ${GIRTHS.join(', ')}`);
  if (observation.kind === 'interval') {
    const {softnessCm = 0, lowCm, highCm} = observation;
    for (const endCm of [lowCm, highCm])
      if (endCm !== undefined && !isGirth(endCm))
        throw new SizeFinderError(
          'profile-invalid',
          `an end of the ${girth} is ${endCm} cm, expected ${TAPE_LIMITS_CM.lowest} to ${TAPE_LIMITS_CM.highest}`,
        );
    if (isAtLeast(0, softnessCm)) return;
    throw new SizeFinderError(
      'profile-invalid',
      `softness of the ${girth} is ${softnessCm} cm, expected 0 or more`,
    );
  }
  const {valueCm, sdCm = 1} = observation;
  const {lowest, highest} = TAPE_LIMITS_CM;
  if (isGirth(valueCm) && isAtLeast(TAPE_FINEST_SD_CM, sdCm)) return;
  throw new SizeFinderError(
    'profile-invalid',
    `${observation.kind} value of the ${girth} is ${valueCm} ± ${sdCm} cm, expected ${lowest} to ${highest}`,
  );
}

/** Leaves out answers that are null, which is how JSON says that there is none. `checkShopper` refuses a non-object. */
export function toldAnswers(shopper: ShopperProfile): ShopperProfile {
  // Typed as unknown on purpose: callers in plain JavaScript can pass anything.
  const given: unknown = shopper;
  if (typeof given !== 'object' || given === null) return shopper;
  const {heightCm, ...rest} = shopper;
  const told = Object.entries(rest).filter(([, answer]: [string, unknown]) => answer !== null);
  return {heightCm, ...Object.fromEntries(told)};
}

/** Throws `profile-invalid` for impossible input. Unusual input gets a note and wider bands instead. */
export function checkShopper(
  shopper: ShopperProfile | null,
  observations: readonly BodyObservation[],
): ShopperCheck {
  const {
    heightCm,
    weightKg,
    ageYears,
    sex,
    insideLegCm,
    population,
    isChild = false,
  }: Partial<ShopperProfile> = shopper ?? {};
  if (typeof heightCm !== 'number')
    throw new SizeFinderError('profile-invalid', 'heightCm is missing', {field: 'heightCm'});
  requireWithinLimits('heightCm', heightCm, isChild ? 'childHeightCm' : 'heightCm');
  requireWithinLimits('weightKg', weightKg);
  requireWithinLimits('ageYears', ageYears);
  requireWithinLimits('insideLegCm', insideLegCm);
  if (sex !== undefined && !KNOWN_SEXES.includes(sex))
    throw new SizeFinderError('profile-invalid', 'unknown sex, expected female or male', {field: 'sex'});
  if (population !== undefined && !KNOWN_POPULATIONS.includes(population))
    throw new SizeFinderError('profile-invalid', `unknown population, expected ${POPULATIONS.join(' or ')}`);
  if (!Array.isArray(observations))
    throw new SizeFinderError('profile-invalid', 'the observations are not an array');
  observations.forEach(requireObservable);

  const notes: QualityNote[] = [];
  if (heightCm < USUAL_HEIGHT_CM.lowest || heightCm > USUAL_HEIGHT_CM.highest)
    notes.push('implausible-height');
  const bmi = weightKg === undefined ? undefined : weightKg / (heightCm / 100) ** 2;
  if (bmi !== undefined && (bmi < USUAL_BMI.lowest || bmi > USUAL_BMI.highest))
    notes.push('implausible-answers');
  return {notes, widening: UNUSUAL_WIDENING ** notes.length};
}
