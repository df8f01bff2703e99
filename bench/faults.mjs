import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {launchChromium} from '../scripts/lib/chromium.mjs';
import {ROOT} from '../scripts/lib/run.mjs';
import {serve} from '../scripts/lib/serve.mjs';
import {FAULTS, withFault} from '../test/support/faults.mjs';
import {SAMPLE_CHART} from '../test/support/sample.mjs';
import {walk} from './faults/journey.mjs';

/** Most cases wait for a time limit, so several wait together. */
const AT_ONCE = 4;

const PAGE = `<!doctype html><html lang="en"><title>shop</title>
<script type="module" src="/dist/size-finder.js"></script>
<size-finder chart='${JSON.stringify(SAMPLE_CHART)}'></size-finder>`;

/** The scripts and model files that a size from two photos needs, each as a pattern without its hash. */
function neededFiles() {
  const chunks = ['dialog', 'parts', 'chart', 'photos', 'result', 'services'].map(name => ({
    name: `chunks/${name}-*.js`,
    pattern: new RegExp(`/chunks/${name}-[^/]*\\.js$`),
  }));
  const models = readdirSync(join(ROOT, 'dist/models'), {recursive: true})
    .filter(name => /\.(js|json|wasm|tflite|bin)$/.test(name) && name !== 'package.json')
    .map(name => ({name: `models/${name}`, pattern: new RegExp(`/models/${name.replaceAll('.', '\\.')}$`)}));
  return [...chunks, {name: 'size-finder.worker.js', pattern: /\/size-finder\.worker\.js$/}, ...models];
}

/**
 * Sends each file that photos need with each fault, and walks as a shopper does until another way on is shown.
 * @param {{files?: string}} [options] `files` is a part of the names of the files to try; all by default
 * @returns {Promise<{rows: {file: string, fault: string, seconds: number, way: string}[]}>} see `walk`
 */
export async function benchFaults({files = ''} = {}) {
  const cases = neededFiles()
    .filter(({name}) => name.includes(files))
    .flatMap(file => Object.keys(FAULTS).map(fault => ({...file, fault})));
  const browser = await launchChromium();
  const rows = [];
  const tryNext = async () => {
    for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
      const {name, pattern, fault} = next;
      rows.push({file: name, fault, ...(await tryFault(browser, pattern, fault))});
      process.stderr.write(`\rtried ${rows.length} faults`);
    }
  };
  try {
    await Promise.all(Array.from({length: AT_ONCE}, tryNext));
  } finally {
    await browser.close();
  }
  process.stderr.write('\n');
  return {rows: rows.toSorted((a, b) => (a.file + a.fault < b.file + b.fault ? -1 : 1))};
}

async function tryFault(browser, pattern, fault) {
  let isFaulty = true;
  const server = await serve({
    pages: {'/chart.html': PAGE},
    intercept: withFault(pattern, fault, () => isFaulty),
  });
  const context = await browser.newContext({locale: 'en-GB'});
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/chart.html`);
    await page.evaluate(() => customElements.whenDefined('size-finder').then(() => undefined));
    return await walk(page, () => {
      isFaulty = false;
    });
  } finally {
    await context.close();
    await server.close();
  }
}
