import {at} from '../../core/at.js';

/** A fitted linear map. Each output is `intercept + Σ weight × feature`, with standardised features. */
export interface LinearModel {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly intercept: readonly number[];
  /** One row per output, one entry per feature. */
  readonly weights: readonly (readonly number[])[];
}

/** Standardised features are clamped to this many SDs, so that a strange picture is not extrapolated from. */
export const REACH = 3.5;

/** The features in SDs from their means. One that is not finite counts as average. */
export const standardise = (
  {mean, scale}: Pick<LinearModel, 'mean' | 'scale'>,
  features: readonly number[],
): number[] =>
  features.map((value, i) => {
    const z = (value - at(mean, i)) / at(scale, i);
    return Number.isFinite(z) ? Math.min(REACH, Math.max(-REACH, z)) : 0;
  });

/** The outputs of the model. A feature that is not finite counts as average. */
export function applyLinearModel(model: LinearModel, features: readonly number[]): number[] {
  const standard = standardise(model, features);
  return model.intercept.map((intercept, output) => {
    const row = at(model.weights, output);
    return standard.reduce((sum, z, i) => sum + z * at(row, i), intercept);
  });
}
