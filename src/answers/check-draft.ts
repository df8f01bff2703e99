import type {ShopperProfile} from '../core/domain.js';
import type {Result} from '../core/errors.js';
import {isWithinLimits, PROFILE_LIMITS} from '../core/profile-limits.js';
import type {DraftField, FieldProblem, ProfileDraft} from './profile-draft.js';
import {readHeight} from './read-height.js';
import {statureAtAge} from '../core/growth.js';
import {unknownStature} from '../anatomy/unknown-stature.js';
import {isUnusualLeg, readInsideLeg} from './read-inside-leg.js';
import {readNumber} from './read-number.js';
import {doubtWeight, readWeight} from './read-weight.js';

export interface DraftCheck {
  /** Null while an answer is missing or cannot be right. */
  readonly shopper: ShopperProfile | null;
  /** The problem of each field that keeps the shopper from going on. */
  readonly problems: Readonly<Partial<Record<DraftField, FieldProblem>>>;
  /** Answers that look like a slip but are possible. The form shows them and lets the shopper go on. */
  readonly doubts: Readonly<Partial<Record<DraftField, FieldProblem>>>;
}

/** Reads the form. Every field is looked at, so that all problems can be shown together. */
export function checkDraft(draft: ProfileDraft): DraftCheck {
  if (draft.forChild === true) return checkChild(draft);
  const height = readHeight(draft);
  const weight = readWeight(draft);
  const age = readAge(draft);
  const insideLeg = readInsideLeg(draft.insideLeg, draft.lengthUnit);
  const problems = {
    ...(!height.ok && {heightCm: height.error}),
    ...(!weight.ok && {weightKg: weight.error}),
    ...(!age.ok && {ageYears: age.error}),
    ...(!insideLeg.ok && {insideLegCm: insideLeg.error}),
  };
  const doubt =
    height.ok && weight.ok && weight.value !== null ? doubtWeight(draft, height.value, weight.value) : null;
  const isLegDoubtful =
    height.ok &&
    insideLeg.ok &&
    insideLeg.value !== null &&
    isUnusualLeg(insideLeg.value, {heightCm: height.value, ...(draft.sex !== '' && {sex: draft.sex})});
  const doubts: DraftCheck['doubts'] = {
    ...(doubt !== null && {weightKg: doubt}),
    ...(isLegDoubtful && {insideLegCm: {code: 'unusual'}}),
  };
  if (!height.ok || !weight.ok || !age.ok || !insideLeg.ok) return {shopper: null, problems, doubts};
  const shopper: ShopperProfile = {
    heightCm: height.value,
    ...(weight.value !== null && {weightKg: weight.value}),
    ...(age.value !== null && {ageYears: age.value}),
    ...(draft.sex !== '' && {sex: draft.sex}),
    ...(insideLeg.value !== null && {insideLegCm: insideLeg.value}),
  };
  return {shopper, problems, doubts};
}

/**
 * The answers of an adult who leaves the height empty; null where another answer cannot be right. The weight is left
 * out, because it says little of a build without the height.
 */
export function readWithoutHeight(draft: ProfileDraft): ShopperProfile | null {
  const {problems} = checkDraft(draft);
  const isHeightEmpty = problems.heightCm?.code === 'missing' && draft.forChild !== true;
  const age = readAge(draft);
  const insideLeg = readInsideLeg(draft.insideLeg, draft.lengthUnit);
  if (!isHeightEmpty || Object.keys(problems).length > 1 || !age.ok || !insideLeg.ok) return null;
  const answers = {
    ...(age.value !== null && {ageYears: age.value}),
    ...(draft.sex !== '' && {sex: draft.sex}),
  };
  return {
    ...answers,
    ...unknownStature(answers),
    ...(insideLeg.value !== null && {insideLegCm: insideLeg.value}),
  };
}

/** A child's height, or the median height at the child's age. */
function checkChild(draft: ProfileDraft): DraftCheck {
  const height = readHeight(draft);
  const age = readChildAge(draft);
  const isFromAge = !height.ok && height.error.code === 'missing' && age.ok && age.value !== null;
  const problems = {
    ...(!height.ok && !isFromAge && {heightCm: height.error}),
    ...(!age.ok && {ageYears: age.error}),
  };
  if (!age.ok || (!height.ok && !isFromAge)) return {shopper: null, problems, doubts: {}};
  if (height.ok) return {shopper: {heightCm: height.value, isChild: true}, problems, doubts: {}};
  // The middle of the year that the child has begun.
  const {valueCm, sdCm} = statureAtAge((age.value ?? 0) + 0.5);
  const heightCm = Math.round(valueCm);
  return {shopper: {heightCm, heightSdCm: sdCm, isChild: true}, problems, doubts: {}};
}

function readChildAge(draft: ProfileDraft): Result<number | null, FieldProblem> {
  const value = readNumber(draft.age);
  if (value === null || isWithinLimits('childAgeYears', value)) return {ok: true, value};
  return {ok: false, error: {code: Number.isNaN(value) ? 'unreadable' : 'out-of-range'}};
}

function readAge(draft: ProfileDraft): Result<number | null, FieldProblem> {
  const value = readNumber(draft.age);
  if (value === null) return {ok: true, value};
  if (Number.isNaN(value)) return {ok: false, error: {code: 'unreadable'}};
  if (isWithinLimits('ageYears', value)) return {ok: true, value};
  const isChild = value > 0 && value < PROFILE_LIMITS.ageYears.lowest;
  return {ok: false, error: {code: isChild ? 'child' : 'out-of-range'}};
}
