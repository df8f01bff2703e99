#!/usr/bin/env bash
# tfjs-core 4.22.0 puts its training optimizers into every bundle.
#
# Guess: a page that only runs a network imports `Tensor` from '@tensorflow/tfjs-core', whose package.json lists the files
# with side effects, and a bundler leaves the code for training out.
# True: dist/index.js, which is in that list, calls registerOptimizers() when it is imported. All optimizers stay, with all
# that they use. The same name from dist/base.js brings none of them.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @tensorflow/tfjs-core@4.22.0 esbuild@0.27.7

bundle() {
  echo "import {Tensor} from '$1'; globalThis.kept = Tensor;" >entry.mjs
  npx esbuild entry.mjs --bundle --minify --format=esm --log-level=error --outfile="$2"
  optimizers=$(grep -oE '"(Adadelta|Adagrad|Adam|Adamax|Momentum|RMSProp|SGD)"' "$2" | sort -u | tr '\n' ' ' || true)
  printf '%-32s %6d bytes gzip; optimizers: %s\n' "$1" "$(gzip -c "$2" | wc -c)" "${optimizers:-none}"
}

echo "@tensorflow/tfjs-core $(node -p "require('@tensorflow/tfjs-core/package.json').version")"
bundle @tensorflow/tfjs-core root.js
[ -n "$optimizers" ] || { echo 'CHANGED: the root no longer brings the optimizers'; exit 1; }
bundle @tensorflow/tfjs-core/dist/base.js base.js
[ -z "$optimizers" ] || { echo 'CHANGED: dist/base.js brings the optimizers, too'; exit 1; }
