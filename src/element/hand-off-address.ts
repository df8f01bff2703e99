/** Tells the element on the phone to open by itself. It says nothing else: no answer, no measurement. */
const FLAG = 'size-finder';

/**
 * This page's address for the shopper's phone, with the flag that opens the finder there. Null where a phone
 * could not follow: a page on this very machine, or one without https, whose camera the phone would refuse.
 *
 * The flag is the fragment, which no server sees. A page that uses the fragment itself keeps it, and the flag
 * goes into the query.
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

/** The address without the flag; null when it has none. */
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
