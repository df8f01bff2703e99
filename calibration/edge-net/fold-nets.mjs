import {readFileSync, writeFileSync} from 'node:fs';

/** The nets are in the repository, so that the benches need no training. */
const fileOf = fold => new URL(`folds/without-${fold}.json`, import.meta.url);

export const writeFoldNet = (fold, net) => writeFileSync(fileOf(fold), `${JSON.stringify(net)}\n`);

/**
 * The net that has not seen a body: one of four for the bodies that are in fits, and the net that ships for the test bodies. The
 * traces on which constants are fitted are then as good as the traces of new people, and no better.
 */
export async function foldNet(body) {
  const {edgeNet, shippedEdgeNet} = await import('../../dist/esm/measure/edges/edge-net.js');
  return body % 5 === 0 ? shippedEdgeNet() : edgeNet(JSON.parse(readFileSync(fileOf(body % 5), 'utf8')));
}
