import type {Result} from '../core/errors.js';
import {cmToInches, inchesToCm, type LengthUnit} from '../core/units.js';
import {readNumber} from './read-number.js';

/** The limits of adults' girths, as `estimateBody` accepts them. */
export const TAPE_LIMITS_CM = {lowest: 40, highest: 250} as const;

/**
 * Inches of a large girth and centimetres of a small one overlap from 40 to 98; below 55 cm, a number in the
 * centimetre field is a girth in inches far more often than it is a torso.
 */
const SMALLEST_LIKELY_CM = 55;

export type TapeProblem =
  | {readonly code: 'unreadable'}
  | {readonly code: 'out-of-range'}
  | {readonly code: 'other-unit'; readonly valueCm: number; readonly unit: LengthUnit};

/** A taped girth in centimetres from what was typed. */
export function readTape(text: string, unit: LengthUnit): Result<number, TapeProblem> {
  const value = readNumber(text);
  if (value === null || Number.isNaN(value)) return {ok: false, error: {code: 'unreadable'}};
  const valueCm = unit === 'cm' ? value : inchesToCm(value);
  const otherCm = unit === 'cm' ? inchesToCm(value) : value;
  const isLikely = (cm: number): boolean => cm >= SMALLEST_LIKELY_CM && cm <= TAPE_LIMITS_CM.highest;
  if (isLikely(valueCm)) return {ok: true, value: valueCm};
  if (isLikely(otherCm))
    return {ok: false, error: {code: 'other-unit', valueCm: otherCm, unit: unit === 'cm' ? 'in' : 'cm'}};
  const isPossible = valueCm >= TAPE_LIMITS_CM.lowest && valueCm <= TAPE_LIMITS_CM.highest;
  return isPossible ? {ok: true, value: valueCm} : {ok: false, error: {code: 'out-of-range'}};
}

/** A girth as the field shows it: tenths, without a unit. */
export const writeTape = (valueCm: number, unit: LengthUnit): string =>
  String(Math.round((unit === 'cm' ? valueCm : cmToInches(valueCm)) * 10) / 10);
