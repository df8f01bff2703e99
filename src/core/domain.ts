import type {ESTIMATE_SOURCES, QUALITY_NOTES} from './measurement-words.js';

/** Biological sex as the anthropometric surveys record it; optional everywhere. */
export const SEXES = ['female', 'male'] as const;
/** One of `SEXES`. */
export type Sex = (typeof SEXES)[number];

/** The adults whose body mass index is assumed if no weight is told: those of Europe or of the United States. */
export const POPULATIONS = ['europe', 'us'] as const;
/** One of `POPULATIONS`. */
export type Population = (typeof POPULATIONS)[number];

/** The shopper's answers. Only the stature is needed; each further answer narrows the bands. */
export interface ShopperProfile {
  /** Stature without shoes, 100–230 cm. The camera estimate is made for 140–210 cm. */
  readonly heightCm: number;
  /** Body mass, 30–250 kg. */
  readonly weightKg?: number;
  readonly ageYears?: number;
  readonly sex?: Sex;
  /** Inside leg as trousers are sold by it, 55–105 cm: from the crotch down to the end of the trouser leg. */
  readonly insideLegCm?: number;
  /** A child, of 45 cm or more: only the stature is used, since the surveys behind the statistics have adults only. */
  readonly isChild?: boolean;
  /** The SD of a stature that is not told, but follows from a child's age or is that of adults. */
  readonly heightSdCm?: number;
  /** The shop or the page's locale sets it; the shopper is not asked. Default `europe`. */
  readonly population?: Population;
}

/** Whether the stature of this adult is not told. Photos cannot be measured without it, because it gives their scale. */
export const lacksStature = ({heightSdCm, isChild = false}: ShopperProfile): boolean =>
  heightSdCm !== undefined && !isChild;

/** The three girths, in the order of every vector and matrix in this project. */
export const GIRTHS = ['chest', 'waist', 'hip'] as const;
/** One of `GIRTHS`. */
export type Girth = (typeof GIRTHS)[number];

/** What single garments need beside girths, stature and inside leg: some of the secondary dimensions of ISO 8559-2. */
export const SECONDARY_MEASURES = ['neck', 'thigh', 'underbust', 'shoulder', 'sleeve'] as const;
/** One of `SECONDARY_MEASURES`. */
export type SecondaryMeasure = (typeof SECONDARY_MEASURES)[number];

/**
 * Systems of bra sizes. One size is 75C in `eu` (EN 13402-3), 90C in `fr` (France, Belgium, Spain), and 34C in `uk` and
 * `us`, which differ in the letters of larger cups.
 */
export const BRA_SYSTEMS = ['eu', 'fr', 'uk', 'us'] as const;
/** One of `BRA_SYSTEMS`. */
export type BraSystem = (typeof BRA_SYSTEMS)[number];

/** A bra size as its label shows it. */
export interface BraSize {
  readonly system: BraSystem;
  readonly label: string;
}

/**
 * Where a number comes from: `photo` if at least one picture moved it, `statistics` if it follows from the answers
 * alone, `tape`, `garment` or `bra` if the shopper gave a tape value, a worn size or a bra size, `told` if it is an
 * answer itself.
 */
export type EstimateSource = (typeof ESTIMATE_SOURCES)[number];

/** An uncertain length. `sdCm` is one standard deviation; the 90 % band is ±1.645 times that. */
export interface Estimate {
  readonly valueCm: number;
  readonly sdCm: number;
  readonly source: EstimateSource;
}

/** Why the bands are wider. A closed union: every note has a sentence in `locale/` and a row in docs/reference.md. */
export type QualityNote = (typeof QUALITY_NOTES)[number];

/** The result of measuring: three girths (ISO 8559-1) with their joint uncertainty, and what follows from them. */
export interface BodyMeasurements {
  /** Bust girth (5.3.4) of women, chest girth of men. */
  readonly chest: Estimate;
  /** Natural waist, midway between the lowest rib and the iliac crest (5.3.10). */
  readonly waist: Estimate;
  /** Hip girth at the greatest prominence of the buttocks (5.3.13). */
  readonly hip: Estimate;
  /** Covariance of the girths: 3×3, in cm², in the order chest, waist, hip. */
  readonly covarianceCm2: readonly (readonly number[])[];
  /** Stature as told, for charts that have it. Absent in measurements that an older version made. */
  readonly height?: Estimate;
  /** Inside leg down to the end of trousers, not to the floor: see `insideLeg` in `size-charts/README.md`. */
  readonly insideLeg?: Estimate;
  /**
   * Collar as shirts are sold by it: the neck girth (ISO 8559-1, 5.3.2) with the room of a finger. Absent for children, as are the
   * following estimates.
   */
  readonly neck?: Estimate;
  /** Thigh girth (5.3.20). */
  readonly thigh?: Estimate;
  /** Under-bust girth (5.3.8). Absent for men. */
  readonly underbust?: Estimate;
  /** Shoulder width, over the back from one shoulder point to the other. */
  readonly shoulder?: Estimate;
  /** From the back neck point over the shoulder to the wrist. */
  readonly sleeve?: Estimate;
  readonly notes: readonly QualityNote[];
}

/** The side of the body that a picture shows. */
export type View = 'front' | 'side';

/** What a device knows of its camera at the moment of a picture. */
export interface CameraPose {
  /** Positive if the camera looks up. Narrows the scale error from 1.0 to 0.6 %. */
  readonly pitchDeg?: number;
  /** Vertical field of view of the whole picture. Accepted but not used: beside the pitch it brought nothing. */
  readonly fovDeg?: number;
}

/** The pose of the camera per view, where the device knows it. */
export type CameraPoses = Readonly<Partial<Record<View, CameraPose>>>;

/** How the shopper likes to wear the garment. */
export const FIT_PREFERENCES = ['snug', 'regular', 'relaxed'] as const;
/** One of `FIT_PREFERENCES`. */
export type FitPreference = (typeof FIT_PREFERENCES)[number];

/** How a size fits at one place, by the ease that it leaves. */
export type FitLevel = 'tight' | 'snug' | 'good' | 'roomy' | 'loose';

/** How a size fits at one place of the garment. */
export interface AreaFit {
  readonly level: FitLevel;
  /**
   * How far the body is from the size's own range, in cm of girth: positive for room, negative for lack of it, else 0.
   */
  readonly deltaCm: number;
}

/** How a size fits at one place, as the page is told: without the distance, from which a girth could be computed. */
export interface AreaLevel {
  readonly level: FitLevel;
  /** As in `AreaFit`. Present only where the shopper agreed to share the measurements, or the page measured. */
  readonly deltaCm?: number;
}

/** One size of the chart, and how it suits the body. Its key is `label` with `group`. */
export interface SizeOption<Fit extends AreaLevel = AreaFit> {
  readonly label: string;
  /** Figure group ("plus", "long"), if the chart has groups. The same label can occur in several groups. */
  readonly group?: string;
  /** Probability that this size is the best one; over all sizes they sum to at most 1. */
  readonly probability: number;
  readonly fit: Readonly<Record<string, Fit>>;
}

/**
 * Why a size is recommended (`fits`, `between-sizes`), or why none is (the others). `between-sizes` also says that a
 * size that the chart does not have is in question. `below-chart` and `above-chart` say that such a size is the
 * likeliest single outcome.
 */
export type RecommendationReason =
  'fits' | 'between-sizes' | 'below-chart' | 'above-chart' | 'not-enough-information' | 'none-in-stock';

/** The recommended size with its odds. Deterministic: the same body and chart give the same recommendation. */
export interface Recommendation<Fit extends AreaLevel = AreaFit> {
  /** The label of `best`; null if no size is recommended, and `reason` says why. */
  readonly size: string | null;
  /** Figure group of `size`, if the chart has groups. */
  readonly group?: string;
  /** Probability that `size` is the best one, 0..1. */
  readonly confidence: number;
  /** The label of `second`: the second-best size, if it is likely enough to be the best one; else null. */
  readonly runnerUp: string | null;
  readonly reason: RecommendationReason;
  /** The measurement that decided between the sizes. */
  readonly deciding: string | null;
  /**
   * Probability that the body needs a smaller or a larger size than the figure group of the answer has, or than any group
   * has where none is asked for and a length counts in none. Together with the sizes they sum to at most 1.
   */
  readonly outside: {readonly below: number; readonly above: number};
  readonly sizes: readonly SizeOption<Fit>[];
  /** The entry of `sizes` that is recommended. */
  readonly best: SizeOption<Fit> | null;
  /** The entry of `sizes` that is the second-best. Never on the far side of a more probable end of the chart. */
  readonly second: SizeOption<Fit> | null;
  /** The entry of `sizes` that comes nearest where the body is outside of the chart; else null. */
  readonly closest: SizeOption<Fit> | null;
}

/**
 * What the page is told: levels, unless the shopper agreed to share, or the page itself measured. Without these,
 * `confidence`, `outside` and every `probability` are no odds of this body: they are fixed for each kind of answer (one
 * size that fits, two sizes, outside of the chart), as docs/privacy.md says.
 */
export type PublicRecommendation = Recommendation<AreaLevel>;
