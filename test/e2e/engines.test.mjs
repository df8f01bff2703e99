// What differs between engines, in Firefox and in WebKitGTK: three people are measured by the real models, and all else is
// tested with a fake in their place. engine-routes.test.mjs walks each route with the real models.
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {estimateBody} from '../../dist/core.js';
import {launchChromium} from '../../scripts/lib/chromium.mjs';
import {serve} from '../../scripts/lib/serve.mjs';
import {PAGE_WITH_CHART} from '../support/e2e.mjs';
import {fakeWorker, MEASURED} from '../support/fake-worker.mjs';
import {inEachEngine} from '../support/in-engines.mjs';
import {PEOPLE as ALL_PEOPLE, SAMPLE} from '../support/sample.mjs';
import {installShopper} from '../support/shopper-in-page.mjs';

const PEOPLE = ALL_PEOPLE.slice(0, 3);
const {heightCm, weightKg} = SAMPLE.shopper;
const ANSWERS = {heightCm, weightKg};

/** Engines decode a photo a little differently. */
const MOST_DIFFERENCE_CM = 1;

/** Runs in a page: measures some people, and says whether a worker did it. */
async function measurePeople(people) {
  await customElements.whenDefined('size-finder');
  const load = async path => (await fetch(path)).blob();
  const element = document.querySelector('size-finder');
  const girthsCm = [];
  for (const {front, side, shopper} of people) {
    const {chest, waist, hip} = await element.measure(
      {front: await load(front), side: await load(side)},
      shopper,
    );
    girthsCm.push([chest, waist, hip].map(({valueCm}) => valueCm));
  }
  const files = performance.getEntriesByType('resource').map(({name}) => name);
  return {girthsCm, isInline: files.some(name => name.endsWith('/size-finder.inline.js'))};
}

/** The girths that Chromium gives, measured once for all engines. */
let chromiumGirths;
async function girthsInChromium(url) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return (await page.evaluate(measurePeople, PEOPLE)).girthsCm;
  } finally {
    await browser.close();
  }
}

let server;
let serverWithModels;
before(async () => {
  server = await serve({
    pages: {
      '/chart.html': PAGE_WITH_CHART,
      '/kept.html': PAGE_WITH_CHART.replace('<size-finder ', '<size-finder remember '),
      '/arabic.html': PAGE_WITH_CHART.replace('lang="en"', 'lang="ar"'),
      '/dist/size-finder.worker.js': fakeWorker([MEASURED]),
    },
  });
  serverWithModels = await serve({pages: {'/chart.html': PAGE_WITH_CHART}});
});
after(async () => {
  await server?.close();
  await serverWithModels?.close();
});

async function open(engine, path) {
  await engine.go(`${server.url}${path}`);
  await engine.run(installShopper);
}

inEachEngine(check => {
  check(
    'photos of three people are measured in a worker, with the girths that Chromium gives',
    async (engine, t) => {
      const url = `${serverWithModels.url}/chart.html`;
      chromiumGirths ??= girthsInChromium(url);
      const expected = await chromiumGirths;
      await engine.go(url);
      const {girthsCm, isInline} = await engine.run(measurePeople, PEOPLE);
      for (const [i, {name: person}] of PEOPLE.entries()) {
        const differences = girthsCm[i].map((valueCm, girth) => valueCm - expected[i][girth]);
        const told = `${person} differs from Chromium by ${differences.map(cm => cm.toFixed(2)).join(', ')} cm`;
        t.diagnostic(told);
        assert.ok(
          differences.every(cm => Math.abs(cm) < MOST_DIFFERENCE_CM),
          told,
        );
      }
      assert.equal(isInline, false);
    },
  );

  check('answers lead to the same girths as in Node, and to a size', async engine => {
    await open(engine, '/chart.html');
    const answer = await engine.run(async answers => {
      const {shopper} = globalThis;
      await shopper.answer(answers);
      await shopper.press('Skip photos – use my answers');
      await shopper.sees('Your measurements');
      return shopper.answerNow();
    }, ANSWERS);
    const {chest, waist, hip} = estimateBody(ANSWERS);
    for (const [i, {valueCm}] of [chest, waist, hip].entries())
      assert.ok(Math.abs(answer.girthsCm[i] - valueCm) <= 0.5, `${answer.girthsCm[i]} is not ${valueCm}`);
    assert.notEqual(answer.size, null);
  });

  check('what is kept comes back after a reload, and forgetting leaves nothing', async engine => {
    await open(engine, '/kept.html');
    await engine.run(async answers => {
      const {shopper} = globalThis;
      await shopper.answer(answers);
      await shopper.press('Skip photos – use my answers');
      await shopper.sees('Your measurements');
      await shopper.pick('Keep my measurements');
      await shopper.until(async () => (await shopper.recordsKept()) > 0, 'kept the measurements');
      await shopper.press('Close');
    }, ANSWERS);
    await open(engine, '/kept.html');
    const trigger = await engine.run(async () => {
      const {shopper} = globalThis;
      const button = () => shopper.root.querySelector('.trigger').innerText;
      await shopper.until(() => /size: /.test(button()), 'a known shopper');
      const known = button();
      shopper.element.forget();
      await shopper.until(async () => (await shopper.recordsKept()) === 0, 'forgot the measurements');
      return known;
    });
    assert.match(trigger, /size: /);
  });

  check('the camera gives its whole picture, in its own shape', async engine => {
    await open(engine, '/chart.html');
    const seen = await engine.run(async answers => {
      const {shopper} = globalThis;
      await shopper.answer(answers);
      await shopper.press('Use the camera');
      await shopper.pick('With the button');
      await shopper.press('Start the camera');
      const video = await shopper.until(() => {
        const found = shopper.root.querySelector('video');
        return found !== null && found.videoWidth > 0 && found;
      }, 'saw a picture of the camera');
      const [track] = video.srcObject.getVideoTracks();
      const {width, height, resizeMode = null} = track.getSettings();
      const shown = {width: video.videoWidth, height: video.videoHeight};
      shopper.element.close();
      await shopper.until(() => track.readyState === 'ended', 'the camera stopped');
      return {track: {width, height}, video: shown, resizeMode};
    }, ANSWERS);
    const {track, video} = seen;
    const difference = Math.abs(Math.log((track.width * video.height) / (track.height * video.width)));
    assert.ok(difference < 0.02, JSON.stringify(seen));
    assert.ok(video.width > video.height, JSON.stringify(seen));
    assert.ok([null, 'none'].includes(seen.resizeMode), JSON.stringify(seen));
  });

  check('quiet buttons are underlined, and digits are those of size labels', async engine => {
    await open(engine, '/arabic.html');
    const [line, text] = await engine.run(async answers => {
      const {shopper} = globalThis;
      shopper.element.open();
      await shopper.until(() => shopper.root.querySelector('dialog[open] h2'), 'words');
      const field = await shopper.until(() => shopper.root.querySelector('input[inputmode]'), 'a field');
      field.value = String(answers.heightCm);
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await shopper.element.updateComplete;
      await shopper.press('بلا صور، من إجاباتي');
      const list = await shopper.until(() => shopper.root.querySelector('.result .body'), 'a result');
      const quiet = await shopper.until(() => shopper.root.querySelector('.button.quiet'), 'a quiet button');
      const {textDecorationLine} = getComputedStyle(quiet);
      list.open = true;
      return [textDecorationLine, list.innerText];
    }, ANSWERS);
    assert.equal(line, 'underline');
    assert.match(text, /\d+\s±/);
    assert.doesNotMatch(text, /[٠-٩]/);
  });

  check(
    'the page behind the dialog does not scroll, and a finder that is removed gives it back',
    async engine => {
      await open(engine, '/chart.html');
      const overflows = await engine.run(async () => {
        const {shopper} = globalThis;
        const overflow = () => getComputedStyle(document.documentElement).overflowY;
        const before = overflow();
        shopper.element.open();
        await shopper.sees('Height');
        const during = overflow();
        shopper.element.remove();
        return [before, during, overflow()];
      });
      assert.deepEqual(overflows, ['visible', 'hidden', 'visible']);
    },
  );
});
