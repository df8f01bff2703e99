/**
 * Rounds a trained net to one character per weight. Gives the `PackedNet` that ships.
 * @param weights per layer `weights` (channels out × in × rows × columns) and `biases`
 * @param plan per layer `taps` and `apart`
 */
export async function packNet(weights, plan) {
  const {DIGITS, MIDDLE} = await import('../../dist/esm/measure/models/digits.js');
  return {
    layers: weights.map(({weights: channels, biases}, i) => {
      const flat = channels.map(channel => channel.flat(2));
      const scales = flat.map(channel =>
        Number((Math.max(...channel.map(Math.abs)) / MIDDLE).toPrecision(5)),
      );
      return {
        inputs: channels[0].length,
        taps: plan[i].taps,
        apart: plan[i].apart,
        scales,
        biases: biases.map(bias => Number(bias.toPrecision(5))),
        weights: flat
          .map((channel, c) =>
            channel.map(weight => DIGITS[Math.round(weight / scales[c]) + MIDDLE]).join(''),
          )
          .join(''),
      };
    }),
  };
}
