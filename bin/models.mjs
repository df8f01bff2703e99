#!/usr/bin/env node
// `size-finder-models` fills the model folder of a shop that has the package from npm, BodyPix's weights included.
import {runOnFolder} from './command-line.mjs';
import {MODEL_OPTIONS, MODEL_OPTIONS_HELP, placeModels} from './place-models.mjs';

const HELP = `Usage: size-finder-models FOLDER [--from FOLDER] [--url ADDRESS]

Fills FOLDER with all model files, so that you can serve it as models="…": pose/, litert/ and wasm/ from this package, and
bodypix/, which is in no npm package.

${MODEL_OPTIONS_HELP}`;

await runOnFolder(HELP, MODEL_OPTIONS, placeModels);
