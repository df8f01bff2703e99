import {at} from '../core/at.js';
import {bilinear} from './bilinear.js';
import type {PartGrid} from './perceived-view.js';

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
