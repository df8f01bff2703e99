/** Biological sex as the anthropometric surveys record it; optional everywhere. */
export type Sex = 'female' | 'male';

/** What the shopper tells. Only the stature is needed; each further answer narrows the bands. */
export interface ShopperProfile {
  /** Stature without shoes, 100–230 cm. The camera estimate is made for 140–210 cm. */
  readonly heightCm: number;
  /** Body mass, 30–250 kg. */
  readonly weightKg?: number;
  readonly ageYears?: number;
  readonly sex?: Sex;
  /** Inside leg as trousers are sold by it, 55–105 cm: from the crotch down to where they end. */
  readonly insideLegCm?: number;
}

/** The three girths, in the order of every vector and matrix in this project. */
export const GIRTHS = ['chest', 'waist', 'hip'] as const;
/** One of `GIRTHS`. */
export type Girth = (typeof GIRTHS)[number];

/** How countries write bra sizes: 75C (EN 13402-3), 90C in France, Belgium and Spain, 34C in the UK and the US. */
export const BRA_SYSTEMS = ['eu', 'fr', 'uk', 'us'] as const;
/** One of `BRA_SYSTEMS`. */
export type BraSystem = (typeof BRA_SYSTEMS)[number];

/** A bra size as its label says it. */
export interface BraSize {
  readonly system: BraSystem;
  readonly label: string;
}

/** Where a number comes from; `photo` when at least one picture moved it, `told` as the shopper said it. */
export type EstimateSource = 'photo' | 'statistics' | 'tape' | 'garment' | 'bra' | 'told';

/** An uncertain length. `sdCm` is one standard deviation; the 90 % band is ±1.645 of it. */
export interface Estimate {
  readonly valueCm: number;
  readonly sdCm: number;
  readonly source: EstimateSource;
}

/** What made the bands wider. A closed union: every code has a sentence in `locale/` and a README row. */
export type QualityNote =
  | 'body-parts-unavailable'
  | 'side-view-missing'
  | 'loose-clothing'
  | 'low-light'
  | 'camera-tilted'
  | 'arms-touch-body'
  | 'hair-over-back'
  | 'unclear-outline'
  | 'implausible-height'
  | 'implausible-answers';

/** The result of measuring: three girths (ISO 8559-1) with their joint uncertainty, and two lengths beside them. */
export interface BodyMeasurements {
  /** Bust girth (5.3.4); handled together with the men's chest girth. */
  readonly chest: Estimate;
  /** Natural waist, midway between the lowest rib and the iliac crest (5.3.10). */
  readonly waist: Estimate;
  /** At the greatest prominence of the buttocks (5.3.13). */
  readonly hip: Estimate;
  /** 3×3, cm², order chest, waist, hip. */
  readonly covarianceCm2: readonly (readonly number[])[];
  /** Stature, as told. For charts that have it; absent in measurements made before there were lengths. */
  readonly height?: Estimate;
  /** Down to where trousers end, not to the floor: see `insideLeg` in `size-charts/README.md`. */
  readonly insideLeg?: Estimate;
  readonly notes: readonly QualityNote[];
}

/** How the shopper stands to the camera. */
export type View = 'front' | 'side';

/** What a device knows of its camera at the moment of a picture. */
export interface CameraPose {
  /** Positive when the camera looks up. Narrows the scale error from 1.0 to 0.6 %. */
  readonly pitchDeg?: number;
  /** Vertical field of view of the whole picture. Taken for completeness: with the pitch it told nothing more. */
  readonly fovDeg?: number;
}

/** Per view, where the device knows it. */
export type CameraPoses = Readonly<Partial<Record<View, CameraPose>>>;

/** How the shopper likes to wear it. */
export type FitPreference = 'snug' | 'regular' | 'relaxed';

/** How a size sits at one place, from the ease left between body and size. */
export type FitLevel = 'tight' | 'snug' | 'good' | 'roomy' | 'loose';

/** How a size sits at one place of the garment. */
export interface AreaFit {
  readonly level: FitLevel;
  /** Room (positive) or lack of it (negative) against the size's own range, in cm of girth. 0 inside it. */
  readonly deltaCm: number;
}

/** One size of the chart, as it would suit the body. */
export interface SizeOption {
  readonly label: string;
  /** Figure group ("plus", "long"), where the chart has groups: labels may repeat across them. */
  readonly group?: string;
  /** Probability that this size is the best one; over all sizes they sum to at most 1. */
  readonly probability: number;
  readonly fit: Readonly<Record<string, AreaFit>>;
}

/** Why this size (`fits`, `between-sizes`), or why none (the others). */
export type RecommendationReason =
  'fits' | 'between-sizes' | 'below-chart' | 'above-chart' | 'not-enough-information' | 'none-in-stock';

/** The answer to "which size", with its odds. Deterministic: the same body and chart give the same answer. */
export interface Recommendation {
  /** A label of the chart, or null with a reason. */
  readonly size: string | null;
  /** Figure group of `size`, where the chart has groups. */
  readonly group?: string;
  /** 0..1, probability that this size is the best one. */
  readonly confidence: number;
  /** Named whenever the bands straddle an edge. */
  readonly runnerUp: string | null;
  readonly reason: RecommendationReason;
  /** The measurement that decided. */
  readonly deciding: string | null;
  readonly sizes: readonly SizeOption[];
}
