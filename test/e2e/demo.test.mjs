// The demo shop as `npm start` serves it, from sample photos to the shop's size control.
import assert from 'node:assert/strict';
import test from 'node:test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../scripts/lib/run.mjs';
import {
  answerOf,
  MEASURE_TIMEOUT_MS,
  modelWorkers,
  openPage,
  openShop,
  shownGirths,
} from '../support/e2e.mjs';
import {MEASURED, NEVER} from '../support/fake-worker.mjs';
import {hasBodyPix} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;
const people = JSON.parse(readFileSync(join(ROOT, 'demo/samples/people.json'), 'utf8'));

const shownResult = page => page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});

/** Chooses the size that the result names, or closes the finder when it names none. Returns the size, or null. */
async function takeAnswer(page) {
  const {size} = (await answerOf(page)).recommendation;
  const main = page.getByRole('dialog').locator('[part=primary-button]');
  const isNamed = (await main.innerText()).trim() === `Choose ${size}`;
  await main.click();
  await page.getByRole('dialog').waitFor({state: 'hidden'});
  return isNamed ? size : null;
}

// The photos of the other people are measured in test/node/accuracy.test.mjs.
test('a sample person of the demo is measured from photos, near the truth', {timeout}, async t => {
  const {url, browser} = await openShop(t);
  const {page, complaints, violations, requests} = await openPage(browser, `${url}/`);
  const warnings = [];
  page.on('console', message => {
    if (['warning', 'error'].includes(message.type())) warnings.push(message.text());
  });
  const [{name, truthCm}] = people;
  await page.getByRole('button', {name: new RegExp(name)}).click();
  await shownResult(page);
  const shown = await shownGirths(page);
  for (const [girth, cm] of Object.entries(truthCm)) {
    const {valueCm, spreadCm, source} = shown[girth];
    assert.equal(source, 'from your photos');
    // Four standard deviations of which the band has 1.645, and what rounding to whole centimetres can take away.
    const mostCm = (4 / 1.645) * (spreadCm + 0.5) + 0.5;
    assert.ok(Math.abs(valueCm - cm) < mostCm, `${name}, ${girth}: ${valueCm} ± ${spreadCm}, truly ${cm}`);
  }
  assert.equal((await answerOf(page)).measurements, null, 'the page may not read the measurements');
  assert.equal(page.workers().length, await modelWorkers(page));
  await takeAnswer(page);
  await page.locator('#truth tbody').waitFor({timeout});
  const measured = await page.locator('#truth tbody tr td:nth-of-type(1)').allInnerTexts();
  assert.deepEqual(
    measured,
    Object.keys(truthCm).map(girth => String(shown[girth].valueCm)),
    'the table beside the truth has what the finder showed',
  );
  assert.deepEqual(complaints, []);
  // The server sends the policy of docs/hosting.md.
  assert.deepEqual(await violations(), []);
  assert.deepEqual(
    warnings,
    hasBodyPix ? [] : ['<size-finder> BodyPix cannot be loaded from the models folder, so every ± is wider'],
    'a console is for the shop’s developers',
  );
  assert.deepEqual(
    requests.filter(request => !/^(blob:|data:)/.test(request) && !request.startsWith(url)),
    [],
  );
});

test('a sample person whose measuring is cancelled leaves no photos in the finder', {timeout}, async t => {
  const {url, browser} = await openShop(t, {answers: [NEVER]});
  const {page, complaints} = await openPage(browser, `${url}/`);
  await page.getByRole('button', {name: new RegExp(people[0].name)}).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({state: 'hidden'});
  await page.locator('size-finder').getByRole('button').first().click();
  await page.getByRole('textbox', {name: 'Height'}).waitFor();
  assert.equal(await page.getByRole('textbox', {name: 'Height'}).inputValue(), '');
  assert.equal(await page.locator('#truth').isVisible(), false);
  assert.deepEqual(complaints, []);
});

test('each sample person of the demo leads to an answer', {timeout}, async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, complaints} = await openPage(browser, `${url}/`);
  for (const {name} of people) {
    await page.getByRole('button', {name: new RegExp(name)}).click();
    await shownResult(page);
    await takeAnswer(page);
  }
  assert.deepEqual(complaints, []);
});

/** Runs in the page: whether the product is displayed and the button has the size for its chart. */
function isAnswerShown(hash) {
  const element = document.querySelector('size-finder');
  const {recommendation} = element;
  if (location.hash !== hash || recommendation === null) return false;
  const labels = [...document.querySelectorAll('#size option')].map(option => option.value);
  const isOfThisChart = recommendation.sizes.every(({label}) => labels.includes(label));
  const button = element.shadowRoot.querySelector('[part=trigger]').textContent.trim();
  const expected = recommendation.size === null ? 'Find my size' : `Your size: ${recommendation.size}`;
  return isOfThisChart && button === expected;
}

test('the shop gets the chosen size, and the next product knows the shopper', {timeout}, async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, complaints} = await openPage(browser, `${url}/`);
  await page.getByRole('button', {name: /Sam/}).click();
  await shownResult(page);
  const size = await takeAnswer(page);
  assert.notEqual(size, null);
  assert.equal(await page.locator('#size').inputValue(), size);
  assert.equal(await page.locator('#sizes [aria-pressed=true]').innerText(), size);
  assert.match(await page.locator('#note').innerText(), new RegExp(`^${size} selected`));
  assert.equal(await page.locator('#chart [data-size-finder-row] th').innerText(), size);
  const products = await page.locator('#products a').all();
  assert.ok(products.length > 1, 'no next product');
  for (const link of products) {
    await link.click();
    await page.waitForFunction(isAnswerShown, await link.getAttribute('href'));
  }
  assert.deepEqual(complaints, []);
});

test('a bag without a size marks the sizes, and jeans that are not made cannot be chosen', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, complaints} = await openPage(browser, `${url}/#jeans`);
  const bag = page.locator('#bag');
  const note = page.locator('#note');
  const chip = text => page.locator('#sizes').getByRole('button', {name: text, exact: true});
  await chip('40').waitFor();
  await bag.click();
  assert.equal(await note.innerText(), 'Choose a size first.');
  assert.equal(await page.locator('#sizes[data-missing]').count(), 1);
  await chip('40').click();
  assert.equal(await note.innerText(), '');
  assert.equal(await page.locator('#sizes[data-missing]').count(), 0);
  const lengths = page.getByRole('group', {name: 'Inside leg (in)'});
  assert.equal(await lengths.getByRole('button', {name: '30'}).isDisabled(), true, '40/30 is not made');
  await lengths.getByRole('button', {name: '34'}).click();
  assert.equal(await page.locator('#size').inputValue(), '40/34');
  await bag.click();
  await page.getByRole('img', {name: 'Items in your bag: 1'}).waitFor();
  // 28/34 is not made either, so the length has to be chosen again.
  await chip('28').click();
  assert.equal(await page.locator('#size').inputValue(), '');
  assert.deepEqual(complaints, []);
});

test('the guide of jeans has one row for each waist, and the row of a known shopper has the length', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page} = await openPage(browser, `${url}/`);
  const rows = page.locator('#chart tbody tr:visible');
  await page.getByRole('button', {name: /Sam/}).click();
  await shownResult(page);
  await takeAnswer(page);
  await page.goto(`${url}/#jeans`);
  await page.waitForFunction(isAnswerShown, '#jeans');
  assert.equal(await rows.count(), 7);
  const lit = page.locator('#chart [data-size-finder-row] th');
  await lit.waitFor();
  assert.equal(await lit.innerText(), (await answerOf(page)).recommendation.size);
});

test('the shop is dark where the system is, until another look is chosen', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page} = await openPage(browser, `${url}/`, {colorScheme: 'dark'});
  const look = page.getByLabel('Look of the shop');
  await page.locator('#sizes .chip').first().waitFor();
  assert.equal(await look.inputValue(), 'dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByLabel('Language').selectOption('de');
  assert.equal(await paper(), dark);
  await page.locator('[name=theme]').selectOption('light');
  assert.notEqual(await paper(), dark);
});

test('a shopper reaches a size from answers by keyboard alone', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page} = await openPage(browser, `${url}/`);
  await page.locator('size-finder').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('textbox', {name: 'Height'}).focus();
  await page.keyboard.type('172');
  const isFocused = name =>
    page
      .getByRole('dialog')
      .getByRole('button', {name})
      .evaluate(node => node.matches(':focus'));
  for (let presses = 0; !(await isFocused('Skip photos – use my answers')); presses++) {
    assert.ok(presses < 20, 'the button cannot be reached by Tab');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await shownResult(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({state: 'hidden'});
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'size-finder');
});

test('the demo shop speaks the language that is chosen, in its own texts and in the finder', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, complaints} = await openPage(browser, `${url}/`);
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', {name: 'Größentabelle'}).waitFor();
  await page.locator('size-finder').getByRole('button', {name: 'Meine Größe finden'}).waitFor();
  assert.equal(await page.locator('#bag').innerText(), 'In den Warenkorb');
  assert.deepEqual(complaints, []);
});

test('the true girths of a sample person follow the language of the demo shop', {timeout}, async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page} = await openPage(browser, `${url}/`);
  const [{name}] = people;
  await page.getByRole('button', {name: new RegExp(name)}).click();
  await shownResult(page);
  await takeAnswer(page);
  await page.locator('#truth').getByText(`${name}: measurements in cm`).waitFor();
  await page.getByLabel('Language').selectOption('de');
  await page.locator('#truth').getByText(`${name}: Maße in cm`).waitFor();
});

test('the page for developers writes the tag of its settings and lists the events', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, complaints} = await openPage(browser, `${url}/developers.html`);
  await page.getByLabel('ask for feedback').check();
  await page.getByText('chart-src="northlight-tops.json"').waitFor();
  assert.match(await page.locator('#tag').innerText(), /worn-charts='.*feedback/s);
  await page.locator('size-finder').getByRole('button').first().click();
  await page.getByText('size-finder-step profile').waitFor();
  assert.deepEqual(complaints, []);
});
