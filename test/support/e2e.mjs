import assert from 'node:assert/strict';
import {after} from 'node:test';
import {launchChromium} from '../../scripts/lib/chromium.mjs';
import {builtFile} from '../../scripts/lib/chunk-names.mjs';
import {serve} from '../../scripts/lib/serve.mjs';
import {fakeWorker} from './fake-worker.mjs';
import {SAMPLE, SAMPLE_CHART} from './sample.mjs';

/** A page with nothing but the script tag. Its scripts are files, because the policy refuses inline scripts. */
export const BARE_PAGE = `<!doctype html><html lang="en"><title>shop</title>
<script type="module" src="/dist/size-finder.js"></script>
<size-finder></size-finder>`;

/** A page with the script tag and a chart. */
export const PAGE_WITH_CHART = BARE_PAGE.replace(
  '<size-finder>',
  `<size-finder chart='${JSON.stringify(SAMPLE_CHART)}'>`,
);

/** The addresses of what every product page loads. */
export const firstScripts = url =>
  ['size-finder.js', builtFile('chunks/element-*.js')].map(file => `${url}/dist/${file}`);

/** The time in which the models load and compile on two slow cores. */
export const MEASURE_TIMEOUT_MS = 120_000;

/** One browser for each set of flags. A test file runs in a process of its own, so its tests share them. */
const browsers = new Map();

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

function browserWith(flags) {
  const key = flags.join(' ');
  if (!browsers.has(key)) browsers.set(key, launchChromium(flags));
  return browsers.get(key);
}

/**
 * Starts a server of the built files and gives a way to open pages in the browser that the tests of the file share. Both
 * the server and the pages end with the test.
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof serve>[0] & {flags?: readonly string[], answers?: readonly object[], looks?: readonly object[]}} [options]
 *   `answers` puts a fake in place of the models: it gives these answers, one for each measurement, and the last
 *   one again after that (see fake-worker.mjs); `looks` are its looks at single photos in the same way
 */
export async function openShop(t, {flags = [], answers, looks, pages = {}, ...serverOptions} = {}) {
  const server = await serve({
    pages: {
      '/bare.html': BARE_PAGE,
      '/chart.html': PAGE_WITH_CHART,
      ...(answers && {'/dist/size-finder.worker.js': fakeWorker(answers, looks)}),
      ...pages,
    },
    ...serverOptions,
  });
  const browser = await browserWith(flags);
  const contexts = [];
  t.after(async () => {
    for (const context of contexts) await context.close();
    await server.close();
  });
  const newContext = async options => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
  return {url: server.url, browser: {newContext}};
}

/**
 * Opens a page in a context of its own and records its requests and errors. Both end with the test.
 * @param {Pick<import('playwright-core').Browser, 'newContext'>} browser
 */
export const openPage = async (browser, url, contextOptions = {}) =>
  openTab(await browser.newContext({locale: 'en-GB', ...contextOptions}), url);

/**
 * Opens a page in a shared context, as one more tab of one browser, and records its requests and errors.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function openTab(context, url) {
  const requests = [];
  const complaints = [];
  context.on('request', request => requests.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', error => complaints.push(String(error)));
  await page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      globalThis.violations.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  await page.goto(url);
  await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
  return {
    page,
    /** The URLs that the page and its workers have requested so far. */
    requests,
    /** Uncaught errors so far. */
    complaints,
    /** What the content security policy has refused so far. */
    violations: () => page.evaluate(() => globalThis.violations),
  };
}

/** The tolerance is far wider than the error of the estimate, because these tests check the plumbing. */
const PLUMBING_ERROR_CM = 8;

/**
 * Asserts that measurements are near those of the sample.
 * @param {Readonly<Record<string, {valueCm: number}>>} measurements
 */
export function assertNearTruth(measurements) {
  for (const [girth, truthCm] of Object.entries(SAMPLE.truthCm)) {
    const {valueCm} = measurements[girth];
    assert.ok(Math.abs(valueCm - truthCm) < PLUMBING_ERROR_CM, `${girth} ${valueCm}, truly ${truthCm}`);
  }
}

/** The present answer of the finder on the page. */
export const answerOf = page =>
  page.evaluate(() => {
    const {measurements, recommendation} = document.querySelector('size-finder');
    return {measurements, recommendation};
  });

/**
 * The girths as the shopper reads them in the open finder, in whole centimetres with half of the 90 % band, and the words for
 * their source. The page itself may not read them.
 */
export const shownGirths = page =>
  page.evaluate(() => {
    const rows = document.querySelectorAll('size-finder')[0].shadowRoot.querySelectorAll('.measurements li');
    const read = row => {
      const [, value, spread] = /(\d+)\s±\s(\d+)/.exec(row.querySelector('.value bdi').textContent) ?? [];
      const source = row.querySelector('.source').textContent.trim();
      return {valueCm: Number(value), spreadCm: Number(spread), source};
    };
    const [chest, waist, hip] = Array.from(rows, read);
    return {chest, waist, hip};
  });

/** Calls `element.measure()` with two photos of the demo. Returns the measurements or the failure code. */
export const measureSample = (page, {front, side, shopper}) =>
  page.evaluate(
    async ([frontUrl, sideUrl, answers]) => {
      const load = async url => (await fetch(url)).blob();
      const views = {front: await load(frontUrl), side: await load(sideUrl)};
      await customElements.whenDefined('size-finder');
      const element = document.querySelector('size-finder');
      return element.measure(views, answers).then(
        measurements => ({measurements}),
        error => ({code: error.code, message: error.message}),
      );
    },
    [front, side, shopper],
  );

/**
 * Opens the finder and enters the answers.
 * @param {import('playwright-core').Page} page
 * @param {{heightCm: number, weightKg?: number}} shopper
 */
export async function openFinder(page, {heightCm, weightKg}) {
  await page.locator('size-finder').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('textbox', {name: 'Height'}).fill(String(heightCm));
  if (weightKg !== undefined) await page.getByRole('textbox', {name: 'Weight'}).fill(String(weightKg));
}

/** Collects the finder's public events from now on. The returned function gives them. */
export async function recordEvents(page) {
  await page.evaluate(() => {
    globalThis.finderEvents = [];
    for (const type of ['size-found', 'size-finder-step', 'size-finder-error', 'size-finder-close'])
      addEventListener(type, ({step, code, recommendation}) =>
        globalThis.finderEvents.push({type, detail: step ?? code ?? recommendation?.size ?? null}),
      );
  });
  return () => page.evaluate(() => globalThis.finderEvents);
}

/** How many workers the real models have on this machine: the second one reads body parts, where there is a core for it. */
export const modelWorkers = page => page.evaluate(() => (navigator.hardwareConcurrency > 1 ? 2 : 1));
