// Two tabs of one browser on one shop. What a shopper keeps, chooses and forgets in one tab counts in the other.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFinder, openShop, openTab, PAGE_WITH_CHART} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';

const PAGE = PAGE_WITH_CHART.replace('<size-finder ', '<size-finder remember ');
const ERASED = 'All your data has been erased.';

/** A tab with an element, with verbs for a shopper's actions. */
async function openWordyTab(context, url) {
  const {page, complaints} = await openTab(context, `${url}/kept.html`);
  const trigger = page.locator('size-finder').getByRole('button').first();
  const people = page.getByRole('group', {name: 'Who is it for?'}).getByRole('button');
  return {
    page,
    complaints,
    /** Waits until the button has this text. */
    reads: text => trigger.filter({hasText: text}).waitFor(),
    sees: text => page.getByText(text).waitFor(),
    press: name => page.getByRole('dialog').getByRole('button', {name, exact: true}).click(),
    /** Goes from the shopper's size on the button to the answer. */
    async openAnswer() {
      await trigger.filter({hasText: /Suggested size: /}).click();
      await page.getByRole('heading', {name: 'Measurements'}).waitFor();
    },
    /** Reaches a size by answers and keeps it under a name. */
    async keep(name, heightCm) {
      await openFinder(page, {heightCm, weightKg: 70});
      await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
      // Its words depend on whether the other tab has kept somebody by now.
      await page.getByLabel(/Keep (my|these) measurements/).check();
      const field = page.getByRole('textbox', {name: 'Name'});
      await field.fill(name);
      await field.press('Tab');
      await people.filter({hasText: name}).waitFor();
    },
    knows: name => people.filter({hasText: name}).first().waitFor(),
    /** The people who can be chosen, without "Someone else". */
    names: async () => (await people.allTextContents()).map(text => text.trim()).slice(0, -1),
  };
}

async function openTabs(t) {
  const {url, browser} = await openShop(t, {answers: [MEASURED], pages: {'/kept.html': PAGE}});
  const context = await browser.newContext({locale: 'en-GB'});
  const tabs = [];
  const openNext = async () => {
    const tab = await openWordyTab(context, url);
    tabs.push(tab);
    return tab;
  };
  const [one, two] = [await openNext(), await openNext()];
  return {
    one,
    two,
    openNext,
    stored: () => one.page.evaluate(readStored),
    complaints: () => tabs.flatMap(tab => tab.complaints),
  };
}

/** Keeps Sam in one tab and shows Sam's answer in the other. */
async function openTabsOnSam(t) {
  const tabs = await openTabs(t);
  await tabs.one.keep('Sam', 172);
  await tabs.two.openAnswer();
  return tabs;
}

/** What the browser stores for the finder, or null. */
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

test('a person kept in one tab is known in other tabs, open or new', async t => {
  const {two, openNext, stored, complaints} = await openTabsOnSam(t);
  assert.deepEqual(await two.names(), ['Sam']);
  await (await openNext()).reads(/Suggested size: /);
  assert.notEqual(await stored(), null);
  assert.deepEqual(complaints(), []);
});

test('two tabs that each keep a person lose neither', async t => {
  const {one, two, complaints} = await openTabs(t);
  await Promise.all([one.keep('Sam', 172), two.keep('Mei', 158)]);
  for (const tab of [one, two]) for (const name of ['Sam', 'Mei']) await tab.knows(name);
  assert.deepEqual(complaints(), []);
});

test('a person forgotten in one tab does not come back through the other', async t => {
  const {one, two, openNext, stored, complaints} = await openTabsOnSam(t);
  await one.press('Forget Sam');
  for (const tab of [one, two]) {
    await tab.sees(ERASED);
    await tab.press('Close');
    await tab.reads('Find my size');
  }
  await (await openNext()).reads('Find my size');
  assert.equal(await stored(), null);
  assert.deepEqual(complaints(), []);
});

/** Holds the database: requests of any tab wait until the returned function releases it. */
async function holdStored(page) {
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const opening = indexedDB.open('keyval-store');
        opening.onsuccess = () => {
          const records = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
          const hold = () => {
            resolve();
            // A transaction stays open as long as requests arrive.
            if (globalThis.letGo) opening.result.close();
            else records.count().onsuccess = hold;
          };
          hold();
        };
      }),
  );
  return () => page.evaluate(() => void (globalThis.letGo = true));
}

const changeAnswer = ({page}) =>
  page.evaluate(() => document.querySelector('size-finder').shadowRoot.querySelector('[name=fit]').click());

/** Forgets without waiting for the end, which the held database delays. */
const forget = ({page}) => page.evaluate(() => void document.querySelector('size-finder').forget());

for (const isChangeFirst of [true, false]) {
  const order = isChangeFirst ? 'just before' : 'just after';
  test(`a change in one tab ${order} the other tab forgets brings nobody back`, async t => {
    const {one, two, openNext, stored, complaints} = await openTabsOnSam(t);
    const letGo = await holdStored((await openNext()).page);
    if (isChangeFirst) await changeAnswer(two);
    await forget(one);
    if (!isChangeFirst) await changeAnswer(two);
    await letGo();
    for (const tab of [one, two]) await tab.sees(ERASED);
    assert.equal(await stored(), null);
    assert.deepEqual(complaints(), []);
  });
}
