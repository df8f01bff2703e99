// The browser's history after the finder has closed, on a shop that goes on by itself once a size is chosen.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFinder, openPage, openShop, PAGE_WITH_CHART} from '../support/e2e.mjs';

/** The browser waits so long for the bag, longer than a closed finder waits before it goes back. */
const SLOW_MS = 1500;
const BAG = '<!doctype html><title>bag</title><h1>Your bag</h1>';

/** Chooses a size by answers, on a page where `next` says what the shop does then. */
async function choose(t, next) {
  const {url, browser} = await openShop(t, {pages: {'/shop.html': PAGE_WITH_CHART}});
  const {page, complaints} = await openPage(browser, `${url}/shop.html`);
  await page.route('**/bag.html', async route => {
    await new Promise(resolve => setTimeout(resolve, SLOW_MS));
    await route.fulfill({body: BAG, contentType: 'text/html'});
  });
  await page.evaluate(next);
  await openFinder(page, {heightCm: 178, weightKg: 74});
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page
    .getByRole('button', {name: /^Choose (S|M|L|XL)/})
    .first()
    .click();
  return {page, url, complaints};
}

test('a shop that leaves for its bag when a size is chosen gets there', async t => {
  const {page, url, complaints} = await choose(t, () =>
    document.addEventListener('size-chosen', () => location.assign('/bag.html')),
  );
  await page.getByRole('heading', {name: 'Your bag'}).waitFor();
  assert.equal(page.url(), `${url}/bag.html`);
  assert.deepEqual(complaints, []);
});

test('a shop that adds the bag to the history after a while stays at it, and back leads to the product', async t => {
  const {page, url} = await choose(t, () =>
    document.addEventListener('size-chosen', async () => {
      await new Promise(resolve => setTimeout(resolve, 100));
      history.pushState({page: 'bag'}, '', '/bag.html');
      document.title = 'bag';
    }),
  );
  await page.waitForFunction(() => document.title === 'bag');
  await page.waitForTimeout(SLOW_MS);
  assert.equal(page.url(), `${url}/bag.html`);
  await page.goBack();
  assert.equal(page.url(), `${url}/shop.html`);
});
