#!/usr/bin/env node
// Puts small faults into the sources, one at a time, and says which of them no test notices.
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ROOT} from './lib/run.mjs';
import {findMutants, isTypeScript, withMutant} from './mutants/find-mutants.mjs';
import {randomFrom, sample} from './mutants/random.mjs';
import {runTests} from './mutants/run-tests.mjs';
import {reachOf, sourcesIn, testsOf} from './mutants/test-files.mjs';

const USAGE = `Usage: npm run test:mutants -- [FOLDER…] [--sample COUNT] [--seed NUMBER] [--files TEXT] [--jobs COUNT]

FOLDER names folders of src/ (chart, anatomy, measure, flow, shop and people without one). Each mutant meets the tests of
its own folder in test/ that reach its file. --sample takes so many mutants of each folder (50), chosen by --seed (1);
0 takes all. --files takes only the mutants of files whose path holds the text.
Ends with 0 whatever survives, with 1 when the tests fail without a mutant, with 2 when the command line is wrong.`;

const FOLDERS = ['chart', 'anatomy', 'measure', 'flow', 'shop', 'people'];

/** A mutant that keeps the tests busy for much longer than the sources do has made a loop endless. */
const timeoutFor = ms => 3 * ms + 20_000;

function readCommandLine() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      sample: {type: 'string', default: '50'},
      seed: {type: 'string', default: '1'},
      files: {type: 'string', default: ''},
      jobs: {type: 'string', default: String(Math.min(2, availableParallelism()))},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  const [count, seed, jobs] = [values.sample, values.seed, values.jobs].map(Number);
  if (![count, seed, jobs].every(number => Number.isInteger(number) && number >= 0) || jobs === 0)
    throw new Error('--sample, --seed and --jobs are whole numbers');
  const folders = positionals.length === 0 ? FOLDERS : positionals;
  const strange = folders.find(folder => !sourcesIn('test').some(path => path.startsWith(`test/${folder}/`)));
  if (strange !== undefined) throw new Error(`test/${strange} has no tests`);
  return {folders, count: count === 0 ? Infinity : count, seed, jobs, files: values.files, help: values.help};
}

/** Calls `work` for each item, with so many calls at a time. */
async function forEach(items, jobs, work) {
  const rest = [...items];
  const next = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({length: jobs}, next));
}

/** How long each test file takes without a mutant; throws when one of them fails. */
async function timeTests(folder, {seed, jobs}) {
  const tests = [];
  await forEach(testsOf(folder), jobs, async path => {
    const {outcome, ms, output} = await runTests([path], {seed});
    if (outcome !== 'passed') throw new Error(`${path} fails without a mutant:\n${output}`);
    tests.push({path, ms, reach: reachOf(path)});
  });
  // Quick tests first: most mutants fall early.
  return tests.sort((a, b) => a.ms - b.ms);
}

const show = ({path, line, column, before, text}) => {
  const short = before.replace(/\s+/g, ' ');
  return `${path}:${line}:${column}  ${short.length > 70 ? `${short.slice(0, 69)}…` : short}  →  ${text}`;
};

async function mutateFolder(folder, {count, seed, jobs, files}) {
  const tests = await timeTests(folder, {seed, jobs});
  const all = sourcesIn(`src/${folder}`)
    .filter(path => !path.endsWith('-data.ts') && path.includes(files))
    .flatMap(path => {
      const source = readFileSync(join(ROOT, path), 'utf8');
      return findMutants(source).map(mutant => ({path, source, ...mutant}));
    });
  const chosen = sample(all, count, randomFrom(seed)).filter(mutant =>
    isTypeScript(withMutant(mutant.source, mutant)),
  );
  const score = {folder, mutants: all.length, tried: chosen.length, killed: 0, timedOut: 0, survived: 0};
  await forEach(chosen, jobs, async mutant => {
    const reaching = tests.filter(({reach}) => reach.has(mutant.path));
    const usualMs = reaching.reduce((sum, {ms}) => sum + ms, 0);
    const {outcome} =
      reaching.length === 0
        ? {outcome: 'passed'}
        : await runTests(
            reaching.map(({path}) => path),
            {mutant, seed, timeoutMs: timeoutFor(usualMs)},
          );
    if (outcome === 'failed') score.killed += 1;
    else if (outcome === 'timed out') score.timedOut += 1;
    else {
      score.survived += 1;
      console.log(`survived  ${show(mutant)}`);
    }
  });
  return score;
}

function printScores(scores) {
  console.log('\nfolder     mutants   tried  killed  timed out  survived   score');
  const sum = key => scores.reduce((total, score) => total + score[key], 0);
  const total = Object.fromEntries(
    ['mutants', 'tried', 'killed', 'timedOut', 'survived'].map(key => [key, sum(key)]),
  );
  for (const {folder, mutants, tried, killed, timedOut, survived} of [...scores, {folder: 'all', ...total}]) {
    const percent = tried === 0 ? '–' : `${((100 * (killed + timedOut)) / tried).toFixed(1)} %`;
    const cells = [mutants, tried, killed, timedOut, survived].map((value, at) =>
      String(value).padStart([9, 8, 8, 11, 10][at]),
    );
    console.log(`${folder.padEnd(9)}${cells.join('')}${percent.padStart(8)}`);
  }
}

let options;
try {
  options = readCommandLine();
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(USAGE);
  process.exit();
}
try {
  const scores = [];
  for (const folder of options.folders) scores.push(await mutateFolder(folder, options));
  printScores(scores);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
