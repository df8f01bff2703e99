import {isWithinLimits} from '../core/profile-limits.js';
import {CM_PER_INCH, feetAndInchesToCm, INCHES_PER_FOOT, inchesToCm, type LengthUnit} from '../core/units.js';
import type {Result} from '../core/errors.js';
import type {FieldProblem, OtherReading, ProfileDraft} from './profile-draft.js';
import {normaliseNumerals, readNumber} from './read-number.js';

const CM_PER_METRE = 100;
const MM_PER_CM = 10;

type HeightLimits = 'heightCm' | 'childHeightCm';
type HeightReading = Extract<OtherReading, {kind: 'height'}>;

const problem = (error: FieldProblem): Result<never, FieldProblem> => ({ok: false, error});

/**
 * The height in centimetres. A number that only makes sense in another unit (1.75, 5.9, 68 or 1750 in a
 * centimetre field) is never converted silently: the readings are offered instead, because a wrong height
 * scales every girth in proportion.
 */
export function readHeight(draft: ProfileDraft): Result<number, FieldProblem> {
  const typed = draft.lengthUnit === 'cm' ? draft.height : draft.feet;
  const spelled = readSpelledOut(typed);
  const limits = draft.forChild === true ? 'childHeightCm' : 'heightCm';
  if (spelled !== null) return within(spelled, limits);
  return draft.lengthUnit === 'cm'
    ? readCentimetres(typed, limits)
    : readFeetAndInches(typed, draft.inches, limits);
}

function readCentimetres(text: string, limits: HeightLimits): Result<number, FieldProblem> {
  const value = readNumber(text);
  if (value === null) return problem({code: 'missing'});
  if (Number.isNaN(value)) return problem({code: 'unreadable'});
  return isWithinLimits(limits, value) ? {ok: true, value} : otherUnit(value, text, limits);
}

function readFeetAndInches(
  feetText: string,
  inchesText: string,
  limits: HeightLimits,
): Result<number, FieldProblem> {
  const feet = readNumber(feetText);
  const inches = readNumber(inchesText);
  if (feet === null && inches === null) return problem({code: 'missing'});
  if (Number.isNaN(feet) || Number.isNaN(inches)) return problem({code: 'unreadable'});
  const wholeFeet = feet ?? 0;
  const looksLikeFeet =
    Number.isInteger(wholeFeet) && wholeFeet >= (limits === 'heightCm' ? 3 : 1) && wholeFeet <= 7;
  if (!looksLikeFeet) return otherUnit(feet ?? inches ?? 0, feet === null ? inchesText : feetText, limits);
  if ((inches ?? 0) >= INCHES_PER_FOOT) return problem({code: 'inches-over-foot'});
  return within(feetAndInchesToCm(wholeFeet, inches ?? 0), limits);
}

const within = (value: number, limits: HeightLimits): Result<number, FieldProblem> =>
  isWithinLimits(limits, value) ? {ok: true, value} : problem({code: 'out-of-range'});

function otherUnit(value: number, text: string, limits: HeightLimits): Result<never, FieldProblem> {
  const reading = (valueCm: number, unit: LengthUnit): HeightReading => ({kind: 'height', valueCm, unit});
  const candidates = [
    reading(value, 'cm'),
    reading(value * CM_PER_METRE, 'cm'),
    reading(value / MM_PER_CM, 'cm'),
    ...feetReadings(value, text).map(valueCm => reading(valueCm, 'in')),
    reading(inchesToCm(value), 'in'),
  ];
  const readings = candidates.filter(({valueCm}) => isWithinLimits(limits, valueCm));
  return problem(readings.length > 0 ? {code: 'other-unit', readings} : {code: 'out-of-range'});
}

/** "5.9" is five feet nine to most who type it and 5.9 ft to a few: both are offered, the likelier first. */
function feetReadings(value: number, text: string): number[] {
  const feet = Math.floor(value);
  const decimals = normaliseNumerals(text).split('.')[1] ?? '';
  const asInches = Number(decimals === '' ? 0 : decimals);
  const spoken = asInches < INCHES_PER_FOOT ? [feetAndInchesToCm(feet, asInches)] : [];
  const decimal = feetAndInchesToCm(value, 0);
  return spoken.some(valueCm => Math.abs(valueCm - decimal) < CM_PER_INCH / 2)
    ? spoken
    : [...spoken, decimal];
}

/** A height that says its unit itself, such as `5'9"`, `5 ft 9`, `1.75 m` or `69 in`; null without a unit. */
function readSpelledOut(text: string): number | null {
  const plain = normaliseNumerals(text).toLowerCase();
  const feet = /^(\d)\s*(?:'|’|′|ft|feet)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|”|″|''|in|inches)?)?$/.exec(plain);
  if (feet) return feetAndInchesToCm(Number(feet[1]), Number(feet[2] ?? 0));
  const metric = /^(\d+(?:\.\d+)?)\s*(cm|mm|m)$/.exec(plain);
  if (metric) return Number(metric[1]) * (metric[2] === 'm' ? CM_PER_METRE : metric[2] === 'mm' ? 0.1 : 1);
  const inches = /^(\d+(?:\.\d+)?)\s*(?:"|”|″|in|inches)$/.exec(plain);
  return inches ? inchesToCm(Number(inches[1])) : null;
}
