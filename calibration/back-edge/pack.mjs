/** Rounds a trained net to one character per weight: the `PackedNet` that ships. */
export async function packNet(layers) {
  const {DIGITS, MIDDLE} = await import('../../dist/esm/measure/dense-net.js');
  return {
    layers: layers.map(({weights, biases}) => {
      const scales = weights.map(unit => Math.max(1e-9, ...unit.map(Math.abs)) / MIDDLE);
      return {
        inputs: weights[0].length,
        scales: scales.map(scale => Number(scale.toPrecision(5))),
        biases: biases.map(bias => Number(bias.toPrecision(5))),
        weights: weights
          .map((unit, u) => unit.map(weight => DIGITS[Math.round(weight / scales[u]) + MIDDLE]).join(''))
          .join(''),
      };
    }),
  };
}
