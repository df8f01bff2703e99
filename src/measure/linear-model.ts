/** A fitted linear map: standardise the features, then `intercept + Σ weight × feature`, per output. */
export interface LinearModel {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly intercept: readonly number[];
  /** One row per output, one entry per feature. */
  readonly weights: readonly (readonly number[])[];
}

/** Standardised features are held within this many SDs: a strange picture must not be extrapolated from. */
const REACH = 3.5;

/** The outputs of the model; a feature that is not a number counts as average. */
export function applyLinearModel(model: LinearModel, features: readonly number[]): number[] {
  const standard = features.map((value, i) => {
    const z = (value - (model.mean[i] ?? 0)) / (model.scale[i] ?? 1);
    return Number.isFinite(z) ? Math.min(REACH, Math.max(-REACH, z)) : 0;
  });
  return model.intercept.map((intercept, output) => {
    const row = model.weights[output] ?? [];
    return standard.reduce((sum, z, i) => sum + z * (row[i] ?? 0), intercept);
  });
}
