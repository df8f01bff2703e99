import {launchChromium} from '../scripts/lib/chromium.mjs';
import {serve} from '../scripts/lib/serve.mjs';
import {BENCH_FOLDER, bundleBench} from './bundle.mjs';
import {processMemory} from './processes.mjs';

const PAGE = `<!doctype html><title>size-finder bench</title>
<script type="module" src="/dist/size-finder.js"></script>
<script type="module" src="/bench/page.js"></script>
<size-finder></size-finder>`;

/** Only a page that is isolated from other origins may ask for the memory of its workers. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Makes the browser measure memory at once instead of at its next garbage collection, minutes later. */
const MEMORY_FLAG = '--enable-blink-features=ForceEagerMeasureMemory';

/** A pair of 720×1280 photos of the demo, and the height of the person in them. */
const SAMPLE = {photos: ['/samples/b0060/front.jpg', '/samples/b0060/side.jpg'], shopper: {heightCm: 170}};

const inPage = (page, name, ...args) =>
  page.evaluate(([method, values]) => globalThis.sizeFinderBench[method](...values), [name, args]);

async function openBenchPage(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/bench.html`);
  await page.waitForFunction('globalThis.sizeFinderBench');
  await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
  return page;
}

async function measureLeaks(browser, url, runs) {
  const page = await openBenchPage(browser, url);
  await inPage(page, 'openWorker', SAMPLE);
  const after = [];
  for (let run = 1; run <= runs; run++) {
    await inPage(page, 'measureOnce');
    if (run > 1 && run < runs) continue;
    after.push({runs: run, ...(await inPage(page, 'footprint')), ...(await processMemory(browser))});
  }
  await page.close();
  return after;
}

/**
 * Measures speed, long tasks and leaks of the built bundle in a headless Chromium.
 * @param {{runs?: number, leakRuns?: number}} [options]
 */
export async function benchSpeed({runs = 5, leakRuns = 10} = {}) {
  await bundleBench();
  const server = await serve({
    pages: {'/bench.html': PAGE},
    folders: {'/bench/': BENCH_FOLDER},
    headers: ISOLATION,
  });
  const browser = await launchChromium([MEMORY_FLAG]);
  try {
    const page = await openBenchPage(browser, server.url);
    const speed = await inPage(page, 'speed', {...SAMPLE, runs});
    await page.close();
    return {...speed, leaks: await measureLeaks(browser, server.url, leakRuns)};
  } finally {
    await browser.close();
    await server.close();
  }
}
