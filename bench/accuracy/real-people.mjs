import {existsSync} from 'node:fs';
import {makeNoise} from '../../calibration/anatomy/evaluate.mjs';
import {readAnsur, sourcePaths} from '../../calibration/anatomy/read-data.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const WIDTH_KEYS = ['chestBreadth', 'waistBreadth', 'hipBreadth', 'chestDepth', 'waistDepth', 'hipDepth'];

/**
 * Estimates the girths of ANSUR II's held-out people from their own callipers. Each person gets the width errors of one
 * rendered person, drawn at random, with their correlations and gross errors. The estimator gets the noise that perception
 * states for that rendered person, so the bands are tested too. ANSUR II has no breadth of the chest as a picture shows it.
 *
 * @param widthErrors rows of `measureRendered().widths`
 * @param told answers besides the stature
 */
export async function measureReal(widthErrors, told) {
  if (!existsSync(sourcePaths.ansur)) return null;
  const {estimatePosterior} = await import('../../dist/esm/anatomy/estimate-posterior.js');
  const {uniform} = makeNoise(2026);
  return readAnsur()
    .filter(person => person.isTest)
    .map(person => {
      const errors = widthErrors[Math.floor(uniform() * widthErrors.length)];
      const keys = WIDTH_KEYS.filter(key => person.widthsCm[key] !== undefined);
      const at = keys.map(key => WIDTH_KEYS.indexOf(key));
      const valuesCm = keys.map((key, i) => person.widthsCm[key] + errors.errorsCm[at[i]]);
      const covarianceCm2 = at.map((a, i) =>
        at.map(
          (b, j) =>
            errors.correlation[a][b] * errors.coreLog[a] * errors.coreLog[b] * valuesCm[i] * valuesCm[j],
        ),
      );
      const shopper = Object.fromEntries(['heightCm', ...told].map(key => [key, person[key]]));
      const gross = at.map(index => errors.gross[index]);
      const posterior = estimatePosterior(shopper, [
        {
          kind: 'widths',
          keys,
          valuesCm,
          covarianceCm2,
          outlierProbability01: gross.map(({probability01}) => probability01),
          outlierMeanCm: gross.map(({meanCm}) => meanCm),
          outlierSdCm: gross.map(({sdCm}) => sdCm),
        },
      ]);
      const girths = GIRTHS.map((girth, i) => ({
        truth: person.girthsCm[girth],
        value: posterior.meanCm[i],
        sd: Math.sqrt(posterior.covarianceCm2[i][i]),
      }));
      return {person, girths};
    });
}
