import {at} from '../../core/at.js';
import {unpackNet, type PackedNet} from '../models/conv-net.js';
import {SHIPPED_EDGE_NET} from './edge-net-data.js';
import {COLUMN_SHARE, INSIDE, type EdgeStrip} from './edge-strip.js';

/**
 * Finds the body's edge in a strip. Per row: how far outside the traced edge it lies (negative for inside), and the
 * error to expect; both as shares of the trunk's length.
 */
export type EdgeNet = (strip: EdgeStrip) => readonly {readonly shift: number; readonly error: number}[];

/** The network gives errors as logs, in units of this share of the trunk's length (about a centimetre). */
export const ERROR_UNIT_SHARE = 0.02;

/**
 * Makes an edge finder of a network with two output maps. The first holds the log odds that a point lies within the
 * body: the sum of the probabilities along a row is the column of the edge. The mean of the second along a row is the
 * log of the error.
 */
export function edgeNet(packed: PackedNet): EdgeNet {
  const run = unpackNet(packed);
  return strip => {
    const {values, rows, columns} = run(strip);
    return Array.from({length: rows}, (_, row) => {
      let within = 0;
      let errorLog = 0;
      for (let point = row * columns; point < (row + 1) * columns; point++) {
        within += 1 / (1 + Math.exp(-at(values, point)));
        errorLog += at(values, rows * columns + point) / columns;
      }
      return {shift: (within - INSIDE) * COLUMN_SHARE, error: Math.exp(errorLog) * ERROR_UNIT_SHARE};
    });
  };
}

let net: EdgeNet | undefined;

/** The network that ships. It is unpacked on the first call. */
export const shippedEdgeNet = (): EdgeNet => (net ??= edgeNet(SHIPPED_EDGE_NET));
