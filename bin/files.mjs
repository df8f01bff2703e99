#!/usr/bin/env node
// Fills the folder that a page serves beside its own files: the scripts and the models.
import {cp, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runOnFolder} from './command-line.mjs';
import {MODEL_OPTIONS, MODEL_OPTIONS_HELP, placeModels} from './place-models.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** What browsers fetch: the script tag, its chunks, the worker and the languages. */
const SERVED = /^(size-finder\b.*\.js|chunks|locale)$/;

const HELP = `Usage: size-finder files FOLDER [--from FOLDER] [--url ADDRESS]

Fills FOLDER with all files that browsers fetch: the scripts and models/. A script tag loads FOLDER/size-finder.js. A
page that bundles the package needs the worker and the models in it, and looks for them in /size-finder/ unless
setScriptUrl() names another address.

${MODEL_OPTIONS_HELP}`;

await runOnFolder(HELP, MODEL_OPTIONS, async (folder, options) => {
  for (const name of await readdir(DIST))
    if (SERVED.test(name))
      await cp(join(DIST, name), join(folder, name), {
        recursive: true,
        filter: source => !source.endsWith('.map'),
      });
  return placeModels(join(folder, 'models'), options);
});
