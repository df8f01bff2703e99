import type * as script from './script.js';

/** The parameter with which this file is fetched again, past every cache. */
const RETRY = 'retry=';

const address = import.meta.url;

/**
 * This file is the only one whose name stays the same from release to release, so a cache may hold it longer than the
 * server holds the files that it names. It then fetches itself once more, from an address that no cache has.
 */
async function load(): Promise<typeof script> {
  try {
    return await import('./script.js');
  } catch (cause) {
    if (address.includes(RETRY)) throw cause;
    const again = `${address}${address.includes('?') ? '&' : '?'}${RETRY}${Date.now()}`;
    // The present release of this very file, which has the same exports.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ again)) as typeof script;
  }
}

export const {
  setScriptUrl,
  SizeChosenEvent,
  SizeFeedbackEvent,
  SizeFinder,
  SizeFinderCloseEvent,
  SizeFinderError,
  SizeFinderErrorEvent,
  SizeFinderStepEvent,
  SizeFinderVisitEvent,
  SizeFoundEvent,
} = await load();

// Worker and models lie beside this very file, on whatever host it is served from.
setScriptUrl(address);
