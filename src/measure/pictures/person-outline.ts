import {at} from '../../core/at.js';
import type {Outline} from '../../core/seen-photo.js';
import type {PerceivedView} from './perceived-view.js';
import {byteAt} from './soft-edges.js';

/** The outline is read on a grid with about so many rows. */
const ROWS = 160;
/** A point with at least this value belongs to the person. */
const INSIDE = 127.5;
/** Lines shorter than this share of the longest one are specks. */
const SPECK = 0.08;

/** Draws the lines around the person, at even odds of the mean mask of both passes, by marching squares. */
export function personOutline({widthPx, heightPx, mask, mirroredMask}: PerceivedView): Outline {
  const stepPx = Math.max(1, Math.round(heightPx / ROWS));
  // A margin of one empty point all around closes the lines at the picture's border.
  const columns = Math.floor((widthPx - 1) / stepPx) + 3;
  const rows = Math.floor((heightPx - 1) / stepPx) + 3;
  const values = new Float32Array(columns * rows);
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      const pixel = (row - 1) * stepPx * widthPx + (column - 1) * stepPx;
      values[row * columns + column] = (byteAt(mask.alpha, pixel) + byteAt(mirroredMask.alpha, pixel)) / 2;
    }
  const lines = linesOf({values, columns, rows}).map(line =>
    line.map(cells => Math.round(10 * (cells - 1) * stepPx) / 10),
  );
  const longest = Math.max(0, ...lines.map(({length}) => length));
  return lines.filter(({length}) => length >= SPECK * longest).sort((a, b) => b.length - a.length);
}

interface Grid {
  readonly values: Float32Array;
  readonly columns: number;
  readonly rows: number;
}

/** The sides of a cell, in the order in which `SEGMENTS` numbers them. */
const TOP = 0;
const RIGHT = 1;
const BOTTOM = 2;
const LEFT = 3;
type Side = typeof TOP | typeof RIGHT | typeof BOTTOM | typeof LEFT;

/**
 * How the line crosses a cell, from side to side with the person on its right, by which corners belong to the person: 1
 * for the top left one, 2 for the top right one, 4 for the bottom right one, 8 for the bottom left one.
 */
const SEGMENTS: readonly (readonly (readonly [from: Side, to: Side])[])[] = [
  [],
  [[TOP, LEFT]],
  [[RIGHT, TOP]],
  [[RIGHT, LEFT]],
  [[BOTTOM, RIGHT]],
  [
    [TOP, LEFT],
    [BOTTOM, RIGHT],
  ],
  [[BOTTOM, TOP]],
  [[BOTTOM, LEFT]],
  [[LEFT, BOTTOM]],
  [[TOP, BOTTOM]],
  [
    [RIGHT, TOP],
    [LEFT, BOTTOM],
  ],
  [[RIGHT, BOTTOM]],
  [[LEFT, RIGHT]],
  [[TOP, RIGHT]],
  [[LEFT, TOP]],
  [],
];

/** All closed lines of a grid, in units of its cells. */
function linesOf(grid: Grid): number[][] {
  const {columns, rows} = grid;
  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row++)
    for (let column = 0; column < columns - 1; column++)
      for (const [from, to] of SEGMENTS[cornersOf(grid, row, column)] ?? [])
        next.set(edgeOf(from, row, column, columns), edgeOf(to, row, column, columns));
  const lines: number[][] = [];
  for (const start of next.keys()) {
    const line: number[] = [];
    // Each edge is left once, so a line ends where it began.
    for (let edge: number | undefined = start; edge !== undefined;) {
      const following = next.get(edge);
      if (following === undefined) break;
      line.push(...crossingOf(grid, edge));
      next.delete(edge);
      edge = following;
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

function cornersOf({values, columns}: Grid, row: number, column: number): number {
  const isInside = (down: number, along: number): boolean =>
    at(values, (row + down) * columns + column + along) > INSIDE;
  return (
    (isInside(0, 0) ? 1 : 0) + (isInside(0, 1) ? 2 : 0) + (isInside(1, 1) ? 4 : 0) + (isInside(1, 0) ? 8 : 0)
  );
}

/** The number of an edge: even for one between neighbours of a row, odd for one between neighbours of a column. */
function edgeOf(side: Side, row: number, column: number, columns: number): number {
  const down = side === BOTTOM ? 1 : 0;
  const along = side === RIGHT ? 1 : 0;
  const isUpright = side === LEFT || side === RIGHT ? 1 : 0;
  return 2 * ((row + down) * columns + column + along) + isUpright;
}

/** Where a line crosses an edge, as `x, y`. */
function crossingOf({values, columns}: Grid, edge: number): readonly [number, number] {
  const point = Math.floor(edge / 2);
  const isUpright = edge % 2 === 1;
  const [from, to] = [at(values, point), at(values, point + (isUpright ? columns : 1))];
  const share = (INSIDE - from) / (to - from);
  const [column, row] = [point % columns, Math.floor(point / columns)];
  return isUpright ? [column, row + share] : [column + share, row];
}
