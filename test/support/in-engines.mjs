// Tests that run in Firefox and in WebKitGTK. Where these browsers are not installed, the tests say so and pass.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {missing, PageLostError, startFirefox, startWebKit} from './engines.mjs';

const ENGINES = {
  Firefox: {start: startFirefox, skip: missing.firefox},
  WebKitGTK: {start: startWebKit, skip: missing.webkit},
};

const timeout = 600_000;

/**
 * Declares tests for each engine, which share one page.
 * @param {(check: (fact: string, work: (engine: import('./engines.mjs').Engine, t: import('node:test').TestContext) => Promise<void>) => void) => void} declare
 */
export function inEachEngine(declare) {
  for (const [name, {start, skip}] of Object.entries(ENGINES))
    describe(name, {skip}, () => {
      let engine;
      before(async () => (engine = await start()));
      after(() => engine?.close());
      /**
       * A stall gets a second try in a fresh process, because these browsers stall now and then; a fault of the finder
       * shows in both. A browser that loses its page twice cannot run the test.
       */
      declare((fact, work) =>
        test(`${name}: ${fact}`, {timeout}, async t => {
          try {
            return await work(engine, t);
          } catch (error) {
            if (error instanceof assert.AssertionError) throw error;
            t.diagnostic(`tried again in a fresh browser, because ${error.message}`);
          }
          await engine.close();
          engine = await start();
          try {
            await work(engine, t);
          } catch (error) {
            if (!(error instanceof PageLostError)) throw error;
            t.skip(`${name} lost its page twice: ${error.message}`);
          }
        }),
      );
    });
}
