import {VERSION} from '../../core/version.js';
import type {ServiceLocations} from './create-services.js';
import {scriptUrl, USUAL_FOLDER} from './script-url.js';

/** The files that perception needs: beside the script, with the models where the page says. */
export function serviceLocations(models: string | undefined, pageUrl: string): ServiceLocations {
  const folder = scriptFolder(pageUrl);
  // Also null, which is what Lit makes of a removed attribute.
  const modelsUrl = models == null ? new URL('models', folder) : new URL(models, pageUrl);
  return {
    modelsUrl: modelsUrl.href.replace(/\/$/, ''),
    // The names stay the same from release to release. The version keeps caches from giving the worker of another one.
    workerUrl: new URL(`size-finder.worker.js?v=${VERSION}`, folder),
    inlineUrl: new URL(`size-finder.inline.js?v=${VERSION}`, folder),
  };
}

function scriptFolder(pageUrl: string): URL {
  const script = new URL(scriptUrl(), pageUrl);
  // Bundlers replace `import.meta.url` by a path of the machine that builds.
  const isOfBuild = script.protocol === 'file:' && !pageUrl.startsWith('file:');
  if (isOfBuild) return new URL(USUAL_FOLDER, pageUrl);
  // Files have a dot in their names. A name without one is a folder whose slash was left out.
  if (/\/[^/.]+$/.test(script.pathname)) script.pathname += '/';
  return new URL('./', script);
}
