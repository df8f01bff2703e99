// The program `size-finder-models`, with a local server in place of BodyPix's address.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import test from 'node:test';
import {promisify} from 'node:util';
import {ROOT} from '../../scripts/lib/run.mjs';

const PROGRAM = join(ROOT, 'bin/models.mjs');
const OWN_BODYPIX = join(ROOT, 'dist/models/bodypix');
const NAMES = ['group1-shard1of1.bin', 'model-stride16.json'];

/** The folder of the real weights, if this machine has them. The other tests use fake weights. */
const real = existsSync(OWN_BODYPIX) ? OWN_BODYPIX : null;

const newFolder = () => mkdtempSync(join(tmpdir(), 'size-finder-models-'));

async function models(...args) {
  const options = {env: {...env, BODYPIX_DIR: ''}};
  return promisify(execFile)(execPath, [PROGRAM, ...args], options).then(
    output => ({status: 0, ...output}),
    ({code, stdout, stderr}) => ({status: code, stdout, stderr}),
  );
}

/** Serves each path with `answer`, which gives the bytes, or null for 404. */
async function serveFiles(t, answer) {
  const asked = [];
  const server = createServer(({url}, response) => {
    asked.push(url);
    const bytes = answer(url);
    response.writeHead(bytes === null ? 404 : 200).end(bytes ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return {url: `http://127.0.0.1:${server.address().port}/mirror`, asked};
}

const hasOwnModels = folder =>
  [
    'pose/pose_landmark_full.tflite',
    'litert/litert_wasm_compat_internal.wasm',
    'wasm/tfjs-backend-wasm-simd.wasm',
  ].every(path => existsSync(join(folder, path)));

test('size-finder-models without BodyPix fills in the other models and says what to do', async t => {
  const {url, asked} = await serveFiles(t, () => null);
  const folder = newFolder();
  const {status, stderr} = await models(folder, '--url', url);
  assert.equal(status, 1);
  assert.match(stderr, /model-stride16\.json answers 404/);
  assert.match(stderr, /works without it.*--from/s);
  assert.ok(hasOwnModels(folder));
  assert.deepEqual(asked, ['/mirror/model-stride16.json']);
  assert.equal(existsSync(join(folder, 'bodypix/model-stride16.json')), false);
});

test('size-finder-models does not crash when no server answers', async () => {
  const {status, stderr} = await models(newFolder(), '--url', 'http://127.0.0.1:1/');
  assert.equal(status, 1);
  assert.match(stderr, /cannot be had \(.+\)/);
});

test('size-finder-models refuses another version and removes an incomplete model', async t => {
  const {url} = await serveFiles(t, () => Buffer.from('{}'));
  const folder = newFolder();
  mkdirSync(join(folder, 'bodypix'));
  for (const name of [...NAMES, 'mine.txt']) writeFileSync(join(folder, 'bodypix', name), 'other');
  const {status, stderr} = await models(folder, '--url', url);
  assert.equal(status, 1);
  assert.match(stderr, /not the pinned version/);
  assert.deepEqual(readdirSync(join(folder, 'bodypix')), ['mine.txt']);
});

for (const [how, sourceOf] of [
  [
    'an address',
    async t => [
      '--url',
      (await serveFiles(t, path => readFileSync(join(real, path.replace('/mirror/', ''))))).url,
    ],
  ],
  ['a folder', async () => ['--from', real]],
])
  test(`size-finder-models takes the weights from ${how} once`, async t => {
    if (real === null) {
      t.diagnostic('this machine has no BodyPix, so there is nothing to fetch');
      return;
    }
    const folder = newFolder();
    const {status, stdout, stderr} = await models(folder, ...(await sourceOf(t)));
    assert.equal(status, 0, stderr);
    assert.match(stdout, /has pose, litert, wasm and bodypix/);
    assert.ok(hasOwnModels(folder));
    assert.deepEqual(readdirSync(join(folder, 'bodypix')).sort(), NAMES);
    // The files are there, so the program asks no source again.
    assert.equal((await models(folder, '--url', 'http://127.0.0.1:1/')).status, 0);
  });

test('size-finder-models --help prints its usage', async () => {
  assert.match((await models('--help')).stdout, /^Usage: size-finder-models/);
  for (const args of [[], ['a', 'b'], ['a', '--nonsense']]) {
    const {status, stderr} = await models(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /Write --help/);
  }
});
