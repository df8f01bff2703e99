import {setTimeout as pause} from 'node:timers/promises';
import {launchChromium} from '../../scripts/lib/chromium.mjs';
import {canReadMemory, processMemory} from '../processes.mjs';
import {openShop, SAMPLE} from './pages.mjs';

const MEASUREMENTS = 5;
const SAMPLE_MS = 100;

/**
 * The most memory that the page and GPU processes hold together while a page measures several times. It starts a browser of
 * its own, because all pages of a browser share one GPU process.
 * @param {{url: string}} server
 * @returns {Promise<number>} bytes; NaN on a system that does not tell
 */
export async function peakBytes({url}) {
  if (!canReadMemory) return NaN;
  const browser = await launchChromium();
  try {
    const shop = await openShop(browser, url);
    let peak = 0;
    let isMeasuring = true;
    const watching = (async () => {
      while (isMeasuring) {
        const {pageBytes, gpuBytes} = await processMemory(browser);
        peak = Math.max(peak, pageBytes + gpuBytes);
        await pause(SAMPLE_MS);
      }
    })();
    try {
      for (let run = 0; run < MEASUREMENTS; run++) await shop.call('measure', SAMPLE);
    } finally {
      isMeasuring = false;
      await watching;
    }
    return peak;
  } finally {
    await browser.close();
  }
}
