import {waitUntil as waitUntilSoon} from '@open-wc/testing';

/** Waits for a condition. The library's own limit of one second is a single render on a busy machine. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  {timeout = 6000}: {readonly timeout?: number} = {},
): Promise<void> => waitUntilSoon(condition, message, {timeout});
