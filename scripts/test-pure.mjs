#!/usr/bin/env node
// The tests of the pure folders in Node: `npm run test:pure -- [--long] [mocha's arguments]`.
import {randomInt} from 'node:crypto';
import {argv, env, execPath} from 'node:process';
import {PURE_FOLDERS} from './lib/test-folders.mjs';
import {run} from './lib/run.mjs';

/** A long run tries each property with so many times as many examples. */
const LONG_SCALE = 10;

const isLong = argv.includes('--long');
const args = argv.slice(2).filter(word => word !== '--long');
const namesFiles = args.some(word => word.endsWith('.ts'));
const files = namesFiles ? [] : PURE_FOLDERS.map(folder => `test/${folder}/**/*.test.ts`);

const scale = env.PROPERTY_SCALE ?? String(isLong ? LONG_SCALE : 1);
const seed = env.PROPERTY_SEED ?? String(randomInt(2 ** 31));
console.log(`Properties are tried with examples from PROPERTY_SEED=${seed}, PROPERTY_SCALE=${scale}.`);

try {
  await run(execPath, ['node_modules/mocha/bin/mocha.js', ...args, ...files], {
    env: {...env, PROPERTY_SCALE: scale, PROPERTY_SEED: seed},
  });
} catch {
  // mocha has said what failed.
  process.exitCode = 1;
}
