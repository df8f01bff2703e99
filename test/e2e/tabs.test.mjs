// Two tabs of one browser on one shop: what a shopper lets be kept, chooses and forgets in one counts in the other.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFinder, openShop, PAGE_WITH_CHART} from '../support/e2e.mjs';

const PAGE = PAGE_WITH_CHART.replace('<size-finder ', '<size-finder remember ');

/** A page with an element, in the tab's own words. */
async function openTab(context, url) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(`${url}/kept.html`);
  await page.waitForFunction('customElements.get("size-finder")');
  const trigger = page.locator('size-finder').getByRole('button').first();
  return {
    page,
    complaints,
    /** Waits until the button reads so. */
    reads: text => trigger.filter({hasText: text}).waitFor(),
    open: () => trigger.click(),
    press: name => page.getByRole('dialog').getByRole('button', {name, exact: true}).click(),
    close: () => page.getByRole('button', {name: 'Close', exact: true}).click(),
    /** By answers to a size, which is kept under a name. */
    async keep(name, heightCm) {
      await openFinder(page, {heightCm, weightKg: 70});
      await page.getByRole('button', {name: 'No photos: estimate from my answers'}).click();
      await page.getByLabel('Keep my measurements').check();
      const field = page.getByRole('textbox', {name: 'Name'});
      await field.fill(name);
      await field.press('Tab');
      await page.getByRole('group', {name: 'Who is it for?'}).getByRole('button', {name}).waitFor();
    },
    names: () =>
      page
        .getByRole('group', {name: 'Who is it for?'})
        .getByRole('button')
        .allTextContents()
        .then(texts => texts.map(text => text.trim()).slice(0, -1)),
  };
}

async function openTabs(t) {
  const {url, browser} = await openShop(t, {pages: {'/kept.html': PAGE}});
  const context = await browser.newContext({locale: 'en-GB'});
  const [one, two] = [await openTab(context, url), await openTab(context, url)];
  return {one, two, more: () => openTab(context, url), isStored: () => one.page.evaluate(readStored)};
}

/** What the browser keeps of the finder; null for nothing at all. */
const readStored = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyval-store');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('keyval').objectStore('keyval').get('size-finder');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result ?? null);
      };
    };
  });

test('who is kept in one tab is known in the other, open or new', async t => {
  const {one, two, more} = await openTabs(t);
  await one.keep('Sam', 172);
  await two.reads(/Size: /);
  await two.open();
  await two.page.getByRole('heading', {name: 'Measurements'}).waitFor();
  assert.deepEqual(await two.names(), ['Sam']);
  const three = await more();
  await three.reads(/Size: /);
  assert.deepEqual([...one.complaints, ...two.complaints, ...three.complaints], []);
});

test('two tabs keep two people, and lose neither', async t => {
  const {one, two} = await openTabs(t);
  await Promise.all([one.keep('Sam', 172), two.keep('Mei', 158)]);
  for (const {page} of [one, two])
    for (const name of ['Sam', 'Mei'])
      await page.getByRole('group', {name: 'Who is it for?'}).getByRole('button', {name}).first().waitFor();
});

test('who is forgotten in one tab does not come back by the other', async t => {
  const {one, two, more, isStored} = await openTabs(t);
  await one.keep('Sam', 172);
  await two.reads(/Size: /);
  await two.open();
  await two.page.getByRole('heading', {name: 'Measurements'}).waitFor();
  await one.press('Forget Sam');
  await one.page.getByText('Everything about you has been erased.').waitFor();
  // The other tab stood on the very answer: it goes, and nothing done there afterwards brings it back.
  await two.page.getByText('Everything about you has been erased.').waitFor();
  await two.close();
  await one.close();
  await one.reads('Find my size');
  await two.reads('Find my size');
  await (await more()).reads('Find my size');
  assert.equal(await isStored(), null);
  assert.deepEqual([...one.complaints, ...two.complaints], []);
});

test('a change in one tab while the other forgets brings nobody back', async t => {
  const {one, two, isStored} = await openTabs(t);
  await one.keep('Sam', 172);
  await two.reads(/Size: /);
  await two.open();
  await two.page.getByRole('heading', {name: 'Measurements'}).waitFor();
  // Both in the same moment: the answer changes here, and the page there forgets everybody.
  await Promise.all([
    one.page.evaluate(() => document.querySelector('size-finder').forget()),
    two.page.evaluate(() =>
      document.querySelector('size-finder').shadowRoot.querySelector('[name=fit]').click(),
    ),
  ]);
  await two.page.getByText('Everything about you has been erased.').waitFor();
  await one.page.getByText('Everything about you has been erased.').waitFor();
  assert.equal(await isStored(), null);
});
