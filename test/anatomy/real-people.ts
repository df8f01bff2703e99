import type {ShopperProfile} from '../../src/core/domain.js';
import type {WidthObservations} from '../../src/anatomy/observations.js';

/**
 * Twelve people of ANSUR II (US Government work, public release) who are in no fit, evenly spaced in the file: sex, age,
 * stature, weight; chest, waist and hip girth; waist and hip breadth; chest, waist and hip depth.
 */
const ROWS: readonly (readonly ['female' | 'male', ...(readonly number[])])[] = [
  ['female', 24, 154.6, 60.7, 94.6, 83.2, 100.6, 30.9, 35.8, 23.8, 20.8, 22.6],
  ['female', 34, 168.8, 81.8, 115.2, 100.1, 106.7, 35.9, 37.3, 29.6, 23.5, 23.5],
  ['female', 21, 156.5, 51.2, 78.4, 75.5, 90.5, 27.8, 32.4, 18.3, 17.9, 19.3],
  ['female', 27, 170.9, 82.3, 99.6, 97.2, 112.7, 33.9, 39, 25.6, 23.6, 26.2],
  ['female', 31, 166.4, 66.9, 95.4, 81.4, 98.9, 28.3, 33.8, 25.9, 20.8, 23],
  ['female', 22, 163.6, 57.6, 86.2, 78.7, 94.5, 27.9, 32.8, 22.2, 19.3, 21],
  ['male', 40, 167.4, 85.6, 110.6, 106.1, 105.1, 36.6, 35.8, 27.4, 28.2, 25.7],
  ['male', 38, 182.1, 99.5, 118.4, 107.4, 104.6, 36.3, 35.8, 29.6, 26.3, 25.7],
  ['male', 37, 172.9, 77.5, 103.1, 91.1, 94.8, 32.8, 32.4, 24.9, 23.4, 23.8],
  ['male', 31, 183.7, 90.7, 108.3, 97.2, 105.9, 34.9, 36.4, 24.4, 22.7, 24.9],
  ['male', 19, 183.3, 86.2, 102.7, 85.1, 98.5, 29.4, 34, 24.2, 22, 21.9],
  ['male', 41, 182.5, 100.1, 113, 105.8, 108.5, 36.4, 36.2, 30.2, 26.9, 27.1],
];

export interface RealPerson {
  readonly shopper: Required<Omit<ShopperProfile, 'insideLegCm' | 'population' | 'isChild' | 'heightSdCm'>>;
  /** Order of `GIRTHS`. */
  readonly girthsCm: readonly number[];
  readonly widths: WidthObservations;
}

/** A diagonal covariance. */
export const independent = (sdsCm: readonly number[]): number[][] =>
  sdsCm.map((sd, i) => sdsCm.map((_, j) => (i === j ? sd ** 2 : 0)));

export const REAL_PEOPLE: readonly RealPerson[] = ROWS.map(
  ([sex, age = NaN, height = NaN, weight = NaN, ...cm]) => ({
    shopper: {heightCm: height, weightKg: weight, ageYears: age, sex},
    girthsCm: cm.slice(0, 3),
    widths: {
      kind: 'widths',
      keys: ['waistBreadth', 'hipBreadth', 'chestDepth', 'waistDepth', 'hipDepth'],
      valuesCm: cm.slice(3),
      covarianceCm2: independent(Array<number>(5).fill(0.3)),
    },
  }),
);
