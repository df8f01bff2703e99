/**
 * Compares the girths that two builds give to the same pictures, by the constants that ship and those of the folds. Each folder holds what
 * the models of one build see (`perceive-corpus.mjs` with another PERCEIVED_DIR). Pictures that only one folder holds do not count.
 *
 *   node calibration/compare-perceived.mjs FOLDER OTHER_FOLDER
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {argv, env, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';
import {corpusIds, streetIds, unseenIds} from './perceived-cache.mjs';
import {constantsByFold} from './perception/fold-constants.mjs';
import {loadPeople} from './perception/load-people.mjs';
import {measureAs} from './perception/measure-as.mjs';
import {mean, sd} from './statistics.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const TOLD = {'stature, sex, age': ['sex', 'ageYears'], 'and weight': ['sex', 'ageYears', 'weightKg']};
const isTight = ({clothing}) => clothing === 'tight';
/** No fit has seen the unseen. */
const SETS = {
  'corpus, close-fitting': {ids: corpusIds, isIn: isTight, foldOf: body => body % 5},
  'corpus, other clothes': {ids: corpusIds, isIn: truth => !isTight(truth), foldOf: body => body % 5},
  street: {ids: streetIds, isIn: () => true, foldOf: body => body % 5},
  unseen: {ids: unseenIds, isIn: () => true, foldOf: () => 0},
};

/** Set → what is told → person → errors of the three girths in cm, of the folder in PERCEIVED_DIR. */
async function errorsHere(ids) {
  const constants = await constantsByFold();
  const result = {};
  for (const [set, {isIn, foldOf}] of Object.entries(SETS)) {
    const {people} = await loadPeople({ids: ids[set]});
    result[set] = {};
    for (const [told, keys] of Object.entries(TOLD)) {
      const errors = (result[set][told] = {});
      for (const person of people.filter(({truth}) => isIn(truth))) {
        const measured = await measureAs(person, constants.get(foldOf(person.body)), keys);
        if (!measured) continue;
        errors[person.id] = GIRTHS.map(girth => measured[girth].valueCm - person.truth[`${girth}Cm`]);
      }
    }
  }
  return result;
}

/** MAE of both, the paired difference ± its standard error, and the mean size of the difference of the girths themselves. */
function describeRow(one, other, girth) {
  const ids = Object.keys(one).filter(id => id in other);
  const [own, others] = [one, other].map(errors => ids.map(id => errors[id][girth]));
  const worse = others.map((error, i) => Math.abs(error) - Math.abs(own[i]));
  const apart = mean(others.map((error, i) => Math.abs(error - own[i])));
  const [a, b] = [own, others].map(errors => mean(errors.map(Math.abs)).toFixed(2));
  const gain = `${mean(worse).toFixed(3)} ± ${(sd(worse) / Math.sqrt(worse.length)).toFixed(3)}`;
  return `${GIRTHS[girth].padEnd(6)} ${a} → ${b}   ${gain}   apart ${apart.toFixed(2)}   n ${ids.length}`;
}

const isInBoth = (folders, id) =>
  folders.every(folder => ['front', 'side'].every(view => existsSync(join(folder, `${id}-${view}.bin`))));

if (env.COMPARE_IDS === undefined) {
  const folders = argv.slice(2);
  if (folders.length !== 2) throw new Error('name two folders of what the models see');
  const ids = Object.fromEntries(
    Object.entries(SETS).map(([set, {ids: all}]) => [set, all().filter(id => isInBoth(folders, id))]),
  );
  const [one, other] = folders.map(folder => {
    const child = {...env, PERCEIVED_DIR: folder, COMPARE_IDS: JSON.stringify(ids)};
    const output = execFileSync(execPath, [fileURLToPath(import.meta.url)], {env: child, maxBuffer: 1e8});
    return JSON.parse(output.toString());
  });
  for (const set of Object.keys(SETS))
    for (const told of Object.keys(TOLD)) {
      const rows = GIRTHS.map((_, girth) => describeRow(one[set][told], other[set][told], girth));
      console.log([`${set}; told ${told}: MAE in cm, paired difference`, ...rows].join('\n  '));
    }
} else console.log(JSON.stringify(await errorsHere(JSON.parse(env.COMPARE_IDS))));
