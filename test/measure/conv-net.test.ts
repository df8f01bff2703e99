import {expect} from '@open-wc/testing';
import {unpackNet, type Maps} from '../../src/measure/models/conv-net.js';
import {DIGITS, MIDDLE} from '../../src/measure/models/digits.js';
import {edgeNet} from '../../src/measure/edges/edge-net.js';
import {CHANNELS, COLUMN_SHARE, INSIDE} from '../../src/measure/edges/edge-strip.js';

const packed = (weights: readonly number[]): string =>
  weights.map(weight => DIGITS[weight + MIDDLE] ?? '').join('');
const maps = (values: readonly number[], rows: number, channels = 1): Maps => ({
  values: Float32Array.from(values),
  channels,
  rows,
  columns: values.length / rows / channels,
});
const kernel = (row: number, column: number): string =>
  packed(Array.from({length: 9}, (_, tap) => Number(tap === 3 * (row + 1) + column + 1)));

describe('a packed net', () => {
  it('unpackNet gives a layer for single points the values worked out by hand', () => {
    const layer = {
      inputs: 2,
      taps: 1,
      apart: [1, 1],
      scales: [2],
      biases: [1],
      weights: packed([3, -1]),
    } as const;
    const {values, channels} = unpackNet({layers: [layer]})(maps([1, 2, 10, 20], 1, 2));
    expect(channels).to.equal(1);
    expect([...values]).to.deep.equal([2 * (3 - 10) + 1, 2 * (6 - 20) + 1]);
  });

  it('unpackNet reads taps at their distance, and zeros beyond the border', () => {
    const shifted = (row: number, column: number, apart: readonly [number, number]) =>
      unpackNet({
        layers: [{inputs: 1, taps: 3, apart, scales: [1], biases: [0], weights: kernel(row, column)}],
      })(maps([1, 2, 3, 4, 5, 6, 7, 8, 9], 3));
    expect([...shifted(0, 1, [1, 1]).values]).to.deep.equal([2, 3, 0, 5, 6, 0, 8, 9, 0]);
    expect([...shifted(-1, 0, [1, 1]).values]).to.deep.equal([0, 0, 0, 1, 2, 3, 4, 5, 6]);
    expect([...shifted(1, -1, [2, 2]).values]).to.deep.equal([0, 0, 7, 0, 0, 0, 0, 0, 0]);
  });

  it('unpackNet adds the ReLU of a layer with as many channels to its input', () => {
    const point = {taps: 1, apart: [1, 1], inputs: 1, scales: [1]} as const;
    const net = unpackNet({
      layers: [
        {...point, biases: [-3], weights: packed([2])},
        {...point, biases: [0], weights: packed([1])},
      ],
    });
    expect([...net(maps([1, 5], 1)).values]).to.deep.equal([1, 12]);
  });

  it('unpackNet agrees with a convolution written as loops, for more than four channels', () => {
    const [inputs, outputs, rows, columns] = [2, 6, 5, 4];
    const apart = [2, 1] as const;
    const digit = (i: number): number => ((i * 37) % 63) - MIDDLE;
    const scales = Array.from({length: outputs}, (_, o) => 0.1 + 0.05 * o);
    const biases = Array.from({length: outputs}, (_, o) => o - 2);
    const weights = packed(Array.from({length: outputs * inputs * 9}, (_, i) => digit(i)));
    const values = Array.from({length: inputs * rows * columns}, (_, i) => Math.sin(i));
    const run = unpackNet({layers: [{inputs, taps: 3, apart, scales, biases, weights}]});
    const {values: result, channels} = run(maps(values, rows, inputs));
    expect(channels).to.equal(outputs);
    for (let o = 0; o < outputs; o++)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          let sum = biases[o] ?? NaN;
          for (let i = 0; i < inputs; i++)
            for (let down = -1; down <= 1; down++)
              for (let along = -1; along <= 1; along++) {
                const [y, x] = [row + down * apart[0], column + along * apart[1]];
                if (y < 0 || y >= rows || x < 0 || x >= columns) continue;
                const weight = (scales[o] ?? NaN) * digit(((o * inputs + i) * 3 + down + 1) * 3 + along + 1);
                sum += weight * (values[(i * rows + y) * columns + x] ?? NaN);
              }
          expect(result[(o * rows + row) * columns + column]).to.be.closeTo(sum, 1e-5);
        }
  });

  it('unpackNet gives the last layer no ReLU and adds no input to it', () => {
    const point = {taps: 1, apart: [1, 1], inputs: 1, scales: [1], biases: [0]} as const;
    expect([
      ...unpackNet({layers: [{...point, weights: packed([-1])}]})(maps([1, -5], 1)).values,
    ]).to.deep.equal([-1, 5]);
  });

  it('unpackNet adds no input to a layer with another number of channels', () => {
    const point = {taps: 1, apart: [1, 1]} as const;
    const net = unpackNet({
      layers: [
        {...point, inputs: 1, scales: [1, 1], biases: [0, 0], weights: packed([2, -1])},
        {...point, inputs: 2, scales: [1], biases: [0], weights: packed([1, 1])},
      ],
    });
    expect([...net(maps([1, -3], 1)).values]).to.deep.equal([2, 3]);
  });

  it('DIGITS has a character for every step of a weight', () =>
    expect(new Set(DIGITS).size).to.equal(2 * MIDDLE + 1));
});

describe('the network of edges', () => {
  it('edgeNet finds the edge at the sum of the probabilities, with its error', () => {
    // The first input map holds log odds, the second the logs of errors.
    const point = {taps: 1, apart: [1, 1], inputs: 2, scales: [1, 1], biases: [0, 0]} as const;
    const net = edgeNet({layers: [{...point, weights: packed([1, 0, 0, 1])}]});
    const odds = Array.from({length: INSIDE + 5}, (_, column) => (column < INSIDE + 2 ? 40 : -40));
    const [row] = net(maps([...odds, ...odds.map(() => Math.log(0.5))], 1, 2));
    expect(row?.shift).to.be.closeTo(2 * COLUMN_SHARE, 1e-6);
    expect(row?.error).to.be.closeTo(0.01, 1e-6);
  });

  it('SHIPPED_EDGE_NET takes the maps of a strip and gives two', async () => {
    const {SHIPPED_EDGE_NET} = await import('../../src/measure/edges/edge-net-data.js');
    const {layers} = SHIPPED_EDGE_NET;
    expect(layers[0]?.inputs).to.equal(CHANNELS.all);
    expect(layers.at(-1)?.biases.length).to.equal(2);
    layers.forEach(({inputs, taps, scales, biases, weights}, i) => {
      if (i > 0) expect(inputs).to.equal(layers[i - 1]?.biases.length);
      expect(weights.length).to.equal(inputs * taps * taps * biases.length);
      expect(scales.length).to.equal(biases.length);
    });
  });
});
