import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {
  asModule,
  askAgain,
  eachModuleOnce,
  forbidModules,
  printSizes,
  removeOldChunks,
  replacePackages,
  shrinkTemplates,
  uncheckedAccess,
} from './scripts/lib/bundle-plugins.mjs';
import {notePackages} from './scripts/lib/licences.mjs';

// The input is TypeScript's output, so that there is one compiler.
const COMPILED = 'dist/esm';

/** A warning is a fault of the bundle, except for circular imports inside TensorFlow.js, which are harmless. */
const onwarn = (warning, warn) => {
  const ids = warning.ids ?? [warning.id ?? ''];
  if (ids.every(id => id.includes('node_modules'))) return;
  // The compiler's helper for decorators reads `this`, which modules do not have, and works without it.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  warn(warning);
};

/** One line that replaces the licence headers of a thousand bundled files. */
const banner = '/*! size-finder, MIT. Bundled libraries: THIRD-PARTY-LICENSES.txt in its package */';

/** Three passes without inlining of larger functions give the smallest compressed files. A fourth pass gains nothing. */
const smallest = {
  ecma: 2020,
  compress: {passes: 3, inline: 1},
  // The comments that tell bundlers to leave an import alone are for those who bundle the bundle.
  format: {comments: /^!|webpackIgnore|@vite-ignore/},
};
const finish = name => [terser(smallest), notePackages(name), printSizes()];

/** The files of the element that load when they are used, by the module with which each begins. */
const CHUNKS = {
  'entry/script': 'element',
  'element/chart-desk': 'chart',
  'element/finder': 'dialog',
  'element/steps/result-steps': 'result',
  'element/steps/photo-steps': 'photos',
  'element/steps/known-steps': 'known',
  'element/hand-off/qr-code': 'qr',
  'people/store/people-store': 'people',
  'perception/client/create-services': 'services',
  'merchant/schema-org/page-chart': 'schema-org',
  'shop/page-table': 'table',
  'shop/explain-answer': 'debug',
};

/** A step works also where the dialog had to be fetched past a cache, because it imports this file and not the dialog's. */
const PARTS = {name: 'parts', between: 'dialog', and: ['result', 'photos', 'known']};

const element = {
  input: {'size-finder': `${COMPILED}/entry/cdn.js`},
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) =>
      ([...Object.values(CHUNKS), PARTS.name].includes(name) ? 'chunks/' : 'locale/') + '[name]-[hash].js',
    hashCharacters: 'base36',
    manualChunks: eachModuleOnce(COMPILED, CHUNKS, PARTS),
    format: 'es',
    sourcemap: true,
    // The file of the script tag holds no library.
    banner: ({isEntry}) => (isEntry ? '' : banner),
  },
  plugins: [
    removeOldChunks('dist', ['chunks', 'locale']),
    askAgain('element', PARTS.name),
    shrinkTemplates(),
    uncheckedAccess(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    forbidModules([/@tensorflow/, /@litertjs/, /papaparse/, /zod\/v4\/classic/]),
    ...finish('element'),
  ],
  onwarn,
};

const pure = name => ({
  input: `${COMPILED}/entry/pure/${name}.js`,
  output: {file: `dist/${name}.js`, format: 'es', sourcemap: true, banner},
  plugins: [
    uncheckedAccess(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    commonjs(),
    forbidModules([/@tensorflow/, /@litertjs/, /node_modules\/lit/, /zod\/v4\/classic/]),
    ...finish(name),
  ],
  onwarn,
});

/** The name of the worker's exports, which only `asModule` uses. */
const PERCEPTION = 'sizeFinderPerception';

// A map of TensorFlow.js weighs 8 MB, more than all else that npm ships, and is of use only here. Whoever debugs the
// worker makes one: npx rollup -c --configBundle worker --sourcemap
// Only a classic script starts as a worker from another origin in every browser (see docs/decisions/0001).
const worker = {
  input: `${COMPILED}/perception/worker/perception.worker.js`,
  output: {file: 'dist/size-finder.worker.js', format: 'iife', name: PERCEPTION, banner},
  plugins: [
    uncheckedAccess(),
    replacePackages(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    commonjs(),
    terser(smallest),
    asModule('size-finder.inline.js', PERCEPTION, ['createPerception']),
    notePackages('worker', {'size-finder.inline.js': 'size-finder.worker.js'}),
    printSizes(),
  ],
  onwarn,
};

const bundles = {
  element,
  core: pure('core'),
  merchant: pure('merchant'),
  worker,
};

/** All bundles, or one: `npx rollup -c --configBundle element`. */
export default ({configBundle}) => (configBundle ? bundles[configBundle] : Object.values(bundles));
