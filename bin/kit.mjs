#!/usr/bin/env node
// Makes a zip that a shop without an engineer uploads: the page of one shop system, with the scripts and the models.
import {cp, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {runOnFolder, UsageError} from './command-line.mjs';
import {placeFiles} from './place-files.mjs';
import {MODEL_OPTIONS, MODEL_OPTIONS_HELP} from './place-models.mjs';

const KITS = fileURLToPath(new URL('../kits/', import.meta.url));

/** Where the files of each kit, and those that browsers fetch, lie in the zip. */
const LAYOUTS = {
  plain: {kit: '.', served: 'size-finder'},
  // A theme takes neither folders nor models, so what browsers fetch goes to another host.
  shopify: {kit: 'theme', served: 'host/size-finder'},
  // WordPress unpacks a plugin with its folders.
  woocommerce: {kit: 'size-finder', served: 'size-finder/files'},
};

const HELP = `Usage: size-finder kit FILE.zip --for ${Object.keys(LAYOUTS).join('|')} [--from FOLDER] [--url ADDRESS]

Makes a zip to upload to a shop: the page or block of that shop system, the scripts and the models.

${MODEL_OPTIONS_HELP}`;

/** The files below a folder, by their paths with slashes. */
async function readAll(folder) {
  const files = {};
  for (const name of await readdir(folder, {recursive: true})) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) files[name.replaceAll('\\', '/')] = await readFile(path);
  }
  return files;
}

await runOnFolder(
  HELP,
  {...MODEL_OPTIONS, for: {type: 'string'}},
  async (target, {for: system, ...options}) => {
    if (!Object.hasOwn(LAYOUTS, system))
      throw new UsageError(`Name the shop system: --for ${Object.keys(LAYOUTS).join('|')}`);
    const {kit, served} = LAYOUTS[system];
    const folder = await mkdtemp(join(tmpdir(), 'size-finder-kit-'));
    try {
      await cp(join(KITS, system), join(folder, kit), {recursive: true});
      const code = await placeFiles(join(folder, served), options);
      await writeFile(target, zipSync(await readAll(folder)));
      console.log(`${target} is the kit for ${system}. docs/kits.md says how to upload it.`);
      return code;
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  },
);
