import {makeNoise} from '../anatomy/evaluate.mjs';
import {covarianceOf, inverseCholesky} from '../anatomy/matrix.mjs';
import {trueLevels, trueWidths} from './camera.mjs';
import {fitLikeness} from './likeness.mjs';
import {fitLogistic} from './logistic.mjs';
import {coreOf, HIDDEN_WIDTHS, noiseOf} from './noise.mjs';
import {mean, sd} from '../statistics.mjs';
import {fitRidge} from './ridge.mjs';

/** The number of a body decides its fold. Who is held out of a fit is not among the people that are given. */
const FOLDS = [0, 1, 2, 3, 4];
const LEVEL_LAMBDA = 10;
const PITCH_SD_DEG = 0.7;
const CORRECTION_LAMBDA = 20;
const HIDDEN_LAMBDA = 3;
const LOOSENESS_LAMBDA = 1;
/** Clothes on so many people are what others' clothes are compared with. */
const EXCESS_LIKENESS = {people: 80, noise: 0.3, line: 1};
/**
 * Added to the log odds of loose clothes. Half of the people in the fit wear them. The finder asks for close-fitting clothes, so fewer
 * of its shoppers do. The corpus wants −2 or less, and people as shoppers stand come out the same from 0 to −2.
 */
const ASKED_LOG_ODDS = -1.5;
/** How far off a prediction is, is itself predicted with care: the features are many and the people few. */
const SPREAD_LAMBDA = 100;
const EXCESS_SHRINKAGE = 0.95;
/** Errors are clamped to this for the fit of strange pictures: gross errors have a model of their own. */
const GROSS_LOG = 0.15;
/** Few pictures are strange, so the fit may not say that strangeness costs nothing. */
const LEAST_SHARED_LOG = 0.01;
const LEAST_GROWTH = 0.1;
/** Share of the pictures as asked that are as good as any. */
const USUAL_SHARE = 0.9;
const isTight = ({truth}) => truth.clothing === 'tight';

/**
 * Fits everything in `PerceptionData` on the given people. Constants that depend on readings are cross-fitted: the readings come
 * from level models that have not seen the body, so that errors are as large as in use.
 * @param options `levelsOf` may change the level models with which one person is read
 */
export async function fitPerception(people, {levelsOf = (_, levels) => levels} = {}) {
  const shipped = {
    levels: {
      ...(await import('../../dist/esm/measure/levels/levels.js')),
      ...(await import('../../dist/esm/measure/levels/level-features.js')),
    },
    body: await import('../../dist/esm/measure/read-body.js'),
    readings: await import('../../dist/esm/measure/levels/width-readings.js'),
    models: await import('../../dist/esm/measure/models/linear-model.js'),
    likeness: await import('../../dist/esm/measure/models/likeness-model.js'),
    strangeness: await import('../../dist/esm/measure/models/strangeness.js'),
    clothes: {
      ...(await import('../../dist/esm/measure/levels/clothes-features.js')),
      ...(await import('../../dist/esm/measure/models/clothes-spread.js')),
    },
  };
  const levels = fitLevels(people, shipped.levels);
  const both = fitWidths(people, shipped, levelsOf, ({front, side}) => ({front: [front], side: [side]}));
  const alone = fitWidths(people, shipped, levelsOf, ({front}) => ({front: [front], side: []}));
  const {correlation, hiddenBack, ...models} = both;
  return {
    levels,
    both: models,
    frontAlone: {
      corrections: alone.corrections,
      noise: alone.noise,
      clothing: alone.clothing,
      strange: alone.strange,
    },
    hiddenBack,
    correlation,
  };
}

function fitLevels(people, {levelFeatures, levelTargets, perspectiveSquares}) {
  const features = people.map(({front, side}) => ({front: levelFeatures(front), side: levelFeatures(side)}));
  const targets = view => people.map(p => levelTargets(p[view], trueLevels(p.truth, view), p.truth.heightCm));
  // A phone's sensor has about this error. The fit would trust an exact pitch too much.
  const noise = makeNoise(11);
  const pitches = people.map(({truth}) =>
    ['front', 'side'].map(view => truth.camera[view].pitchDeg + PITCH_SD_DEG * noise.normal()),
  );
  const centre = view => features[0][view].map((_, i) => mean(features.map(own => own[view][i])));
  const means = [centre('front'), centre('side')].flat();
  const fitSet = extra => {
    const joint = features.map(({front, side}, i) => [
      ...front,
      ...side,
      ...extra(i),
      ...perspectiveSquares([front, side], means),
    ]);
    const alone = features.map(({front}, i) => [
      ...front,
      ...extra(i).slice(0, 1),
      ...perspectiveSquares([front], means),
    ]);
    const fit = (X, view) => fitRidge(X, targets(view), {lambda: LEVEL_LAMBDA});
    return {
      both: {front: fit(joint, 'front'), side: fit(joint, 'side')},
      frontAlone: fit(alone, 'front'),
    };
  };
  return {plain: fitSet(() => []), withPitch: fitSet(i => pitches[i])};
}

function fitWidths(people, shipped, levelsOf, tracesOf) {
  const {readBody} = shipped.body;
  const {widthFeatures} = shipped.readings;
  const {applyLinearModel} = shipped.models;
  const {applyLikenessModel} = shipped.likeness;
  const {loosenessFeatures, sexFeature, spreadOf} = shipped.clothes;
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
        ...readBody({levels: levelsOf(person, levels)}, tracesOf(person), person.truth.heightCm),
        truth: trueWidths(person.truth),
      }));
  });
  const tight = read.filter(({person}) => isTight(person));
  /** Those whose limbs can be read too. */
  const legible = read.filter(({excess}) => excess.every(Number.isFinite));
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
  const {familiar, usual, beyondOf} = fitFamiliar(read, shipped.strangeness);
  // The core is that of pictures as asked; what strange ones add to it is fitted below.
  const noise = widths.map(i =>
    noiseOf(
      errors[i].filter(({row}) => isTight(row.person) && beyondOf(row) === 0),
      i,
    ),
  );
  const coreAt = (row, i, trust01) => coreOf(noise[i], row, i) + noise[i].distrustLog * (1 - trust01);
  const hidden = fitHiddenBack(tight, shipped);
  const standardised = tight.map(row => [
    ...widths.map(i => {
      const {error, trust01} = errors[i].find(entry => entry.row === row);
      return error / coreAt(row, i, trust01);
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
      looseness: fitLooseness(),
      ...fitExcess(),
    },
    strange: {familiar, usual, ...fitStrange()},
  };

  function fitLooseness() {
    const centre = legible[0].clothes.map((_, i) => mean(legible.map(({clothes}) => clothes[i])));
    const model = fitLogistic(
      legible.map(({clothes}) => loosenessFeatures(clothes, centre)),
      legible.map(({person}) => (isTight(person) ? 0 : 1)),
      LOOSENESS_LAMBDA,
    );
    return {...model, intercept: model.intercept.map(logOdds => logOdds + ASKED_LOG_ODDS)};
  }

  /** How the errors of tight clothes grow with the strangeness of the pictures: what widths share, and what each has. */
  function fitStrange() {
    const rows = tight.map(row => {
      const own = widths.map(i => errors[i].find(entry => entry.row === row));
      const clamped = own.map(({error}) => Math.min(GROSS_LOG, Math.max(-GROSS_LOG, error)));
      const shared = mean(clamped);
      const rest = mean(clamped.map((error, i) => ((error - shared) / coreAt(row, i, own[i].trust01)) ** 2));
      return {beyond: beyondOf(row), shared: shared ** 2, rest};
    });
    const plain = rows.filter(({beyond}) => beyond === 0);
    const [shared, rest] = ['shared', 'rest'].map(key => mean(plain.map(row => row[key])));
    const strange = rows.filter(({beyond}) => beyond > 0);
    const sum = of => strange.reduce((total, row) => total + of(row), 0);
    const variance = sum(row => (row.shared - shared) * row.beyond ** 2) / sum(row => row.beyond ** 4);
    const growth =
      sum(row => (Math.sqrt(Math.max(1, row.rest / rest)) - 1) * row.beyond) / sum(row => row.beyond ** 2);
    return {
      sharedLog: Math.max(LEAST_SHARED_LOG, Math.sqrt(Math.max(0, variance))),
      growth: Math.max(LEAST_GROWTH, growth),
    };
  }

  /** What loose clothes add to the widths, with the scatter about it from the cross-fit. */
  function fitExcess() {
    const dressed = legible
      .filter(({person}) => !isTight(person))
      .map(row => ({row, added: widths.map(i => errors[i].find(entry => entry.row === row).error)}));
    const featuresOf = ({excess, person}) => [...excess, sexFeature(person.truth.sex)];
    const fit = some =>
      fitLikeness(
        some.map(({row}) => featuresOf(row)),
        some.map(({added}) => added),
        EXCESS_LIKENESS,
        shipped,
      );
    const excess = fit(dressed);
    const folds = [...new Set(dressed.map(({row}) => row.fold))];
    const rest = folds.flatMap(fold => {
      const model = fit(dressed.filter(({row}) => row.fold !== fold));
      return dressed
        .filter(({row}) => row.fold === fold)
        .map(({row, added}) => {
          const predicted = applyLikenessModel(model, featuresOf(row));
          return {fold, features: featuresOf(row), error: added.map((value, i) => value - predicted[i])};
        });
    });
    const spread = fitSpread(rest);
    const scaled = folds.flatMap(fold => {
      const model = fitSpread(rest.filter(one => one.fold !== fold));
      return rest
        .filter(one => one.fold === fold)
        .map(({features, error}) => {
          const own = spreadOf(model, features);
          return error.map(value => value / own);
        });
    });
    const own = covarianceOf(scaled);
    return {
      excess,
      spread,
      // The noise of the edges is counted already.
      covarianceLog: own.map((line, i) =>
        line.map((value, j) =>
          i === j ? Math.max(0.02 ** 2, value - noise[i].coreLog ** 2) : EXCESS_SHRINKAGE * value,
        ),
      ),
    };
  }
}

/** How far off the prediction of what clothes add is for such features, as the log of the spread against the usual one. */
function fitSpread(rest) {
  const sds = rest[0].error.map((_, i) => sd(rest.map(({error}) => error[i])));
  const spreads = rest.map(({error}) => 0.5 * Math.log(mean(error.map((value, i) => (value / sds[i]) ** 2))));
  const usual = mean(spreads);
  return fitRidge(
    rest.map(({features}) => features),
    spreads.map(value => [value - usual]),
    {lambda: SPREAD_LAMBDA},
  );
}

/** The proportions of pictures as asked, and how far each person's are beyond them. */
function fitFamiliar(read, {strangenessOf}) {
  const asked = read.filter(({person}) => ['ideal', undefined].includes(person.truth.capture?.kind));
  const features = asked.map(({proportions}) => proportions);
  const centre = features[0].map((_, i) => mean(features.map(row => row[i])));
  const covariance = covarianceOf(features.map(row => row.map((value, i) => value - centre[i])));
  const familiar = {
    mean: centre,
    whitening: inverseCholesky(
      covariance.map((row, i) => row.map((value, j) => (i === j ? value : 0.9 * value))),
    ),
  };
  const distances = features.map(row => strangenessOf(familiar, row)).sort((a, b) => a - b);
  const usual = distances[Math.floor(USUAL_SHARE * distances.length)];
  const beyondOf = ({proportions}) => Math.max(0, strangenessOf(familiar, proportions) - usual);
  return {familiar, usual, beyondOf};
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
