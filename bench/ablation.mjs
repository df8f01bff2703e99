import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {corpusDir} from '../calibration/perceived-cache.mjs';
import {fitPerception} from '../calibration/perception/fit.mjs';
import {isInFit, loadPeople, loadStreet} from '../calibration/perception/load-people.mjs';
import {perceiveMissing} from '../calibration/perception/perceive-missing.mjs';
import {withoutParts} from './accuracy/rendered-people.mjs';
import {summarise} from './accuracy/statistics.mjs';
import {table} from './accuracy/tables.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const FOLDS = [0, 1, 2, 3, 4];
const WRITTEN = 'docs/ablation.md';

const eachWidth = (data, change) => ({
  ...data,
  both: {...data.both, noise: data.both.noise.map(change)},
});
/** Log odds at which clothes count as close-fitting, whatever they look like. */
const SURELY_TIGHT = -99;

/**
 * The parts that are left out, from what the models say (`load`) or from the constants (`data`).
 */
const PARTS = {
  nothing: {},
  'the mirrored pass': {
    load: {
      change: perceived => ({
        ...perceived,
        mirroredKeypoints: perceived.keypoints,
        mirroredMask: perceived.mask,
      }),
    },
  },
  BodyPix: {load: {change: withoutParts}},
  'the second look': {load: {looksAgain: false}},
  'the front half under hair': {data: data => ({...data, hiddenBack: []})},
  'the second look and the front half': {
    load: {looksAgain: false},
    data: data => ({...data, hiddenBack: []}),
  },
  'gross errors (cores alone)': {
    data: data =>
      eachWidth(data, noise => {
        const none = {probability01: 0, meanCm: 0, sdCm: 1};
        return {...noise, gross: none, grossUnderHair: none};
      }),
  },
  'correlation of the cores': {
    data: data => ({
      ...data,
      correlation: data.correlation.map((line, i) => line.map((_, j) => Number(i === j))),
    }),
  },
  'the clothes': {
    data: data => {
      const {looseness} = data.both.clothing;
      const never = {...looseness, intercept: [SURELY_TIGHT], weights: [looseness.weights[0].map(() => 0)]};
      return {...data, both: {...data.both, clothing: {...data.both.clothing, looseness: never}}};
    },
  },
};

/** The four cells of one line of the table. */
async function measureWithout({load = {}, data: change = data => data}) {
  const {measureWith} = await import('../dist/esm/measure/measure-body.js');
  const {people} = await loadPeople(load);
  const street = await loadStreet();
  const constants = new Map();
  for (const fold of FOLDS) {
    const train = [...people, ...street.people].filter(isInFit(fold));
    constants.set(fold, change(await fitPerception(train)));
  }
  const rowsOf = (some, told) =>
    some.map(person => {
      const shopper = Object.fromEntries(['heightCm', ...told].map(key => [key, person.truth[key]]));
      const views = {front: [person.front], side: [person.side], notes: []};
      const measured = measureWith(constants.get(person.body % 5), views, shopper);
      if (!measured.ok) return {person};
      return {
        person,
        girths: GIRTHS.map(girth => ({
          truth: person.truth[`${girth}Cm`],
          value: measured.value[girth].valueCm,
          sd: measured.value[girth].sdCm,
        })),
      };
    });
  const cell = rows =>
    GIRTHS.map((_, i) => {
      const {mae, cover} = summarise(rows, i);
      return `${mae.toFixed(2)} (${cover[90].toFixed(0)})`;
    }).join(' ');
  const tight = people.filter(({truth}) => truth.clothing === 'tight');
  const longHaired = tight.filter(({truth}) => /^(long|braid)/.test(String(truth.hair)));
  const dressed = people.filter(({truth}) => truth.clothing !== 'tight');
  const told = ['sex', 'ageYears'];
  return [
    cell(rowsOf(tight, told)),
    cell(rowsOf(tight, [...told, 'weightKg'])),
    cell(rowsOf(longHaired, told)),
    cell(rowsOf(dressed, told)),
  ];
}

/** Leaves out each part of perception in turn, refits the rest and measures it. Writes `docs/ablation.md`. */
export async function benchAblation() {
  if (!existsSync(corpusDir)) return {skipped: 'CORPUS_DIR names no folder of rendered people'};
  await perceiveMissing(() => {});
  const rows = [];
  for (const [name, part] of Object.entries(PARTS)) {
    process.stderr.write(`without ${name}\n`);
    rows.push([name, ...(await measureWithout(part))]);
  }
  const head = [
    'left out',
    'sex and age known',
    '+ weight',
    'long hair, sex and age',
    'other clothes, sex and age',
  ];
  const report = `# What each part brings

This document tells engineers what each part of perception contributes. \`npm run bench -- ablation\` writes it. Each line
leaves out one part and refits everything else, on the corpus and the 120 people as shoppers stand. The constants that ship learn
from more people, so the first line is not that of [accuracy.md](accuracy.md). A cell gives the mean absolute errors of chest, waist
and hip in cm (share inside the 90 % band, in per cent). Every body is measured by constants fitted without it. Long hair is let down
or braided, with close-fitting clothes.

${table(head, rows)}
`;
  writeFileSync(
    new URL(`../${WRITTEN}`, import.meta.url),
    await format(report, {parser: 'markdown', proseWrap: 'preserve'}),
  );
  return {written: WRITTEN};
}
