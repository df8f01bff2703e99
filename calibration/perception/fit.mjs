import {makeNoise} from '../anatomy/evaluate.mjs';
import {covarianceOf} from '../anatomy/matrix.mjs';
import {trueLevels, trueWidths} from './camera.mjs';
import {fitLogistic} from './logistic.mjs';
import {coreOf, HIDDEN_WIDTHS, noiseOf} from './noise.mjs';
import {sd} from '../statistics.mjs';
import {fitRidge} from './ridge.mjs';

/** The number of a body decides its fold. The test bodies (0 of 5) are in no fold. */
const FOLDS = [1, 2, 3, 4];
const LEVEL_LAMBDA = 10;
const PITCH_SD_DEG = 0.7;
const CORRECTION_LAMBDA = 20;
const HIDDEN_LAMBDA = 3;
const LOOSENESS_LAMBDA = 1;
const EXCESS_LAMBDA = 3;
const isTight = ({truth}) => truth.clothing === 'tight';

/**
 * Fits everything in `PerceptionData` on the given people. Constants that depend on readings are cross-fitted: the readings come
 * from level models that have not seen the body, so that errors are as large as in use.
 */
export async function fitPerception(people) {
  const shipped = {
    levels: {
      ...(await import('../../dist/esm/measure/levels.js')),
      ...(await import('../../dist/esm/measure/level-features.js')),
    },
    body: await import('../../dist/esm/measure/read-body.js'),
    readings: await import('../../dist/esm/measure/width-readings.js'),
    models: await import('../../dist/esm/measure/linear-model.js'),
  };
  const levels = fitLevels(people, shipped.levels);
  const both = fitWidths(people, shipped, ({front, side}) => ({front: [front], side: [side]}));
  const alone = fitWidths(people, shipped, ({front}) => ({front: [front], side: []}));
  const {correlation, hiddenBack, ...models} = both;
  return {
    levels,
    both: models,
    frontAlone: {corrections: alone.corrections, noise: alone.noise, clothing: alone.clothing},
    hiddenBack,
    correlation,
  };
}

function fitLevels(people, {levelFeatures, levelTargets}) {
  const features = people.map(({front, side}) => ({front: levelFeatures(front), side: levelFeatures(side)}));
  const targets = view => people.map(p => levelTargets(p[view], trueLevels(p.truth, view), p.truth.heightCm));
  // A phone's sensor has about this error. The fit would trust an exact pitch too much.
  const noise = makeNoise(11);
  const pitches = people.map(({truth}) =>
    ['front', 'side'].map(view => truth.camera[view].pitchDeg + PITCH_SD_DEG * noise.normal()),
  );
  const fitSet = extra => {
    const joint = features.map(({front, side}, i) => [...front, ...side, ...extra(i)]);
    const fit = (X, view) => fitRidge(X, targets(view), {lambda: LEVEL_LAMBDA});
    return {
      both: {front: fit(joint, 'front'), side: fit(joint, 'side')},
      frontAlone: fit(
        features.map(({front}, i) => [...front, ...extra(i).slice(0, 1)]),
        'front',
      ),
    };
  };
  return {plain: fitSet(() => []), withPitch: fitSet(i => pitches[i])};
}

function fitWidths(people, shipped, tracesOf) {
  const {readBody} = shipped.body;
  const {widthFeatures} = shipped.readings;
  const {applyLinearModel} = shipped.models;
  const read = FOLDS.flatMap(fold => {
    if (!people.some(({body}) => body % 5 === fold)) return [];
    const levels = fitLevels(
      people.filter(({body}) => body % 5 !== fold),
      shipped.levels,
    );
    return people
      .filter(({body}) => body % 5 === fold)
      .map(person => ({
        person,
        fold,
        ...readBody({levels}, tracesOf(person), person.truth.heightCm),
        truth: trueWidths(person.truth),
      }));
  });
  const tight = read.filter(({person}) => isTight(person));
  const widths = read[0].widths.map((_, i) => i);
  const target = (row, i) => [Math.log(row.truth[i] / row.widths[i].widthCm)];
  const fitCorrection = (rows, i) =>
    fitRidge(
      rows.map(row => widthFeatures(row.widths, i)),
      rows.map(row => target(row, i)),
      {
        lambda: CORRECTION_LAMBDA,
        robust: true,
      },
    );
  // Errors (log perceived minus log true) after a correction that has not seen the body either.
  const errorOf = (row, i, model) =>
    applyLinearModel(model, widthFeatures(row.widths, i))[0] - target(row, i)[0];
  const errors = widths.map(i =>
    FOLDS.filter(fold => read.some(row => row.fold === fold)).flatMap(fold => {
      const model = fitCorrection(
        tight.filter(row => row.fold !== fold),
        i,
      );
      return read
        .filter(row => row.fold === fold)
        .map(row => ({row, error: errorOf(row, i, model), trust01: row.widths[i].trust01}));
    }),
  );
  const noise = widths.map(i =>
    noiseOf(
      errors[i].filter(({row}) => isTight(row.person)),
      i,
    ),
  );
  const hidden = fitHiddenBack(tight, shipped);
  const standardised = tight.map(row => [
    ...widths.map(i => {
      const {error, trust01} = errors[i].find(entry => entry.row === row);
      return error / (coreOf(noise[i], row) + noise[i].distrustLog * (1 - trust01));
    }),
    ...hidden.map(({errors: own, coreLog}) => own.get(row) / coreLog),
  ]);
  const covariance = covarianceOf(standardised.map(row => row.map(z => Math.min(2.5, Math.max(-2.5, z)))));
  return {
    corrections: widths.map(i => fitCorrection(tight, i)),
    noise,
    hiddenBack: hidden.map(({model, coreLog}) => ({model, coreLog})),
    correlation: covariance.map((row, i) =>
      row.map((value, j) => (i === j ? 1 : value / Math.sqrt(covariance[i][i] * covariance[j][j]))),
    ),
    clothing: {
      looseness: fitLogistic(
        read.map(({clothes}) => clothes),
        read.map(({person}) => (isTight(person) ? 0 : 1)),
        LOOSENESS_LAMBDA,
      ),
      ...fitExcess(),
    },
  };

  /** What loose clothes add to the widths, with the scatter about it from the cross-fit. */
  function fitExcess() {
    const dressed = read
      .filter(({person}) => !isTight(person))
      .map(row => ({row, added: widths.map(i => errors[i].find(entry => entry.row === row).error)}));
    const fit = some =>
      fitRidge(
        some.map(({row}) => row.excess),
        some.map(({added}) => added),
        {lambda: EXCESS_LAMBDA},
      );
    const rest = [...new Set(dressed.map(({row}) => row.fold))].flatMap(fold => {
      const model = fit(dressed.filter(({row}) => row.fold !== fold));
      return dressed
        .filter(({row}) => row.fold === fold)
        .map(({row, added}) => applyLinearModel(model, row.excess).map((value, i) => added[i] - value));
    });
    const own = covarianceOf(rest);
    return {
      excess: fit(dressed),
      // The noise of the edges is counted already. The people are few, so the covariance shrinks towards the diagonal.
      covarianceLog: own.map((line, i) =>
        line.map((value, j) => (i === j ? Math.max(0.02 ** 2, value - noise[i].coreLog ** 2) : 0.7 * value)),
      ),
    };
  }
}

/** Fits chest and waist depth on the front half of the side view alone, with the errors of the cross-fit. */
function fitHiddenBack(rows, {models: {applyLinearModel}}) {
  if (rows[0].frontHalf.length === 0) return [];
  return HIDDEN_WIDTHS.map(i => {
    const fit = some =>
      fitRidge(
        some.map(({frontHalf}) => frontHalf),
        some.map(({truth}) => [Math.log(truth[i])]),
        {lambda: HIDDEN_LAMBDA, robust: true},
      );
    const errors = new Map();
    for (const fold of new Set(rows.map(row => row.fold))) {
      const model = fit(rows.filter(row => row.fold !== fold));
      for (const row of rows.filter(own => own.fold === fold))
        errors.set(row, applyLinearModel(model, row.frontHalf)[0] - Math.log(row.truth[i]));
    }
    return {model: fit(rows), coreLog: sd([...errors.values()]), errors};
  });
}
