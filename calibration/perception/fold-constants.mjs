import {fitPerception} from './fit.mjs';
import {isInFit} from './load-people.mjs';

const FOLDS = [0, 1, 2, 3, 4];

/**
 * Constants that have not seen the people of a fold, which is the number of the body modulo five: what ships for fold 0, else a fit
 * without the fold.
 * @param people of the corpus and of the street, as `loadPeople` gives them
 * @returns {Promise<Map<number, import('../../dist/esm/measure/perception-types.js').PerceptionData>>} by fold
 */
export async function constantsByFold(people) {
  const {PERCEPTION} = await import('../../dist/esm/measure/perception-data.js');
  const constants = new Map();
  for (const fold of FOLDS)
    constants.set(fold, fold === 0 ? PERCEPTION : await fitPerception(people.filter(isInFit(fold))));
  return constants;
}
