// Fills a folder with the models: those of the package, and BodyPix, which is in no npm package.
import {cp, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {BODYPIX_FILES, BODYPIX_URL, placeBodyPix} from './bodypix.mjs';
import {UsageError} from './command-line.mjs';

const OWN_MODELS = fileURLToPath(new URL('../dist/models/', import.meta.url));

/** The options of each command that fills a folder with the models, for `parseArgs`. */
export const MODEL_OPTIONS = {from: {type: 'string'}, url: {type: 'string'}};

/** The lines of `--help` about these options. */
export const MODEL_OPTIONS_HELP = `  --from FOLDER    the folder of BodyPix's two files (default: the environment variable BODYPIX_DIR)
  --url ADDRESS    the address to download them from, such as a mirror of yours (default:
                   ${BODYPIX_URL})

The command checks BodyPix against its SHA-256. It exits with 1 when BodyPix cannot be had. The finder works without
it, with wider bands.`;

/**
 * Fills `folder` with `pose/`, `litert/`, `wasm/` and `bodypix/` and says what it now holds.
 * @param {string} folder
 * @param {{from?: string, url?: string}} options
 * @returns {Promise<0 | 1>} the exit code
 */
export async function placeModels(folder, {from, url}) {
  for (const part of ['pose', 'litert', 'wasm']) {
    const own = join(OWN_MODELS, part);
    await stat(own).catch(() => {
      throw new UsageError(`This copy of the package has no models (${own}): run "npm run build" first.`);
    });
    if (own !== join(folder, part)) await cp(own, join(folder, part), {recursive: true});
  }
  try {
    await placeBodyPix(join(folder, 'bodypix'), {folder: from ?? env.BODYPIX_DIR, url});
    console.log(`${folder} has pose, litert, wasm and bodypix`);
    return 0;
  } catch (error) {
    console.error(
      `${folder} has pose, litert and wasm; BodyPix cannot be had (${error.message}).
The finder works without it, with wider bands. To add it, download ${Object.keys(BODYPIX_FILES).join(' and ')}
from ${url ?? BODYPIX_URL} and name their folder with --from.`,
    );
    return 1;
  }
}
