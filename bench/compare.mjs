import {existsSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../scripts/lib/chromium.mjs';
import {ROOT} from '../scripts/lib/run.mjs';
import {countBytes} from './compare/bytes.mjs';
import {peakBytes} from './compare/peak-memory.mjs';
import {openShop, SAMPLE, serveBuild} from './compare/pages.mjs';
import {timeRecommendation} from './sizes/cost.mjs';

const ROUNDS = 3;
const WARM_RUNS = 3;
/** So long after the first photo comes the second, while the shopper turns or looks for the other file. */
const APART_MS = 6000;

/** @typedef {{name: string, what: string, unit: 'ms' | 'task' | 'bytes'}} Row a row of the comparison */

/** @type {readonly Row[]} */
const ROWS = [
  {name: 'button', what: 'until the button is there, gzip', unit: 'bytes'},
  {name: 'buttonBrotli', what: 'the same, Brotli', unit: 'bytes'},
  {name: 'opened', what: 'until the finder is open, gzip', unit: 'bytes'},
  {name: 'openedBrotli', what: 'the same, Brotli', unit: 'bytes'},
  {name: 'measured', what: 'until the first result by two photos, gzip', unit: 'bytes'},
  {name: 'measuredBrotli', what: 'the same, Brotli', unit: 'bytes'},
  {name: 'openMs', what: 'open() → form painted, first time', unit: 'ms'},
  {name: 'openAgainMs', what: 'open() → form painted, again', unit: 'ms'},
  {name: 'coldMs', what: 'click on the photo way → first result, cold', unit: 'ms'},
  {name: 'warmMs', what: 'measure() of a pair, warm', unit: 'ms'},
  {name: 'secondPhotoMs', what: 'second photo → result, warm, first photo 6 s before', unit: 'ms'},
  {name: 'recommendMs', what: 'recommendSize(), 20 sizes', unit: 'ms'},
  {name: 'loadTask', what: "longest task of the page's thread until the form is painted", unit: 'task'},
  {name: 'coldTask', what: 'the same from there to the first result', unit: 'task'},
  {name: 'warmTask', what: 'the same in later measurements', unit: 'task'},
  {name: 'peak', what: 'peak memory of page and GPU processes', unit: 'bytes'},
];

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One new shopper's visit: the first result by two files, then the same again while the models are there. */
async function timeVisit(browser, {url}) {
  const shop = await openShop(browser, url);
  const openMs = await shop.call('open');
  const loadTask = await shop.call('longestTask');
  const {sinceWayMs: coldMs} = await shop.call('measureByFiles', {...SAMPLE, apartMs: 0});
  const coldTask = await shop.call('longestTask');
  await shop.call('leave');
  const warm = [];
  for (let run = 0; run < WARM_RUNS; run++) warm.push(await shop.call('measure', SAMPLE));
  const openAgainMs = await shop.call('open');
  const {sinceSecondPhotoMs} = await shop.call('measureByFiles', {...SAMPLE, apartMs: APART_MS});
  const warmTask = await shop.call('longestTask');
  await shop.close();
  return {
    openMs,
    openAgainMs,
    coldMs,
    warmMs: median(warm),
    secondPhotoMs: sinceSecondPhotoMs,
    loadTask,
    coldTask,
    warmTask,
  };
}

/** Everything that differs from run to run. */
async function runRound({server, core}) {
  const browser = await launchChromium();
  try {
    const visit = await timeVisit(browser, server);
    return {...visit, recommendMs: timeRecommendation(core), peak: await peakBytes(server)};
  } finally {
    await browser.close();
  }
}

/** @param {string} folder root of a build, or its `dist/` */
async function openBuild(folder) {
  const path = resolve(folder);
  const root = basename(path) === 'dist' ? dirname(path) : path;
  if (!existsSync(join(root, 'dist/size-finder.js'))) throw new Error(`${root} has no dist/size-finder.js`);
  const core = await import(pathToFileURL(join(root, 'dist/core.js')).href);
  return {root, core, server: await serveBuild(root)};
}

async function weighBuild({root, server}) {
  const browser = await launchChromium();
  try {
    const bytes = await countBytes(browser, root, server);
    return Object.fromEntries(
      Object.entries(bytes).flatMap(([name, {gzip, brotli}]) => [
        [name, gzip],
        [`${name}Brotli`, brotli],
      ]),
    );
  } finally {
    await browser.close();
  }
}

/**
 * Runs this build and another in turn, and compares what a shopper waits for and downloads.
 * @param {string} otherFolder root of the other build, or its `dist/`
 * @param {{rounds?: number}} [options]
 * @returns {Promise<(Row & {other: number, here: number, ratios: readonly number[]})[]>} medians of the rounds, and the ratio
 *   of this build to the other in each round
 */
export async function benchCompare(otherFolder, {rounds: count = ROUNDS} = {}) {
  const builds = await Promise.all([otherFolder, ROOT].map(openBuild));
  try {
    const bytes = [];
    for (const build of builds) bytes.push(await weighBuild(build));
    const rounds = builds.map(() => []);
    for (let round = 0; round < count; round++) {
      // Each build goes first in turn, so that neither profits from a machine that warms up or slows down.
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const index of order) rounds[index].push({...bytes[index], ...(await runRound(builds[index]))});
    }
    return ROWS.map(row => {
      const [others, own] = rounds.map(figures => figures.map(figure => figure[row.name]));
      const ratios = own.map((value, round) => value / others[round]);
      return {...row, other: median(others), here: median(own), ratios};
    });
  } finally {
    await Promise.all(builds.map(({server}) => server.close()));
  }
}
