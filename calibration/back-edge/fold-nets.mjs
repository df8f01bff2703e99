import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cacheDir} from '../perceived-cache.mjs';

const fileOf = fold => join(cacheDir, '..', 'back-nets', `without-${fold}.json`);

export function writeFoldNet(fold, net) {
  mkdirSync(join(cacheDir, '..', 'back-nets'), {recursive: true});
  writeFileSync(fileOf(fold), JSON.stringify(net));
}

/**
 * The net that has not seen a body: of four for the bodies that are in fits, and the one that ships for the test
 * bodies. So traces that constants are fitted on are as good as they will be on new people, and no better.
 */
export async function foldNet(body) {
  const {unpackNet} = await import('../../dist/esm/measure/dense-net.js');
  if (body % 5 === 0) {
    const {shippedBackNet} = await import('../../dist/esm/measure/back-net.js');
    return shippedBackNet();
  }
  const file = fileOf(body % 5);
  if (!existsSync(file)) throw new Error(`${file} is missing: run node calibration/fit-back-edge.mjs first`);
  return unpackNet(JSON.parse(readFileSync(file, 'utf8')));
}
