import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {forbidModules, printSizes, replacePackages, shrinkTemplates} from './scripts/lib/bundle-plugins.mjs';

// TypeScript's output is the input here, so that there is one compiler.
const COMPILED = 'dist/esm';

/** A warning is a fault of the bundle, save for circular imports inside TensorFlow.js, which are harmless. */
const onwarn = (warning, warn) => {
  const ids = warning.ids ?? [warning.id ?? ''];
  if (ids.every(id => id.includes('node_modules'))) return;
  // The compiler's helper for decorators asks for a `this` that modules do not have, and does without.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  warn(warning);
};

/** One line in place of the licence header that each of a thousand bundled files repeats. */
const banner = `/*! size-finder, MIT. Bundled libraries and their licences: THIRD-PARTY.md in the package size-finder. */`;

/** Three passes and functions that stay functions are smallest once compressed; a fourth pass gains nothing. */
const smallest = {ecma: 2020, compress: {passes: 3, inline: 1}, format: {comments: /^!/}};
const finish = [terser(smallest), printSizes()];

/** Parts of the element that are fetched when they are used; every other one is a language. */
const CHUNKS = {
  finder: 'size-finder.dialog.js',
  'qr-code': 'size-finder.qr.js',
  'people-store': 'size-finder.people.js',
  'create-services': 'size-finder.services.js',
  'page-chart': 'size-finder.schema-org.js',
  'explain-answer': 'size-finder.debug.js',
};

const element = {
  input: {'size-finder': `${COMPILED}/entry/cdn.js`},
  // The dialog and the languages are files of their own, fetched when the finder is opened. What they share
  // with the button stays in the button's file: a page load is one request.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) => CHUNKS[name] ?? 'locale/[name].js',
    format: 'es',
    sourcemap: true,
    banner,
  },
  plugins: [
    shrinkTemplates(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    forbidModules([/@tensorflow/, /@mediapipe/, /papaparse/, /zod\/v4\/classic/]),
    ...finish,
  ],
  onwarn,
};

const pure = name => ({
  input: `${COMPILED}/entry/pure/${name}.js`,
  output: {file: `dist/${name}.js`, format: 'es', sourcemap: true, banner},
  plugins: [
    nodeResolve({browser: true, exportConditions: ['production']}),
    commonjs(),
    forbidModules([/@tensorflow/, /@mediapipe/, /node_modules\/lit/, /zod\/v4\/classic/]),
    ...finish,
  ],
  onwarn,
});

const perception = (input, output) => ({
  input: `${COMPILED}/perception/worker/${input}`,
  output: {...output, sourcemap: true, banner},
  plugins: [
    replacePackages(`${COMPILED}/perception/worker/mediapipe-pose.js`),
    nodeResolve({browser: true, exportConditions: ['production']}),
    commonjs(),
    ...finish,
  ],
  onwarn,
});

const bundles = {
  element,
  core: pure('core'),
  merchant: pure('merchant'),
  // A classic script: the one form of worker that starts from another origin everywhere (see docs/decisions).
  worker: perception('perception.worker.js', {file: 'dist/size-finder.worker.js', format: 'iife'}),
  inline: perception('inline.js', {file: 'dist/size-finder.inline.js', format: 'es'}),
};

/** All of them, or one: `npx rollup -c --configBundle element`. */
export default ({configBundle}) => (configBundle ? bundles[configBundle] : Object.values(bundles));
