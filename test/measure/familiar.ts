import {PERCEPTION} from '../../src/measure/perception-data.js';
import type {PerceptionData, WidthModels} from '../../src/measure/perception-types.js';

const withoutStrangers = (models: WidthModels): WidthModels => ({
  ...models,
  strange: {
    ...models.strange,
    usual: Infinity,
    familiar: {mean: models.strange.familiar.mean, whitening: [[0]]},
  },
});

/** The constants that ship, but no picture is strange to them: a drawn person has proportions that no photo shows. */
export const FAMILIAR_WITH_DRAWINGS: PerceptionData = {
  ...PERCEPTION,
  both: withoutStrangers(PERCEPTION.both),
  frontAlone: withoutStrangers(PERCEPTION.frontAlone),
};
