import {build} from 'esbuild';
import {ROOT} from '../../scripts/lib/run.mjs';

/**
 * Bundles code that imports the package by its name.
 * @param {string} code
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Record<string, string>>} the files by their addresses; the first script is /app/app.js
 */
export async function bundle(code, options) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: ROOT},
    bundle: true,
    outdir: '/app',
    entryNames: 'app',
    write: false,
    logLevel: 'error',
    ...options,
  });
  return Object.fromEntries(outputFiles.map(({path, text}) => [path, text]));
}
