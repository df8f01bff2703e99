/** The only place that converts units. Everywhere else, lengths are in centimetres and masses in kilograms. */

/** International inch, exact by definition (1959). */
export const CM_PER_INCH = 2.54;
/** International avoirdupois pound, exact by definition (1959). */
export const KG_PER_POUND = 0.45359237;
export const POUNDS_PER_STONE = 14;
export const INCHES_PER_FOOT = 12;

export type LengthUnit = 'cm' | 'in';

export const inchesToCm = (inches: number): number => inches * CM_PER_INCH;
export const cmToInches = (cm: number): number => cm / CM_PER_INCH;
export const poundsToKg = (pounds: number): number => pounds * KG_PER_POUND;
export const kgToPounds = (kg: number): number => kg / KG_PER_POUND;
export const feetAndInchesToCm = (feet: number, inches: number): number =>
  inchesToCm(feet * INCHES_PER_FOOT + inches);
export const stoneAndPoundsToKg = (stone: number, pounds: number): number =>
  poundsToKg(stone * POUNDS_PER_STONE + pounds);
