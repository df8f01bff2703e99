// The script tag on pages of all kinds: other origins, strict policies, missing files, the tag twice.
import assert from 'node:assert/strict';
import test from 'node:test';
import {CONTENT_SECURITY_POLICY, serve} from '../../scripts/lib/serve.mjs';
import {
  assertNearTruth,
  BARE_PAGE,
  MEASURE_TIMEOUT_MS,
  measureSample,
  openFinder,
  openPage,
  openShop,
} from '../support/e2e.mjs';
import {fakeWorker, MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;
const NO_POLICY = {'Content-Security-Policy': ''};
const OPEN_TO_ALL = {'Access-Control-Allow-Origin': '*'};

/** Measures the sample on a page; answers the measurements. */
async function measureNearTruth(page) {
  const {measurements, code, message} = await measureSample(page, SAMPLE);
  assert.equal(code, undefined, `${code}: ${message}`);
  assertNearTruth(measurements);
  return measurements;
}

/** A page of one server that loads the script from another. */
const pageWithScriptFrom = origin => BARE_PAGE.replace('src="', `crossorigin src="${origin}`);

async function openTwoOrigins(t, policyFor, pages = {}) {
  const cdn = await serve({headers: {...OPEN_TO_ALL, ...NO_POLICY}, pages});
  t.after(() => cdn.close());
  return openShop(t, {
    pages: {'/bare.html': pageWithScriptFrom(cdn.url)},
    headers: {'Content-Security-Policy': policyFor(cdn.url)},
  });
}

test('a product page asks for one script and nothing else', async t => {
  const {url, browser} = await openShop(t);
  const {page, requests, complaints, violations} = await openPage(browser, `${url}/bare.html`);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(requests, [`${url}/bare.html`, `${url}/dist/size-finder.js`]);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await violations(), []);
});

test('what says that the finder cannot be fetched is seen below a button at the edge of the screen', async t => {
  const {url, browser} = await openShop(t);
  const {page} = await openPage(browser, `${url}/bare.html`, {viewport: {width: 390, height: 600}});
  await page.evaluate(() => (document.body.style.margin = '550px 0 600px'));
  await page.route('**/size-finder.dialog.js', route => route.abort());
  await page.getByRole('button').click();
  await page.getByRole('alert').waitFor();
  await page.waitForFunction(
    () => {
      const note = document.querySelector('size-finder').shadowRoot.querySelector('[role=alert]');
      return note.getBoundingClientRect().bottom <= innerHeight;
    },
    undefined,
    {timeout: 5000},
  );
});

test('two photos are measured under the policy of the README', {timeout}, async t => {
  const {url, browser} = await openShop(t);
  const {page, violations, complaints} = await openPage(browser, `${url}/bare.html`);
  await measureNearTruth(page);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(complaints, []);
});

test('a page that forbids workers measures on its own thread', {timeout}, async t => {
  const policy = CONTENT_SECURITY_POLICY.replace("worker-src 'self' blob:", "worker-src 'none'");
  const {url, browser} = await openShop(t, {headers: {'Content-Security-Policy': policy}});
  const {page, requests, complaints} = await openPage(browser, `${url}/bare.html`);
  await measureNearTruth(page);
  assert.equal(page.workers().length, 0);
  assert.ok(requests.includes(`${url}/dist/size-finder.inline.js`));
  assert.deepEqual(complaints, []);
});

// The models from another origin are in the next test.
test('the script and its worker may lie on another origin', {timeout}, async t => {
  const worker = {'/dist/size-finder.worker.js': fakeWorker([MEASURED])};
  const {url, browser} = await openTwoOrigins(t, () => '', worker);
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  await measureNearTruth(page);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(complaints, []);
});

test('the other origin may be allowed by a strict policy', {timeout}, async t => {
  const {url, browser} = await openTwoOrigins(
    t,
    cdn =>
      `default-src 'self'; script-src 'self' ${cdn} 'wasm-unsafe-eval'; worker-src blob:; ` +
      `connect-src 'self' ${cdn}; img-src 'self' blob: data:`,
  );
  const {page, violations} = await openPage(browser, `${url}/bare.html`);
  await measureNearTruth(page);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(await violations(), []);
});

test('without BodyPix there is a result, with wider bands and the reason', {timeout}, async t => {
  const {url, browser} = await openShop(t, {missing: /\/models\/bodypix\//});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  const {notes} = await measureNearTruth(page);
  assert.ok(notes.includes('body-parts-unavailable'));
  assert.deepEqual(complaints, []);
});

test('without any model the failure has its code', {timeout}, async t => {
  const {url, browser} = await openShop(t, {missing: /\/models\//});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  assert.equal((await measureSample(page, SAMPLE)).code, 'model-unavailable');
  assert.deepEqual(complaints, []);
});

test('the models may lie elsewhere', {timeout}, async t => {
  const page404 = BARE_PAGE.replace('<size-finder>', '<size-finder models="/elsewhere">');
  const {url, browser} = await openShop(t, {
    pages: {'/bare.html': page404},
    folders: {'/elsewhere/': 'dist/models'},
    missing: /^\/dist\/models\//,
  });
  const {page, requests} = await openPage(browser, `${url}/bare.html`);
  const loaded = page
    .context()
    .waitForEvent(
      'response',
      response => response.ok() && /\/elsewhere\/pose\/.*\.tflite$/.test(response.url()),
    );
  await openFinder(page, SAMPLE.shopper);
  await loaded;
  assert.deepEqual(
    requests.filter(request => request.startsWith(`${url}/dist/models/`)),
    [],
  );
});

test('the script tag may stand on the page twice, from two addresses', async t => {
  const second = '<script type="module" src="/dist/size-finder.js?again"></script>';
  const {url, browser} = await openShop(t, {answers: [MEASURED], pages: {'/bare.html': BARE_PAGE + second}});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(complaints, []);
});

test('a page whose tag is taken by someone else is left alone', async t => {
  const {url, browser} = await openShop(t, {folders: {'/taken/': 'test/support/pages'}});
  const {page, complaints} = await openPage(browser, `${url}/taken/tag-taken.html`);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.evaluate(() => document.querySelector('size-finder').textContent), 'theirs');
  assert.deepEqual(complaints, []);
});
