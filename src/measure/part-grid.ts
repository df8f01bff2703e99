import {bilinear} from './bilinear.js';
import type {PartGrid} from './perceived-view.js';

/** Reads one of BodyPix's probabilities at any pixel: bilinear between cells, constant beyond the outermost cells. */
export function gridReader(
  {columns, rows, pxPerColumn, pxPerRow}: PartGrid,
  values: Float32Array,
): (xPx: number, yPx: number) => number {
  const read = bilinear(columns, rows, (column, row) => values[row * columns + column] ?? 0);
  return (xPx, yPx) => read(xPx / pxPerColumn, yPx / pxPerRow);
}
