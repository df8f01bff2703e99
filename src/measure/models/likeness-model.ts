import {at} from '../../core/at.js';
import {DIGITS, MIDDLE} from './digits.js';
import {applyLinearModel, REACH, standardise, type LinearModel} from './linear-model.js';

/**
 * A linear model with a part that is not: each output adds up how like the features are to those of some people of the fit. Clothes of one
 * cut add the same to people of one build, which no straight line in the features says.
 */
export interface LikenessModel extends LinearModel {
  /** One person each: their standardised features, one character of `DIGITS` per feature. */
  readonly people: readonly string[];
  /** One row per output, one entry per person. */
  readonly likenessWeights: readonly (readonly number[])[];
}

/** The likeness of two people falls with their mean squared distance in SDs, at this rate. */
const FALL = 0.5;

/** How like the standardised features are to those of each person, 0..1. */
export const likenesses = (people: readonly string[], standard: readonly number[]): number[] =>
  people.map(person => {
    const own = decodePerson(person);
    const squares = standard.reduce((sum, z, i) => sum + (z - at(own, i)) ** 2, 0);
    return Math.exp((-FALL * squares) / standard.length);
  });

/** The inverse of `encodePerson`. */
export const decodePerson = (digits: string): number[] =>
  Array.from(digits, digit => ((DIGITS.indexOf(digit) - MIDDLE) * REACH) / MIDDLE);

/** Writes the standardised features of one person. */
export const encodePerson = (standard: readonly number[]): string =>
  standard.map(z => DIGITS[MIDDLE + Math.round((z * MIDDLE) / REACH)]).join('');

/** The outputs of the model. A feature that is not finite counts as average. */
export function applyLikenessModel(model: LikenessModel, features: readonly number[]): number[] {
  const alike = likenesses(model.people, standardise(model, features));
  return applyLinearModel(model, features).map((value, output) => {
    const weights = at(model.likenessWeights, output);
    return alike.reduce((sum, likeness, i) => sum + likeness * at(weights, i), value);
  });
}
