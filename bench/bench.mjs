#!/usr/bin/env node
// Speed, size and accuracy of the built bundle, as tables or with --json.
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readFileSizes} from '../scripts/lib/file-sizes.mjs';
import {ensureChromium} from '../scripts/lib/install-chromium.mjs';
import {run} from '../scripts/lib/run.mjs';
import {benchAccuracy} from './accuracy.mjs';
import {benchSpeed} from './speed.mjs';
import {describeBench} from './describe.mjs';

const {values, positionals} = parseArgs({
  // `npm run bench -- accuracy` is `--only accuracy`.
  allowPositionals: true,
  options: {
    json: {type: 'boolean', default: false},
    /** Of speed, size and accuracy; all by default. */
    only: {type: 'string', multiple: true},
  },
});

if (!existsSync(new URL('../dist/size-finder.js', import.meta.url)))
  await run('npm', ['run', 'build'], {quiet: true});
await ensureChromium();

const BENCHES = {size: readFileSizes, speed: benchSpeed, accuracy: benchAccuracy};
const results = {};
const chosen = [...positionals, ...(values.only ?? [])];
for (const name of chosen.length > 0 ? chosen : Object.keys(BENCHES)) {
  if (!(name in BENCHES)) throw new Error(`${name}: known are ${Object.keys(BENCHES).join(', ')}`);
  results[name] = await BENCHES[name]();
}
console.log(values.json ? JSON.stringify(results, null, 2) : describeBench(results));
