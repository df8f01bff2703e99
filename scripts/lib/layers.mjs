/**
 * Which folder of src/ may import which, and which packages: the one table behind ESLint's import zones and
 * test/contract/layers.test.mjs. `types` may be imported as types only. A folder may always import itself.
 *
 *   core ← measure, anatomy, chart, capture, perception ← flow ← element ← define, cdn
 *   core ← anatomy, chart ← merchant ← cli, flow (why this size, fetched when a shop asks)
 *
 * @typedef {{layers: readonly string[], types?: readonly string[], packages?: readonly string[]}} Rule
 * @type {Readonly<Record<string, Rule>>}
 */
export const LAYERS = {
  core: {layers: []},
  locale: {layers: ['core'], types: ['guidance']},
  anatomy: {layers: ['core']},
  measure: {layers: ['core', 'anatomy']},
  guidance: {layers: ['core', 'measure']},
  chart: {layers: ['core'], types: ['anatomy'], packages: ['zod/mini']},
  merchant: {layers: ['core', 'anatomy', 'chart'], packages: ['papaparse']},
  cli: {
    layers: ['core', 'anatomy', 'chart', 'merchant'],
    packages: ['node:fs', 'node:process', 'node:util'],
  },
  capture: {layers: ['core']},
  'perception/worker': {
    layers: ['core', 'measure', 'perception'],
    packages: [
      'comlink',
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow-models/body-pix',
      '@tensorflow-models/pose-detection',
    ],
  },
  perception: {layers: ['core'], types: ['measure'], packages: ['comlink']},
  flow: {
    // Of merchant only the reader of a page's schema.org data, which is a file of its own (docs/decisions/0005).
    layers: ['core', 'measure', 'anatomy', 'guidance', 'chart', 'merchant', 'capture', 'perception'],
    types: ['locale'],
    packages: ['lit', 'comlink', 'idb-keyval', 'qrcode-generator', 'zod/mini'],
  },
  element: {layers: ['core', 'guidance', 'flow', 'locale'], packages: ['lit']},
};

/**
 * The folder of the table that a file of src/ belongs to; undefined for the entry points beside the folders.
 * @param {string} path relative to src/, with slashes
 */
export const layerOf = path =>
  Object.keys(LAYERS)
    .filter(layer => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

/** @param {string} source of an import @param {readonly string[]} packages */
export const isAllowedPackage = (source, packages = []) =>
  packages.some(name => source === name || source.startsWith(`${name}/`));
