import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {replacePackages, uncheckedAccess} from '../scripts/lib/bundle-plugins.mjs';

/** The folder of the bundles, relative to the root of the repository. */
export const BENCH_FOLDER = '.cache/bench';

const BUNDLES = [
  {input: 'bench/page/page.mjs', file: 'page.js', format: 'es'},
  {input: 'bench/page/profile.worker.mjs', file: 'profile.worker.js', format: 'iife'},
  {input: 'bench/page/bare-models.worker.mjs', file: 'bare-models.worker.js', format: 'iife'},
];

/** Builds the page script of the benchmark and its worker with the bare models. Needs a built dist/. */
export async function bundleBench() {
  for (const {input, file, format} of BUNDLES) {
    const bundle = await rollup({
      input,
      plugins: [
        uncheckedAccess(),
        replacePackages(),
        nodeResolve({browser: true, exportConditions: ['production']}),
        commonjs(),
      ],
      onwarn: () => undefined,
    });
    await bundle.write({file: `${BENCH_FOLDER}/${file}`, format});
    await bundle.close();
  }
}
