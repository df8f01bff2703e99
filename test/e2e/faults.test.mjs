// Files that stall, arrive broken or not at all. The shopper has a next step in every case.
import assert from 'node:assert/strict';
import {availableParallelism} from 'node:os';
import {describe, test} from 'node:test';
import {
  shownGirths,
  assertNearTruth,
  MEASURE_TIMEOUT_MS,
  measureSample,
  openFinder,
  openPage,
  openShop,
  PAGE_WITH_CHART,
} from '../support/e2e.mjs';
import {withFault} from '../support/faults.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {hasBodyPix, SAMPLE, SAMPLE_FILES} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;
const noBodyPix = hasBodyPix
  ? false
  : 'BodyPix, whose weights are not part of the repository, was not built in';

// These tests wait for a time limit of the finder, so they wait together.
describe('files that stall', {concurrency: 3}, () => {
  test('a shopper whose models stall is offered the way without photos, and takes it', {timeout}, async t => {
    const {url, browser} = await openShop(t, {intercept: withFault(/\.tflite$/, 'stall')});
    const {page, complaints} = await openPage(browser, `${url}/chart.html`);
    await openFinder(page, SAMPLE.shopper);
    await page.getByRole('button', {name: 'Choose two photos'}).click();
    await page.locator('size-finder input[type=file]').nth(0).setInputFiles(SAMPLE_FILES.front);
    await page.getByRole('button', {name: 'Continue with just the front photo'}).click();
    await page.getByText('Your connection is slow.').first().waitFor();
    await page.getByRole('button', {name: 'Use my answers instead'}).click();
    await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
    assert.equal((await shownGirths(page)).waist.source, 'estimated from your answers');
    assert.deepEqual(complaints, []);
  });

  test('measure() rejects when a needed file stalls', {timeout}, async t => {
    const {url, browser} = await openShop(t, {intercept: withFault(/pose_detection\.tflite$/, 'stall')});
    const {page} = await openPage(browser, `${url}/bare.html`);
    const {code, message} = await measureSample(page, SAMPLE);
    assert.equal(code, 'model-unavailable');
    assert.match(message, /pose_detection\.tflite\?v=\w+: no byte for 15000 ms/);
  });

  test('a button whose dialog stalls says so', {timeout}, async t => {
    const {url, browser} = await openShop(t, {
      answers: [MEASURED],
      intercept: withFault(/\/dialog-/, 'stall'),
    });
    const {page, complaints} = await openPage(browser, `${url}/chart.html`);
    await page.locator('size-finder').getByRole('button').first().click();
    await page.getByText('The size finder could not be loaded.').waitFor();
    assert.deepEqual(complaints, []);
  });
});

test('weights of BodyPix with wrong bytes accuse nobody of company', {timeout, skip: noBodyPix}, async t => {
  const {url, browser} = await openShop(t, {intercept: withFault(/group1-shard1of1\.bin$/, 'corrupted')});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  const {measurements, code} = await measureSample(page, SAMPLE);
  assert.equal(code, undefined);
  assertNearTruth(measurements);
  assert.ok(measurements.notes.includes('body-parts-unavailable'));
  assert.deepEqual(complaints, []);
});

test(
  'a worker of BodyPix that dies in silence is replaced, and the girths stay the same',
  {
    timeout,
    skip: noBodyPix || (availableParallelism() < 2 && 'BodyPix has no worker of its own on one core'),
  },
  async t => {
    const {url, browser} = await openShop(t);
    const {page, complaints} = await openPage(browser, `${url}/bare.html`);
    const {measurements} = await measureSample(page, SAMPLE);
    assert.equal(page.workers().length, 2, 'BodyPix has a worker of its own');
    for (const worker of page.workers())
      // It never answers, since it ends.
      void worker
        .evaluate(() => void (name.startsWith('size-finder-parts') && close()))
        .catch(() => undefined);
    while (page.workers().length > 1)
      await page.waitForEvent('worker', {timeout: 100}).catch(() => undefined);
    const startedMs = performance.now();
    const again = await measureSample(page, SAMPLE);
    assert.deepEqual(again.measurements, measurements, again.message);
    assert.ok(performance.now() - startedMs < 20_000, 'the worker is missed at once');
    assert.deepEqual(complaints, []);
  },
);

test('a dialog whose language stalls opens in English, and blocks nothing before', {timeout}, async t => {
  let isFaulty = true;
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    pages: {'/german.html': PAGE_WITH_CHART.replace('lang="en"', 'lang="de"')},
    intercept: withFault(/\/locale\/de/, 'stall', () => isFaulty),
  });
  const {page, complaints} = await openPage(browser, `${url}/german.html`);
  const trigger = page.locator('size-finder').getByRole('button').first();
  await trigger.click();
  // The button is busy, and the page can still be used.
  await page.locator('size-finder button[aria-busy=true]').waitFor();
  assert.equal(await page.locator('size-finder dialog[open]').count(), 0);
  await page.getByRole('heading', {name: 'Find your size'}).waitFor();
  assert.equal(await page.locator('size-finder dialog').getAttribute('lang'), 'en');
  isFaulty = false;
  assert.deepEqual(complaints, []);
});

test('a button whose dialog was missing opens it on the next press', {timeout}, async t => {
  let isFaulty = true;
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    intercept: withFault(/\/dialog-/, 'missing', () => isFaulty),
  });
  const {page} = await openPage(browser, `${url}/chart.html`);
  const trigger = page.locator('size-finder').getByRole('button').first();
  await trigger.click();
  await page.getByText('The size finder could not be loaded.').waitFor();
  isFaulty = false;
  await trigger.click();
  await page.getByRole('heading', {name: 'Find your size'}).waitFor();
});
