// The models stay on the device: a later visit needs no network, and an update fetches only what it changes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';
import {assertNearTruth, MEASURE_TIMEOUT_MS, openShop, openTab} from '../support/e2e.mjs';
import {hasBodyPix, SAMPLE} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;

const noBodyPix = hasBodyPix
  ? false
  : 'BodyPix, whose weights are not part of the repository, was not built in';

const isModel = url => /\/dist\/models\/.*\.(tflite|wasm|bin|json)/.test(url);

/** Scripts and pages stay in the HTTP cache, as docs/hosting.md asks. Models do not, so that only the finder can keep them. */
function shopServer({workerPrefix = ''} = {}) {
  const fetched = [];
  const server = {workerPrefix, fetched, takeFetched: () => fetched.splice(0)};
  server.intercept = ({url}, response) => {
    response.setHeader('Cache-Control', isModel(url) ? 'no-store' : 'max-age=600');
    if (isModel(url)) fetched.push(url);
    if (!url.startsWith('/dist/size-finder.worker.js') || server.workerPrefix === '') return false;
    response.setHeader('Content-Type', 'text/javascript');
    // The worker of another release, which must not come from the HTTP cache.
    response.setHeader('Cache-Control', 'no-store');
    response.end(server.workerPrefix + readFileSync(join(ROOT, 'dist/size-finder.worker.js'), 'utf8'));
    return true;
  };
  return server;
}

/** Measures the sample on a new page. */
async function visit(context, url) {
  const tab = await openTab(context, `${url}/bare.html`);
  const measured = await tab.page.evaluate(async ({shopper}) => {
    const photo = async view => (await fetch(`/samples/b0060/${view}.jpg`)).blob();
    const views = {front: await photo('front'), side: await photo('side')};
    return document.querySelector('size-finder').measure(views, shopper);
  }, SAMPLE);
  assertNearTruth(measured);
  assert.ok(!measured.notes.includes('body-parts-unavailable'), 'BodyPix is there');
  return {...tab, measured};
}

/** The digests of the files that the page's origin keeps. */
const keptDigests = ({page}) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
    return keys.flat().map(({url}) => url.split('/').at(-1));
  });

const MODEL_COUNT = 6;

/** Files are kept while nobody waits for them. */
async function untilKept(tab) {
  let digests = [];
  while (digests.length < MODEL_COUNT) digests = await keptDigests(tab);
  return digests;
}

test(
  'a later visit measures without a network, and an update fetches no model again',
  {timeout, skip: noBodyPix},
  async t => {
    const server = shopServer();
    const {url, browser} = await openShop(t, {intercept: server.intercept});
    const context = await browser.newContext();
    const first = await visit(context, url);
    assert.equal(server.takeFetched().length, MODEL_COUNT);
    const digests = await untilKept(first);
    for (const digest of digests) assert.match(digest, /^[0-9a-f]{64}$/);
    await first.page.evaluate(async () => {
      const cache = await caches.open('size-finder-models');
      await cache.put('https://size-finder.invalid/of-an-older-release', new Response('old'));
    });
    await first.page.close();

    await context.setOffline(true);
    const offline = await visit(context, url);
    assert.deepEqual(offline.measured, first.measured);
    await offline.page.close();

    await context.setOffline(false);
    server.workerPrefix = '/* another release */';
    const updated = await visit(context, url);
    assert.deepEqual(server.takeFetched(), []);
    assert.deepEqual((await untilKept(updated)).sort(), digests.sort());
  },
);

test(
  'a browser that refuses to keep anything measures at every visit',
  {timeout, skip: noBodyPix},
  async t => {
    const refusal = `Object.defineProperty(self, 'caches', {get() { throw new DOMException('no', 'SecurityError'); }});`;
    const server = shopServer({workerPrefix: refusal});
    const {url, browser} = await openShop(t, {intercept: server.intercept});
    const context = await browser.newContext();
    const tab = await visit(context, url);
    assert.deepEqual(tab.complaints, []);
    assert.deepEqual(await keptDigests(tab), []);
    await tab.page.close();
    server.takeFetched();
    await visit(context, url);
    assert.equal(server.takeFetched().length, MODEL_COUNT);
  },
);
