import {readFileSync, writeFileSync} from 'node:fs';

/** In the repository, so that the benches need no training. */
const fileOf = fold => new URL(`folds/without-${fold}.json`, import.meta.url);

export const writeFoldNet = (fold, net) => writeFileSync(fileOf(fold), `${JSON.stringify(net)}\n`);

/**
 * The net that has not seen a body: of four for the bodies that are in fits, and the one that ships for the test
 * bodies. So traces that constants are fitted on are as good as they will be on new people, and no better.
 */
export async function foldNet(body) {
  const {edgeNet, shippedEdgeNet} = await import('../../dist/esm/measure/edge-net.js');
  return body % 5 === 0 ? shippedEdgeNet() : edgeNet(JSON.parse(readFileSync(fileOf(body % 5), 'utf8')));
}
