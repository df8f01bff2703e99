import type {PartGrid} from './perceived-view.js';

/** A probability of BodyPix at any pixel, bilinear between the cells and constant beyond the outermost. */
export function gridReader(
  {columns, rows, pxPerColumn, pxPerRow}: PartGrid,
  values: Float32Array,
): (xPx: number, yPx: number) => number {
  const cell = (column: number, row: number): number => values[row * columns + column] ?? 0;
  return (xPx, yPx) => {
    const x = Math.min(columns - 1.001, Math.max(0, xPx / pxPerColumn));
    const y = Math.min(rows - 1.001, Math.max(0, yPx / pxPerRow));
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - x0, y - y0];
    const upper = cell(x0, y0) * (1 - fx) + cell(x0 + 1, y0) * fx;
    const lower = cell(x0, y0 + 1) * (1 - fx) + cell(x0 + 1, y0 + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}
