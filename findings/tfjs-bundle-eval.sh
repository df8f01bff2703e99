#!/usr/bin/env bash
# tfjs 4.22.0: which of its two ready-made bundles runs depends on the page's content security policy.
#
# Guess: dist/tf.min.js and dist/tf.es2017.min.js differ only in the age of their JavaScript, so a page with a policy
# without 'unsafe-eval' can load either.
# True: tf.min.js, the file that `unpkg` and `jsdelivr` in package.json name, makes functions from text while it loads.
# Where that is forbidden it throws an EvalError and leaves an empty `tf`. tf.es2017.min.js loads.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts @tensorflow/tfjs@4.22.0

cat >load.mjs <<'JS'
import {readFileSync} from 'node:fs';
import {createContext, runInContext} from 'node:vm';

/** Loads a script as a page does whose policy forbids code from text. */
function load(file) {
  // What both files touch of a browser while they load.
  const page = {console, setTimeout, performance, TextEncoder, TextDecoder, URL};
  page.self = page.window = page;
  const context = createContext(page, {codeGeneration: {strings: false, wasm: true}});
  try {
    runInContext(readFileSync(`node_modules/@tensorflow/tfjs/dist/${file}`, 'utf8'), context);
    return `loads; tf.version.tfjs is ${page.tf?.version?.tfjs}`;
  } catch (error) {
    return `throws ${error.name}; tf has ${Object.keys(page.tf ?? {}).length} members`;
  }
}

const {version, unpkg} = JSON.parse(readFileSync('node_modules/@tensorflow/tfjs/package.json', 'utf8'));
console.log(`@tensorflow/tfjs ${version}, "unpkg": ${unpkg}`);
const [old, modern] = ['tf.min.js', 'tf.es2017.min.js'].map(file => {
  const outcome = load(file);
  console.log(`${file}: ${outcome}`);
  return outcome;
});
if (!old.startsWith('throws EvalError') || !modern.startsWith('loads')) {
  console.log('CHANGED');
  process.exitCode = 1;
}
JS
node load.mjs
