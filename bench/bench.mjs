#!/usr/bin/env node
// Measures speed, size, guidance, sizes and accuracy of the built bundle, and prints tables or, with --json, JSON.
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readFileSizes} from '../scripts/lib/file-sizes.mjs';
import {ensureChromium} from '../scripts/lib/install-chromium.mjs';
import {run} from '../scripts/lib/run.mjs';
import {benchAblation} from './ablation.mjs';
import {benchAccuracy} from './accuracy.mjs';
import {benchCharts} from './charts.mjs';
import {benchCompare} from './compare.mjs';
import {benchFaults} from './faults.mjs';
import {benchGuidance} from './guidance.mjs';
import {benchMemory} from './memory.mjs';
import {benchModelBytes} from './model-bytes.mjs';
import {benchModules} from './modules.mjs';
import {benchOracles} from './oracles.mjs';
import {benchProfile} from './profile.mjs';
import {benchSizes} from './sizes.mjs';
import {benchSpeed} from './speed.mjs';
import {benchStreet} from './street.mjs';
import {benchUnpacking} from './unpacking.mjs';
import {benchUnseen} from './unseen.mjs';
import {describeBench} from './describe.mjs';

const BENCHES = {
  size: readFileSizes,
  speed: benchSpeed,
  guidance: benchGuidance,
  sizes: benchSizes,
  charts: benchCharts,
  accuracy: benchAccuracy,
  street: benchStreet,
  unseen: benchUnseen,
  ablation: benchAblation,
  oracles: benchOracles,
  memory: () => benchMemory({measurements: values.rounds && Number(values.rounds)}),
  faults: () => benchFaults({files: values.files}),
  modules: benchModules,
  models: () => ({files: benchModelBytes(), unpacking: benchUnpacking()}),
  profile: benchProfile,
};

/** Run only when named: most take many minutes. `ablation` also judges the parts of the method, not the result. */
const BY_NAME_ONLY = ['ablation', 'oracles', 'memory', 'faults', 'modules', 'models', 'profile'];

// `npm run bench -- speed` runs that bench. Without a name, all benches run except those of BY_NAME_ONLY.
// `npm run bench -- compare FOLDER` runs this build and the one in FOLDER/dist in turn; `--rounds 5` does so five times.
// `npm run bench -- memory --rounds 5` measures five times, not fifty.
// `npm run bench -- faults --files bodypix` tries only the files with this in their names.
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {json: {type: 'boolean', default: false}, rounds: {type: 'string'}, files: {type: 'string'}},
});
const [first, otherBuild] = positionals;
const isComparison = first === 'compare';
if (isComparison && otherBuild === undefined)
  throw new Error('name the folder of the other build: npm run bench -- compare FOLDER');
const unknown = isComparison ? undefined : positionals.find(name => !(name in BENCHES));
if (unknown)
  throw new Error(`there is no bench ${unknown}; the benches are ${Object.keys(BENCHES).join(', ')}`);

if (!existsSync(new URL('../dist/size-finder.js', import.meta.url)))
  await run('npm', ['run', 'build'], {quiet: true});
await ensureChromium();

const usual = Object.keys(BENCHES).filter(name => !BY_NAME_ONLY.includes(name));
const named = positionals.length > 0 ? positionals : usual;
const results = {};
if (isComparison)
  results.compare = await benchCompare(otherBuild, {rounds: values.rounds && Number(values.rounds)});
else for (const name of named) results[name] = await BENCHES[name]();
console.log(values.json ? JSON.stringify(results, null, 2) : describeBench(results));
