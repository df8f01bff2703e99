// Finds the weights in BodyPix's file.

const BYTES = {uint8: 1, uint16: 2, int32: 4, float32: 4};

/**
 * The filters of the convolutions, which are nearly all of the file. Their output channels come last. Biases stay as they are.
 * @param {{weightsManifest: readonly {weights: readonly object[]}[]}} topology `model-stride16.json`
 * @returns {import('./quantise.mjs').Tensor[]}
 */
export function bodyPixWeights({weightsManifest}) {
  let end = 0;
  return weightsManifest
    .flatMap(({weights}) => weights)
    .flatMap(({shape, dtype, quantization}) => {
      const at = end;
      const count = shape.reduce((product, size) => product * size, 1);
      end += count * BYTES[quantization?.dtype ?? dtype];
      if (quantization?.dtype !== 'uint16' || shape.length !== 4) return [];
      // A filter for each channel alone has one output each.
      const groups = shape[3] === 1 ? shape[2] : shape[3];
      const {min, scale} = quantization;
      return [{at, count, groups, order: 'in turn', words: {kind: 'whole', zero: -min / scale}}];
    });
}
