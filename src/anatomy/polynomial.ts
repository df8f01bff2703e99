import {at} from '../core/at.js';
import type {Domain, Span, Term} from './anatomy-types.js';

/** The answers as coordinates: s = log(stature/170 cm), b = log(BMI/26), a = (age − 45 years)/20. */
export interface Coordinates {
  readonly s: number;
  readonly b: number;
  readonly a: number;
}

export const REFERENCE_STATURE_CM = 170;
export const REFERENCE_BMI = 26;
const REFERENCE_AGE_YEARS = 45;
const AGE_SCALE_YEARS = 20;

export const ageToCoordinate = (ageYears: number): number =>
  (ageYears - REFERENCE_AGE_YEARS) / AGE_SCALE_YEARS;

const clampTo = ([low, high]: Span, value: number): number => Math.min(high, Math.max(low, value));

/** The values of polynomial terms at a point, and their slopes along s, b and a. */
export interface TermsAt {
  readonly values: readonly number[];
  readonly slopes: {
    readonly s: readonly number[];
    readonly b: readonly number[];
    readonly a: readonly number[];
  };
}

/** The derivative of x to the power n; 0, and never NaN, for n = 0. */
const slopeOfPower = (x: number, n: number): number => (n === 0 ? 0 : n * x ** (n - 1));

/**
 * Evaluates polynomial terms. Outside the fitted domain they continue along their tangent in stature and BMI, so that a
 * cubic cannot run away, and stay constant in age, where no source has any people.
 */
export function evaluateTerms(terms: readonly Term[], domain: Domain, point: Coordinates): TermsAt {
  const s = clampTo(domain.s, point.s);
  const b = clampTo(domain.b, point.b);
  const a = clampTo(domain.a, point.a);
  const alongS = terms.map(([i, j, k]) => slopeOfPower(s, i) * b ** j * a ** k);
  const alongB = terms.map(([i, j, k]) => s ** i * slopeOfPower(b, j) * a ** k);
  const alongA =
    a === point.a ? terms.map(([i, j, k]) => s ** i * b ** j * slopeOfPower(a, k)) : terms.map(() => 0);
  const values = terms.map(
    ([i, j, k], t) =>
      s ** i * b ** j * a ** k + at(alongS, t) * (point.s - s) + at(alongB, t) * (point.b - b),
  );
  return {values, slopes: {s: alongS, b: alongB, a: alongA}};
}

/** The SD that the coefficients of (1, b, a) give. Outside the domain it stays constant. */
export function evaluateSd(logSd: readonly number[], domain: Domain, point: Coordinates): number {
  const b = clampTo(domain.b, point.b);
  const a = clampTo(domain.a, point.a);
  const [constant = NaN, onB = NaN, onA = NaN] = logSd;
  return Math.exp(constant + onB * b + onA * a);
}
