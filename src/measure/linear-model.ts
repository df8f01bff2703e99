import {at} from '../core/at.js';

/** A fitted linear map. Each output is `intercept + Σ weight × feature`, with standardised features. */
export interface LinearModel {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly intercept: readonly number[];
  /** One row per output, one entry per feature. */
  readonly weights: readonly (readonly number[])[];
}

/** Standardised features are clamped to this many SDs, so that a strange picture is not extrapolated from. */
const REACH = 3.5;

/** The outputs of the model. A feature that is not finite counts as average. */
export function applyLinearModel(model: LinearModel, features: readonly number[]): number[] {
  const standard = features.map((value, i) => {
    const z = (value - at(model.mean, i)) / at(model.scale, i);
    return Number.isFinite(z) ? Math.min(REACH, Math.max(-REACH, z)) : 0;
  });
  return model.intercept.map((intercept, output) => {
    const row = at(model.weights, output);
    return standard.reduce((sum, z, i) => sum + z * at(row, i), intercept);
  });
}
