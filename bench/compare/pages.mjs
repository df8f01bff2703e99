import {join} from 'node:path';
import {serve} from '../../scripts/lib/serve.mjs';

const CHART = {
  units: 'cm',
  garment: 'top',
  sizes: Array.from({length: 20}, (_, i) => ({
    label: String(30 + 2 * i),
    chest: [70 + 4 * i, 74 + 4 * i],
    waist: [56 + 4 * i, 60 + 4 * i],
    hip: [76 + 4 * i, 80 + 4 * i],
  })),
};

const PAGE = `<!doctype html><html lang="en"><title>compare</title>
<script type="module" src="/dist/size-finder.js"></script>
<script type="module" src="/bench/compare.mjs"></script>
<size-finder lang="en" units="cm" chart='${JSON.stringify(CHART)}'></size-finder>`;

/** Two files of the demo, and the height of the person in them. */
export const SAMPLE = {photos: ['/samples/b0060/front.jpg', '/samples/b0060/side.jpg'], heightCm: 170};

/**
 * Serves a product page with the scripts of one build.
 * @param {string} root folder of the build, with its `dist/`
 * @returns {Promise<{url: string, takeAsked: () => readonly string[], close: () => Promise<void>}>} `takeAsked` gives the
 *   paths under `dist/` that were asked for since its last call, each once
 */
export async function serveBuild(root) {
  const asked = new Set();
  const note = ({url}) => {
    const [path] = url.split('?');
    if (path.startsWith('/dist/')) asked.add(path.slice('/dist/'.length));
    return false;
  };
  const server = await serve({
    pages: {'/compare.html': PAGE},
    folders: {'/dist/': join(root, 'dist'), '/bench/': 'bench/page'},
    intercept: note,
  });
  const takeAsked = () => {
    const paths = [...asked];
    asked.clear();
    return paths;
  };
  return {...server, takeAsked};
}

/**
 * Opens the product page as a new shopper, with empty caches.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the server
 * @param {{isIdle?: boolean}} [options] without `isIdle` the page never has the spare time in which it fetches more
 */
export async function openShop(browser, url, {isIdle = true} = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (!isIdle)
    await page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
  // A machine with other work may take minutes.
  page.setDefaultTimeout(600_000);
  await page.goto(`${url}/compare.html`);
  await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
  const call = (name, ...args) =>
    page.evaluate(([method, values]) => globalThis.sizeFinderBench[method](...values), [name, args]);
  return {call, close: () => context.close()};
}
