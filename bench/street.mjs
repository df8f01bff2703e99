import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {corpusIds, readTruth, refuseIds, streetDir, streetIds} from '../calibration/perceived-cache.mjs';
import {constantsByFold} from '../calibration/perception/fold-constants.mjs';
import {loadPeople, loadStreet} from '../calibration/perception/load-people.mjs';
import {perceiveMissing, picturePairs} from '../calibration/perception/perceive-missing.mjs';
import {mean} from '../calibration/statistics.mjs';
import {table} from './accuracy/tables.mjs';
import {refusalsOf} from './street/refusals.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const ROUTES = {
  'stature, sex, age': ['sex', 'ageYears'],
  'stature, sex, age, weight': ['sex', 'ageYears', 'weightKg'],
};
const BAND_90 = 1.645;
const WRITTEN = 'docs/street.md';
/** The youngest people of the street are younger than the surveys. */
const YOUNGEST = 18;

const showProgress = (done, of) =>
  process.stderr.write(`\rlooking at pictures ${done} of ${of}${done === of ? '\n' : ''}`);

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

/**
 * People as shoppers stand (STREET_DIR): the photo beside the same answers alone, and which pictures are refused (REFUSE_DIR). Every
 * person is measured by constants that were fitted without them. Writes `docs/street.md`.
 */
export async function benchStreet() {
  if (!existsSync(streetDir)) return {skipped: 'STREET_DIR is not a folder of rendered people'};
  await perceiveMissing(showProgress, [
    ...refuseIds().map(id => ({id, view: 'front'})),
    ...picturePairs(streetIds()),
    ...picturePairs(corpusIds()),
  ]);
  const {measureWith} = await import('../dist/esm/measure/measure-body.js');
  const {estimateBody} = await import('../dist/esm/anatomy/estimate-body.js');
  const [corpus, street] = [await loadPeople(), await loadStreet()];
  const constants = await constantsByFold([...corpus.people, ...street.people]);

  const errorsOf = (truth, measured) =>
    GIRTHS.map(girth => {
      const {valueCm, sdCm} = measured[girth];
      const errorCm = valueCm - truth[`${girth}Cm`];
      return {errorCm, isInBand: Math.abs(errorCm) < BAND_90 * sdCm};
    });
  const rowsOf = told =>
    street.people.flatMap(({truth, body, front, side}) => {
      const {heightCm, ...answers} = truth;
      const shopper = {
        heightCm,
        ...Object.fromEntries(told.map(key => [key, answers[key]])),
        ageYears: Math.max(YOUNGEST, truth.ageYears),
      };
      const measured = measureWith(
        constants.get(body % 5),
        {front: [front], side: [side], notes: []},
        shopper,
      );
      if (!measured.ok) return [];
      return [
        {truth, photo: errorsOf(truth, measured.value), answers: errorsOf(truth, estimateBody(shopper))},
      ];
    });
  const rows = Object.fromEntries(Object.entries(ROUTES).map(([name, told]) => [name, rowsOf(told)]));
  const refusals = await refusalsOf(street.refused);
  writeFileSync(
    new URL(`../${WRITTEN}`, import.meta.url),
    await format(describe(rows, refusals, street), {parser: 'markdown', proseWrap: 'preserve'}),
  );

  const [plain, weight] = Object.values(rows);
  const byKind = Object.fromEntries(
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
  return {byKind, refused: refusals.byKind};
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

function describe(rows, refusals, {people, refused}) {
  const sections = Object.entries(rows).map(([name, own]) => `## Told: ${name}\n\n${routeTable(own)}`);
  const slim = streetIds().filter(id => readTruth(id).bmi < 22).length;
  return `# Photos as shoppers take them

Written by \`npm run bench -- street\`. Rendered people of the build of a European online shop, ${people.length + refused.length} in all, ${slim} of them
with a body mass index under 22, photographed as shoppers really stand. All lengths in cm: mean absolute error over chest, waist and
hip of those who are measured; the share inside of the 90 % band; the bias of chest, waist and hip. Every person is measured by constants
that were fitted without them. Beside the photo stands what the same answers say without one.

${sections.join('\n\n')}

## Refused

A front or side photo is refused with the one thing to change. Of the first table every picture should be refused, of the second those
whose arms hide the trunk.

${table(
  ['must be refused', 'n', 'refused', 'as'],
  Object.entries(refusals.byKind).map(([kind, {n, refused: count, as}]) => [kind, n, count, as]),
)}

${table(
  ['as shoppers stand', 'n', 'refused', 'as'],
  Object.entries(refusals.street).map(([kind, {n, refused: count, as}]) => [kind, n, count, as]),
)}
`;
}
