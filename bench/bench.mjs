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
import {benchGuidance} from './guidance.mjs';
import {benchSizes} from './sizes.mjs';
import {benchSpeed} from './speed.mjs';
import {benchStreet} from './street.mjs';
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
};

/** Runs only when named: it takes many minutes and judges the parts of the method, not the result. */
const BY_NAME_ONLY = ['ablation'];

// `npm run bench -- speed` runs that bench. Without a name, all benches run except those of BY_NAME_ONLY.
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {json: {type: 'boolean', default: false}},
});
const unknown = positionals.find(name => !(name in BENCHES));
if (unknown)
  throw new Error(`there is no bench ${unknown}; the benches are ${Object.keys(BENCHES).join(', ')}`);

if (!existsSync(new URL('../dist/size-finder.js', import.meta.url)))
  await run('npm', ['run', 'build'], {quiet: true});
await ensureChromium();

const results = {};
const usual = Object.keys(BENCHES).filter(name => !BY_NAME_ONLY.includes(name));
for (const name of positionals.length > 0 ? positionals : usual) results[name] = await BENCHES[name]();
console.log(values.json ? JSON.stringify(results, null, 2) : describeBench(results));
