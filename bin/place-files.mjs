// Fills the folder that a page serves beside its own files: the scripts and the models.
import {cp, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {placeModels} from './place-models.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** What browsers fetch: the script tag, its chunks, the worker and the languages. */
const SERVED = /^(size-finder\b.*\.js|chunks|locale)$/;

/**
 * Fills `folder` with the scripts, and `folder/models` with the models.
 * @param {string} folder
 * @param {{from?: string, url?: string}} options where BodyPix comes from
 * @returns {Promise<0 | 1>} the exit code
 */
export async function placeFiles(folder, options) {
  for (const name of await readdir(DIST))
    if (SERVED.test(name))
      await cp(join(DIST, name), join(folder, name), {
        recursive: true,
        filter: source => !source.endsWith('.map'),
      });
  return placeModels(join(folder, 'models'), options);
}
