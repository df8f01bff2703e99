// A finder whose models have loaded needs no network, so a dead spot in a shop stops nobody. Its run is also the one whose
// requests and traces are checked against docs/privacy.md.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  answerOf,
  assertNearTruth,
  MEASURE_TIMEOUT_MS,
  openFinder,
  openPage,
  openShop,
  recordEvents,
  shownGirths,
} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE, SAMPLE_FILES} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;

/** From now on the page knows when its worker has answered `prepare()` of src/perception/protocol.ts: `modelsReady`. */
const watchModels = page =>
  page.evaluate(() => {
    const {Worker} = globalThis;
    globalThis.Worker = class extends Worker {
      constructor(...args) {
        super(...args);
        this.addEventListener('message', ({data}) => {
          if (data?.value?.ok === true) globalThis.modelsReady = true;
        });
      }
    };
  });

/** Reads everything that a page can keep. */
const readStorage = page =>
  page.evaluate(async () => ({
    local: {...localStorage},
    session: {...sessionStorage},
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    address: location.pathname + location.search + location.hash,
  }));

test('two photo files are measured without a network once the models have loaded', {timeout}, async t => {
  const {url, browser} = await openShop(t);
  const {page, requests, complaints} = await openPage(browser, `${url}/chart.html`);
  const sent = [];
  page.context().on('request', request => sent.push(request));
  await watchModels(page);
  const events = await recordEvents(page);
  const before = await readStorage(page);
  await openFinder(page, SAMPLE.shopper);
  await page.getByRole('button', {name: 'Choose two photos'}).click();
  // The models load while the shopper looks for the photos.
  await page.waitForFunction(() => globalThis.modelsReady, undefined, {timeout});
  await page.context().setOffline(true);
  const requestsOnline = requests.length;
  const fields = page.locator('size-finder input[type=file]');
  // Each photo is chosen in the other one's place.
  await fields.nth(0).setInputFiles(SAMPLE_FILES.side);
  await fields.nth(1).setInputFiles(SAMPLE_FILES.front);
  await page.getByText('Front and side were mixed up, so we swapped them.').first().waitFor({timeout});
  for (const view of ['front', 'side'])
    await page.getByRole('img', {name: `The ${view} photo is good.`}).waitFor({timeout});
  await page.getByRole('dialog').getByRole('button', {name: 'Find my size', exact: true}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
  const {recommendation} = await answerOf(page);
  const girths = await shownGirths(page);
  const errors = (await events()).filter(({type}) => type === 'size-finder-error');
  const found = (await events()).filter(({type}) => type === 'size-found').map(({detail}) => detail);
  await page.getByRole('button', {name: 'Close'}).click();
  const fetched = requests.filter(request => !request.startsWith('blob:'));

  await t.test('the photos lead to a size near the truth', () => {
    assert.equal(girths.waist.source, 'from your photos');
    assertNearTruth(girths);
    assert.ok(['M', 'L'].includes(recommendation.size), recommendation.size);
    assert.deepEqual(found, [recommendation.size]);
    assert.deepEqual(errors, []);
    assert.deepEqual(complaints, []);
  });
  await t.test('the finder requests nothing once the models have loaded', () => {
    assert.deepEqual(
      requests.slice(requestsOnline).filter(request => !request.startsWith('blob:')),
      [],
    );
  });
  await t.test('a run fetches only the finder’s own files and sends nothing', () => {
    assert.deepEqual(
      fetched.filter(request => !/^\/(chart\.html$|dist\/)/.test(request.replace(url, ''))),
      [],
    );
    assert.deepEqual(
      sent.filter(request => request.method() !== 'GET' || request.postData() !== null),
      [],
    );
  });
  await t.test('the browser keeps nothing of a run but the models', async () => {
    // The models are the same for everybody (docs/privacy.md).
    assert.deepEqual(await readStorage(page), {...before, caches: ['size-finder-models']});
    assert.deepEqual(before, {
      local: {},
      session: {},
      cookies: '',
      databases: [],
      caches: [],
      address: '/chart.html',
    });
  });
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
