// A real Firefox that blocks all cookies, and with them IndexedDB, BroadcastChannel and the Cache API, and one that hides what
// tells devices apart. Where it is not installed, the tests say so and pass.
import assert from 'node:assert/strict';
import test from 'node:test';
import {serve} from '../../scripts/lib/serve.mjs';
import {PAGE_WITH_CHART} from '../support/e2e.mjs';
import {missing, startFirefox} from '../support/engines.mjs';
import {SAMPLE} from '../support/sample.mjs';
import {installShopper} from '../support/shopper-in-page.mjs';

const BLOCK_ALL_COOKIES = {'network.cookie.cookieBehavior': 2};

const RECORD_FAULTS = `globalThis.faults = [];
addEventListener('error', ({message}) => faults.push(message));
addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));`;

const PAGE = PAGE_WITH_CHART.replace('<size-finder ', '<size-finder remember ').replace(
  '<title>',
  '<script src="/faults.js"></script><title>',
);

test(
  'Firefox with blocked storage: the finder names a size, says that nothing is kept, and throws no error into the page',
  {skip: missing.firefox, timeout: 120_000},
  async t => {
    const server = await serve({pages: {'/kept.html': PAGE, '/faults.js': RECORD_FAULTS}});
    t.after(() => server.close());
    const firefox = await startFirefox(BLOCK_ALL_COOKIES);
    t.after(() => firefox.close());
    await firefox.go(`${server.url}/kept.html`);
    await firefox.run(installShopper);
    const {heightCm, weightKg} = SAMPLE.shopper;
    const {size, faults} = await firefox.run(
      async answers => {
        const {shopper} = globalThis;
        await shopper.answer(answers);
        await shopper.press('Skip photos – use my answers');
        await shopper.sees('Your measurements');
        await shopper.pick('Keep my measurements');
        await shopper.sees('This browser can’t save anything for this page.');
        const {size} = shopper.answerNow();
        shopper.element.forget();
        await shopper.until(() => shopper.element.recommendation === null, 'forgot the shopper');
        return {size, faults: globalThis.faults};
      },
      {heightCm, weightKg},
    );
    assert.deepEqual(faults, []);
    assert.notEqual(size, null);
  },
);

test(
  'Firefox that gives noise for the pixels of a canvas: the finder says that photos cannot be measured, and offers the other ways',
  {skip: missing.firefox, timeout: 120_000},
  async t => {
    const server = await serve({pages: {'/chart.html': PAGE_WITH_CHART}});
    t.after(() => server.close());
    const firefox = await startFirefox({'privacy.resistFingerprinting': true});
    t.after(() => firefox.close());
    await firefox.go(`${server.url}/chart.html`);
    await firefox.run(installShopper);
    const buttons = await firefox.run(async () => {
      const {shopper} = globalThis;
      shopper.element.open();
      await shopper.sees('This browser can’t measure photos. Everything else works.');
      return shopper.buttonNames();
    });
    assert.ok(!buttons.includes('Use the camera'), String(buttons));
  },
);
