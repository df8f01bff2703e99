// The script tag on pages with other origins, strict policies and missing files, and on pages that load it twice.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import {CONTENT_SECURITY_POLICY, serve} from '../../scripts/lib/serve.mjs';
import {
  assertNearTruth,
  BARE_PAGE,
  firstScripts,
  MEASURE_TIMEOUT_MS,
  measureSample,
  modelWorkers,
  openFinder,
  openPage,
  openShop,
} from '../support/e2e.mjs';
import {fakeWorker, MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;
const NO_POLICY = {'Content-Security-Policy': ''};
const OPEN_TO_ALL = {'Access-Control-Allow-Origin': '*'};

/** Measures the sample on a page and returns the measurements. */
async function measureNearTruth(page) {
  const {measurements, code, message} = await measureSample(page, SAMPLE);
  assert.equal(code, undefined, `${code}: ${message}`);
  assertNearTruth(measurements);
  return measurements;
}

/** A page of one server that loads the script from another. */
const pageWithScriptFrom = origin => BARE_PAGE.replace('src="', `crossorigin src="${origin}`);

async function openTwoOrigins(t, policyFor, {pages = {}, headers = {}} = {}) {
  const cdn = await serve({headers: {...OPEN_TO_ALL, ...NO_POLICY}, pages});
  t.after(() => cdn.close());
  return openShop(t, {
    pages: {'/bare.html': pageWithScriptFrom(cdn.url)},
    headers: {...headers, 'Content-Security-Policy': policyFor(cdn.url)},
  });
}

test('the page of the README names a size for a shopper of usual build', async t => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, page] = /```html\n([^]+?)```/.exec(readme);
  const {url, browser} = await openShop(t, {
    headers: NO_POLICY,
    folders: {'/size-finder/': 'dist'},
    pages: {'/readme.html': page},
  });
  const {page: shop} = await openPage(browser, `${url}/readme.html`);
  const told = shop.waitForEvent('console', message => message.type() === 'log');
  await openFinder(shop, {heightCm: 178, weightKg: 74});
  await shop.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  assert.match((await told).text(), /^(S|M|L|XL) 0\.\d+$/);
});

test('a product page without a chart requests the script with its chunk and nothing else', async t => {
  const {url, browser} = await openShop(t);
  const {page, requests, complaints, violations} = await openPage(browser, `${url}/bare.html`);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(requests, [`${url}/bare.html`, ...firstScripts(url)]);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await violations(), []);
});

test('the message that the finder cannot be fetched is visible below a button at the edge of the screen', async t => {
  const {url, browser} = await openShop(t);
  const {page} = await openPage(browser, `${url}/bare.html`, {viewport: {width: 390, height: 600}});
  await page.evaluate(() => (document.body.style.margin = '550px 0 600px'));
  await page.route('**/chunks/dialog-*', route => route.abort());
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

// The policy of docs/hosting.md itself is in demo.test.mjs, whose server sends it.
test(
  'the finder measures on the thread of a page that forbids workers, beside its TensorFlow.js',
  {timeout},
  async t => {
    const policy = CONTENT_SECURITY_POLICY.replace("worker-src 'self' blob:", "worker-src 'none'");
    const {url, browser} = await openShop(t, {
      headers: {'Content-Security-Policy': policy},
      // The page has a TensorFlow.js of its own, with the backend of its choice.
      pages: {
        '/bare.html': BARE_PAGE.replace('<script', '<script src="/tf/tf.es2017.min.js"></script><script'),
      },
      folders: {'/tf/': 'node_modules/@tensorflow/tfjs/dist'},
    });
    const {page, requests, complaints} = await openPage(browser, `${url}/bare.html`);
    const theirs = () =>
      page.evaluate(async () => {
        const {tf} = globalThis;
        return {
          backend: tf.getBackend(),
          backends: Object.keys(tf.engine().registryFactory).sort(),
          sum: await tf
            .sum(tf.tensor([1, 2, 3]))
            .data()
            .then(([sum]) => sum),
        };
      });
    await page.evaluate(() => globalThis.tf.setBackend('cpu'));
    const before = await theirs();
    await measureNearTruth(page);
    assert.deepEqual(await theirs(), before);
    assert.equal(page.workers().length, 0);
    assert.ok(requests.some(request => request.startsWith(`${url}/dist/size-finder.inline.js`)));
    assert.deepEqual(complaints, []);
  },
);

// The models from another origin are in the next tests.
const FAKE = {'/dist/size-finder.worker.js': fakeWorker([MEASURED])};

test('the finder works when the script and its worker come from another origin', {timeout}, async t => {
  const {url, browser} = await openTwoOrigins(t, () => '', {pages: FAKE});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  await measureNearTruth(page);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(complaints, []);
});

test(
  'a worker of another origin starts where the page may run its script and not fetch it',
  {timeout},
  async t => {
    const policyFor = cdn =>
      `script-src ${cdn}; worker-src blob:; connect-src 'self'; require-trusted-types-for 'script'`;
    const {url, browser} = await openTwoOrigins(t, policyFor, {pages: FAKE});
    const {page} = await openPage(browser, `${url}/bare.html`);
    await measureNearTruth(page);
    assert.equal(page.workers().length, 1);
  },
);

test(
  'the finder measures on an isolated page with Trusted Types and a strict policy, from another origin',
  {timeout},
  async t => {
    const {url, browser} = await openTwoOrigins(
      t,
      cdn =>
        `default-src 'self'; script-src 'self' blob: ${cdn} 'wasm-unsafe-eval'; worker-src blob:; ` +
        `connect-src 'self' ${cdn}; img-src 'self' blob: data:; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html size-finder",
      {
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      },
    );
    const {page, violations} = await openPage(browser, `${url}/bare.html`);
    assert.equal(await page.evaluate(() => globalThis.crossOriginIsolated), true);
    await measureNearTruth(page);
    assert.equal(page.workers().length, await modelWorkers(page));
    assert.deepEqual(await violations(), []);
  },
);

test('the finder measures under a policy of nonces', {timeout}, async t => {
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    pages: {'/bare.html': BARE_PAGE.replace('<script', '<script nonce="once"')},
    headers: {
      'Content-Security-Policy':
        "default-src 'self'; script-src 'nonce-once' 'strict-dynamic' 'wasm-unsafe-eval'; img-src blob: data:; base-uri 'none'",
    },
  });
  const {page, violations} = await openPage(browser, `${url}/bare.html`);
  await measureNearTruth(page);
  assert.deepEqual(await violations(), []);
});

test('the finder measures in a sandboxed frame, which has no origin and no storage', {timeout}, async t => {
  const frame = '<iframe sandbox="allow-scripts" src="/framed.html"></iframe>';
  const {url, browser} = await openShop(t, {
    answers: [MEASURED],
    pages: {
      '/bare.html': BARE_PAGE + frame,
      '/framed.html': BARE_PAGE.replace('<size-finder>', '<size-finder remember>'),
    },
    headers: {...OPEN_TO_ALL, ...NO_POLICY},
  });
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  const framed = page.frames().find(one => one.url().endsWith('/framed.html'));
  assert.equal(await framed.evaluate(() => globalThis.origin), 'null');
  await measureNearTruth(framed);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(complaints, []);
});

test('without any model measure() rejects with model-unavailable', {timeout}, async t => {
  const {url, browser} = await openShop(t, {missing: /\/models\//});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  assert.equal((await measureSample(page, SAMPLE)).code, 'model-unavailable');
  assert.deepEqual(complaints, []);
});

test('models may lie elsewhere, and without BodyPix there the result has a note', {timeout}, async t => {
  const pageOfElsewhere = BARE_PAGE.replace('<size-finder>', '<size-finder models="/elsewhere">');
  const {url, browser} = await openShop(t, {
    pages: {'/bare.html': pageOfElsewhere},
    folders: {'/elsewhere/': 'dist/models'},
    missing: /^\/dist\/models\/|\/bodypix\//,
  });
  const {page, requests, complaints} = await openPage(browser, `${url}/bare.html`);
  const {notes} = await measureNearTruth(page);
  assert.ok(notes.includes('body-parts-unavailable'));
  assert.deepEqual(
    requests.filter(request => request.startsWith(`${url}/dist/models/`)),
    [],
  );
  assert.deepEqual(complaints, []);
});

test('a page may load the script twice, from two addresses', async t => {
  const second = '<script type="module" src="/dist/size-finder.js?again"></script>';
  const {url, browser} = await openShop(t, {answers: [MEASURED], pages: {'/bare.html': BARE_PAGE + second}});
  const {page, complaints} = await openPage(browser, `${url}/bare.html`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(complaints, []);
});

test('the script leaves a page alone when another script has defined the tag', async t => {
  const {url, browser} = await openShop(t, {folders: {'/taken/': 'test/support/pages'}});
  const {page, complaints} = await openPage(browser, `${url}/taken/tag-taken.html`);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.evaluate(() => document.querySelector('size-finder').textContent), 'theirs');
  assert.deepEqual(complaints, []);
});
