#!/usr/bin/env node
// Fills the folder that a page serves beside its own files: the scripts and the models.
import {runOnFolder} from './command-line.mjs';
import {placeFiles} from './place-files.mjs';
import {MODEL_OPTIONS, MODEL_OPTIONS_HELP} from './place-models.mjs';

const HELP = `Usage: size-finder files FOLDER [--from FOLDER] [--url ADDRESS]

Fills FOLDER with all files that browsers fetch: the scripts and models/. A script tag loads FOLDER/size-finder.js. A
page that bundles the package needs the worker and the models in it, and looks for them in /size-finder/ unless
setScriptUrl() names another address.

${MODEL_OPTIONS_HELP}`;

await runOnFolder(HELP, MODEL_OPTIONS, placeFiles);
