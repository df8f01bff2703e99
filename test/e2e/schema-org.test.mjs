// A product page whose only size chart is its schema.org data.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {parseSizeChart} from '../../dist/core.js';
import {toSchemaOrg} from '../../dist/esm/merchant/schema-org/to-schema-org.js';
import {answerOf, BARE_PAGE, firstScripts, openFinder, openPage, openShop} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';

const chart = parseSizeChart(
  readFileSync(new URL('../../size-charts/aceit-unisex-tops.json', import.meta.url), 'utf8'),
).value;
const DATA = JSON.stringify(toSchemaOrg(chart)).replaceAll('<', '\\u003c');
const PAGE = BARE_PAGE.replace(
  '<size-finder>',
  `<script type="application/ld+json">${DATA}</script><size-finder>`,
);

test('the schema.org data of a page is its chart, and only the opened finder fetches its reader', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED], pages: {'/data.html': PAGE}});
  const {page, requests, complaints, violations} = await openPage(browser, `${url}/data.html`);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(requests, [`${url}/data.html`, ...firstScripts(url)]);
  await openFinder(page, {heightCm: 178, weightKg: 80});
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
  assert.ok(requests.some(request => request.includes('/chunks/schema-org-')));
  const {size} = (await answerOf(page)).recommendation;
  assert.ok(
    chart.sizes.some(({label}) => label === size),
    `recommends ${size}`,
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(await violations(), []);
});
