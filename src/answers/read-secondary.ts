import type {SecondaryMeasure} from '../core/domain.js';
import type {Result} from '../core/errors.js';
import {inchesToCm} from '../core/units.js';
import {readNumber} from './read-number.js';

/** From slender adults to the largest sizes sold. */
export const SECONDARY_LIMITS_CM: Readonly<
  Record<SecondaryMeasure, {readonly lowest: number; readonly highest: number}>
> = {
  neck: {lowest: 28, highest: 60},
  thigh: {lowest: 38, highest: 95},
  underbust: {lowest: 56, highest: 140},
  shoulder: {lowest: 30, highest: 65},
  sleeve: {lowest: 65, highest: 110},
};

const FRACTIONS: Readonly<Record<string, string>> = {'½': '.5', '¼': '.25', '¾': '.75'};

/**
 * A secondary dimension in centimetres. Shoppers know it from labels in either unit ("15½"), and no number within the limits is
 * possible in both, so the unit of the other answers does not matter.
 */
export function readSecondary(
  measure: SecondaryMeasure,
  text: string,
): Result<number, {readonly code: 'unreadable' | 'out-of-range'}> {
  const value = readNumber(text.trim().replace(/\s*[½¼¾]$/, sign => FRACTIONS[sign.trim()] ?? ''));
  if (value === null || Number.isNaN(value)) return {ok: false, error: {code: 'unreadable'}};
  const {lowest, highest} = SECONDARY_LIMITS_CM[measure];
  const found = [value, inchesToCm(value)].find(cm => cm >= lowest && cm <= highest);
  return found === undefined ? {ok: false, error: {code: 'out-of-range'}} : {ok: true, value: found};
}
