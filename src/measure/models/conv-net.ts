import {DIGITS, MIDDLE} from './digits.js';
import {at, float64At} from '../../core/at.js';

/** The weights of a small convolutional network, packed as text, from the first layer to the last. */
export interface PackedNet {
  readonly layers: readonly PackedLayer[];
}

export interface PackedLayer {
  /** Number of input channels. */
  readonly inputs: number;
  /** Side of the square kernel: 3, or 1 for a layer that looks at single points. */
  readonly taps: 1 | 3;
  /** Distance from one tap of the kernel to the next (its dilation). */
  readonly apart: readonly [rows: number, columns: number];
  /** One factor on the weights per output channel. */
  readonly scales: readonly number[];
  /** One bias per output channel. */
  readonly biases: readonly number[];
  /**
   * One character of `DIGITS` per weight, which stands for −31 to 31 times the channel's scale. Ordered by output
   * channel, input channel, row, column.
   */
  readonly weights: string;
}

/** A stack of maps of the same size, stored channel by channel and row by row. */
export interface Maps {
  readonly values: Float32Array;
  readonly channels: number;
  readonly rows: number;
  readonly columns: number;
}

/** A network that is ready to run. Its output maps have the rows and columns of its input maps. */
export type ConvNet = (maps: Maps) => Maps;

/**
 * Unpacks a network. Maps are padded with zeros beyond their border. Every layer but the last has a ReLU, and a layer
 * with as many output as input channels adds its input to its output (a residual layer: He et al. 2015).
 */
export function unpackNet({layers}: PackedNet): ConvNet {
  const unpacked = layers.map(unpackLayer);
  return maps =>
    unpacked.reduce((before, layer, i) => {
      const after = convolve(before, layer);
      if (i === unpacked.length - 1) return after;
      const added = before.channels === after.channels ? new Float64Array(before.values) : null;
      after.values.forEach((value, cell) => {
        after.values[cell] = Math.max(0, value) + (added === null ? 0 : float64At(added, cell));
      });
      return after;
    }, maps);
}

/** Four output channels are summed at a time, which is three times as fast as one by one. */
const AT_ONCE = 4;

interface Layer extends Pick<PackedLayer, 'inputs' | 'taps' | 'apart'> {
  readonly channels: number;
  /** Padded with zeros to a multiple of four channels. Doubles, since converting single floats takes time. */
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
    unpacked.weights[i] = (DIGITS.indexOf(digit) - MIDDLE) * at(scales, Math.floor(i / perChannel));
  });
  return unpacked;
}

function convolve(maps: Maps, layer: Layer): Maps {
  const {rows, columns} = maps;
  const {channels, biases, weights} = layer;
  const size = rows * columns;
  const values = new Float32Array(channels * size);
  const input = {...maps, values: new Float64Array(maps.values)};
  const patch = new Float64Array(layer.inputs * layer.taps * layer.taps);
  const n = patch.length;
  for (let point = 0; point < size; point++) {
    readPatch(patch, input, layer, Math.floor(point / columns), point % columns);
    for (let channel = 0; channel < channels; channel += AT_ONCE) {
      let a = float64At(biases, channel);
      let b = float64At(biases, channel + 1);
      let c = float64At(biases, channel + 2);
      let d = float64At(biases, channel + 3);
      for (let i = 0, w = channel * n; i < n; i++, w++) {
        const value = float64At(patch, i);
        a += value * float64At(weights, w);
        b += value * float64At(weights, w + n);
        c += value * float64At(weights, w + 2 * n);
        d += value * float64At(weights, w + 3 * n);
      }
      // The padding beyond the last channel has no map: writes past the end of a typed array do nothing.
      const to = channel * size + point;
      values[to] = a;
      values[to + size] = b;
      values[to + 2 * size] = c;
      values[to + 3 * size] = d;
    }
  }
  return {values, channels, rows, columns};
}

/** Copies what the taps of all input channels see around a point into `patch`. */
function readPatch(
  patch: Float64Array,
  {values, rows, columns}: Omit<Maps, 'values'> & {readonly values: Float64Array},
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
        patch[i++] = isInside ? float64At(values, (input * rows + y) * columns + x) : 0;
      }
}
