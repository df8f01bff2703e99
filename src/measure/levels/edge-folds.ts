import {at} from '../../core/at.js';
import type {TracedEdge, ViewTrace} from '../edges/view-trace.js';

/** Folds are looked for apart in so many parts of the trunk, from the shoulders down. */
const PARTS = 3;
/** A fold bends the edge within this share of the torso's length, 2 cm in an adult. */
const REACH = 0.04;
/** Bends smaller than this share of the torso's length are the noise of the mask. */
const LEAST_BEND = 1e-4;

/**
 * How the edges of the trunk look in each third of it, from the shoulders down: the log of their root mean square bend,
 * as a share of the torso's length, and the mean trust in them. Cloth that hangs free has folds, and its edge is less
 * certain than that of skin or of cloth that is stretched over it.
 */
export function edgeFolds(trace: ViewTrace): number[] {
  const edges = [trace.left, trace.right];
  const count = trace.left.xPx.length;
  const reach = Math.max(1, Math.round((REACH * trace.torsoPx) / trace.rowStepPx));
  return Array.from({length: PARTS}).flatMap((_, part) => {
    const from = Math.floor((part * count) / PARTS);
    const to = Math.floor(((part + 1) * count) / PARTS);
    const bends = edges.map(edge => rmsBendPx(edge, from, to, reach) / trace.torsoPx);
    return [
      meanOf(bends.map(bend => Math.log(LEAST_BEND + bend))),
      meanOf(edges.map(({trust01}) => meanOf(trust01.slice(from, to)))),
    ];
  });
}

/** Root mean square of how far each point lies off the line between its neighbours above and below, times two. */
function rmsBendPx({xPx}: TracedEdge, from: number, to: number, reach: number): number {
  const squares: number[] = [];
  for (let i = Math.max(from, reach); i < Math.min(to, xPx.length - reach); i += 1)
    squares.push((at(xPx, i - reach) - 2 * at(xPx, i) + at(xPx, i + reach)) ** 2);
  return squares.length === 0 ? 0 : Math.sqrt(meanOf(squares));
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
