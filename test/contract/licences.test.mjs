// The licences of what the package contains: the file that npm ships, and the page for lawyers.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {licenceOf, packageOf, readPackages} from '../../scripts/lib/licences.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';

const shipped = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
const page = readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8');
const packages = readPackages();
const names = [...new Set(Object.values(packages).flat())];

test('the reader of the bundles finds the packages that they are known to hold', () => {
  assert.deepEqual(packages['chunks/qr-*.js'], ['qrcode-generator']);
  assert.ok(packages['size-finder.worker.js'].includes('@tensorflow/tfjs-core'));
  assert.deepEqual(packages['size-finder.inline.js'], packages['size-finder.worker.js']);
  assert.equal(packageOf('/a/node_modules/x/node_modules/@scope/name/lib/index.js'), '@scope/name');
  assert.equal(packageOf('C:\\a\\node_modules\\name\\index.js'), 'name');
  assert.equal(packageOf('/a/dist/esm/core/at.js'), undefined);
});

test('the shipped file holds the licence and the notices of every package in a shipped bundle', () => {
  for (const [file, inside] of Object.entries(packages))
    for (const name of file === 'merchant.js' ? [] : inside) {
      const {version, licence, notice, text} = licenceOf(name);
      const [, section] = shipped.split(`\n${name} ${version}\nLicence: ${licence}\n`);
      assert.ok(section?.includes(text.trim()), name);
      assert.ok(section.includes(notice), name);
      assert.ok(/^In: (.*)$/m.exec(section)[1].split(', ').includes(file), name);
    }
});

test('the shipped file holds the licences of the models and of what their WebAssembly contains', () => {
  for (const title of [
    '@mediapipe/pose',
    '@litertjs/core',
    '@tensorflow/tfjs-backend-wasm',
    'XNNPACK',
    'Emscripten',
  ])
    assert.match(shipped, new RegExp(`^${title}( |$)`, 'm'));
});

test('a package without a file of its licence stops the build', () => {
  // This one is a tool without such a file.
  assert.equal(existsSync(join(ROOT, 'node_modules/@tensorflow/tfjs/LICENSE')), false);
  assert.throws(() => licenceOf('@tensorflow/tfjs'), /has no file of its licence/);
});

/** The files of each row of the table "Code inside the bundles" with the text of the row. */
const rows = page
  .split('## Code inside the bundles')[1]
  .split('\n## ')[0]
  .split('\n')
  .filter(line => line.startsWith('| `') || line.startsWith('| worker'));

/** The files that a row names. */
const filesOf = row =>
  [
    ...[...row.split('|')[1].matchAll(/`dist\/([^`]+)`/g)].map(([, file]) => file),
    ...(row.split('|')[1].includes('worker') ? ['size-finder.worker.js'] : []),
    ...(row.split('|')[1].includes('inline') ? ['size-finder.inline.js'] : []),
  ].sort();

/** The names under which the page lists packages. */
const SHOWN_AS = {
  'lit-html': 'lit-html',
  'lit-element': 'lit-element',
  zod: 'Zod',
  comlink: 'Comlink',
  papaparse: 'Papa Parse',
  '@tensorflow/tfjs-core': 'TensorFlow.js',
  '@tensorflow/tfjs-converter': 'TensorFlow.js',
  '@tensorflow/tfjs-backend-wasm': 'TensorFlow.js',
  '@tensorflow/tfjs-backend-cpu': 'TensorFlow.js',
  '@tensorflow-models/body-pix': 'tfjs-models',
  '@litertjs/core': 'LiteRT.js',
  '@litertjs/wasm-utils': 'LiteRT.js',
  long: 'long.js',
};

test('the page for lawyers lists every package with exactly the bundles that hold it', () => {
  assert.ok(rows.length > 5);
  for (const name of names) {
    const row = rows.find(line => line.includes(SHOWN_AS[name] ?? name));
    assert.ok(row, `${name} is on no row`);
    const files = Object.keys(packages).filter(file => packages[file].includes(name));
    for (const file of files) assert.ok(filesOf(row).includes(file), `${name} is in ${file}`);
  }
  for (const row of rows)
    for (const file of filesOf(row))
      assert.ok(
        packages[file]?.some(name => row.includes(SHOWN_AS[name] ?? name)),
        `nothing of this row is in ${file}: ${row}`,
      );
});
