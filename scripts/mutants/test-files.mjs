import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {ROOT} from '../lib/run.mjs';

/** @param {string} folder from the root @returns {readonly string[]} its TypeScript files, from the root */
export const sourcesIn = folder =>
  readdirSync(join(ROOT, folder), {recursive: true})
    .map(name => join(folder, name).replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();

/** The tests of a folder that Node can run. */
export const testsOf = folder =>
  sourcesIn(`test/${folder}`).filter(path => path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts'));

/** Everything that a file imports, directly or not, itself included. */
export function reachOf(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const {importedFiles} = ts.preProcessFile(readFileSync(join(ROOT, path), 'utf8'), true, true);
  for (const {fileName} of importedFiles)
    if (fileName.startsWith('.')) {
      const target = join(dirname(join(ROOT, path)), fileName.replace(/\.js$/, '.ts'));
      reachOf(relative(ROOT, target).replaceAll('\\', '/'), seen);
    }
  return seen;
}
