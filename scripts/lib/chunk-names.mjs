import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './run.mjs';

/** The hash of its content in the name of a chunk. */
const HASH = /-[0-9a-z]{8}(?=\.js$)/;

/**
 * The name of a file of `dist/` as budgets and documents write it: `chunks/dialog-1a2b3c4d.js` is `chunks/dialog-*.js`.
 * @param {string} file from `dist/`
 */
export const withoutHash = file => (/^(chunks|locale)\//.test(file) ? file.replace(HASH, '-*') : file);

/** Every script of `dist/` from there, with slashes. */
export const builtScripts = () =>
  ['', 'chunks/', 'locale/'].flatMap(folder =>
    readdirSync(join(ROOT, 'dist', folder))
      .filter(name => name.endsWith('.js'))
      .map(name => folder + name),
  );

/**
 * The present file of a name without hash.
 * @param {string} name such as `chunks/dialog-*.js`
 */
export function builtFile(name) {
  const [file, ...others] = builtScripts().filter(script => withoutHash(script) === name);
  if (file === undefined || others.length > 0)
    throw new Error(`dist/ has ${others.length === 0 ? 'no' : 'several'} ${name}: run "npm run build"`);
  return file;
}
