import type {ArmLikelihood} from './arm-likelihood.js';
import {bilinear} from './bilinear.js';
import {COVERED_NAPE} from './nape.js';
import type {SoftMask} from './perceived-view.js';
import type {Pixels} from './picture-light.js';
import type {TraceRows} from './trunk-edges.js';

/**
 * The picture unrolled along the traced edge of the back: one row per `ROW_STRIDE` traced rows, columns from the
 * trunk outwards. Channels: red, green, blue, the person masks of both models, arms.
 */
export interface BackStrip {
  /** rows × `COLUMNS` × `CHANNELS`, each about −0.5..0.5. */
  readonly values: Float32Array;
  readonly rows: number;
}

export const ROW_STRIDE = 2;
export const COLUMNS = 18;
export const CHANNELS = 6;
/** Width of a column, against the trunk's length: about 0.9 cm. Each is the mean of two samples. */
export const COLUMN_SHARE = 0.0184;
/** Columns on the body's side of the edge: 12 cm inside, 5 cm outside. */
const INSIDE = 13;

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
 * @param shift columns by which the strip lies further outside: for training
 */
export function backStrip(
  {pixels, mask, personAt, armAt}: StripSources,
  edgePx: readonly number[],
  {firstRowPx, rowStepPx, torsoPx}: TraceRows,
  outwards: -1 | 1,
  shift = 0,
): BackStrip {
  const rows = Math.floor(edgePx.length / ROW_STRIDE);
  const values = new Float32Array(rows * COLUMNS * CHANNELS);
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
      const outside = (column + shift - INSIDE) * COLUMN_SHARE * torsoPx;
      for (const half of [0, 0.5]) {
        const read = sample(edge + outwards * (outside + half * COLUMN_SHARE * torsoPx), yPx);
        for (let channel = 0; channel < CHANNELS; channel++) {
          const at = (row * COLUMNS + column) * CHANNELS + channel;
          values[at] = (values[at] ?? 0) + (read[channel] ?? 0) / 2;
        }
      }
    }
  }
  return {values, rows};
}

/** Rows of the strip around the one in question that are looked at, about 1 cm each. */
const NEIGHBOURS = [-12, -6, -3, -1, 0, 1, 3, 6, 12] as const;
export const FEATURES = NEIGHBOURS.length * COLUMNS * CHANNELS + 2;

/** What the net sees of one row: the strip above and below it, where on the trunk it lies, how thick the nape is. */
export function stripFeatures({values, rows}: BackStrip, row: number, napeShare: number): Float32Array {
  const features = new Float32Array(FEATURES);
  const width = COLUMNS * CHANNELS;
  NEIGHBOURS.forEach((offset, n) => {
    const from = width * Math.min(rows - 1, Math.max(0, row + offset));
    features.set(values.subarray(from, from + width), n * width);
  });
  features[FEATURES - 2] = row / rows - 0.5;
  features[FEATURES - 1] = 10 * (napeShare - COVERED_NAPE);
  return features;
}

function colourReader({width, height, data}: Pixels): (xPx: number, yPx: number) => readonly number[] {
  const channel = (offset: number): ((xPx: number, yPx: number) => number) =>
    bilinear(width, height, (x, y) => (data[4 * (y * width + x) + offset] ?? 0) / 255);
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  return (xPx, yPx) => [red(xPx, yPx), green(xPx, yPx), blue(xPx, yPx)];
}
