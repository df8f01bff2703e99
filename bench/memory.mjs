import {setTimeout as pause} from 'node:timers/promises';
import {launchChromium} from '../scripts/lib/chromium.mjs';
import {ROOT} from '../scripts/lib/run.mjs';
import {openShop, SAMPLE, serveBuild} from './compare/pages.mjs';
import {canReadMemory, processMemory} from './processes.mjs';

const AFTER_RUNS = [0, 1, 10];
/** The worker ends 10 seconds after the finder shuts. */
const CLOSED_FOR_MS = 15_000;

/**
 * The memory of the browser's processes while one page measures a pair of photos again and again, and after the finder has shut.
 * @param {{measurements?: number}} [options]
 * @returns {Promise<{skipped: string} | {rows: {after: string, pageBytes: number, gpuBytes: number}[]}>}
 */
export async function benchMemory({measurements = 50} = {}) {
  if (!canReadMemory) return {skipped: 'this system has no /proc'};
  const server = await serveBuild(ROOT);
  const browser = await launchChromium();
  try {
    const shop = await openShop(browser, server.url);
    const rows = [];
    for (let runs = 0; runs <= measurements; runs += 1) {
      if (runs > 0) await shop.call('measure', SAMPLE);
      if (AFTER_RUNS.includes(runs) || runs === measurements)
        rows.push({after: `${runs} measurements`, ...(await processMemory(browser))});
    }
    await shop.call('open');
    await shop.call('leave');
    await pause(CLOSED_FOR_MS);
    rows.push({after: 'the finder has shut', ...(await processMemory(browser))});
    return {rows};
  } finally {
    await browser.close();
    await server.close();
  }
}
