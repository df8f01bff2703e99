/**
 * Which folder of src/ may import which, and which packages: the one table behind the ESLint rule `layers` and
 * test/contract/layers.test.mjs. A folder named here is a layer of its own, also inside another one. `types` may be
 * imported as types only. A folder may always import itself.
 *
 *   core ← anatomy ← measure ← guidance; core ← chart; anatomy ← answers; anatomy, chart ← merchant
 *   perception, answers, people, guidance ← flow ← element ← entry
 *
 * @typedef {{layers: readonly string[], types?: readonly string[], packages?: readonly string[]}} Rule
 * @type {Readonly<Record<string, Rule>>}
 */
export const LAYERS = {
  core: {layers: []},
  anatomy: {layers: ['core']},
  measure: {layers: ['core', 'anatomy']},
  guidance: {layers: ['core', 'measure']},
  chart: {layers: ['core'], packages: ['zod/mini']},
  locale: {layers: ['core']},
  merchant: {layers: ['core', 'anatomy', 'chart'], packages: ['papaparse', 'htmlparser2', 'fflate']},
  cli: {
    layers: ['core', 'anatomy', 'chart', 'merchant'],
    packages: ['node:fs', 'node:process', 'node:util'],
  },
  capture: {layers: ['core']},
  perception: {layers: [], types: ['core', 'measure']},
  'perception/worker': {
    layers: ['core', 'measure', 'perception'],
    packages: [
      'comlink',
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow-models/body-pix',
      '@litertjs/core',
    ],
  },
  'perception/client': {layers: ['core', 'anatomy', 'perception'], packages: ['comlink']},
  answers: {layers: ['core', 'anatomy']},
  // Of merchant only the reader of a page's schema.org data and what explains a size, each a file of its own that is
  // fetched when a shop asks for it (docs/decisions/0005).
  shop: {layers: ['core', 'chart', 'merchant']},
  people: {layers: ['core'], types: ['answers'], packages: ['zod/mini']},
  'people/store': {layers: ['people'], packages: ['idb-keyval']},
  flow: {layers: ['core', 'answers', 'guidance'], types: ['people']},
  element: {
    layers: [
      'core',
      'anatomy',
      'chart',
      'guidance',
      'locale',
      'answers',
      'capture',
      'perception/client',
      'shop',
      'people',
      'people/store',
      'flow',
    ],
    packages: ['lit', 'qrcode-generator'],
  },
  entry: {
    layers: ['core', 'perception/client', 'element'],
    types: ['flow', 'chart'],
    // Each only in the entry of that framework, which nobody else imports.
    packages: ['react', 'preact', 'solid-js'],
  },
  'entry/pure': {layers: ['core', 'anatomy', 'chart', 'merchant']},
};

/**
 * The layer that a file of src/ belongs to; undefined for a file in no folder of the table.
 * @param {string} path relative to src/, with slashes
 */
export const layerOf = path =>
  Object.keys(LAYERS)
    .filter(layer => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

/**
 * Whether a file may import another one.
 * @param {string} from relative to src/ @param {string} to relative to src/ @param {boolean} typesOnly
 */
export function isAllowedImport(from, to, typesOnly) {
  const own = layerOf(from);
  const other = layerOf(to);
  const {layers, types = []} = LAYERS[own];
  return other === own || layers.includes(other) || (typesOnly && types.includes(other));
}

/** @param {string} from relative to src/ @param {string} source the package as the import names it */
export const isAllowedPackage = (from, source) =>
  (LAYERS[layerOf(from)].packages ?? []).some(name => source === name || source.startsWith(`${name}/`));
