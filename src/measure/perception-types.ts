import type {LevelModels} from './levels/levels.js';
import type {LikenessModel} from './models/likeness-model.js';
import type {LinearModel} from './models/linear-model.js';
import type {Familiar} from './models/strangeness.js';

/** The error of a corrected width: a narrow core, and rarely a gross error. */
export interface WidthNoise {
  /** SD of the core at full trust in the edges, as a share of the width. */
  readonly coreLog: number;
  /** Added to the SD of the core if the edges were not believed at all; in between, in proportion. */
  readonly distrustLog: number;
  /** Replaces `coreLog` if hair falls over the back. */
  readonly coreUnderHairLog: number;
  /** Gross errors of this width: curtains, lost bellies. */
  readonly gross: GrossError;
  /** Replaces `gross` if hair falls over the back. */
  readonly grossUnderHair: GrossError;
  /** Replace `coreLog` and `gross` if an arm makes the edge: the trunk ends no further out, and often further in. */
  readonly coreUnderArmLog: number;
  readonly grossUnderArm: GrossError;
}

/** Probability and size of a gross error of a width. */
export interface GrossError {
  readonly probability01: number;
  readonly meanCm: number;
  readonly sdCm: number;
}

/** How loose clothes show, and what they add to the widths. */
export interface ClothingModel {
  /** From `loosenessFeatures` to one output: the log odds that loose clothes are worn. */
  readonly looseness: LinearModel;
  /** From `BodyReadings.excess` and the sex to one output per width: what loose clothes add to its log. */
  readonly excess: LikenessModel;
  /** Covariance of what is left: the true addition to each log less the predicted one, for clothes of a usual spread. */
  readonly covarianceLog: readonly (readonly number[])[];
  /** From the features of `excess` to one output: the log of the spread, against the usual one. */
  readonly spread: LinearModel;
}

/** How errors grow if the proportions of a picture are unlike those of the pictures of the fit. */
export interface StrangePictures {
  readonly familiar: Familiar;
  /** Up to this strangeness, errors do not grow. */
  readonly usual: number;
  /** SD, in logs, of an error that all widths share, per unit of strangeness beyond. */
  readonly sharedLog: number;
  /** Growth of the core of every error, as a share, per unit of strangeness beyond. */
  readonly growth: number;
}

/** Reads a depth off the front half of a side view. */
export interface HiddenBackModel {
  /** From `frontHalfFeatures` to one output: the log of the depth in cm. */
  readonly model: LinearModel;
  /** SD of its error, as a share of the depth. */
  readonly coreLog: number;
}

/** The models that are fitted separately for one view and for two views. */
export interface WidthModels {
  /** Per width, in the order of `WIDTH_KEYS`: from `widthFeatures` to one output, the log of true ÷ read. */
  readonly corrections: readonly LinearModel[];
  readonly noise: readonly WidthNoise[];
  readonly clothing: ClothingModel;
  readonly strange: StrangePictures;
}

/** Everything that is fitted on rendered people. `calibration/fit-perception.mjs` generates it. */
export interface PerceptionData {
  readonly levels: LevelModels;
  readonly both: WidthModels;
  readonly frontAlone: WidthModels;
  /** The depths of chest and waist, for use if hair hides the back. */
  readonly hiddenBack: readonly HiddenBackModel[];
  /** Correlation of the core errors: the six widths of `WIDTH_KEYS`, then the depths of `hiddenBack`. */
  readonly correlation: readonly (readonly number[])[];
}
