import {readFileSync, writeFileSync} from 'node:fs';

/** Every fold but 0, which is measured by what ships. */
export const FOLDS = [1, 2, 3, 4];

/** The constants are in the repository, so that the benches need no fit, and none of the pictures it learns from. */
const fileOf = fold => new URL(`folds/without-${fold}.json`, import.meta.url);

export const writeFoldConstants = (fold, text) => writeFileSync(fileOf(fold), `${text}\n`);

/**
 * Constants that have not seen the people of a fold, which is the number of the body modulo five.
 * @returns {Promise<Map<number, import('../../dist/esm/measure/perception-types.js').PerceptionData>>} by fold
 */
export async function constantsByFold() {
  const {PERCEPTION} = await import('../../dist/esm/measure/perception-data.js');
  return new Map([
    [0, PERCEPTION],
    ...FOLDS.map(fold => [fold, JSON.parse(readFileSync(fileOf(fold), 'utf8'))]),
  ]);
}
