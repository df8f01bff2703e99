import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {performance} from 'node:perf_hooks';
import {gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import * as core from '../../dist/core.js';

const SIZES = 20;
const CALLS = 2000;
const ROUNDS = 9;

/**
 * The median milliseconds per `recommendSize` on a chart of 20 sizes and three girths, with a new body each time.
 * @param {Pick<typeof core, 'parseSizeChart' | 'recommendSize'>} [build] the `core.js` of a build, by default of this one
 */
export function timeRecommendation({parseSizeChart, recommendSize} = core) {
  const sizes = Array.from({length: SIZES}, (_, i) => ({
    label: String(i),
    chest: [76 + 4 * i, 80 + 4 * i],
    waist: [60 + 4 * i, 64 + 4 * i],
    hip: [82 + 4 * i, 86 + 4 * i],
  }));
  const chart = parseSizeChart({units: 'cm', garment: 'top', sizes}).value;
  const roundsMs = Array.from({length: ROUNDS}, () => {
    const start = performance.now();
    for (let call = 0; call < CALLS; call++) recommendSize(bodyOf((60 * call) / CALLS), chart);
    return (performance.now() - start) / CALLS;
  });
  return roundsMs.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const bodyOf = growthCm => ({
  chest: {valueCm: 80 + growthCm, sdCm: 2, source: 'photo'},
  waist: {valueCm: 64 + growthCm, sdCm: 2, source: 'photo'},
  hip: {valueCm: 86 + growthCm, sdCm: 2, source: 'photo'},
  covarianceCm2: [
    [4, 2, 2],
    [2, 4, 2],
    [2, 2, 4],
  ],
  notes: [],
});

/** The minified and gzipped bytes of reading a chart and choosing a size: alone, and with the parser zod. */
export async function weighRecommendation() {
  const weigh = async external => {
    const entry = 'dist/esm/chart/index.js';
    const bundle = await rollup({
      input: 'entry',
      external: external ? [/^zod/] : [],
      plugins: [
        {
          name: 'entry',
          resolveId: id => (id === 'entry' ? '\0entry' : null),
          load: id =>
            id === '\0entry'
              ? `export {parseSizeChart, recommendSize} from ${JSON.stringify(new URL(`../../${entry}`, import.meta.url).pathname)};`
              : null,
        },
        nodeResolve({browser: true, exportConditions: ['production']}),
        terser(),
      ],
      onwarn: () => undefined,
    });
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return gzipSync(output[0].code).length;
  };
  return {ownBytes: await weigh(true), withZodBytes: await weigh(false)};
}
