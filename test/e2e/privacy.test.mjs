// What the page learns, as docs/privacy.md states it. offline.test.mjs checks what a run requests and keeps, and
// camera.test.mjs what it requests while the camera is on.
import assert from 'node:assert/strict';
import test from 'node:test';
import {MEASURE_TIMEOUT_MS, openPage, openShop, PAGE_WITH_CHART} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;

/** Takes the finder with the sample's photos to the result. */
async function measureSampleInFinder(page) {
  await page.evaluate(async ({front, side, shopper}) => {
    const load = async url => (await fetch(url)).blob();
    const element = document.querySelector('size-finder');
    globalThis.found = [];
    element.addEventListener('size-found', event => globalThis.found.push(event));
    element.usePhotos({front: await load(front), side: await load(side)}, shopper);
  }, SAMPLE);
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
}

/** What events and properties tell: the numbers that could be a girth, and whether there is a distance to an edge. */
const whatThePageIsTold = page =>
  page.evaluate(() => {
    const element = document.querySelector('size-finder');
    // TypeScript's private fields are open at run time. A test reads what the shop is asked not to.
    const {chest, waist, hip} = element.shopper.latest.measurements;
    const girths = [chest, waist, hip].map(({valueCm}) => valueCm);
    const read = (value, depth) => {
      if (typeof value === 'number') return girths.filter(girth => Math.abs(girth - value) < 0.01);
      if (typeof value !== 'object' || value === null || value instanceof Node || depth > 6) return [];
      return Object.values(value).flatMap(member => read(member, depth + 1));
    };
    const told = [...globalThis.found, element].map(({recommendation, measurements}) => ({
      recommendation,
      measurements,
    }));
    return {girths: read(told, 0), distances: JSON.stringify(told).includes('deltaCm')};
  });

test(
  'events and properties carry measurements only if the page asks and the shopper agrees',
  {timeout},
  async t => {
    const asking = PAGE_WITH_CHART.replace('<size-finder ', '<size-finder share-measurements ');
    const {url, browser} = await openShop(t, {answers: [MEASURED], pages: {'/shared.html': asking}});
    for (const path of ['/chart.html', '/shared.html']) {
      const {page} = await openPage(browser, url + path);
      await measureSampleInFinder(page);
      assert.deepEqual(await whatThePageIsTold(page), {girths: [], distances: false}, path);
    }
  },
);
