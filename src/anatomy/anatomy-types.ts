import type {Girth, Sex} from '../core/domain.js';

/**
 * Breadths (front view) and depths (side view) of the bare body's silhouette, in the order of every vector of widths.
 */
export const WIDTH_KEYS = [
  'chestBreadth',
  'waistBreadth',
  'hipBreadth',
  'chestDepth',
  'waistDepth',
  'hipDepth',
] as const;
export type WidthKey = (typeof WIDTH_KEYS)[number];

/**
 * The quantities of a body that the model describes, each as the natural log of a length in cm: girths, then widths.
 */
export type LatentKey = Girth | WidthKey;

/** Exponents of (s, b, a), where s = log(stature/170 cm), b = log(BMI/26), a = (age − 45 years)/20. */
export type Term = readonly [number, number, number];

/** A closed interval of one coordinate. Inside it, the source has enough people to fit the bend of a curve. */
export type Span = readonly [number, number];

export interface Domain {
  readonly s: Span;
  readonly b: Span;
  readonly a: Span;
}

/** Coefficients of (1, b, a) for the log of a standard deviation. */
export type LogSd = readonly number[];

/** The fitted relations of one sex. Every mean is a polynomial over `terms`, in natural logs of cm. */
export interface SexAnatomy {
  /** From NHANES: waist and hip, given the answers. */
  readonly waistHip: {
    readonly terms: readonly Term[];
    readonly domain: Domain;
    readonly waist: readonly number[];
    readonly hip: readonly number[];
    readonly waistLogSd: LogSd;
    readonly hipLogSd: LogSd;
    readonly correlation: number;
  };
  /** From ANSUR II: chest, given waist, hip and the answers. */
  readonly chest: {
    readonly terms: readonly Term[];
    readonly domain: Domain;
    readonly chest: readonly number[];
    readonly onWaistHip: readonly number[];
    readonly logSd: LogSd;
  };
  /**
   * From ANSUR II (the chest breadth from rendered bodies): widths, given the girths and the answers. One row per entry
   * of `WIDTH_KEYS`.
   */
  readonly widths: {
    readonly terms: readonly Term[];
    readonly domain: Domain;
    readonly mean: readonly (readonly number[])[];
    readonly onGirths: readonly (readonly number[])[];
    readonly covariance: readonly (readonly number[])[];
  };
  /** From NHANES: the distribution of the answers among US adults, for answers that are missing. */
  readonly population: PopulationModel;
  /** The same people, weighted to the body mass index and the online purchases of European adults. */
  readonly european: PopulationModel;
}

/** The distribution of the answers in a population. */
export interface PopulationModel {
  /** Share of this sex in the population. */
  readonly share: number;
  /** Mixture of normal distributions of a. */
  readonly ages: readonly {readonly weight: number; readonly mean: number; readonly sd: number}[];
  /** Coefficients of (1, a, a²) for s. */
  readonly stature: readonly number[];
  readonly statureSd: number;
  /** Coefficients of (1, s, a, a²) for b. */
  readonly bmi: readonly number[];
  /** Mixture of the residual of b; all its parts have the SD `bmiSd`. */
  readonly bmiParts: readonly {readonly weight: number; readonly mean: number}[];
  readonly bmiSd: number;
}

export type AnatomyData = Readonly<Record<Sex, SexAnatomy>>;
