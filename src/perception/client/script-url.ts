import type {ServiceLocations} from './create-services.js';

/**
 * The folder of the script files, which also holds the worker, the inline build and the models. This is right for the
 * compiled module in `dist/esm/perception/client/`. The bundle of the script tag sets its own address in
 * `entry/cdn.ts`.
 */
let base = new URL('../../../', import.meta.url);

/**
 * Sets the absolute address from which `size-finder.js` is served. Pages that bundle the package need it, because the
 * address of their bundle says nothing about it. Applies to finders that are opened afterwards.
 */
export const setScriptUrl = (url: string | URL): void => {
  base = new URL('./', url);
};

const besideScript = (path: string): URL => new URL(path, base);

/** The files that perception needs: beside the script, with the models where the page says. */
export function serviceLocations(models: string | undefined, pageUrl: string): ServiceLocations {
  // Also null, which is what Lit makes of a removed attribute.
  const modelsUrl = models == null ? besideScript('models/') : new URL(models, pageUrl);
  return {
    modelsUrl: modelsUrl.href.replace(/\/$/, ''),
    workerUrl: besideScript('size-finder.worker.js'),
    inlineUrl: besideScript('size-finder.inline.js'),
  };
}
