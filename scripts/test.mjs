#!/usr/bin/env node
// Everything that must pass, from a clean clone, in three lanes. `npm test -- lint element` runs only these parts, on what
// was built before.
import {randomInt} from 'node:crypto';
import {readdirSync} from 'node:fs';
import process, {argv, env, execPath} from 'node:process';
import {findFirefox} from './lib/firefox.mjs';
import {ensureChromium} from './lib/install-chromium.mjs';
import {runParts} from './lib/lanes.mjs';
import {ROOT} from './lib/run.mjs';

/**
 * Three, also on two cores: tests of a browser wait for much of their time, for a camera, a stalled server or another engine.
 */
const LANES = 3;
/** So often it says what is running, for people who wait and for CI that ends a silent job. */
const NEWS_MS = 30_000;

const npm = (script, ...args) => [
  'npm',
  'run',
  '--silent',
  script,
  ...(args.length > 0 ? ['--', ...args] : []),
];
const browserTests = group => ['npx', 'wtr', '--group', group];
/** A clone without Firefox says so and passes. */
const firefoxTests = group =>
  findFirefox()
    ? npm('test:firefox', '--group', group)
    : [execPath, '-e', `console.log('not run: no Firefox found; set FIREFOX_PATH to one')`];
const nodeTests = (folders, flags = []) => [
  execPath,
  '--test',
  '--test-concurrency=1',
  '--test-reporter=spec',
  ...flags,
  ...folders.flatMap(folder =>
    readdirSync(new URL(`test/${folder}`, `file://${ROOT}`))
      .filter(name => name.endsWith('.test.mjs'))
      .map(name => `test/${folder}/${name}`),
  ),
];

const BUILT = ['bundles', 'manifest', 'models'];

/** In the order of their start: what others need first, then long parts before short ones. */
const PARTS = [
  {name: 'types', command: npm('types')},
  {name: 'pure', command: npm('test:pure', '--reporter', 'dot', '--no-parallel')},
  {name: 'bundles', command: npm('bundles'), needs: ['types']},
  {name: 'models', command: npm('models')},
  {name: 'manifest', command: npm('manifest')},
  // Two halves, file by file in turn, which take about the same time.
  {name: 'e2e 1/2', command: nodeTests(['e2e'], ['--test-shard=1/2']), needs: BUILT},
  {name: 'e2e 2/2', command: nodeTests(['e2e'], ['--test-shard=2/2']), needs: BUILT},
  {name: 'element', command: browserTests('element')},
  {name: 'perception', command: browserTests('perception'), needs: BUILT},
  {name: 'programs', command: nodeTests(['contract', 'node']), needs: BUILT},
  {name: 'firefox', command: firefoxTests('element')},
  {name: 'firefox-pure', command: firefoxTests('pure')},
  {name: 'lint', command: npm('lint'), needs: ['types']},
  {name: 'format', command: npm('format:check')},
  {name: 'size', command: npm('size'), needs: ['bundles']},
];

/** All parts, or those that are named, which then need only each other. "e2e" names both of its halves. */
function chosenParts(names) {
  const isNamed = (part, name) => part.name === name || part.name.startsWith(`${name} `);
  const strange = names.find(name => !PARTS.some(part => isNamed(part, name)));
  if (strange !== undefined)
    throw new Error(`There is no part ${strange}. The parts are ${PARTS.map(({name}) => name).join(', ')}.`);
  if (names.length === 0) return PARTS;
  const chosen = PARTS.filter(part => names.some(name => isNamed(part, name)));
  return chosen.map(({needs = [], ...part}) => ({
    ...part,
    needs: needs.filter(need => chosen.some(({name}) => name === need)),
  }));
}

/** How each runner says how many tests passed. */
const COUNTS = [
  /^\s*(\d+) passing/m,
  /(\d+) passed, \d+ failed(?![^]*\d+ passed, \d+ failed)/,
  /^(?:ℹ|#) pass (\d+)/m,
];

const testsIn = output =>
  COUNTS.map(pattern => pattern.exec(output)?.[1]).find(count => count !== undefined) ?? '';

const rule = title => `── ${title} `.padEnd(80, '─');

const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

function printSummary(results, seconds) {
  console.log(`\n${'part'.padEnd(12)}${'time'.padStart(6)}${'tests'.padStart(8)}`);
  for (const {name, ok, seconds: own, output} of results)
    console.log(
      `${name.padEnd(12)}${clock(own).padStart(6)}${testsIn(output).padStart(8)}${ok ? '' : '  FAILED'}`,
    );
  const tests = results.reduce((sum, {output}) => sum + Number(testsIn(output)), 0);
  console.log(`${'all'.padEnd(12)}${clock(seconds).padStart(6)}${String(tests).padStart(8)}`);
}

const started = performance.now();
const soFar = () => (performance.now() - started) / 1000;
let running = [];
const news = setInterval(() => console.log(`${clock(soFar())}  running: ${running.join(', ')}`), NEWS_MS);

try {
  const chromium = await ensureChromium();
  const seed = env.PROPERTY_SEED ?? String(randomInt(2 ** 31));
  console.log(`Properties are tried with examples from PROPERTY_SEED=${seed}.`);
  const {results, leftOut} = await runParts(chosenParts(argv.slice(2)), {
    lanes: LANES,
    env: {...env, CHROME_PATH: chromium, PROPERTY_SEED: seed},
    started: names => {
      running = names;
      console.log(`${clock(soFar())}  running: ${names.join(', ')}`);
    },
    ended: ({name, ok, seconds, output}) =>
      console.log(
        ok
          ? `\n${rule(`${name} passed in ${clock(seconds)}`)}\n${output.trim()}\n`
          : `\n${rule(`${name} FAILED; what it printed stands at the end`)}\n`,
      ),
  });
  printSummary(results, soFar());
  const failed = results.filter(({ok}) => !ok);
  for (const {name, output} of failed) console.error(`\n${rule(`${name} FAILED`)}\n${output.trim()}`);
  if (leftOut.length > 0)
    console.error(`\nNot run, because a part that they need failed: ${leftOut.join(', ')}.`);
  if (failed.length > 0 || leftOut.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  clearInterval(news);
}
