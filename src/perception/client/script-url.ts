/**
 * Where a bundled finder looks for its files unless the page says otherwise: the folder that the command
 * `npx size-finder files public/size-finder` fills. A bundler moves this module, so no form of `import.meta.url` leads
 * from it to the package's files, and several bundlers fail on the attempt.
 */
export const USUAL_FOLDER = '/size-finder/';

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

/** The address as it was set, which may be relative. */
export const scriptUrl = (): string | URL => given;
