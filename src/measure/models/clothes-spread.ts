import {at} from '../../core/at.js';
import {applyLinearModel, type LinearModel} from './linear-model.js';

/** A shirt of a familiar cut varies less than a hoodie that none of the fit wears, but no clothes vary without limit. */
const SPREAD_RANGE = {least: 0.4, most: 2.5};

/**
 * The SD of what loose clothes add, against the usual one. The fit divides by it and the finder multiplies by it, so both take it from
 * here.
 */
export const spreadOf = (model: LinearModel, features: readonly number[]): number =>
  Math.min(
    SPREAD_RANGE.most,
    Math.max(SPREAD_RANGE.least, Math.exp(at(applyLinearModel(model, features), 0))),
  );
