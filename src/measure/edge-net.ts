import {unpackNet, type PackedNet} from './conv-net.js';
import {SHIPPED_EDGE_NET} from './edge-net-data.js';
import {COLUMN_SHARE, INSIDE, type EdgeStrip} from './edge-strip.js';

/** Per row of a strip: how far outside of the traced edge the body's lies, and how wrong that may be. Shares of the trunk's length. */
export type EdgeNet = (strip: EdgeStrip) => readonly {readonly shift: number; readonly error: number}[];

/** The network says errors as logs of about a centimetre: this share of the trunk. */
export const ERROR_UNIT_SHARE = 0.02;

/**
 * One map out tells the log odds that a point lies within the body: their probabilities, added up from the trunk outwards,
 * are where the edge is. The mean of the other along a row is the log of the error.
 */
export function edgeNet(packed: PackedNet): EdgeNet {
  const run = unpackNet(packed);
  return strip => {
    const {values, rows, columns} = run(strip);
    return Array.from({length: rows}, (_, row) => {
      let within = 0;
      let errorLog = 0;
      for (let at = row * columns; at < (row + 1) * columns; at++) {
        within += 1 / (1 + Math.exp(-(values[at] ?? NaN)));
        errorLog += (values[rows * columns + at] ?? NaN) / columns;
      }
      return {shift: (within - INSIDE) * COLUMN_SHARE, error: Math.exp(errorLog) * ERROR_UNIT_SHARE};
    });
  };
}

let net: EdgeNet | undefined;

/** The network that ships, unpacked when it is first needed. */
export const shippedEdgeNet = (): EdgeNet => (net ??= edgeNet(SHIPPED_EDGE_NET));
