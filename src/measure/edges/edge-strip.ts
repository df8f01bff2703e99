import {at} from '../../core/at.js';
import type {ArmLikelihood} from '../pictures/arm-likelihood.js';
import type {Maps} from '../models/conv-net.js';
import type {SoftMask} from '../pictures/perceived-view.js';
import type {Pixels} from '../pictures/picture-light.js';
import {bilinear} from '../pictures/read-grid.js';
import {alphaAt} from '../pictures/soft-edges.js';
import type {TraceRows} from './trace-rows.js';

/**
 * The picture unrolled along a traced edge, as maps for a network: one row per `ROW_STRIDE` traced rows, and columns
 * from the trunk outwards. Channels: red, green, blue, the person masks of both models, the arm likelihood; then the
 * position of the row, the position of the column, and the kind of edge (`EDGE_CODE`). All values lie about in
 * −0.5..0.5.
 */
export type EdgeStrip = Maps;

/** An edge of a side view: `back`, or `chest` for chest and belly. */
export type EdgeKind = 'back' | 'chest';
export const EDGE_CODE: Readonly<Record<EdgeKind, number>> = {back: 0.5, chest: -0.5};

export const ROW_STRIDE = 2;
export const COLUMNS = 28;
/** The first `seen` channels are read from the picture and the models; the others follow from the place alone. */
export const CHANNELS = {seen: 6, all: 9} as const;
/** Width of a column as a share of the trunk's length, about 0.9 cm. A column holds the mean of two samples. */
export const COLUMN_SHARE = 0.0184;
/** Number of columns on the body's side of the edge. The strip reaches 16 cm inside and 10 cm outside. */
export const INSIDE = 17;

export interface StripSources {
  readonly pixels: Pixels;
  readonly mask: SoftMask;
  /** BodyPix's probability of a person; null if BodyPix is missing, and then the mask takes its place. */
  readonly personAt: ((xPx: number, yPx: number) => number) | null;
  readonly armAt: ArmLikelihood;
}

/**
 * Unrolls the picture along an edge.
 *
 * @param edgePx the column of the edge, per traced row
 * @param outwards direction of the outside: −1 left, +1 right in the picture
 */
export function edgeStrip(
  {pixels, mask, personAt, armAt}: StripSources,
  edgePx: readonly number[],
  {firstRowPx, rowStepPx, torsoPx}: TraceRows,
  outwards: -1 | 1,
  kind: EdgeKind,
): EdgeStrip {
  const rows = Math.floor(edgePx.length / ROW_STRIDE);
  const size = rows * COLUMNS;
  const values = new Float32Array(CHANNELS.all * size);
  const colourAt = colourReader(pixels);
  const maskAt = bilinear(mask.widthPx, mask.heightPx, (x, y) => alphaAt(mask, x, y) / 255);
  const sample = (xPx: number, yPx: number): number[] => {
    const masked = maskAt(xPx, yPx);
    return [
      ...colourAt(xPx, yPx).map(value => 2 * (value - 0.45)),
      masked - 0.5,
      (personAt === null ? masked : personAt(xPx, yPx)) - 0.5,
      armAt(xPx, yPx) - 0.5,
    ];
  };
  for (let row = 0; row < rows; row++) {
    const yPx = firstRowPx + row * ROW_STRIDE * rowStepPx;
    const edge = at(edgePx, row * ROW_STRIDE);
    for (let column = 0; column < COLUMNS; column++) {
      const point = row * COLUMNS + column;
      const outside = (column - INSIDE) * COLUMN_SHARE * torsoPx;
      for (const half of [0, 0.5]) {
        const read = sample(edge + outwards * (outside + half * COLUMN_SHARE * torsoPx), yPx);
        read.forEach((value, channel) => {
          const cell = channel * size + point;
          values[cell] = at(values, cell) + value / 2;
        });
      }
      const known = [row / (rows - 1) - 0.5, column / (COLUMNS - 1) - 0.5, EDGE_CODE[kind]];
      known.forEach((value, i) => (values[(CHANNELS.seen + i) * size + point] = value));
    }
  }
  return {values, channels: CHANNELS.all, rows, columns: COLUMNS};
}

function colourReader({width, height, data}: Pixels): (xPx: number, yPx: number) => readonly number[] {
  const channel = (offset: number): ((xPx: number, yPx: number) => number) =>
    bilinear(width, height, (x, y) => at(data, 4 * (y * width + x) + offset) / 255);
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  return (xPx, yPx) => [red(xPx, yPx), green(xPx, yPx), blue(xPx, yPx)];
}
