import {GIRTHS} from './fit-model.mjs';

/** Runs the shipped estimator over people and summarises its errors. */

/** Two-sided normal quantiles of the bands that are checked. */
const BANDS = {50: 0.6745, 80: 1.2816, 90: 1.6449, 95: 1.96};

/** Normal numbers with a fixed seed (mulberry32, Box–Muller), so that the report is the same on every run. */
export function makeNoise(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {uniform, normal};
}

export const answersOf = (person, told = ['weightKg', 'ageYears', 'sex']) =>
  Object.fromEntries(['heightCm', ...told].map(field => [field, person[field]]));

/**
 * All of a person's widths with independent noise, in the form that perception gives them. With the probability `gross` an edge
 * is wrong by `grossCm` more. `isTold` says whether the estimator knows that probability.
 */
export function widthsOf(person, noise, {sdCm, gross = 0, grossCm = 4, isTold = gross > 0, only}) {
  const keys = Object.keys(person.widthsCm).filter(key => only === undefined || only.includes(key));
  const valuesCm = keys.map(
    key =>
      person.widthsCm[key] + sdCm * noise.normal() + (gross > 0 && noise.uniform() < gross ? grossCm : 0),
  );
  const variance = Math.max(sdCm, 0.05) ** 2;
  const covarianceCm2 = keys.map((_, i) => keys.map((_unused, j) => (i === j ? variance : 0)));
  const doubt = isTold ? {outlierProbability01: keys.map(() => gross)} : {};
  return {kind: 'widths', keys, valuesCm, covarianceCm2, ...doubt};
}

/** The error and the standardised error of each girth that the person has. */
export function errorsOf(people, estimate) {
  return people.map(person => {
    const {meanCm, covarianceCm2} = estimate(person);
    const errors = {};
    GIRTHS.forEach((girth, i) => {
      const truth = person.girthsCm[girth];
      if (truth === undefined) return;
      const error = meanCm[i] - truth;
      errors[girth] = {error, z: error / Math.sqrt(covarianceCm2[i][i])};
    });
    return {person, errors};
  });
}

export function summarise(rows, girth) {
  const seen = rows.map(row => row.errors[girth]).filter(Boolean);
  const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
  const bias = mean(seen.map(({error}) => error));
  return {
    n: seen.length,
    mae: mean(seen.map(({error}) => Math.abs(error))),
    bias,
    sd: Math.sqrt(mean(seen.map(({error}) => (error - bias) ** 2))),
    cover: Object.values(BANDS).map(k => 100 * mean(seen.map(({z}) => (Math.abs(z) < k ? 1 : 0)))),
  };
}

/** All rows, and their thirds by BMI and by age (ties keep the order of the file). */
export function groupsOf(rows) {
  const thirds = (label, key) => {
    const sorted = [...rows].sort((x, y) => key(x.person) - key(y.person));
    const cut = i => Math.round((i * sorted.length) / 3);
    return [0, 1, 2].map(i => {
      const part = sorted.slice(cut(i), cut(i + 1));
      const last = part[part.length - 1];
      return [`${label} ${key(part[0].person).toFixed(0)}–${key(last.person).toFixed(0)}`, part];
    });
  };
  const bmi = person => person.weightKg / (person.heightCm / 100) ** 2;
  return [['all', rows], ...thirds('BMI', bmi), ...thirds('age', person => person.ageYears)];
}
