#!/usr/bin/env node
// Fills dist/models/ (see docs/hosting.md). It does not fail without BodyPix, because the finder works without it.
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {placeBodyPix} from '../bin/bodypix.mjs';

const MODELS = fileURLToPath(new URL('../dist/models/', import.meta.url));

/** Which files of which folder of a package go where. */
const FILES = [
  {
    from: '@mediapipe/pose',
    to: 'pose',
    // The pose solution loads its detector from a file of packed assets, which holds this one network and nothing else.
    names: {
      'pose_solution_packed_assets.data': 'pose_detection.tflite',
      'pose_landmark_full.tflite': 'pose_landmark_full.tflite',
    },
  },
  {
    from: '@litertjs/core',
    folder: 'wasm',
    to: 'litert',
    // The build without relaxed SIMD runs in every browser of docs/browsers.md and is as fast (docs/decisions/0015).
    names: {
      'litert_wasm_compat_internal.js': 'litert_wasm_compat_internal.js',
      'litert_wasm_compat_internal.wasm': 'litert_wasm_compat_internal.wasm',
    },
  },
  {
    from: '@tensorflow/tfjs-backend-wasm',
    folder: 'dist',
    to: 'wasm',
    names: {'tfjs-backend-wasm-simd.wasm': 'tfjs-backend-wasm-simd.wasm'},
  },
];

/** @type {(packageName: string) => string} */
const packageFolder = packageName =>
  dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));

for (const {from, folder = '', to, names} of FILES) {
  await mkdir(join(MODELS, to), {recursive: true});
  for (const [name, copy] of Object.entries(names))
    await copyFile(join(packageFolder(from), folder, name), join(MODELS, to, copy));
}

// LiteRT's script is a classic one in a package of modules, which tools that read packages must know.
await writeFile(join(MODELS, 'package.json'), '{"type": "commonjs"}\n');

try {
  await placeBodyPix(join(MODELS, 'bodypix'), {folder: env.BODYPIX_DIR});
  console.log('models: pose, litert, wasm and bodypix are in dist/models');
} catch (error) {
  console.log(
    `models: pose, litert and wasm are in dist/models; BodyPix cannot be had (${error.message}), the finder works without it`,
  );
}
