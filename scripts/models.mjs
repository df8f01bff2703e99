#!/usr/bin/env node
// Fills dist/models/ (see docs/hosting.md). It does not fail without BodyPix, because the finder works without it.
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {placeBodyPix} from '../bin/bodypix.mjs';

const MODELS = fileURLToPath(new URL('../dist/models/', import.meta.url));

/** All files of the package except the heavy model (27.7 MB), the types and the documents. */
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

/** The build without relaxed SIMD, which runs in every engine. */
const LITERT_FILES = ['litert_wasm_compat_internal.js', 'litert_wasm_compat_internal.wasm'];

const WASM_FILES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
];

/** @type {(packageName: string) => string} */
const packageFolder = packageName =>
  dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));

async function copyFiles(from, to, names) {
  await mkdir(to, {recursive: true});
  for (const name of names) await copyFile(join(from, name), join(to, name));
}

await copyFiles(packageFolder('@mediapipe/pose'), join(MODELS, 'pose'), POSE_FILES);
await copyFiles(join(packageFolder('@litertjs/core'), 'wasm'), join(MODELS, 'litert'), LITERT_FILES);
await copyFiles(
  join(packageFolder('@tensorflow/tfjs-backend-wasm'), 'dist'),
  join(MODELS, 'wasm'),
  WASM_FILES,
);

// The runtimes are classic scripts in a package of modules, which tools that read packages must know.
await writeFile(join(MODELS, 'package.json'), '{"type": "commonjs"}\n');

try {
  await placeBodyPix(join(MODELS, 'bodypix'), {folder: env.BODYPIX_DIR});
  console.log('models: pose, litert, wasm and bodypix are in dist/models');
} catch (error) {
  console.log(
    `models: pose, litert and wasm are in dist/models; BodyPix cannot be had (${error.message}), the finder works without it`,
  );
}
