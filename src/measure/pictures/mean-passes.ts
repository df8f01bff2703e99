import type {PerceivedView, SoftMask} from './perceived-view.js';
import type {Keypoint} from './landmarks.js';
import {byteAt} from './soft-edges.js';

/** The mean landmarks of the picture's pass and its mirrored pass. */
export const meanKeypoints = ({keypoints, mirroredKeypoints}: PerceivedView): readonly Keypoint[] =>
  meanOfKeypoints([keypoints, mirroredKeypoints]);

/** The mean mask of the picture's pass and its mirrored pass. */
export const meanMask = ({mask, mirroredMask}: PerceivedView): SoftMask => meanOfMasks([mask, mirroredMask]);

/**
 * The mean of the same landmarks in several passes. A landmark that one pass lacks becomes NaN, which `checkView`
 * refuses: the lists come from a model, so that is a failure to report and not a bug.
 */
export function meanOfKeypoints(
  passes: readonly [readonly Keypoint[], ...(readonly Keypoint[])[]],
): readonly Keypoint[] {
  return passes[0].map((_, i) => {
    const mean = (key: keyof Keypoint): number =>
      passes.reduce((sum, keypoints) => sum + (keypoints[i]?.[key] ?? NaN), 0) / passes.length;
    return {xPx: mean('xPx'), yPx: mean('yPx'), visibility01: mean('visibility01')};
  });
}

/** The mean of masks that all have the same size. */
export function meanOfMasks(masks: readonly [SoftMask, ...SoftMask[]]): SoftMask {
  const [{widthPx, heightPx}] = masks;
  const layers = masks.map(mask => mask.alpha);
  const alpha = new Uint8Array(widthPx * heightPx);
  for (let i = 0; i < alpha.length; i++) {
    let sum = 0;
    for (const layer of layers) sum += byteAt(layer, i);
    alpha[i] = Math.round(sum / layers.length);
  }
  return {widthPx, heightPx, alpha};
}
