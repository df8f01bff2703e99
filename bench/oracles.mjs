import {existsSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {streetDir} from '../calibration/perceived-cache.mjs';
import {fitPerception} from '../calibration/perception/fit.mjs';
import {FOLDS} from '../calibration/perception/fold-constants.mjs';
import {isInFit, loadPeople, loadStreet, loadTrain} from '../calibration/perception/load-people.mjs';
import {measureAs} from '../calibration/perception/measure-as.mjs';
import {mean} from '../calibration/statistics.mjs';
import {trueEdges, trueKindOfClothes, trueLevelModels} from './street/truths.mjs';
import {table} from './accuracy/tables.mjs';

const WRITTEN = 'docs/oracles.md';
const GIRTHS = ['chest', 'waist', 'hip'];
const ANSWERS = ['sex', 'ageYears'];

/** What is taken from the truth instead of the pictures; everything else is fitted anew. */
const ORACLES = {
  nothing: {},
  'whether the clothes are loose': {isKindTold: true},
  'the rows': {told: ['rows']},
  'the scales': {told: ['scales']},
  'rows and scales': {told: ['rows', 'scales']},
  'the edges of the body': {areEdgesTold: true},
  'edges, rows and scales': {told: ['rows', 'scales'], areEdgesTold: true},
};

const GROUPS = {
  'ideal corpus': ({person, truth}) => person.isCorpus && truth.clothing === 'tight',
  'as shoppers stand': ({person}) => !person.isCorpus,
  'near-high': ({person, truth}) => !person.isCorpus && truth.capture.kind === 'near-high',
  regular: ({person, truth}) => !person.isCorpus && truth.clothing === 'regular',
  loose: ({person, truth}) => !person.isCorpus && truth.clothing === 'loose',
  'body mass index under 22': ({person, truth}) => !person.isCorpus && truth.bmi < 22,
};

async function measureEverybody(everybody, {told = [], areEdgesTold = false, isKindTold = false}) {
  const people = areEdgesTold ? await Promise.all(everybody.map(trueEdges)) : everybody;
  const levelsOf = await trueLevelModels(told);
  const rows = [];
  for (const fold of FOLDS.concat(0)) {
    const constants = await fitPerception(people.filter(isInFit(fold)), {levelsOf});
    for (const person of people.filter(({body}) => body % 5 === fold)) {
      const {truth} = person;
      const levels = levelsOf(person, constants.levels);
      const data = isKindTold ? trueKindOfClothes({...constants, levels}, truth) : {...constants, levels};
      const plain = await measureAs(person, data, ANSWERS);
      const weight = await measureAs(person, data, [...ANSWERS, 'weightKg']);
      const errorsOf = girths => GIRTHS.map(girth => girths[girth].valueCm - truth[`${girth}Cm`]);
      if (plain && weight) rows.push({person, truth, plain: errorsOf(plain), weight: errorsOf(weight)});
    }
  }
  return rows;
}

const maeOf = errors => mean(errors.flat().map(Math.abs)).toFixed(2);
const biasOf = errors => GIRTHS.map((_, i) => mean(errors.map(own => own[i])).toFixed(1)).join(' / ');

/**
 * Takes one thing after the other from the truth instead of from the pictures, fits the rest anew, and measures people by constants fitted
 * without them. What the error falls by is what the reading of that thing costs. Writes `docs/oracles.md`.
 */
export async function benchOracles() {
  if (!existsSync(streetDir)) return {skipped: 'STREET_DIR is not a folder of rendered people'};
  const corpus = (await loadPeople()).people.map(person => ({...person, isCorpus: true}));
  const everybody = [...corpus, ...(await loadStreet()).people, ...(await loadTrain()).people].filter(
    // Where sleeves hide both edges of the trunk, there is no reading that the truth could replace.
    ({isHidden}) => !isHidden,
  );
  const [plain, weight, slim] = [[], [], []];
  for (const [name, oracle] of Object.entries(ORACLES)) {
    process.stderr.write(`told: ${name}\n`);
    const rows = await measureEverybody(everybody, oracle);
    const groups = Object.values(GROUPS).map(isIn => rows.filter(isIn));
    plain.push([name, ...groups.map(own => maeOf(own.map(row => row.plain)))]);
    weight.push([name, ...groups.map(own => maeOf(own.map(row => row.weight)))]);
    slim.push([
      name,
      ...[groups[0], groups.at(-1)].flatMap(own =>
        ['plain', 'weight'].map(key => biasOf(own.map(row => row[key]))),
      ),
    ]);
  }
  const report = describe(everybody.length, {plain, weight, slim});
  writeFileSync(
    new URL(`../${WRITTEN}`, import.meta.url),
    await format(report, {parser: 'markdown', proseWrap: 'preserve'}),
  );
  return {written: WRITTEN};
}

function describe(count, {plain, weight, slim}) {
  const head = ['told', ...Object.keys(GROUPS)];
  return `# Where the error comes from

Written by \`npm run bench -- oracles\`, for engineers. Each line takes one thing from the truth instead of from the pictures, fits the rest
anew on ${count} rendered people, and measures by constants fitted without them: the corpus in close-fitting clothes, and people as
shoppers stand. The less is left of an error, the more of it the reading of that thing costs. The edges of the body lie where the body would end
without clothes or arms before it, on the row where they are read. Mean absolute errors over chest, waist and hip, in cm.

## Told: stature, sex, age

${table(head, plain)}

## Told: stature, sex, age, weight

${table(head, weight)}

## Bias of chest, waist and hip

${table(['told', 'ideal corpus', 'ideal corpus, + weight', 'body mass index under 22', 'body mass index under 22, + weight'], slim)}
`;
}
