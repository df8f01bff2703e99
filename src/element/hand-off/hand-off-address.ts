/** Makes the element on the phone open by itself. It carries nothing else: no answer and no measurement. */
const FLAG = 'size-finder';

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
  if (url.hash === '') url.hash = FLAG;
  else url.searchParams.set(FLAG, '');
  return url.href;
}

/** The address without the flag; null where it has none. */
export function withoutFlag(pageUrl: string): string | null {
  const url = new URL(pageUrl);
  const isInHash = url.hash === `#${FLAG}`;
  if (!isInHash && !url.searchParams.has(FLAG)) return null;
  if (isInHash) url.hash = '';
  else url.searchParams.delete(FLAG);
  return url.href;
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.');
