import {measureAs, shopperOf} from '../../calibration/perception/measure-as.mjs';
import {mean} from '../../calibration/statistics.mjs';
import {table} from '../accuracy/tables.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const ROUTES = {
  'stature, sex, age': ['sex', 'ageYears'],
  'stature, sex, age, weight': ['sex', 'ageYears', 'weightKg'],
};
const BAND_90 = 1.645;

/** Who a line of the table is about. */
const GROUPS = {
  all: () => true,
  ...Object.fromEntries(
    ['ideal', 'near-high', 'low', 'far', 'landscape', 'arms-down', 'pockets', 'sleeve'].map(kind => [
      kind,
      ({capture}) => capture.kind === kind,
    ]),
  ),
  ...Object.fromEntries(
    ['tight', 'regular', 'loose'].map(clothes => [clothes, ({clothing}) => clothing === clothes]),
  ),
  'body mass index under 22': ({bmi}) => bmi < 22,
};

const errorsOf = (truth, measured) =>
  GIRTHS.map(girth => {
    const {valueCm, sdCm} = measured[girth];
    const errorCm = valueCm - truth[`${girth}Cm`];
    return {errorCm, isInBand: Math.abs(errorCm) < BAND_90 * sdCm};
  });

/**
 * Measures people as shoppers stand, and estimates them by the same answers alone.
 * @param people as `loadPeople` gives them
 * @param constantsOf the constants for a person
 * @returns per route one row for each person who is measured: `truth`, and the errors of `photo` and `answers`
 */
export async function measureRoutes(people, constantsOf) {
  const {estimateBody} = await import('../../dist/esm/anatomy/estimate-body.js');
  const routes = {};
  for (const [name, keys] of Object.entries(ROUTES)) {
    routes[name] = [];
    for (const person of people) {
      const {truth} = person;
      const measured = await measureAs(person, constantsOf(person), keys);
      if (!measured) continue;
      const answers = estimateBody(shopperOf(truth, keys));
      routes[name].push({truth, photo: errorsOf(truth, measured), answers: errorsOf(truth, answers)});
    }
  }
  return routes;
}

function summarise(rows, isIn) {
  const some = rows.filter(({truth}) => isIn(truth));
  const maeOf = key => mean(some.flatMap(row => row[key].map(({errorCm}) => Math.abs(errorCm))));
  const inBand = key => mean(some.flatMap(row => row[key].map(({isInBand}) => Number(isInBand))));
  return {
    n: some.length,
    photo: maeOf('photo'),
    answers: maeOf('answers'),
    band: inBand('photo'),
    answersBand: inBand('answers'),
    biases: GIRTHS.map((_, i) => mean(some.map(row => row.photo[i].errorCm))),
  };
}

function routeTable(rows) {
  const lines = Object.entries(GROUPS).flatMap(([name, isIn]) => {
    const {n, photo, answers, band, answersBand, biases} = summarise(rows, isIn);
    if (n === 0) return [];
    const percent = share => `${(100 * share).toFixed(0)} %`;
    return [
      [
        name,
        n,
        photo.toFixed(2),
        answers.toFixed(2),
        (photo / answers).toFixed(2),
        percent(band),
        percent(answersBand),
        biases.map(bias => bias.toFixed(1)).join(' / '),
      ],
    ];
  });
  return table(
    ['people', 'n', 'photo', 'answers alone', 'ratio', 'in 90 %', 'answers in 90 %', 'bias of the photo'],
    lines,
  );
}

/** One table per route, each under a heading. */
export const routeTables = (rows, headingOf = name => `Told: ${name}`) =>
  Object.entries(rows)
    .map(([name, own]) => `## ${headingOf(name)}\n\n${routeTable(own)}`)
    .join('\n\n');

/** One line per group that has people: their number, the errors and the shares in the band, without and with a weight. */
export function summaryByGroup(rows) {
  const [plain, weight] = Object.values(rows);
  return Object.fromEntries(
    Object.entries(GROUPS).flatMap(([name, isIn]) => {
      const own = summarise(plain, isIn);
      const told = summarise(weight, isIn);
      if (own.n === 0) return [];
      return [
        [
          name,
          {
            people: own.n,
            ...{photo: own.photo, answers: own.answers, band: own.band},
            ...{photoWeight: told.photo, answersWeight: told.answers, bandWeight: told.band},
          },
        ],
      ];
    }),
  );
}
