// Every route to a size in Firefox and in WebKitGTK, with the real models. engines.test.mjs holds what differs between engines.
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {serve} from '../../scripts/lib/serve.mjs';
import {assertNearTruth, PAGE_WITH_CHART} from '../support/e2e.mjs';
import {inEachEngine} from '../support/in-engines.mjs';
import {installMockCamera} from '../support/mock-camera.mjs';
import {SAMPLE} from '../support/sample.mjs';
import {installShopper} from '../support/shopper-in-page.mjs';

let server;
before(async () => {
  server = await serve({pages: {'/chart.html': PAGE_WITH_CHART}});
});
after(() => server?.close());

const {heightCm, weightKg} = SAMPLE.shopper;
const ANSWERS = {heightCm, weightKg};
const {front, side} = SAMPLE;

async function openShop(engine) {
  await engine.go(`${server.url}/chart.html`);
  await engine.run(installShopper);
}

/** The sample's girths are those of the models, and they lead to a size. */
function assertMeasured({girthsCm: [chest, waist, hip], size, source}) {
  assertNearTruth({chest: {valueCm: chest}, waist: {valueCm: waist}, hip: {valueCm: hip}});
  assert.equal(source, 'from your photos');
  assert.notEqual(size, null);
}

inEachEngine(check => {
  check('two photo files lead to a size', async engine => {
    await openShop(engine);
    assertMeasured(
      await engine.run(
        async (answers, photos) => {
          const {shopper} = globalThis;
          await shopper.answer(answers);
          await shopper.press('Choose two photos');
          for (const [index, photo] of photos.entries()) await shopper.choosePhoto(index, photo);
          await shopper.press('Find my size');
          await shopper.sees('Your measurements');
          return shopper.answerNow();
        },
        ANSWERS,
        [front, side],
      ),
    );
  });

  check('an upright camera takes both photos by itself, and they lead to a size', async engine => {
    await openShop(engine);
    await engine.run(installMockCamera, {width: 720, height: 1280, front, side});
    const seen = await engine.run(async answers => {
      const {shopper, camera} = globalThis;
      await shopper.answer(answers);
      await shopper.press('Use the camera');
      await shopper.pick('Hands-free');
      await shopper.press('Start the camera');
      await shopper.sees('Side photo');
      const {videoWidth, videoHeight} = shopper.root.querySelector('video');
      camera.show('side');
      await shopper.sees('Your measurements');
      return {...shopper.answerNow(), shape: [videoWidth, videoHeight]};
    }, ANSWERS);
    assert.deepEqual(seen.shape, [720, 1280]);
    assertMeasured(seen);
  });

  check('a landscape camera takes both photos by the button, and they lead to a size', async engine => {
    await openShop(engine);
    await engine.run(installMockCamera, {width: 1280, height: 720, front, side});
    const seen = await engine.run(async answers => {
      const {shopper, camera} = globalThis;
      await shopper.answer(answers);
      await shopper.press('Use the camera');
      await shopper.pick('With the button');
      await shopper.pick('Off');
      await shopper.press('Start the camera');
      const shape = [];
      for (const view of ['front', 'side']) {
        camera.show(view);
        const video = () => shopper.root.querySelector('video');
        await shopper.until(() => camera.isSeenIn(video()), `saw the ${view}`);
        shape.splice(0, 2, video().videoWidth, video().videoHeight);
        await shopper.press('Take the photo');
        await shopper.press('Use this photo');
      }
      await shopper.sees('Your measurements');
      return {...shopper.answerNow(), shape};
    }, ANSWERS);
    assert.deepEqual(seen.shape, [1280, 720]);
    assertMeasured(seen);
  });
});
