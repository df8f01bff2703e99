// Firefox and WebKitGTK behind one small interface, for tests of what differs between engines.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {env} from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {findFirefox, firstProgram} from '../../scripts/lib/firefox.mjs';

/**
 * @typedef {object} Engine a page of a browser
 * @property {(url: string) => Promise<void>} go
 * @property {(work: Function, ...args: unknown[]) => Promise<unknown>} run runs a function in the page, with arguments that
 *   JSON can hold, and gives what it resolves to
 * @property {() => Promise<void>} close
 */

const FIREFOX = findFirefox();
const XVFB = firstProgram(['/usr/bin/Xvfb']);
const WEBKIT_DRIVER = firstProgram(['/usr/bin/WebKitWebDriver']);
const MINI_BROWSER = firstProgram([
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
]);

/** What keeps an engine's tests from running on this machine; false where nothing does. */
export const missing = {
  firefox: FIREFOX && XVFB ? false : 'Firefox and Xvfb are not installed (apt-get install firefox-esr xvfb)',
  webkit:
    WEBKIT_DRIVER && MINI_BROWSER && XVFB
      ? false
      : 'WebKitGTK and Xvfb are not installed (apt-get install webkit2gtk-driver xvfb)',
};

/** A screen without a monitor. In headless mode, Firefox has no WebGL, and MiniBrowser has no such mode. */
async function startScreen() {
  const xvfb = spawn(XVFB, ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(xvfb.stdout, 'data');
  return {display: `:${String(number).trim()}`, stop: () => xvfb.kill()};
}

/**
 * Firefox, with WebGL in software and a fake camera.
 * @param {Record<string, unknown>} [prefs]
 * @returns {Promise<Engine>}
 */
export async function startFirefox(prefs = {}) {
  const screen = await startScreen();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: false,
    env: {...env, DISPLAY: screen.display},
    protocolTimeout: RUN_MS,
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
      'intl.accept_languages': 'en-GB',
      ...prefs,
    },
  });
  const page = await browser.newPage();
  return {
    go: async url => void (await page.goto(url)),
    run: (work, ...args) => page.evaluate(work, ...args),
    close: async () => {
      await browser.close();
      screen.stop();
    },
  };
}

/** No request to the driver waits for the finder, so one that takes longer is lost. */
const ANSWER_MS = 60_000;

/** Asks WebKit's driver, which speaks WebDriver over HTTP. */
async function ask(base, method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body && {body: JSON.stringify(body)}),
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch(cause => {
    throw new PageLostError(`the driver does not answer ${path}`, {cause});
  });
  const {value} = await response.json();
  if (value?.error) throw new PageLostError(`${path}: ${value.error} ${value.message}`);
  return value;
}

async function untilDriverAnswers(base) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await ask(base, 'GET', '/status');
    } catch {
      await pause(200);
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

/**
 * A result in the page is polled for, so that no request to the driver stays open for minutes. What the page throws has a name of
 * its own, because a value with an `error` is a fault of the driver.
 */
const POLL_MS = 200;

/** The browser has lost the page, as when the process behind it crashes. It says nothing about the finder. */
export class PageLostError extends Error {
  name = 'PageLostError';
}

/** What a function in the page may take. The waits in the page end sooner and say what they saw. */
const RUN_MS = 180_000;

/**
 * WebKitGTK's MiniBrowser, with mock cameras. By default its workers have no WebGL, as in Safari 16.
 * @param {readonly string[]} [features] such as `+AllowWebGLInWorkers`
 * @returns {Promise<Engine>}
 */
export async function startWebKit(features = []) {
  const screen = await startScreen();
  const port = 4600 + Math.floor(Math.random() * 1000);
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
    // WebKit's own sandbox cannot start as root in a container.
    env: {...env, DISPLAY: screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'},
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  const stop = () => {
    driver.kill();
    screen.stop();
  };
  try {
    await untilDriverAnswers(base);
    const args = [
      '--automation',
      '--enable-media-stream=true',
      '--enable-mock-capture-devices=true',
      `--features=${[...features, '+MockCaptureDevices', '-MockCaptureDevicesPrompt'].join(',')}`,
    ];
    const {sessionId} = await ask(base, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          timeouts: {script: ANSWER_MS, pageLoad: ANSWER_MS},
          'webkitgtk:browserOptions': {binary: MINI_BROWSER, args},
        },
      },
    });
    const session = `/session/${sessionId}`;
    const execute = (script, args = []) => ask(base, 'POST', `${session}/execute/sync`, {script, args});
    return {
      go: url => ask(base, 'POST', `${session}/url`, {url}),
      async run(work, ...args) {
        await execute(
          `const given = arguments[0]; globalThis.engineResult = null;
           (async () => (${work})(...given))().then(
             value => (globalThis.engineResult = {value: value ?? null}),
             error => (globalThis.engineResult = {thrown: String(error)}));`,
          [args],
        );
        const end = performance.now() + RUN_MS;
        while (performance.now() < end) {
          const result = await execute(
            'return globalThis.engineResult === undefined ? {lost: true} : engineResult',
          );
          if (result?.lost) throw new PageLostError('the page is another one now');
          if (result?.thrown) throw new Error(result.thrown);
          if (result !== null) return result.value;
          await pause(POLL_MS);
        }
        throw new Error('the function in the page did not end');
      },
      close: async () => {
        await ask(base, 'DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
