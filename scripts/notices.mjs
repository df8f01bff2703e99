#!/usr/bin/env node
// Writes dist/THIRD-PARTY-LICENSES.txt: the licences of all that the shipped files contain, as these licences ask.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {INSIDE_WASM, licenceOf, readPackages} from './lib/licences.mjs';
import {ROOT} from './lib/run.mjs';

/** The packages whose files `npm run models` copies, and BodyPix, which the page downloads. */
const MODELS = {
  'models/pose/': '@mediapipe/pose',
  'models/litert/': '@litertjs/core',
  'models/wasm/': '@tensorflow/tfjs-backend-wasm',
  'models/bodypix/': '@tensorflow-models/body-pix',
};

/** Bundles that npm does not ship. */
const NOT_SHIPPED = ['merchant.js'];

const filesOf = new Map();
const note = (name, file) => filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
for (const [file, names] of Object.entries(readPackages()))
  if (!NOT_SHIPPED.includes(file)) for (const name of names) note(name, file);
for (const [folder, name] of Object.entries(MODELS)) note(name, folder);

const entries = [
  ...[...filesOf].map(([name, files]) => ({...licenceOf(name), files})),
  ...INSIDE_WASM.map(part => ({...part, version: '', files: ['models/litert/', 'models/wasm/']})),
].sort((a, b) => (a.name < b.name ? -1 : 1));

const RULE = '='.repeat(80);
const section = ({name, version, licence, notice, text, files}) =>
  [
    RULE,
    `${name} ${version}`.trim(),
    `Licence: ${licence}`,
    `In: ${files.sort().join(', ')}`,
    '',
    notice,
    '',
    text.trim(),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');

writeFileSync(
  join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'),
  `The files of this folder contain the software below, under these licences. size-finder itself is under the MIT licence.

${entries.map(section).join('\n')}`,
);
console.log(`dist/THIRD-PARTY-LICENSES.txt names ${entries.length} works`);
