import {makeNoise} from '../../calibration/anatomy/evaluate.mjs';
import {readAnsur} from '../../calibration/anatomy/read-data.mjs';
import {cholesky, Matrix} from '../../dist/esm/anatomy/matrix.js';

const GIRTHS = ['chest', 'waist', 'hip'];
const WIDTH_KEYS = ['chestBreadth', 'waistBreadth', 'hipBreadth', 'chestDepth', 'waistDepth', 'hipDepth'];

/** What is known about a shopper. */
export const SOURCES = ['answers only', 'photos only', 'photos and answers'];

/** People state whole centimetres and kilograms. */
const rounded = value => Math.round(value);

/**
 * Reads ANSUR II's people: the fitted part with its girths alone, for the table that learns from them, and the held-out fifth
 * with an estimate for each source. Photos are the person's own callipers with the errors measured on rendered people, which
 * ship as `PERCEPTION`: correlated errors, and gross errors at their rate. The estimator knows that noise but not the errors.
 * ANSUR II has no breadth of the chest as a picture shows it.
 */
export async function readShoppers() {
  const {estimatePosterior} = await import('../../dist/esm/anatomy/estimate-posterior.js');
  const {PERCEPTION} = await import('../../dist/esm/measure/perception-data.js');
  const noise = makeNoise(2026);
  const people = readAnsur();
  const held = people
    .filter(({isTest}) => isTest)
    .map(person => {
      const {heightCm, weightKg, ageYears, sex} = person;
      const answers = {heightCm: rounded(heightCm), weightKg: rounded(weightKg), ageYears, sex};
      const photos = photosOf(person, PERCEPTION, noise);
      return {
        person,
        tape: asMeasurements(
          GIRTHS.map(girth => person.girthsCm[girth]),
          GIRTHS.map(a => GIRTHS.map(b => (a === b ? TAPE_SD_CM ** 2 : 0))),
        ),
        estimates: {
          'answers only': asMeasurementsOf(estimatePosterior(answers)),
          'photos only': asMeasurementsOf(estimatePosterior({heightCm: answers.heightCm}, [photos])),
          'photos and answers': asMeasurementsOf(estimatePosterior(answers, [photos])),
        },
      };
    });
  return {held, fitted: people.filter(({isTest}) => !isTest)};
}

/** The tape is nearly exact, because the size that it gives is the truth of the comparison. */
const TAPE_SD_CM = 0.1;

/** The average trust in the edges. It reproduces the robust SDs of "The widths themselves" in docs/accuracy.md. */
const TRUST = 0.5;

function photosOf({widthsCm}, perception, {normal, uniform}) {
  const keys = WIDTH_KEYS.filter(key => widthsCm[key] !== undefined);
  const at = keys.map(key => WIDTH_KEYS.indexOf(key));
  const models = at
    .map(index => perception.both.noise[index])
    .map(({coreLog, distrustLog, gross}) => ({coreLog: coreLog + (1 - TRUST) * distrustLog, gross}));
  const correlation = at.map(a => at.map(b => perception.correlation[a][b]));
  const factor = cholesky(Matrix.from(correlation));
  const z = keys.map(normal);
  const valuesCm = keys.map((key, i) => {
    const core = z.slice(0, i + 1).reduce((sum, value, j) => sum + factor.at(i, j) * value, 0);
    const {probability01, meanCm, sdCm} = models[i].gross;
    const grossCm = uniform() < probability01 ? meanCm + sdCm * normal() : 0;
    return widthsCm[key] * Math.exp(models[i].coreLog * core) + grossCm;
  });
  return {
    kind: 'widths',
    keys,
    valuesCm,
    covarianceCm2: keys.map((_, i) =>
      keys.map(
        (_unused, j) => correlation[i][j] * models[i].coreLog * models[j].coreLog * valuesCm[i] * valuesCm[j],
      ),
    ),
    outlierProbability01: models.map(({gross}) => gross.probability01),
    outlierMeanCm: models.map(({gross}) => gross.meanCm),
    outlierSdCm: models.map(({gross}) => gross.sdCm),
  };
}

const asMeasurementsOf = ({meanCm, covarianceCm2}) => asMeasurements(meanCm, covarianceCm2);

const asMeasurements = (meanCm, covarianceCm2) => ({
  ...Object.fromEntries(
    GIRTHS.map((girth, i) => [
      girth,
      {valueCm: meanCm[i], sdCm: Math.sqrt(covarianceCm2[i][i]), source: 'statistics'},
    ]),
  ),
  covarianceCm2,
  notes: [],
});
