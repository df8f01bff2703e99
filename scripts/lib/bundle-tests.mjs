import {build} from 'esbuild';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './run.mjs';

const OUT = '.cache/browser-tests';

/**
 * Bundles browser tests with all that they import, each into a file of its own with shared chunks. A page that runs a
 * test file then makes a few requests instead of hundreds, which is most of its time.
 * @param {string} group names the folder of the bundles, so that two groups can run at a time
 * @param {readonly string[]} patterns globs of test files, from the root
 * @returns {Promise<readonly string[]>} the bundled files, from the root
 */
export async function bundleTests(group, patterns) {
  const outdir = `${OUT}/${group}`;
  rmSync(join(ROOT, outdir), {recursive: true, force: true});
  const {metafile} = await build({
    absWorkingDir: ROOT,
    entryPoints: [...patterns],
    outdir,
    outbase: '.',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.base.json',
    // As the development server resolves them: libraries that warn of faulty use.
    conditions: ['development'],
    sourcemap: true,
    // Served by the test runner itself.
    external: ['/__web-*'],
    logLevel: 'warning',
    logOverride: {'empty-glob': 'silent'},
    // The package lists which of its built files have side effects; its sources are not among them.
    ignoreAnnotations: true,
  });
  return Object.entries(metafile.outputs)
    .filter(([, {entryPoint}]) => entryPoint?.endsWith('.test.ts'))
    .map(([path]) => path);
}
