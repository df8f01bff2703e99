import {ARRIVAL_FLAG} from './arrival-flag.js';

/**
 * This page's address for the shopper's phone, with the flag that opens the finder there. Null where the phone could
 * not use it: for a page on this machine, and for one without https, to which browsers give no camera.
 *
 * The flag is the fragment, which no server sees. Where the page uses the fragment itself, the flag goes into the
 * query.
 */
export function handOffAddress(pageUrl: string): string | null {
  const url = new URL(pageUrl);
  if (url.protocol !== 'https:' || isThisMachine(url.hostname)) return null;
  url.username = '';
  url.password = '';
  if (url.hash === '') url.hash = ARRIVAL_FLAG;
  else url.searchParams.set(ARRIVAL_FLAG, '');
  return url.href;
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.');
