// Lets Node run the tests of the pure folders as they are: TypeScript, `expect`, files of this repository by the
// addresses that Web Test Runner gives them, and the seed of the run for properties.
import {readFile} from 'node:fs/promises';
import {register} from 'node:module';
import {env} from 'node:process';
import * as fc from 'fast-check';
import {register as registerTypeScript} from 'tsx/esm/api';

registerTypeScript({tsconfig: 'tsconfig.base.json'});
register('./resolve.mjs', import.meta.url);

const {PROPERTY_SEED, PROPERTY_SCALE = '1'} = env;
fc.configureGlobal({
  // What fast-check takes by itself, as often as the run wants it.
  numRuns: 100 * Number(PROPERTY_SCALE),
  ...(PROPERTY_SEED === undefined ? {} : {seed: Number(PROPERTY_SEED)}),
});

const ROOT = new URL('../../../', import.meta.url);

globalThis.fetch = async (input, init) => {
  const path = String(input);
  if (!path.startsWith('/')) throw new TypeError(`a pure test asks the network for ${path}`);
  init?.signal?.throwIfAborted();
  const file = await readFile(new URL(`.${path}`, ROOT)).catch(() => null);
  return new Response(file, {status: file === null ? 404 : 200});
};
