import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import vm from 'node:vm';
import {builtFile, builtScripts} from '../../scripts/lib/chunk-names.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const built = name => readFileSync(join(ROOT, 'dist', name), 'utf8');

test('every entry point of the package is a file that npm ships', () => {
  const targets = Object.values(manifest.exports)
    .flatMap(target => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter(path => !path.includes('*'));
  assert.ok(targets.length >= 8);
  for (const path of [...targets, manifest.unpkg, manifest.jsdelivr]) {
    assert.ok(existsSync(join(ROOT, path)), `${path} is missing`);
    const shipped =
      path.endsWith('package.json') || manifest.files.some(root => path.replace('./', '').startsWith(root));
    assert.ok(shipped, `${path} is not in "files"`);
  }
});

/** Globals that Lit and zod leave for later copies of themselves. Lit also replaces the registry of elements. */
const LIBRARY_GLOBALS = /^(lit|reactiveElement|__zod|customElements)/;

test('a server without a DOM can import the package', async () => {
  const before = Object.keys(globalThis);
  const {SizeFinder} = await import('size-finder');
  assert.equal(typeof SizeFinder, 'function');
  const added = Object.keys(globalThis).filter(name => !before.includes(name) && !LIBRARY_GLOBALS.test(name));
  assert.deepEqual(added, []);
});

test('a server can import define.js', async () => {
  await assert.doesNotReject(import('size-finder/define.js'));
  assert.equal(globalThis.document, undefined);
});

/** The static and the literal dynamic imports of a bundle. */
const importsOf = code =>
  [...code.matchAll(/(?:\bfrom|\bimport\(?|\)\()\s*["'](\.[^"']+)["']/g)].map(([, path]) => path);

test('the file of the script tag names one chunk and holds no library', () => {
  const code = built('size-finder.js');
  assert.deepEqual(importsOf(code), [`./${builtFile('chunks/element-*.js')}`]);
  assert.doesNotMatch(code, /litHtml|zod|tfjs|mediapipe\/pose|KernelBackend/);
});

test('what a product page loads holds no chart engine and no TensorFlow', () => {
  const code = built(builtFile('chunks/element-*.js'));
  assert.match(code, /litHtmlVersions/);
  assert.deepEqual(
    importsOf(code).filter(path => path.includes('/element-')),
    [],
  );
  assert.doesNotMatch(code, /chart-invalid|_zod|tfjs|mediapipe\/pose|KernelBackend/);
});

test('no chunk imports the file of the script tag, whose address a shop may change', () => {
  const chunks = builtScripts().filter(name => name.includes('/'));
  assert.ok(chunks.length > 10);
  for (const name of chunks)
    for (const path of importsOf(built(name))) assert.match(path, /-[0-9a-z]{8}\.js$/, `${name}: ${path}`);
});

test('the file of the script tag has all exports of the package', async () => {
  const names = async path => Object.keys(await import(path)).sort();
  const exported = /export\{([^}]*)\}/.exec(built('size-finder.js'))[1].split(',');
  assert.deepEqual(exported.map(name => name.split(' as ').at(-1)).sort(), await names('size-finder'));
});

test('the version in the code is that of the package', async () => {
  const {VERSION} = await import('../../dist/esm/core/version.js');
  assert.equal(VERSION, manifest.version);
});

test('the worker is a classic script', () => {
  assert.doesNotThrow(() => new vm.Script(built('size-finder.worker.js')));
});

test('no bundle evaluates text as code, which a strict policy forbids', () => {
  const bundles = builtScripts();
  for (const name of ['size-finder.js', 'size-finder.worker.js', builtFile('chunks/dialog-*.js'), 'core.js'])
    assert.ok(bundles.includes(name), name);
  for (const name of bundles) assert.doesNotMatch(built(name), /\beval\(|new Function\(/, name);
});

test('the models folder holds the networks and the runtimes that docs/hosting.md names', () => {
  for (const path of [
    'pose/pose_detection.tflite',
    'pose/pose_landmark_full.tflite',
    'litert/litert_wasm_compat_internal.js',
    'litert/litert_wasm_compat_internal.wasm',
    'wasm/tfjs-backend-wasm-simd.wasm',
  ])
    assert.ok(existsSync(join(ROOT, 'dist/models', path)), path);
});
