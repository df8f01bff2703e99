import {at} from '../../core/at.js';
import type {PartGrid} from './perceived-view.js';

/** Reads a grid at any point: bilinear between cells, constant beyond the outermost cells. */
export function bilinear(
  columns: number,
  rows: number,
  valueAt: (column: number, row: number) => number,
): (column: number, row: number) => number {
  return (column, row) => {
    const x = Math.min(columns - 1.001, Math.max(0, column));
    const y = Math.min(rows - 1.001, Math.max(0, row));
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - x0, y - y0];
    const upper = valueAt(x0, y0) * (1 - fx) + valueAt(x0 + 1, y0) * fx;
    const lower = valueAt(x0, y0 + 1) * (1 - fx) + valueAt(x0 + 1, y0 + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}

/** Reads one of BodyPix's probabilities at any pixel: bilinear between cells, constant beyond the outermost cells. */
export function gridReader(
  {columns, rows, pxPerColumn, pxPerRow}: PartGrid,
  values: Float32Array,
): (xPx: number, yPx: number) => number {
  const read = bilinear(columns, rows, (column, row) => at(values, row * columns + column));
  return (xPx, yPx) => read(xPx / pxPerColumn, yPx / pxPerRow);
}

/** Reads BodyPix's probability that a pixel shows a person; null if BodyPix is missing. */
export const personReader = (parts: PartGrid | null): ReturnType<typeof gridReader> | null =>
  parts && gridReader(parts, parts.person);
