import {withinTime} from '../../perception/client/within-time.js';

/** Code in a file of its own, which all elements of a page share. */
export interface FetchedCode<Code> {
  /** Null until it has been fetched. */
  readonly now: () => Code | null;
  /** Fetches the code once. Rejects where it cannot be had; a later call tries again. */
  readonly load: () => Promise<Code>;
}

/** How long a shopper waits for the code before the finder says that it does not come. */
const WITHIN_MS = 10_000;

/** @param fetchCode imports the module; see `askAgain` in scripts/lib/bundle-plugins.mjs for the second try */
export function fetchedCode<Code>(fetchCode: () => Promise<Code>): FetchedCode<Code> {
  let code: Code | null = null;
  let loading: Promise<Code> | null = null;
  return {
    now: () => code,
    load: () =>
      (loading ??= withinTime(
        fetchCode(),
        WITHIN_MS,
        () => new Error(`no answer after ${WITHIN_MS} ms`),
      ).then(
        fetched => (code = fetched),
        (cause: unknown) => {
          loading = null;
          throw cause;
        },
      )),
  };
}
