import type {ServiceLocations} from './create-services.js';

/**
 * Where a bundled finder looks for its files unless the page says otherwise: the folder that the command
 * `npx size-finder files public/size-finder` fills. A bundler moves this module, so no form of `import.meta.url` leads
 * from it to the package's files, and several bundlers fail on the attempt.
 */
const USUAL_FOLDER = '/size-finder/';

let given: string | URL = USUAL_FOLDER;

/**
 * Sets the address of `size-finder.js` or of its folder, which also holds the worker and the models. A relative address
 * counts from the page, and is resolved when a finder first needs it, so a server can call this too. Applies to finders
 * that are opened afterwards.
 *
 * @param url no address, which is what `import.meta.url` gives in a classic script, means `/size-finder/`
 */
export const setScriptUrl = (url: string | URL | undefined): void => {
  given = url ?? USUAL_FOLDER;
};

/** The files that perception needs: beside the script, with the models where the page says. */
export function serviceLocations(models: string | undefined, pageUrl: string): ServiceLocations {
  const folder = scriptFolder(pageUrl);
  // Also null, which is what Lit makes of a removed attribute.
  const modelsUrl = models == null ? new URL('models', folder) : new URL(models, pageUrl);
  return {
    modelsUrl: modelsUrl.href.replace(/\/$/, ''),
    workerUrl: new URL('size-finder.worker.js', folder),
    inlineUrl: new URL('size-finder.inline.js', folder),
  };
}

function scriptFolder(pageUrl: string): URL {
  const script = new URL(given, pageUrl);
  // Bundlers replace `import.meta.url` by a path of the machine that builds.
  const isOfBuild = script.protocol === 'file:' && !pageUrl.startsWith('file:');
  if (isOfBuild) return new URL(USUAL_FOLDER, pageUrl);
  // Files have a dot in their names. A name without one is a folder whose slash was left out.
  if (/\/[^/.]+$/.test(script.pathname)) script.pathname += '/';
  return new URL('./', script);
}
