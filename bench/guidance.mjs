import {spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fakeCameraFlags, launchChromium} from '../scripts/lib/chromium.mjs';
import {ROOT} from '../scripts/lib/run.mjs';
import {serve} from '../scripts/lib/serve.mjs';
import {hasFfmpeg, makeCameraClip} from '../test/support/camera-clip.mjs';

const PAGE = `<!doctype html><html lang="en"><title>size-finder bench</title>
<script type="module" src="/dist/size-finder.js"></script>
<size-finder></size-finder>`;

const MODELS_TIMEOUT_MS = 120_000;
const WATCH_MS = 10_000;
const CHANGES = 6;
const SECONDS_PER_FAULT = 7;

/** Shows two faults in turn, so that no photo is taken: a person turned to the side, and a person with the feet cut off. */
function makeFaultyClip() {
  const side = 'demo/samples/b0060/side.jpg';
  const noFeet = join(mkdtempSync(join(tmpdir(), 'size-finder-')), 'no-feet.jpg');
  const shiftDown = 'crop=720:1080:0:0,pad=720:1280:0:200';
  spawnSync('ffmpeg', ['-v', 'error', '-y', '-i', 'demo/samples/b0060/front.jpg', '-vf', shiftDown, noFeet], {
    cwd: ROOT,
  });
  return makeCameraClip({front: side, side: noFeet}, SECONDS_PER_FAULT);
}

/** Records when the page asks its worker for a look, and when a task of the page takes more than 50 ms. */
const installProbes = () => {
  globalThis.probes = {glancesMs: [], longTasksMs: []};
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.path?.[0] === 'glance') globalThis.probes.glancesMs.push(performance.now());
    return postMessage.call(this, message, ...rest);
  };
  new PerformanceObserver(list =>
    globalThis.probes.longTasksMs.push(...list.getEntries().map(({duration}) => Math.round(duration))),
  ).observe({type: 'longtask'});
};

/** What the probes record within that time. */
const watch = (page, durationMs) =>
  page.evaluate(async ms => {
    globalThis.probes.glancesMs.length = 0;
    globalThis.probes.longTasksMs.length = 0;
    await new Promise(resolve => setTimeout(resolve, ms));
    const {glancesMs, longTasksMs} = globalThis.probes;
    return {glances: glancesMs.length, longTasksMs: [...longTasksMs]};
  }, durationMs);

/** Milliseconds from each change of the picture to the next change of the sentence. */
const watchDelays = (page, changes) =>
  page.evaluate(async count => {
    const root = document.querySelector('size-finder').shadowRoot;
    const pen = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const isRed = () => {
      pen.drawImage(root.querySelector('video'), 10, 10, 1, 1, 0, 0, 1, 1);
      return pen.getImageData(0, 0, 1, 1).data[0] > 128;
    };
    const words = () => root.querySelector('.caption')?.textContent.trim();
    const until = condition =>
      new Promise(resolve => {
        const check = () => (condition() ? resolve(performance.now()) : setTimeout(check, 20));
        check();
      });
    const delaysMs = [];
    for (let change = 0; change < count; change++) {
      const colour = isRed();
      const changedMs = await until(() => isRed() !== colour);
      const before = words();
      delaysMs.push((await until(() => words() !== before)) - changedMs);
    }
    return delaysMs;
  }, changes);

async function openCamera(browser, url, taking) {
  const context = await browser.newContext({locale: 'en-GB', viewport: {width: 390, height: 844}});
  const page = await context.newPage();
  await page.addInitScript(installProbes);
  await page.goto(url);
  await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
  await page.locator('size-finder').getByRole('button').first().click();
  await page.getByRole('textbox', {name: 'Height'}).fill('175');
  await page.getByRole('button', {name: 'Use the camera'}).click();
  await page.getByText(taking, {exact: true}).click();
  await page.getByRole('button', {name: 'Start the camera'}).click();
  return page;
}

/**
 * Measures the looks a second, the delay of the advice, and the page's long tasks while the camera runs. It measures the long
 * tasks without guidance too, which shows the share of the browser itself.
 */
export async function benchGuidance() {
  if (!hasFfmpeg) return {skipped: 'ffmpeg is not installed, and it makes the clip for the fake camera'};
  const server = await serve({pages: {'/bench.html': PAGE}});
  const browser = await launchChromium(fakeCameraFlags(makeFaultyClip()));
  try {
    const url = `${server.url}/bench.html`;
    const plain = await openCamera(browser, url, 'With the button');
    await plain.waitForFunction(() =>
      document.querySelector('size-finder').shadowRoot.querySelector('video'),
    );
    await plain.waitForTimeout(WATCH_MS);
    const without = await watch(plain, WATCH_MS);
    await plain.context().close();

    const page = await openCamera(browser, url, 'Hands-free');
    await page.waitForFunction(() => globalThis.probes.glancesMs.length > 3, undefined, {
      timeout: MODELS_TIMEOUT_MS,
    });
    const guided = await watch(page, WATCH_MS);
    const delaysMs = await watchDelays(page, CHANGES);
    return {
      looksPerSecond: (guided.glances * 1000) / WATCH_MS,
      longTasksMs: guided.longTasksMs,
      longTasksWithoutGuidanceMs: without.longTasksMs,
      delaysMs: delaysMs.map(Math.round),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
