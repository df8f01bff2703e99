/** Weights of a small network of dense layers with ReLU between them, packed as text. */
export interface PackedNet {
  readonly layers: readonly PackedLayer[];
}

export interface PackedLayer {
  readonly inputs: number;
  /** Per unit: what its weights are multiplied with, and its bias. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** One character of `DIGITS` per weight, unit by unit: −31 to 31 of the unit's scale. */
  readonly weights: string;
}

/** 63 steps a unit; every reported error is that of the rounded net. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
export const MIDDLE = 31;

/** A network ready to run: features in, the last layer's units out. */
export type DenseNet = (features: ArrayLike<number>) => number[];

export function unpackNet({layers}: PackedNet): DenseNet {
  const values = new Map(Array.from(DIGITS, (digit, i) => [digit, i - MIDDLE]));
  const unpacked = layers.map(({inputs, scales, biases, weights}) => ({
    inputs,
    biases,
    weights: Float32Array.from(
      weights,
      (digit, i) => (values.get(digit) ?? 0) * (scales[Math.floor(i / inputs)] ?? 0),
    ),
  }));
  return features => {
    let current: ArrayLike<number> = features;
    let output: number[] = [];
    unpacked.forEach(({inputs, biases, weights}, layer) => {
      output = biases.map((bias, unit) => {
        let sum = bias;
        for (let i = 0; i < inputs; i++) sum += (weights[unit * inputs + i] ?? 0) * (current[i] ?? 0);
        return layer < unpacked.length - 1 ? Math.max(0, sum) : sum;
      });
      current = output;
    });
    return output;
  };
}
