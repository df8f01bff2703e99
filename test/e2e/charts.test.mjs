// The chart workbench of the demo turns tables into charts and reasons, all in the browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {parseSizeChart} from '../../dist/core.js';
import {openPage, openShop} from '../support/e2e.mjs';

const COVERAGE_TIMEOUT_MS = 60_000;
/** axe comes with `@open-wc/testing`, whose `accessible()` uses it too. */
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const openWorkbench = async (t, contextOptions) => {
  const {url, browser} = await openShop(t);
  const opened = await openPage(browser, `${url}/charts.html`, contextOptions);
  await opened.page.getByRole('button', {name: 'spreadsheet'}).waitFor();
  return {...opened, url};
};

const paste = (page, text) => page.getByRole('textbox', {name: 'Table, CSV, JSON-LD or chart'}).fill(text);
const verdict = page => page.locator('#verdict');

/** The text that a link saves. */
async function saved(page, name) {
  const download = page.waitForEvent('download');
  await page.getByRole('link', {name}).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('the workbench turns a pasted table into a chart and sends nothing', {timeout: 120_000}, async t => {
  const {page, url, requests, complaints, violations} = await openWorkbench(t);
  await paste(page, 'Größe;Brust (cm);Taille (cm)\nS;86,5–94;74–82\nM;94–102;82–90\nL;104–110;90–98');
  await page.getByText('3 sizes read').waitFor();
  const chart = parseSizeChart(await saved(page, 'Save the chart'));
  assert.deepEqual(chart.value.sizes[0].ranges.chest, {minCm: 86.5, maxCm: 94});
  assert.equal(JSON.parse(await saved(page, 'schema.org'))['@type'], 'ProductGroup');
  await page.getByText('sizes leave gaps').first().waitFor();
  await page.getByRole('textbox', {name: 'Chest, cm'}).fill('98');
  await page.getByRole('textbox', {name: 'Waist, cm'}).fill('86,5');
  await page.getByText(/^M, \d+ % sure/).waitFor();
  await page.getByRole('img', {name: /served/}).waitFor({timeout: COVERAGE_TIMEOUT_MS});
  const size = await page.evaluate(
    () =>
      document.querySelector('size-finder').recommend({
        chest: {valueCm: 98, sdCm: 1, source: 'tape'},
        waist: {valueCm: 86, sdCm: 1, source: 'tape'},
        hip: {valueCm: 99, sdCm: 1, source: 'tape'},
        covarianceCm2: [],
        notes: [],
      }).size,
  );
  assert.equal(size, 'M');
  assert.deepEqual(
    requests.filter(request => !/^(blob:|data:)/.test(request) && !request.startsWith(url)),
    [],
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(await violations(), []);
});

test('each answer of the workbench settles its question, and one answer holds for all columns', async t => {
  const {page} = await openWorkbench(t);
  await paste(page, 'Size;Chest (cm);Length (cm)\nS;106-112;70\nM;113-120;74\nL;121-130;78');
  await page.getByRole('button', {name: 'The body', exact: true}).click();
  await page.getByText('3 sizes read: measured on the body, in centimetres.').waitFor();
  await page.getByLabel('Measured on').selectOption('garment');
  await page.getByText('3 sizes read: measured on the garment, in centimetres.').waitFor();
  await page.getByLabel('Measured on').selectOption('');
  await paste(page, 'Size;Chest;Waist\nS;34;28\nM;36;30\nL;38;32');
  const inches = page.getByRole('button', {name: 'The table is in inches'});
  await inches.waitFor();
  assert.equal(await inches.count(), 1);
  await inches.click();
  await page.getByText('3 sizes read: measured on the body, in inches.').waitFor();
});

test('the workbench says why a table is unusable, and one more fact makes it usable', async t => {
  const {page} = await openWorkbench(t);
  await paste(page, 'Size,Chest\nS,34-36\nM,37-39');
  await page.getByText('This cannot be used as a chart yet').waitFor();
  await page.locator('#problems').getByText(/unit/i).first().waitFor();
  await page.getByRole('combobox', {name: 'Numbers in'}).selectOption('in');
  await page.getByText('2 sizes read').waitFor();
  assert.equal(await page.getByRole('textbox', {name: 'chest of S'}).inputValue(), '34–36');
});

test('the workbench takes a cell that is edited into the chart that it saves', async t => {
  const {page} = await openWorkbench(t);
  await paste(page, 'Size,Chest (cm),Waist (cm)\nS,86-94,74-82\nM,94-102,82-90');
  const cell = page.getByRole('textbox', {name: 'chest of M'});
  await cell.fill('wide');
  await cell.press('Tab');
  await page.locator('#edited').getByText('"wide" is not a measurement').waitFor();
  await cell.fill('96-104');
  await cell.press('Tab');
  await page.waitForFunction(() => document.activeElement?.dataset.cell === '1 waist');
  const chart = JSON.parse(await saved(page, 'Save the chart'));
  assert.deepEqual(chart.sizes[1].chest, [96, 104]);
});

test('the workbench compares the chart with the people of a shop', {timeout: 120_000}, async t => {
  const {page} = await openWorkbench(t);
  await paste(page, 'Size,Chest (cm)\nS,86-94\nM,94-102');
  await page.getByRole('combobox', {name: 'For', exact: true}).selectOption('men');
  await page.getByRole('combobox', {name: 'Garment'}).selectOption('top');
  await page.getByRole('textbox', {name: 'Pieces sold'}).fill('S 10, XL 5');
  await page.getByRole('textbox', {name: 'Pieces sold'}).press('Tab');
  await page
    .locator('#serving')
    .getByText('The chart has no size XL')
    .waitFor({timeout: COVERAGE_TIMEOUT_MS});
  await page.getByRole('textbox', {name: 'Pieces sold'}).fill('S 10, M 30');
  await page.getByRole('textbox', {name: 'Pieces sold'}).press('Tab');
  await page.locator('#serving').getByText('Of your men').waitFor({timeout: COVERAGE_TIMEOUT_MS});
  await page
    .locator('#improve')
    .getByText(/^A size above M/)
    .waitFor({timeout: COVERAGE_TIMEOUT_MS});
});

test('the workbench shows hostile input as text', async t => {
  const {page, complaints} = await openWorkbench(t);
  await paste(page, 'Size;Chest (cm)\n<img src=x onerror="hacked=1">M;94–102\n__proto__;102–110\nNaN;NaN');
  await page.getByText('2 sizes read').waitFor();
  assert.equal(await page.locator('#results table img').count(), 0);
  for (const text of [
    '{"sizes":'.repeat(3000),
    'x'.repeat(1_500_000),
    '[[[[',
    '<html>',
    '{"__proto__": {"a": 1}}',
  ]) {
    await paste(page, text);
    await page.getByText('This cannot be used as a chart yet').waitFor();
    assert.ok((await page.locator('#problems li').count()) > 0);
    await paste(page, '');
    await page.waitForFunction(() => document.getElementById('verdict').textContent === '');
  }
  assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
  assert.deepEqual(complaints, []);
});

for (const [name, width] of Object.entries({phone: 320, desktop: 1280}))
  test(`the workbench passes axe and does not scroll sideways on a ${name}`, {timeout: 120_000}, async t => {
    const {page} = await openWorkbench(t, {viewport: {width, height: 800}, bypassCSP: true});
    for (const example of ['spreadsheet', 'inches', 'schema.org']) {
      await page.getByRole('button', {name: example}).click();
      await verdict(page).getByText('read').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    await page.addScriptTag({content: AXE});
    const {violations} = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
      [],
    );
  });

test('the workbench works by keyboard alone', async t => {
  const {page} = await openWorkbench(t);
  await page.locator('#text').focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'file');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await verdict(page).getByText('5 sizes read').waitFor();
  const focused = [];
  for (let i = 0; i < 90 && !focused.includes('finder'); i++) {
    await page.keyboard.press('Tab');
    focused.push(await page.evaluate(() => document.activeElement.id || document.activeElement.name));
  }
  for (const stop of ['units', 'save-chart', 'chest', 'fit', 'finder'])
    assert.ok(focused.includes(stop), stop);
});
