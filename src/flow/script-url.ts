/**
 * Where the script files lie: the worker, the inline build and the models are found beside it. The compiled
 * module lies in `dist/esm/flow/`; the script tag's bundle says its own address instead, in `cdn.ts`.
 */
let base = new URL('../../', import.meta.url);

export const setScriptUrl = (url: string | URL): void => {
  base = new URL('./', url);
};

/** The address of a file that is shipped beside the script. */
export const besideScript = (path: string): URL => new URL(path, base);
