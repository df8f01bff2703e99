import {existsSync, readFileSync} from 'node:fs';

/** Whether this system tells the memory of processes. */
export const canReadMemory = existsSync('/proc/self/status');

const residentBytes = pid => {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // The process has ended since it was listed.
    return 0;
  }
};

/**
 * The resident memory of a browser's processes, in bytes.
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<{pageBytes: number, gpuBytes: number}>} `pageBytes` of all pages with their workers
 */
export async function processMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sum = wanted =>
    processInfo.filter(({type}) => type === wanted).reduce((bytes, {id}) => bytes + residentBytes(id), 0);
  return {pageBytes: sum('renderer'), gpuBytes: sum('GPU')};
}
