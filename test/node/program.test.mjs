// The program `size-finder`, which has all commands of the package.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import test from 'node:test';
import {ROOT} from '../../scripts/lib/run.mjs';

const sizeFinder = (...args) =>
  spawnSync(execPath, [join(ROOT, 'bin/size-finder.mjs'), ...args], {
    encoding: 'utf8',
    env: {...env, BODYPIX_DIR: ''},
  });

test('size-finder files fills a folder with what browsers fetch and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-finder-files-'));
  const {status, stderr} = sizeFinder('files', folder, '--url', 'http://127.0.0.1:1/');
  assert.equal(status, 1);
  assert.match(stderr, /BodyPix cannot be had/);
  for (const path of [
    'size-finder.js',
    'size-finder.worker.js',
    'size-finder.inline.js',
    'models/pose/pose_landmark_full.tflite',
    'models/litert/litert_wasm_compat_internal.wasm',
    'models/wasm/tfjs-backend-wasm-simd.wasm',
  ])
    assert.ok(existsSync(join(folder, path)), path);
  const names = readdirSync(folder, {recursive: true});
  assert.deepEqual(
    names.filter(name => /\.map$|^esm|^core|^merchant|\.json$|bodypix/.test(name)),
    [],
  );
});

test('size-finder charts and size-finder models hand on their arguments and exit codes', () => {
  assert.match(sizeFinder('charts', '--help').stdout, /^Usage: size-finder-charts/);
  assert.match(sizeFinder('models', '--help').stdout, /^Usage: size-finder-models/);
  assert.equal(sizeFinder('charts', 'lint', 'no-such-file.json').status, 2);
  assert.equal(sizeFinder('models').status, 2);
});

test('size-finder lists its commands, and refuses a word that is none', () => {
  const {status, stdout} = sizeFinder('--help');
  assert.equal(status, 0);
  for (const name of ['files', 'models', 'charts']) assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  assert.equal(sizeFinder().status, 2);
  const strange = sizeFinder('constructor');
  assert.equal(strange.status, 2);
  assert.match(strange.stderr, /"constructor" is not a command/);
});
