#!/usr/bin/env node
// Builds the documentation site: `npm run docs` fills docs-site/, and `npm run docs -- --serve` serves it too.
import {cp, rm} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {buildSite} from './lib/build-site.mjs';
import {ROOT, run} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

const OUT = join(ROOT, 'docs-site');

if (!existsSync(join(ROOT, 'dist/size-finder.js'))) await run('npm', ['run', 'build']);
await rm(OUT, {recursive: true, force: true});
await buildSite(OUT);
// The live examples run what was built, with all models that it has.
await cp(join(ROOT, 'dist/models'), join(OUT, 'size-finder/models'), {recursive: true});
console.log('The site is in docs-site.');
if (argv.includes('--serve')) {
  const {url} = await serve({folders: {'/': OUT}});
  console.log(`It is served at ${url}`);
}
