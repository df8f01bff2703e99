import type {PartGrid, SoftMask} from './perceived-view.js';
import {alphaAt, type Extent} from './soft-edges.js';

/** A second figure counts from this share of the first one's height on; smaller ones are pictures and dolls. */
const SMALLEST_OTHER = 0.4;
/** A cell shows a person from this probability on. */
const SURE_PERSON = 0.6;

/**
 * The number of people whom BodyPix sees beside the one whom the pose model outlines: connected groups of person cells
 * that the outline and a margin around it do not cover. 0 if BodyPix is missing.
 */
export function countOtherPeople(mask: SoftMask, parts: PartGrid | null, extent: Extent): number {
  if (parts === null) return 0;
  const {columns, rows, pxPerRow, person} = parts;
  const covered = coveredCells(mask, parts);
  const open = person.map((value, cell) => (value > SURE_PERSON && covered[cell] === 0 ? 1 : 0));
  const neededPx = SMALLEST_OTHER * (extent.bottomPx - extent.topPx);
  let count = 0;
  for (let cell = 0; cell < open.length; cell++) {
    if (open[cell] !== 1) continue;
    const heightPx = heightOfGroup(open, cell, columns, rows) * pxPerRow;
    // The width needs no test: BodyPix takes no pole for a person.
    if (heightPx >= neededPx) count++;
  }
  return count;
}

/** Cells within one cell of the outlined person. */
function coveredCells(mask: SoftMask, {columns, rows, pxPerColumn, pxPerRow}: PartGrid): Uint8Array {
  const covered = new Uint8Array(columns * rows);
  const steps = 4;
  for (let row = 0; row < rows * steps; row++)
    for (let column = 0; column < columns * steps; column++) {
      const x = Math.min(mask.widthPx - 1, Math.round((column / steps) * pxPerColumn));
      const y = Math.min(mask.heightPx - 1, Math.round((row / steps) * pxPerRow));
      if (alphaAt(mask, x, y) < 64) continue;
      const [c, r] = [Math.round(column / steps), Math.round(row / steps)];
      for (let dr = -1; dr <= 1; dr++)
        for (let dc = -1; dc <= 1; dc++)
          if (r + dr >= 0 && r + dr < rows && c + dc >= 0 && c + dc < columns)
            covered[(r + dr) * columns + c + dc] = 1;
    }
  return covered;
}

/** The number of rows that the group of open cells around `start` spans. Removes the group from `open`. */
function heightOfGroup(
  open: Float32Array | Uint8Array,
  start: number,
  columns: number,
  rows: number,
): number {
  const stack = [start];
  open[start] = 0;
  let first = rows;
  let last = 0;
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    first = Math.min(first, row);
    last = Math.max(last, row);
    const neighbours = [
      row > 0 ? cell - columns : -1,
      row < rows - 1 ? cell + columns : -1,
      column > 0 ? cell - 1 : -1,
      column < columns - 1 ? cell + 1 : -1,
    ];
    for (const next of neighbours)
      if (next >= 0 && open[next] === 1) {
        open[next] = 0;
        stack.push(next);
      }
  }
  return last - first + 1;
}
