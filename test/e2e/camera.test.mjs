// Photos from the camera. Chromium's fake camera plays a clip made of the sample's two photos.
import assert from 'node:assert/strict';
import test from 'node:test';
import {fakeCameraFlags} from '../../scripts/lib/chromium.mjs';
import {CORNER_COLOURS, hasFfmpeg, makeCameraClip} from '../support/camera-clip.mjs';
import {
  answerOf,
  assertNearTruth,
  MEASURE_TIMEOUT_MS,
  openFinder,
  openPage,
  openShop,
  recordEvents,
  shownGirths,
} from '../support/e2e.mjs';
import {MEASURED} from '../support/fake-worker.mjs';
import {SAMPLE, SAMPLE_FILES} from '../support/sample.mjs';

const timeout = MEASURE_TIMEOUT_MS;

/** For tests of the camera alone, which do not wait for models. */
const answers = [MEASURED];
const skip = hasFfmpeg ? false : 'ffmpeg, which makes the clip for the fake camera, is not installed';
/** The tests that play this clip share a browser. */
const clipFlags = hasFfmpeg ? fakeCameraFlags(makeCameraClip(SAMPLE_FILES)) : [];

/** Waits until the camera shows the front or the side photo, which the colour in the corner of the picture tells. */
const seeView = (page, view) =>
  page.waitForFunction(
    colour => {
      const find = root => {
        const video = root.querySelector('video');
        if (video !== null) return video;
        for (const {shadowRoot} of root.querySelectorAll('*')) {
          const inside = shadowRoot && find(shadowRoot);
          if (inside) return inside;
        }
        return null;
      };
      const video = find(document);
      if (video === null || video.videoWidth === 0) return false;
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context.drawImage(video, 10, 10, 1, 1, 0, 0, 1, 1);
      const [red, , blue] = context.getImageData(0, 0, 1, 1).data;
      return colour === 'red' ? red > 200 && blue < 80 : blue > 200 && red < 80;
    },
    CORNER_COLOURS[view],
    {polling: 100},
  );

/** Keeps every camera track, so that a test can check that it has ended. */
const keepTracks = page =>
  page.evaluate(() => {
    globalThis.cameraTracks = [];
    const {mediaDevices} = navigator;
    const original = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async constraints => {
      const stream = await original(constraints);
      globalThis.cameraTracks.push(...stream.getTracks());
      return stream;
    };
  });

const trackStates = page => page.evaluate(() => globalThis.cameraTracks.map(({readyState}) => readyState));

async function openCameraStep(page) {
  await openFinder(page, SAMPLE.shopper);
  await page.getByRole('button', {name: 'Use the camera'}).click();
  await page.getByText('With the button').click();
  await page.getByText('Off', {exact: true}).click();
  await page.getByRole('button', {name: 'Start the camera'}).click();
}

async function takePhoto(page, view) {
  await seeView(page, view);
  await page.getByRole('button', {name: 'Take the photo'}).click();
  await page.getByRole('button', {name: 'Use this photo'}).click();
}

/** The page has requested its own files and nothing else, and no address carries anything. */
function assertOwnRequests(requests, url) {
  const own = ['/chart.html', '/dist/'].map(path => url + path);
  assert.deepEqual(
    requests.filter(request => !request.startsWith('blob:') && !own.some(path => request.startsWith(path))),
    [],
  );
  // The worker's address carries the version of the package, and those of the models a part of their digest.
  assert.deepEqual(
    requests.filter(request => request.replace(/\?v=(\d+\.\d+\.\d+|[\da-f]{8})$/, '').includes('?')),
    [],
  );
}

test('photos taken with the button lead to a size, step by step', {timeout, skip}, async t => {
  const {url, browser} = await openShop(t, {answers, flags: clipFlags});
  const {page, requests, violations, complaints} = await openPage(browser, `${url}/chart.html`);
  const events = await recordEvents(page);
  await keepTracks(page);
  await openCameraStep(page);
  await takePhoto(page, 'front');
  await takePhoto(page, 'side');
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
  assert.deepEqual(await trackStates(page), ['ended']);

  const steps = (await events()).filter(({type}) => type === 'size-finder-step').map(({detail}) => detail);
  assert.deepEqual(steps, ['profile', 'capture', 'measuring', 'result']);
  const found = (await events()).filter(({type}) => type === 'size-found');
  assert.equal(found.length, 1);
  assert.equal(found[0].detail, (await answerOf(page)).recommendation.size);
  assertOwnRequests(requests, url);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(complaints, []);
});

test(
  'hands-free guidance takes front and side photo by itself, and the page requests nothing but the models',
  {timeout: 2 * timeout, skip},
  async t => {
    // This is long enough for advice, countdown and several frames on a machine without a GPU.
    const clip = makeCameraClip(SAMPLE_FILES, 15);
    const {url, browser} = await openShop(t, {flags: fakeCameraFlags(clip)});
    const {page, requests, violations, complaints} = await openPage(browser, `${url}/chart.html`);
    await keepTracks(page);
    await openFinder(page, SAMPLE.shopper);
    await page.getByRole('button', {name: 'Use the camera'}).click();
    await page.getByText('Hands-free', {exact: true}).click();
    await page.getByRole('button', {name: 'Start the camera'}).click();
    await page.getByRole('heading', {name: 'Your two photos'}).waitFor({timeout});
    await page.getByRole('heading', {name: 'Your measurements'}).waitFor({timeout});
    assertNearTruth(await shownGirths(page));
    assert.deepEqual(await trackStates(page), ['ended']);
    assertOwnRequests(requests, url);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
  },
);

test('closing the finder turns the camera off', {timeout, skip}, async t => {
  const {url, browser} = await openShop(t, {
    answers,
    flags: clipFlags,
  });
  const {page} = await openPage(browser, `${url}/chart.html`);
  await keepTracks(page);
  await openCameraStep(page);
  await seeView(page, 'front');
  await page.getByRole('button', {name: 'Close'}).click();
  await page.getByRole('dialog').waitFor({state: 'hidden'});
  assert.deepEqual(await trackStates(page), ['ended']);
});

test('removing the element from the page turns the camera off', {timeout, skip}, async t => {
  const {url, browser} = await openShop(t, {
    answers,
    flags: clipFlags,
  });
  const {page, complaints} = await openPage(browser, `${url}/chart.html`);
  await keepTracks(page);
  await openCameraStep(page);
  await seeView(page, 'front');
  await page.evaluate(() => document.querySelector('size-finder').remove());
  assert.deepEqual(await trackStates(page), ['ended']);
  assert.deepEqual(complaints, []);
});

test('the finder explains a refused camera, and the answers still lead to a size', {timeout}, async t => {
  const {url, browser} = await openShop(t, {
    answers,
    flags: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
  });
  const {page} = await openPage(browser, `${url}/chart.html`);
  const events = await recordEvents(page);
  await openCameraStep(page);
  await page.getByText('The camera isn’t allowed on this page.').waitFor();
  assert.ok(
    (await events()).some(({type, detail}) => type === 'size-finder-error' && detail === 'camera-denied'),
  );
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
  assert.equal((await shownGirths(page)).waist.source, 'estimated from your answers');
});

test('the finder tells a shopper without a camera so and keeps the other ways', {timeout}, async t => {
  const {url, browser} = await openShop(t, {answers});
  const {page} = await openPage(browser, `${url}/chart.html`);
  await openCameraStep(page);
  await page.getByText('No camera was found.').waitFor();
  await page.getByRole('button', {name: 'Choose photos'}).click();
  await page.getByText('Choose two photos').waitFor();
});

test('a page without HTTPS offers every way except the camera', async t => {
  const {url, browser} = await openShop(t, {
    answers,
    // Only local addresses are secure without HTTPS. This name also resolves to this machine.
    flags: ['--host-resolver-rules=MAP shop.test 127.0.0.1'],
  });
  const {page} = await openPage(browser, `${url.replace('localhost', 'shop.test')}/chart.html`);
  await openFinder(page, SAMPLE.shopper);
  await page.getByText('The camera isn’t available on this page. Everything else works.').waitFor();
  assert.equal(await page.getByRole('button', {name: 'Use the camera'}).count(), 0);
  await page.getByRole('button', {name: 'Skip photos – use my answers'}).click();
  await page.getByRole('heading', {name: 'Your measurements'}).waitFor();
});
