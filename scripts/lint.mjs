#!/usr/bin/env node
// ESLint with a cache: `npm run lint -- [ESLint's arguments]`. Only files that changed are looked at again.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import process, {argv, execPath} from 'node:process';
import {ROOT, run} from './lib/run.mjs';

const CACHES = join(ROOT, '.cache/eslint');

const filesIn = (folder, ending) =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), {recursive: true})
        .filter(name => name.endsWith(ending))
        .map(name => join(ROOT, folder, name))
        .sort()
    : [];

/**
 * Rules that know types judge a file by what it imports, which ESLint's cache does not look at. A cache is
 * therefore of use only while all of this stays the same: declarations of the sources, what tests share, the
 * packages and the rules.
 */
function cacheName() {
  const hash = createHash('sha256');
  const files = [
    ...filesIn('dist/esm', '.d.ts'),
    ...filesIn('test', '.ts').filter(path => !path.endsWith('.test.ts')),
    ...['package-lock.json', 'eslint.config.mjs', 'scripts/lib/layers.mjs'].map(path => join(ROOT, path)),
  ];
  for (const path of files) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

const name = cacheName();
// Caches of other states of the sources would pile up.
if (existsSync(CACHES))
  for (const old of readdirSync(CACHES)) if (old !== name) rmSync(join(CACHES, old), {recursive: true});

const flags = ['--cache', '--cache-strategy=content', `--cache-location=${join(CACHES, name)}`];
const args = argv.slice(2);
try {
  await run(execPath, ['node_modules/eslint/bin/eslint.js', ...flags, ...(args.length > 0 ? args : ['.'])]);
} catch {
  // ESLint has said what is wrong.
  process.exitCode = 1;
}
