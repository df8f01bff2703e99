import type {Result} from '../core/errors.js';
import {inchesToCm} from '../core/units.js';
import {readNumber} from './read-number.js';

/** From a slender neck to the largest collars sold. */
export const NECK_LIMITS_CM = {lowest: 28, highest: 60} as const;

const FRACTIONS: Readonly<Record<string, string>> = {'½': '.5', '¼': '.25', '¾': '.75'};

/**
 * A neck or collar in centimetres. Shoppers know it from labels in either unit ("15½"), and no number is possible in both, so the
 * unit of the other answers does not matter.
 */
export function readNeck(text: string): Result<number, {readonly code: 'unreadable' | 'out-of-range'}> {
  const value = readNumber(text.trim().replace(/\s*[½¼¾]$/, sign => FRACTIONS[sign.trim()] ?? ''));
  if (value === null || Number.isNaN(value)) return {ok: false, error: {code: 'unreadable'}};
  const {lowest, highest} = NECK_LIMITS_CM;
  const found = [value, inchesToCm(value)].find(cm => cm >= lowest && cm <= highest);
  return found === undefined ? {ok: false, error: {code: 'out-of-range'}} : {ok: true, value: found};
}
