import {launchChromium} from '../scripts/lib/chromium.mjs';
import {serve} from '../scripts/lib/serve.mjs';
import {BENCH_FOLDER, bundleBench} from './bundle.mjs';
import {SAMPLE} from './compare/pages.mjs';

const RUNS = 7;
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Where a warm measurement of a pair spends its time. BodyPix takes its turn on the same thread here; in a shop it has its own.
 * @returns {Promise<{stage: string, ms: number}[]>} medians
 */
export async function benchProfile() {
  await bundleBench();
  const server = await serve({
    pages: {'/profile.html': '<!doctype html><title>profile</title>'},
    folders: {'/bench/': BENCH_FOLDER},
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/profile.html`);
    const call = {
      modelsUrl: `${server.url}/dist/models`,
      photos: SAMPLE.photos,
      shopper: {heightCm: SAMPLE.heightCm},
      runs: RUNS,
    };
    const {rounds, error} = await page.evaluate(
      message =>
        new Promise(resolve => {
          const worker = new Worker('/bench/profile.worker.js');
          worker.onmessage = ({data}) => resolve(data);
          worker.onerror = ({message: cause}) => resolve({error: cause});
          worker.postMessage(message);
        }),
      call,
    );
    if (error) throw new Error(error);
    const spentIn = stage => median(rounds.map(round => round[stage]));
    const stages = Object.keys(rounds[0]);
    const inside = stages.filter(stage => /run/.test(stage)).reduce((sum, stage) => sum + spentIn(stage), 0);
    const rows = stages.filter(stage => stage !== 'looks in all').map(stage => ({stage, ms: spentIn(stage)}));
    return [...rows, {stage: 'crops, masks and their means', ms: spentIn('looks in all') - inside}];
  } finally {
    await browser.close();
    await server.close();
  }
}
