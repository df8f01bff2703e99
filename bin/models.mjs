#!/usr/bin/env node
// `size-finder-models` fills the model folder of a shop that has the package from npm, BodyPix's weights included.
import {cp, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {argv, env, exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {BODYPIX_FILES, BODYPIX_URL, placeBodyPix} from './bodypix.mjs';

const OWN_MODELS = fileURLToPath(new URL('../dist/models/', import.meta.url));

const HELP = `Usage: size-finder-models FOLDER [--from FOLDER] [--url ADDRESS]

Fills FOLDER with all model files, so that you can serve it as models="…": pose/ and wasm/ from this package, and
bodypix/, which is in no npm package.

  --from FOLDER    the folder of BodyPix's two files (default: the environment variable BODYPIX_DIR)
  --url ADDRESS    the address to download them from, such as a mirror of yours (default:
                   ${BODYPIX_URL})

The command checks BodyPix against its SHA-256. It exits with 1 when BodyPix cannot be had. The finder works without
it, with wider bands.`;

class UsageError extends Error {}

/** @returns {Promise<0 | 1 | 2>} the exit code */
async function run(args) {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {from: {type: 'string'}, url: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0) throw new UsageError('Name exactly one folder to fill.');
  const folder = resolve(given);
  for (const part of ['pose', 'wasm']) {
    const own = join(OWN_MODELS, part);
    await stat(own).catch(() => {
      throw new UsageError(`This copy of the package has no models (${own}): run "npm run build" first.`);
    });
    if (own !== join(folder, part)) await cp(own, join(folder, part), {recursive: true});
  }
  try {
    await placeBodyPix(join(folder, 'bodypix'), {folder: values.from ?? env.BODYPIX_DIR, url: values.url});
    console.log(`${folder} has pose, wasm and bodypix`);
    return 0;
  } catch (error) {
    console.error(
      `${folder} has pose and wasm; BodyPix cannot be had (${error.message}).
The finder works without it, with wider bands. To add it, download ${Object.keys(BODYPIX_FILES).join(' and ')}
from ${values.url ?? BODYPIX_URL} and name their folder with --from.`,
    );
    return 1;
  }
}

try {
  exit(await run(argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError) && !error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${error.message}\nWrite --help to see the options.`);
  exit(2);
}
