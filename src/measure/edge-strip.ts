import type {ArmLikelihood} from './arm-likelihood.js';
import {bilinear} from './bilinear.js';
import type {Maps} from './conv-net.js';
import type {SoftMask} from './perceived-view.js';
import type {Pixels} from './picture-light.js';
import type {TraceRows} from './trunk-edges.js';

/**
 * The picture unrolled along a traced edge, as maps for a network: one row per `ROW_STRIDE` traced rows, columns from
 * the trunk outwards. Channels: red, green, blue, the person masks of both models, arms; then where on the trunk the
 * row lies, where the column, and which edge it is (`EDGE_CODE`). All about −0.5..0.5.
 */
export type EdgeStrip = Maps;

/** Which edge of a side view: of the back, or of chest and belly. */
export type EdgeKind = 'back' | 'chest';
export const EDGE_CODE: Readonly<Record<EdgeKind, number>> = {back: 0.5, chest: -0.5};

export const ROW_STRIDE = 2;
export const COLUMNS = 28;
/** What is sampled, and what is only known. */
export const CHANNELS = {seen: 6, all: 9} as const;
/** Width of a column, against the trunk's length: about 0.9 cm. Each is the mean of two samples. */
export const COLUMN_SHARE = 0.0184;
/** Columns on the body's side of the edge: 16 cm inside, 10 cm outside. */
export const INSIDE = 17;

export interface StripSources {
  readonly pixels: Pixels;
  readonly mask: SoftMask;
  /** BodyPix's probability of a person; the mask takes its place where there is none. */
  readonly personAt: ((xPx: number, yPx: number) => number) | null;
  readonly armAt: ArmLikelihood;
}

/**
 * @param edgePx the edge per traced row
 * @param outwards direction of the outside in the picture
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
  const maskAt = bilinear(
    mask.widthPx,
    mask.heightPx,
    (x, y) => (mask.alpha[y * mask.widthPx + x] ?? 0) / 255,
  );
  const sample = (xPx: number, yPx: number): number[] => {
    const masked = maskAt(xPx, yPx);
    return [
      ...colourAt(xPx, yPx).map(value => 2 * (value - 0.45)),
      masked - 0.5,
      (personAt?.(xPx, yPx) ?? masked) - 0.5,
      armAt(xPx, yPx) - 0.5,
    ];
  };
  for (let row = 0; row < rows; row++) {
    const yPx = firstRowPx + row * ROW_STRIDE * rowStepPx;
    const edge = edgePx[row * ROW_STRIDE] ?? NaN;
    for (let column = 0; column < COLUMNS; column++) {
      const at = row * COLUMNS + column;
      const outside = (column - INSIDE) * COLUMN_SHARE * torsoPx;
      for (const half of [0, 0.5]) {
        const read = sample(edge + outwards * (outside + half * COLUMN_SHARE * torsoPx), yPx);
        read.forEach((value, channel) => {
          values[channel * size + at] = (values[channel * size + at] ?? 0) + value / 2;
        });
      }
      const known = [row / (rows - 1) - 0.5, column / (COLUMNS - 1) - 0.5, EDGE_CODE[kind]];
      known.forEach((value, i) => (values[(CHANNELS.seen + i) * size + at] = value));
    }
  }
  return {values, channels: CHANNELS.all, rows, columns: COLUMNS};
}

function colourReader({width, height, data}: Pixels): (xPx: number, yPx: number) => readonly number[] {
  const channel = (offset: number): ((xPx: number, yPx: number) => number) =>
    bilinear(width, height, (x, y) => (data[4 * (y * width + x) + offset] ?? 0) / 255);
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  return (xPx, yPx) => [red(xPx, yPx), green(xPx, yPx), blue(xPx, yPx)];
}
