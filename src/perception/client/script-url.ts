import type {ServiceLocations} from './create-services.js';

/**
 * Where the script files lie: the worker, the inline build and the models are found beside it. The compiled
 * module lies in `dist/esm/perception/client/`; the script tag's bundle says its own address instead, in
 * `entry/cdn.ts`.
 */
let base = new URL('../../../', import.meta.url);

/**
 * Says where `size-finder.js` is served from, as an absolute address. For pages that bundle the package: in a bundle
 * the module's own address says nothing. Holds for finders that are opened afterwards.
 */
export const setScriptUrl = (url: string | URL): void => {
  base = new URL('./', url);
};

const besideScript = (path: string): URL => new URL(path, base);

/** Where the heavy part lies: beside the script, with the models where the page says. */
export function serviceLocations(models: string | undefined, pageUrl: string): ServiceLocations {
  // Null too: Lit makes that of a removed attribute.
  const modelsUrl = models == null ? besideScript('models/') : new URL(models, pageUrl);
  return {
    modelsUrl: modelsUrl.href.replace(/\/$/, ''),
    workerUrl: besideScript('size-finder.worker.js'),
    inlineUrl: besideScript('size-finder.inline.js'),
  };
}
