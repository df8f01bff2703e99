// Runs tests in Firefox, by name: `npm run test:firefox -- --group element`, or `--group pure`. Headless Firefox has no
// WebGL, so the group `perception` does not run there.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findFirefox} from '../scripts/lib/firefox.mjs';
import base from '../web-test-runner.config.mjs';

const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH.');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  browsers: [
    // It only starts what puppeteer starts, and puppeteer speaks with Firefox too.
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        args: [],
        extraPrefsFirefox: {
          'media.navigator.streams.fake': true,
          'media.navigator.permission.disabled': true,
        },
      },
    }),
  ],
};
