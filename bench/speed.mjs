import {launchChromium} from '../scripts/lib/chromium.mjs';
import {serve} from '../scripts/lib/serve.mjs';
import {BENCH_FOLDER, bundleBench} from './bundle.mjs';

const PAGE = `<!doctype html><title>size-finder bench</title>
<script type="module" src="/dist/size-finder.js"></script>
<script type="module" src="/bench/page.js"></script>
<size-finder></size-finder>`;

/** A page may ask for its workers' memory only when it is isolated from other origins. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Lets the browser measure memory at once instead of at its next garbage collection, minutes later. */
const MEMORY_FLAG = '--enable-blink-features=ForceEagerMeasureMemory';

/** A pair of 720×1280 photos of the demo, and whom they show. */
const SAMPLE = {photos: ['/samples/b0000-front.jpg', '/samples/b0000-side.jpg'], shopper: {heightCm: 170}};

/**
 * Speed, long tasks and leaks of the built bundle in a headless Chromium.
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
    const page = await browser.newPage();
    await page.goto(`${server.url}/bench.html`);
    await page.waitForFunction('globalThis.sizeFinderBench && customElements.get("size-finder")');
    const speed = await page.evaluate(options => globalThis.sizeFinderBench.speed(options), {
      ...SAMPLE,
      runs,
    });
    await page.reload();
    await page.waitForFunction('globalThis.sizeFinderBench');
    const leaks = await page.evaluate(options => globalThis.sizeFinderBench.leaks(options), {
      photos: SAMPLE.photos,
      runs: leakRuns,
    });
    return {...speed, leaks};
  } finally {
    await browser.close();
    await server.close();
  }
}
