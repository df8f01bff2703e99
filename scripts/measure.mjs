#!/usr/bin/env node
// Runs the shopper's flow on two image files through the built bundle in a headless Chromium.
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {launchChromium} from './lib/chromium.mjs';
import {ensureChromium} from './lib/install-chromium.mjs';
import {describeRun} from './lib/describe-run.mjs';
import {run} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

const USAGE = `Usage: npm run measure -- FRONT [SIDE] --height CM [--weight KG] [--age Y] [--sex female|male]
                      [--inside-leg CM] [--chart FILE] [--fit snug|regular|relaxed] [--json]

FRONT and SIDE are image files. Without SIDE the bands are wider. Without a chart there is no size.
Exits with 0 after a measurement, 1 when the photos or the chart stop it, 2 when the command line is wrong.`;

const EXIT_STOPPED = 1;
const EXIT_USAGE = 2;

const PAGE = `<!doctype html><title>size-finder measure</title>
<script type="module" src="/dist/size-finder.js"></script>
<size-finder></size-finder>
<input type="file" id="front"><input type="file" id="side">`;

class UsageError extends Error {}

/** What stopped the run. `code` is one of the failure codes of docs/reference.md. */
class StoppedError extends Error {
  constructor({code, message, issues}) {
    super(message);
    this.code = code;
    this.issues = issues ?? [];
  }
}

function readCommandLine() {
  const text = {type: 'string'};
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        height: text,
        weight: text,
        age: text,
        sex: text,
        'inside-leg': text,
        chart: text,
        fit: text,
        json: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const {values, positionals} = parsed;
  if (values.help) {
    console.log(USAGE);
    process.exit();
  }
  const [front, side] = positionals;
  if (!front) throw new UsageError('the front photo is missing');
  if (positionals.length > 2) throw new UsageError(`more than two photos: ${positionals.slice(2).join(' ')}`);
  const missing = [front, side, values.chart].find(path => path && !existsSync(path));
  if (missing) throw new UsageError(`no such file: ${missing}`);
  if (values.height === undefined) throw new UsageError('--height is missing');
  if (values.sex && !['female', 'male'].includes(values.sex)) throw new UsageError('--sex is female or male');
  if (values.fit && !['snug', 'regular', 'relaxed'].includes(values.fit))
    throw new UsageError('--fit is snug, regular or relaxed');
  const shopper = {heightCm: toNumber('height', values.height)};
  if (values.weight !== undefined) shopper.weightKg = toNumber('weight', values.weight);
  if (values.age !== undefined) shopper.ageYears = toNumber('age', values.age);
  if (values.sex) shopper.sex = values.sex;
  const insideLeg = values['inside-leg'];
  if (insideLeg !== undefined) shopper.insideLegCm = toNumber('inside-leg', insideLeg);
  return {front, side, shopper, chartPath: values.chart, fit: values.fit ?? 'regular', json: values.json};
}

function toNumber(name, text) {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new UsageError(`--${name} is no number: ${text}`);
  return number;
}

/** Checks the chart before a browser starts, because only here are the paths of all faults available. */
async function readChart(path) {
  const {parseSizeChart} = await import('../dist/core.js');
  const text = readFileSync(path, 'utf8');
  const parsed = parseSizeChart(text);
  if (!parsed.ok) throw new StoppedError({message: `${path} is no size chart`, ...parsed.error});
  return text;
}

/** Runs inside the page. A failure comes back as a value, because errors lose their fields on the way to Node. */
async function measureInPage({shopper, chart, fit, hasSide}) {
  await customElements.whenDefined('size-finder');
  const element = document.querySelector('size-finder');
  const photo = id => document.getElementById(id).files[0];
  const views = hasSide ? {front: photo('front'), side: photo('side')} : {front: photo('front')};
  try {
    const started = performance.now();
    const measurements = await element.measure(views, shopper);
    const measured = performance.now();
    let recommendation = null;
    if (chart !== undefined) {
      element.chart = chart;
      element.fit = fit;
      recommendation = element.recommend(measurements);
    }
    const timingsMs = {measure: measured - started, recommend: performance.now() - measured};
    return {measurements, recommendation, timingsMs};
  } catch (error) {
    if (typeof error?.code !== 'string') throw error;
    return {error: {code: error.code, message: error.message, issues: error.detail?.issues}};
  }
}

async function measureFiles({front, side, shopper, chartPath, fit}) {
  if (!existsSync(new URL('../dist/size-finder.js', import.meta.url)))
    await run('npm', ['run', 'build'], {quiet: true});
  const chart = chartPath === undefined ? undefined : await readChart(chartPath);
  await ensureChromium();
  const started = performance.now();
  const server = await serve({pages: {'/measure.html': PAGE}});
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/measure.html`);
    await page.setInputFiles('#front', front);
    if (side) await page.setInputFiles('#side', side);
    const ready = performance.now();
    const result = await page.evaluate(measureInPage, {shopper, chart, fit, hasSide: side !== undefined});
    if (result.error) throw new StoppedError(result.error);
    const {measurements, recommendation, timingsMs} = result;
    return {measurements, recommendation, timingsMs: {browserStart: ready - started, ...timingsMs}};
  } finally {
    await browser.close();
    await server.close();
  }
}

function tellStopped({code, message, issues}) {
  if (process.argv.includes('--json')) console.log(JSON.stringify({error: {code, message, issues}}, null, 2));
  console.error(
    [`${code}: ${message}`, ...issues.map(issue => `  ${issue.path}: ${issue.message}`)].join('\n'),
  );
}

try {
  const options = readCommandLine();
  const result = await measureFiles(options);
  console.log(options.json ? JSON.stringify(result, null, 2) : describeRun(result));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = EXIT_USAGE;
  } else if (error instanceof StoppedError) {
    tellStopped(error);
    process.exitCode = EXIT_STOPPED;
  } else throw error;
}
