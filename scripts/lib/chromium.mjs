import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid, platform} from 'node:process';
import {chromium} from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put a browser that is not on the PATH. */
const FIXED_PATHS = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const isExecutable = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * An installed Chromium or Chrome: the environment variable CHROME_PATH, the usual names on the PATH, the
 * usual folders, then what Playwright has downloaded earlier. Undefined when there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)));
  const known = [...onPath, ...(FIXED_PATHS[platform] ?? [])].find(isExecutable);
  if (known) return known;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}

/**
 * Flags of every Chromium that tests and commands start. The browser's own background traffic is off, so that
 * a request seen is a request of ours; WebGL runs in software, so that results do not depend on the machine. Pages are
 * drawn without it: drawing them by software WebGL takes a third more time.
 */
export const CHROMIUM_FLAGS = [
  // Chromium's sandbox refuses to run as root, which is how containers and CI start us.
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];

/**
 * Flags that replace the camera by Chromium's own, with the permission granted.
 * @param {string} [clipPath] an .mjpeg or .y4m clip to play; without it a moving test picture
 */
export const fakeCameraFlags = clipPath => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  ...(clipPath ? [`--use-file-for-fake-video-capture=${clipPath}`] : []),
];

/**
 * A headless Chromium to drive from Node.
 * @param {readonly string[]} [flags] beside the usual ones
 * @returns {Promise<import('playwright-core').Browser>}
 */
export const launchChromium = (flags = []) =>
  chromium.launch({executablePath: findChromium(), args: [...CHROMIUM_FLAGS, ...flags]});
