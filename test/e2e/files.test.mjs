// Wrong photos from files. Right ones, and the real models, are in offline.test.mjs.
import assert from 'node:assert/strict';
import test from 'node:test';
import {answerOf, MEASURE_TIMEOUT_MS, openFinder, openPage, openShop, recordEvents} from '../support/e2e.mjs';
import {MEASURED, NEVER, refused, SEEN} from '../support/fake-worker.mjs';
import {SAMPLE, SAMPLE_FILES} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;
const {front, side} = SAMPLE_FILES;

async function openFilesStep(t, answers, looks) {
  const {url, browser} = await openShop(t, {answers, looks});
  const opened = await openPage(browser, `${url}/chart.html`);
  await openFinder(opened.page, SAMPLE.shopper);
  await opened.page.getByRole('button', {name: 'Choose two photos'}).click();
  return {...opened, url};
}

/** The label of a field is "Front: Choose" while it is empty and "Replace the front photo" when it is filled. */
const choose = (page, view, file) =>
  page
    .getByLabel(new RegExp(`^${view}:|the ${view} photo$`, 'i'))
    .and(page.locator('input'))
    .setInputFiles(file);

test('the finder reports a side photo as front photo, and one new photo repairs it', {timeout}, async t => {
  const {page} = await openFilesStep(t, [refused('wrong-pose', 'front'), MEASURED]);
  const events = await recordEvents(page);
  await choose(page, 'front', side);
  await choose(page, 'side', side);
  await page.getByRole('dialog').getByRole('button', {name: 'Find my size'}).click();
  await page.getByText('The front photo doesn’t show you from the front.').waitFor({timeout});
  assert.ok((await events()).some(({detail}) => detail === 'wrong-pose'));
  await page.getByRole('button', {name: 'Replace the front photo'}).click();
  await choose(page, 'front', front);
  await page.getByRole('dialog').getByRole('button', {name: 'Find my size'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
});

test('the finder says at once what is wrong with a photo, and the next photo is judged anew', async t => {
  const looks = [refused('wrong-pose', 'front', 'arms-at-body'), SEEN];
  const {page, complaints} = await openFilesStep(t, [MEASURED], looks);
  const events = await recordEvents(page);
  await choose(page, 'front', front);
  await page.getByText('Hold your arms').first().waitFor();
  await choose(page, 'side', side);
  await page.getByRole('img', {name: 'The side photo is good.'}).waitFor();
  assert.equal(await page.getByRole('dialog').getByRole('button', {name: 'Find my size'}).isDisabled(), true);
  await choose(page, 'front', front);
  await page.getByRole('img', {name: 'The front photo is good.'}).waitFor();
  await page.getByRole('dialog').getByRole('button', {name: 'Find my size'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
  const errors = (await events()).filter(({type}) => type === 'size-finder-error');
  assert.deepEqual(
    errors.map(({detail}) => detail),
    ['wrong-pose'],
  );
  assert.deepEqual(complaints, []);
});

test('the finder refuses a file that is not a picture in its field and keeps the other photo', async t => {
  const {page} = await openFilesStep(t, [MEASURED]);
  await choose(page, 'front', front);
  await page.getByLabel('Replace the front photo').waitFor();
  await choose(page, 'side', {name: 'side.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture')});
  await page.getByText('This file couldn’t be opened as a picture.').waitFor();
  await page.getByRole('button', {name: 'Continue with just the front photo'}).waitFor();
});

test('a shopper who leaves while the finder measures comes back to the photos', {timeout}, async t => {
  const {page, complaints} = await openFilesStep(t, [NEVER]);
  await choose(page, 'front', front);
  await choose(page, 'side', side);
  await page.getByRole('dialog').getByRole('button', {name: 'Find my size'}).click();
  await page.getByRole('button', {name: 'Cancel'}).click();
  await page.getByLabel('Replace the front photo').waitFor();
  await page.getByLabel('Replace the side photo').waitFor();
  assert.equal((await answerOf(page)).recommendation, null);
  assert.deepEqual(complaints, []);
});
