import type {Girth, Sex} from '../core/domain.js';

/** Silhouette breadths (front view) and depths (side view) of the bare body, in the order of every vector. */
export const WIDTH_KEYS = [
  'chestBreadth',
  'waistBreadth',
  'hipBreadth',
  'chestDepth',
  'waistDepth',
  'hipDepth',
] as const;
export type WidthKey = (typeof WIDTH_KEYS)[number];

/** What the model knows of a body: the natural logs of three girths, then six widths, in cm. */
export type LatentKey = Girth | WidthKey;

/** Exponents of (s, b, a): s = log(stature/170 cm), b = log(BMI/26), a = (age − 45)/20. */
export type Term = readonly [number, number, number];

/** A closed interval of one coordinate in which a source has enough people to bend a curve. */
export type Span = readonly [number, number];

export interface Domain {
  readonly s: Span;
  readonly b: Span;
  readonly a: Span;
}

/** Coefficients of (1, b, a) for the log of a standard deviation. */
export type LogSd = readonly number[];

/** Fitted relations of one sex; every mean is a polynomial over `terms`, in natural logs of cm. */
export interface SexAnatomy {
  /** NHANES: waist and hip from the answers. */
  readonly waistHip: {
    readonly terms: readonly Term[];
    readonly domain: Domain;
    readonly waist: readonly number[];
    readonly hip: readonly number[];
    readonly waistLogSd: LogSd;
    readonly hipLogSd: LogSd;
    readonly correlation: number;
  };
  /** ANSUR II: chest from waist, hip and the answers. */
  readonly chest: {
    readonly terms: readonly Term[];
    readonly domain: Domain;
    readonly chest: readonly number[];
    readonly onWaistHip: readonly number[];
    readonly logSd: LogSd;
  };
  /** ANSUR II (chest breadth: rendered bodies): widths from girths and answers, rows as `WIDTH_KEYS`. */
  readonly widths: {
    readonly terms: readonly Term[];
    readonly domain: Domain;
    readonly mean: readonly (readonly number[])[];
    readonly onGirths: readonly (readonly number[])[];
    readonly covariance: readonly (readonly number[])[];
  };
  /** NHANES: who stands there when an answer is missing. */
  readonly population: {
    readonly share: number;
    readonly ages: readonly {readonly weight: number; readonly mean: number; readonly sd: number}[];
    /** Coefficients of (1, a, a²) for s. */
    readonly stature: readonly number[];
    readonly statureSd: number;
    /** Coefficients of (1, s, a, a²) for b, and the mixture of its residual. */
    readonly bmi: readonly number[];
    readonly bmiParts: readonly {readonly weight: number; readonly mean: number}[];
    readonly bmiSd: number;
  };
}

export type AnatomyData = Readonly<Record<Sex, SexAnatomy>>;
