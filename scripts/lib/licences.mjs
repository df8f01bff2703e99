import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {withoutHash} from './chunk-names.mjs';
import {ROOT} from './run.mjs';

/** Where each build of a bundle writes which packages are in its files. It is not shipped. */
export const PACKAGES_FOLDER = 'dist/.packages';

/**
 * The package that a module comes from.
 * @param {string} id path of the module @returns {string | undefined}
 */
export const packageOf = id =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1].replace('\\', '/');

/**
 * Writes which packages are in each file of a bundle, for `npm run notices`.
 * @param {string} name of the bundle
 * @param {Readonly<Record<string, string>>} [copies] file → the file of the bundle that it repeats
 * @returns {import('rollup').Plugin}
 */
export function notePackages(name, copies = {}) {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      const files = {};
      for (const {fileName, modules} of Object.values(bundle)) {
        const kept = Object.entries(modules ?? {}).filter(([, {renderedLength}]) => renderedLength > 0);
        const packages = new Set(kept.flatMap(([id]) => packageOf(id) ?? []));
        if (packages.size > 0) files[withoutHash(fileName)] = [...packages].sort();
      }
      for (const [copy, original] of Object.entries(copies)) files[copy] = files[original];
      const source = `${JSON.stringify(files, null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: `${basename(PACKAGES_FOLDER)}/${name}.json`, source});
    },
  };
}

/**
 * The files of all bundles with the packages in each.
 * @returns {Readonly<Record<string, readonly string[]>>} from file to names of packages
 */
export const readPackages = () =>
  Object.assign(
    {},
    ...readdirSync(join(ROOT, PACKAGES_FOLDER)).map(name =>
      JSON.parse(readFileSync(join(ROOT, PACKAGES_FOLDER, name), 'utf8')),
    ),
  );

const text = name => readFileSync(join(ROOT, 'licences', name), 'utf8');
const apache = holder => ({notice: `Copyright ${holder}`, text: text('apache-2.0.txt')});
const mit = notice => ({notice, text: text('mit.txt')});

/** Packages without a file of their licence. The notices are those in their sources. */
const WITHOUT_FILE = {
  '@litertjs/core': apache('2025 Google LLC'),
  '@litertjs/wasm-utils': apache('2025 Google LLC'),
  '@mediapipe/pose': apache('The MediaPipe Authors'),
  '@tensorflow-models/body-pix': apache('Google LLC'),
  '@tensorflow/tfjs-backend-cpu': apache('Google LLC'),
  '@tensorflow/tfjs-backend-wasm': apache('Google LLC'),
  '@tensorflow/tfjs-converter': apache('Google LLC'),
  '@tensorflow/tfjs-core': apache('Google LLC'),
  'qrcode-generator': mit(
    'Copyright (c) 2009 Kazuhiko Arase\n\nThe word "QR Code" is registered trademark of DENSO WAVE INCORPORATED',
  ),
  seedrandom: mit('Copyright 2019 David Bau.'),
};

/** What is inside the WebAssembly of the packages, compiled by their authors. */
export const INSIDE_WASM = [
  {
    name: 'XNNPACK',
    licence: 'BSD-3-Clause',
    notice:
      'Copyright (c) Facebook, Inc. and its affiliates. All rights reserved.\nCopyright 2019 Google LLC',
    text: text('bsd-3-clause-xnnpack.txt'),
  },
  {
    name: 'Emscripten',
    licence: 'MIT',
    ...mit('Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.'),
  },
];

/**
 * A package's licence with its notices. Throws if it has none, so that nothing is shipped without.
 * @param {string} name
 * @returns {{name: string, version: string, licence: string, notice: string, text: string}}
 */
export function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const {version, license: licence} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = existsSync(folder)
    ? readdirSync(folder).filter(file => /^(licen[cs]e|notice)/i.test(file))
    : [];
  const own = files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n');
  if (own !== '') return {name, version, licence, notice: '', text: own};
  if (!Object.hasOwn(WITHOUT_FILE, name))
    throw new Error(
      `${name} has no file of its licence (${licence}): add it to ${basename(import.meta.filename)}`,
    );
  return {name, version, licence, ...WITHOUT_FILE[name]};
}
