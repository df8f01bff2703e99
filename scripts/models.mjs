#!/usr/bin/env node
// Fills dist/models/ (see the README, "Models"). Never fails for want of BodyPix: the finder works without it.
import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';

const MODELS = fileURLToPath(new URL('../dist/models/', import.meta.url));

/** Everything of the package but the heavy model (27.7 MB), its types and its papers. */
const POSE_FILES = [
  'pose.js',
  'pose_landmark_full.tflite',
  'pose_landmark_lite.tflite',
  'pose_solution_packed_assets.data',
  'pose_solution_packed_assets_loader.js',
  'pose_solution_simd_wasm_bin.data',
  'pose_solution_simd_wasm_bin.js',
  'pose_solution_simd_wasm_bin.wasm',
  'pose_solution_wasm_bin.js',
  'pose_solution_wasm_bin.wasm',
  'pose_web.binarypb',
];

const WASM_FILES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
];

/** BodyPix 2.0, MobileNetV1 0.75, stride 16, 2 bytes a weight: names of the files and their SHA-256. */
const BODYPIX_FILES = {
  'model-stride16.json': '7c9b3bd68f86004b75e739255b9b823c4d8f409fabe6dd753b76c0fdd90a357e',
  'group1-shard1of1.bin': 'e215c9546b9db0e1e06c23c759ed48ccaf2aad68c656d0130b5757bc0479ac77',
};

/** What `mobileNetSavedModel(16, 0.75, 2)` of @tensorflow-models/body-pix answers. */
const BODYPIX_URL = 'https://storage.googleapis.com/tfjs-models/savedmodel/bodypix/mobilenet/quant2/075/';
const BODYPIX_FOLDER = 'mobilenet-075-stride16-quant2';
/** The small file first: a network that answers nothing is found out by it. */
const LIMITS_MS = {'model-stride16.json': 15_000, 'group1-shard1of1.bin': 120_000};

/** @type {(packageName: string) => string} */
const packageFolder = packageName =>
  dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));

async function copyFiles(from, to, names) {
  await mkdir(to, {recursive: true});
  for (const name of names) await copyFile(join(from, name), join(to, name));
}

/** Reads every file by `read` and returns the contents; throws, naming the file, when one is missing or other. */
async function readChecked(read) {
  const files = [];
  for (const [name, sha256] of Object.entries(BODYPIX_FILES)) {
    const bytes = await read(name);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${name} is not the pinned version`);
    files.push([name, bytes]);
  }
  return files;
}

const fromFolder = folder => readChecked(name => readFile(join(folder, name)));

const fromUpstream = () =>
  readChecked(async name => {
    const response = await fetch(BODYPIX_URL + name, {signal: AbortSignal.timeout(LIMITS_MS[name])});
    if (!response.ok) throw new Error(`${BODYPIX_URL + name} answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });

/** The first source that has the right files wins; the reasons of the others are told when none has. */
async function obtainBodyPix(folder) {
  const sources = [() => fromFolder(folder)];
  if (env.BODYPIX_DIR) {
    sources.push(
      () => fromFolder(env.BODYPIX_DIR),
      () => fromFolder(join(env.BODYPIX_DIR, BODYPIX_FOLDER)),
    );
  }
  sources.push(fromUpstream);
  const reasons = [];
  for (const source of sources) {
    try {
      return await source();
    } catch (error) {
      reasons.push(error.cause?.code ?? error.code ?? error.message);
    }
  }
  throw new Error(reasons.slice(1).join('; '));
}

await copyFiles(packageFolder('@mediapipe/pose'), join(MODELS, 'pose'), POSE_FILES);
await copyFiles(
  join(packageFolder('@tensorflow/tfjs-backend-wasm'), 'dist'),
  join(MODELS, 'wasm'),
  WASM_FILES,
);

const bodypix = join(MODELS, 'bodypix');
try {
  const files = await obtainBodyPix(bodypix);
  await mkdir(bodypix, {recursive: true});
  for (const [name, bytes] of files) await writeFile(join(bodypix, name), bytes);
  console.log('models: pose, wasm and bodypix are in dist/models');
} catch (error) {
  // Half a model is worse than none: the finder would download it and fail.
  await rm(bodypix, {recursive: true, force: true});
  console.log(
    `models: pose and wasm are in dist/models; BodyPix cannot be had (${error.message}), going on without`,
  );
}
