// What a page fetches, and when: nothing large before the shopper reaches for photos.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFinder, openPage, openShop} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE} from '../support/sample.mjs';

const isOfModels = request => /\.(worker|inline)\b|\/models\//.test(request);

const photoWay = page => page.getByRole('button', {name: 'Choose two photos'});

async function answerWithoutPhotos(page) {
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
}

test('a shopper who opens the finder and answers without photos fetches neither the worker nor a model', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, requests, complaints} = await openPage(browser, `${url}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await answerWithoutPhotos(page);
  assert.deepEqual(requests.filter(isOfModels), []);
  assert.deepEqual(complaints, []);
});

for (const [means, reach] of [
  ['pointer', way => way.hover()],
  ['focus', way => way.focus()],
])
  test(`the models load when the ${means} comes to the button of a photo way`, async t => {
    const {url, browser} = await openShop(t, {answers: [MEASURED]});
    const {page} = await openPage(browser, `${url}/chart.html`);
    await openFinder(page, SAMPLE.shopper);
    const loading = page.waitForRequest(request => isOfModels(request.url()));
    await reach(photoWay(page));
    await loading;
    await page.getByRole('heading', {name: 'Find your size'}).waitFor();
  });

test('a browser that saves data fetches the models only for a photo way that is chosen', async t => {
  const {url, browser} = await openShop(t, {answers: [MEASURED]});
  const {page, requests} = await openPage(browser, `${url}/chart.html`);
  await page.evaluate(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
  await openFinder(page, SAMPLE.shopper);
  await photoWay(page).hover();
  await photoWay(page).focus();
  await answerWithoutPhotos(page);
  assert.deepEqual(requests.filter(isOfModels), []);
  const loading = page.waitForRequest(request => isOfModels(request.url()));
  await page.getByRole('button', {name: 'Add two photos'}).click();
  await loading;
});
