#!/usr/bin/env bash
# @litertjs/core 2.5.3 takes the address of its script for a folder when the address carries a version.
#
# Guess: `loadLiteRt('…/litert_wasm_compat_internal.js?v=1')` loads that script, as it does without the query. The documentation
# allows a full address or a folder, and a version in the query is how pages keep a file in caches for ever.
# True: only an address that ends in `.js` counts as full. To any other, LiteRT adds the name of a script that it chooses by
# what the browser can do: `…compat_internal.js?v=1/litert_wasm_internal.js`. Most servers ignore a query, so the
# first script comes all the same, a second time and past the cache, and the fault stays unseen. A fragment behind
# the query, `?v=1#.js`, ends as LiteRT wants and is not sent.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts @litertjs/core@2.5.3

cat >address.mjs <<'JS'
import {readFileSync} from 'node:fs';
import {loadLiteRt} from '@litertjs/core';

console.log('@litertjs/core', JSON.parse(readFileSync('node_modules/@litertjs/core/package.json')).version);

/** Stands in for a worker: notes the script that is asked for, and loads nothing. */
let asked;
globalThis.importScripts = url => {
  asked = String(url);
  throw new Error('this worker loads nothing');
};

const script = 'https://shop.example/models/litert_wasm_compat_internal.js';
const results = {};
for (const address of [script, `${script}?v=1`, `${script}?v=1#.js`]) {
  await loadLiteRt(address).catch(() => undefined);
  results[address] = asked;
  console.log(address, '→', asked);
}
const isKept = address => results[address] === address;
const holds = isKept(script) && !isKept(`${script}?v=1`) && isKept(`${script}?v=1#.js`);
if (!results[`${script}?v=1`].startsWith(`${script}?v=1/litert_wasm_`) || !holds) {
  console.error('LiteRT behaves otherwise now');
  process.exit(1);
}
JS
node address.mjs
