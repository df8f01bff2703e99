// size-finder/react on a page that a server has rendered. React itself loses events and object properties there.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {ROOT} from '../../scripts/lib/run.mjs';
import {bundle} from '../support/bundle.mjs';
import {openFinder, openPage, openShop} from '../support/e2e.mjs';
import {Shop} from '../support/pages/react-shop.js';
import {SAMPLE, SAMPLE_CHART} from '../support/sample.mjs';

const CLIENT = `
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {Shop} from './test/support/pages/react-shop.js';
hydrateRoot(document.getElementById('root'), createElement(Shop, ${JSON.stringify({chart: SAMPLE_CHART})}));
`;

const rendered = renderToString(createElement(Shop, {chart: SAMPLE_CHART}));
const PAGE = `<!doctype html><html lang="en"><title>shop</title>
<script src="/app/warnings.js"></script><div id="root">${rendered}</div><script type="module" src="/app/app.js"></script>`;

/** React tells the console of a page that differs from the server's. */
const WATCH = `globalThis.warnings = [];
console.error = (...args) => globalThis.warnings.push(args.join(' '));`;

const scripts = await bundle(CLIENT, {
  format: 'esm',
  splitting: true,
  absWorkingDir: join(ROOT),
  define: {'process.env.NODE_ENV': '"development"'},
});

test('a server renders the element with its attributes and without its objects', () => {
  assert.match(rendered, /<size-finder [^>]*class="finder"[^>]*>/);
  assert.match(rendered, /<size-finder [^>]*product-id="tee-1"[^>]*>/);
  assert.match(rendered, /<span slot="promise">/);
  assert.doesNotMatch(rendered, /\[object|remember|\bchart=/);
});

test('events and object properties work after hydration, and handlers are the latest', async t => {
  const {url, browser} = await openShop(t, {
    pages: {'/react.html': PAGE, '/app/warnings.js': WATCH, ...scripts},
  });
  const {page, complaints} = await openPage(browser, `${url}/react.html`);
  await page.waitForFunction(() => typeof document.querySelector('size-finder').chart === 'object');
  for (const times of [1, 2]) {
    await openFinder(page, SAMPLE.shopper);
    await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
    await page.getByText(`${times} found: `).waitFor({state: 'attached'});
    await page.getByRole('button', {name: 'Start over'}).click();
    await page.getByRole('button', {name: 'Close'}).click();
  }
  await page.getByRole('button', {name: 'Take the chart away'}).click();
  await page.waitForFunction(() => document.querySelector('size-finder').chart === undefined);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await page.evaluate(() => globalThis.warnings), []);
});
