import {at} from './at.js';
import {GROWTH} from './growth-data.js';

const LAST = GROWTH.length - 1;

/**
 * The stature of children of an age, boys and girls alike, in cm: the median and the SD of the growth charts of the CDC (2000), on
 * straight lines between its ages. The lines are off by 1.1 cm at most. Ages outside of 0 to 20 years are taken for these.
 */
export function statureAtAge(ageYears: number): {readonly valueCm: number; readonly sdCm: number} {
  const found = GROWTH.findIndex(([years]) => years >= ageYears);
  const next = Math.min(LAST, Math.max(1, found < 0 ? LAST : found));
  const [below, above] = [at(GROWTH, next - 1), at(GROWTH, next)];
  const share = Math.min(1, Math.max(0, (ageYears - below[0]) / (above[0] - below[0])));
  return {
    valueCm: below[1] + share * (above[1] - below[1]),
    sdCm: below[2] + share * (above[2] - below[2]),
  };
}
