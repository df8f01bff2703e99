// A finder that has been opened needs no network, so a dead spot in a shop stops nobody.
import assert from 'node:assert/strict';
import test from 'node:test';
import {answerOf, MEASURE_TIMEOUT_MS, openFinder, openPage, openShop} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE, SAMPLE_FILES} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;

/** Settles when a file with that extension has been requested and then no request has run for a second. */
const quietAfter = (page, ending) =>
  new Promise(resolve => {
    const underWay = new Set();
    let isAskedFor = false;
    let timer;
    const look = () => {
      clearTimeout(timer);
      if (isAskedFor && underWay.size === 0) timer = setTimeout(resolve, 1000);
    };
    page.on('request', request => {
      underWay.add(request);
      isAskedFor ||= request.url().endsWith(ending);
      look();
    });
    for (const ended of ['requestfinished', 'requestfailed'])
      page.on(ended, request => {
        underWay.delete(request);
        look();
      });
  });

test('a finder that has been opened once measures without a network', {timeout}, async t => {
  const {url, browser} = await openShop(t);
  const {page, requests, complaints} = await openPage(browser, `${url}/chart.html`);
  // The models load while the shopper reads and answers. The page itself is idle long before.
  const modelsLoaded = quietAfter(page, '.tflite');
  await openFinder(page, SAMPLE.shopper);
  await modelsLoaded;
  await page.context().setOffline(true);
  const before = requests.length;
  await page.getByRole('button', {name: 'Choose two photos'}).click();
  const fields = page.locator('size-finder input[type=file]');
  await fields.nth(0).setInputFiles(SAMPLE_FILES.front);
  await fields.nth(1).setInputFiles(SAMPLE_FILES.side);
  await page.getByRole('dialog').getByRole('button', {name: 'Find my size', exact: true}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
  const {measurements, recommendation} = await answerOf(page);
  assert.equal(measurements.waist.source, 'photo');
  assert.notEqual(recommendation.size, null);
  assert.deepEqual(
    requests.slice(before).filter(request => !request.startsWith('blob:')),
    [],
  );
  assert.deepEqual(complaints, []);
});

test('the finder falls back to English when it cannot fetch a language', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, complaints} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await page.context().setOffline(true);
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  await page.getByRole('heading', {name: 'Find your size'}).waitFor();
  assert.equal(
    await page.getByRole('textbox', {name: 'Height'}).inputValue(),
    String(SAMPLE.shopper.heightCm),
  );
  assert.deepEqual(complaints, []);
});
