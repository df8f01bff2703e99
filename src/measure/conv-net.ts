/** Weights of a small convolutional network, packed as text; layer by layer, first to last. */
export interface PackedNet {
  readonly layers: readonly PackedLayer[];
}

export interface PackedLayer {
  /** Channels that come in. */
  readonly inputs: number;
  /** Taps of the kernel each way: 3, or 1 for a layer that looks at single points. */
  readonly taps: 1 | 3;
  /** Rows and columns from one tap to the next. */
  readonly apart: readonly [rows: number, columns: number];
  /** Per channel that goes out: what its weights are multiplied with, and its bias. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** One character of `DIGITS` per weight, −31 to 31 of the channel's scale: by channel out, channel in, row, column. */
  readonly weights: string;
}

/** 63 steps a channel; every reported error is that of the rounded net. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
export const MIDDLE = 31;

/** A stack of maps of the same size: channel by channel, row by row. */
export interface Maps {
  readonly values: Float32Array;
  readonly channels: number;
  readonly rows: number;
  readonly columns: number;
}

/** A network ready to run: maps in, the last layer's maps out, rows and columns as they were. */
export type ConvNet = (maps: Maps) => Maps;

/**
 * Beyond the border there are noughts. Every layer but the last has a ReLU; one with as many channels out as in adds
 * to what came in (a residual layer: He et al. 2015).
 */
export function unpackNet({layers}: PackedNet): ConvNet {
  const unpacked = layers.map(unpackLayer);
  return maps =>
    unpacked.reduce((before, layer, i) => {
      const after = convolve(before, layer);
      if (i === unpacked.length - 1) return after;
      const isResidual = before.channels === after.channels;
      after.values.forEach((value, at) => {
        after.values[at] = Math.max(0, value) + (isResidual ? (before.values[at] ?? 0) : 0);
      });
      return after;
    }, maps);
}

/** Channels are summed up four at a time: three times as fast as one by one. */
const AT_ONCE = 4;

interface Layer extends Pick<PackedLayer, 'inputs' | 'taps' | 'apart'> {
  readonly channels: number;
  /** Of the channels, and noughts up to a multiple of four. Double: faster than what has to be widened. */
  readonly biases: Float64Array;
  readonly weights: Float64Array;
}

function unpackLayer({weights, scales, biases, ...layer}: PackedLayer): Layer {
  const padded = Math.ceil(biases.length / AT_ONCE) * AT_ONCE;
  const perChannel = layer.inputs * layer.taps * layer.taps;
  const unpacked = {
    ...layer,
    channels: biases.length,
    biases: new Float64Array(padded),
    weights: new Float64Array(padded * perChannel),
  };
  unpacked.biases.set(biases);
  Array.from(weights, (digit, i) => {
    unpacked.weights[i] = (DIGITS.indexOf(digit) - MIDDLE) * (scales[Math.floor(i / perChannel)] ?? 0);
  });
  return unpacked;
}

function convolve(maps: Maps, layer: Layer): Maps {
  const {rows, columns} = maps;
  const {channels, biases, weights} = layer;
  const size = rows * columns;
  const values = new Float32Array(channels * size);
  const patch = new Float64Array(layer.inputs * layer.taps * layer.taps);
  const n = patch.length;
  for (let at = 0; at < size; at++) {
    readPatch(patch, maps, layer, Math.floor(at / columns), at % columns);
    for (let channel = 0; channel < channels; channel += AT_ONCE) {
      let a = biases[channel] ?? 0;
      let b = biases[channel + 1] ?? 0;
      let c = biases[channel + 2] ?? 0;
      let d = biases[channel + 3] ?? 0;
      for (let i = 0, w = channel * n; i < n; i++, w++) {
        const value = patch[i] ?? 0;
        a += value * (weights[w] ?? 0);
        b += value * (weights[w + n] ?? 0);
        c += value * (weights[w + 2 * n] ?? 0);
        d += value * (weights[w + 3 * n] ?? 0);
      }
      // Beyond the last channel there is nothing to write to.
      const to = channel * size + at;
      values[to] = a;
      values[to + size] = b;
      values[to + 2 * size] = c;
      values[to + 3 * size] = d;
    }
  }
  return {values, channels, rows, columns};
}

/** What the taps of all channels see around a point. */
function readPatch(
  patch: Float64Array,
  {values, rows, columns}: Maps,
  {inputs, taps, apart: [rowsApart, columnsApart]}: Layer,
  row: number,
  column: number,
): void {
  const half = (taps - 1) / 2;
  let i = 0;
  for (let input = 0; input < inputs; input++)
    for (let down = -half; down <= half; down++)
      for (let along = -half; along <= half; along++) {
        const y = row + down * rowsApart;
        const x = column + along * columnsApart;
        const isInside = y >= 0 && y < rows && x >= 0 && x < columns;
        patch[i++] = isInside ? (values[(input * rows + y) * columns + x] ?? 0) : 0;
      }
}
