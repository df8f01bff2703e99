/** Makes the element on the phone open by itself. It carries nothing else: no answer and no measurement. */
export const ARRIVAL_FLAG = 'size-finder';

/** The address without the flag; null where it has none. */
export function withoutFlag(pageUrl: string): string | null {
  const url = new URL(pageUrl);
  const isInHash = url.hash === `#${ARRIVAL_FLAG}`;
  if (!isInHash && !url.searchParams.has(ARRIVAL_FLAG)) return null;
  if (isInHash) url.hash = '';
  else url.searchParams.delete(ARRIVAL_FLAG);
  return url.href;
}
