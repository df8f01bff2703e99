// The package in a bundle. esbuild makes the two kinds of output that differ most: modules that keep `import.meta`, and
// one classic script that has none. `npm run test:bundlers` does the same with the other bundlers.
import assert from 'node:assert/strict';
import test from 'node:test';
import {bundle} from '../support/bundle.mjs';
import {assertNearTruth, measureSample, openFinder, openPage, openShop} from '../support/e2e.mjs';
import {fakeWorker, MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE, SAMPLE_CHART} from '../support/sample.mjs';

const pageWith = script => `<!doctype html><html lang="en"><title>shop</title>${script}
<size-finder chart='${JSON.stringify(SAMPLE_CHART)}'></size-finder>`;

for (const [format, options, script] of [
  ['modules', {format: 'esm', splitting: true}, '<script type="module" src="/app/app.js"></script>'],
  ['a classic script', {format: 'iife', minify: true}, '<script defer src="/app/app.js"></script>'],
])
  test(`the package bundled to ${format} gives a size and finds its worker`, async t => {
    const {url, browser} = await openShop(t, {
      pages: {
        '/index.html': pageWith(script),
        '/size-finder/size-finder.worker.js': fakeWorker([MEASURED]),
        ...(await bundle(`import 'size-finder/define.js';`, options)),
      },
    });
    const {page, requests, complaints} = await openPage(browser, `${url}/index.html`);
    await openFinder(page, SAMPLE.shopper);
    await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
    await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
    const size = await page.evaluate(() => document.querySelector('size-finder').recommendation.size);
    assert.ok(
      SAMPLE_CHART.sizes.some(({label}) => label === size),
      String(size),
    );
    await page.getByRole('button', {name: 'Close'}).click();
    const {measurements} = await measureSample(page, SAMPLE);
    assertNearTruth(measurements);
    assert.ok(requests.some(request => request.startsWith(`${url}/size-finder/size-finder.worker.js`)));
    assert.deepEqual(complaints, []);
  });
