import type {PerceivedView, SoftMask} from './perceived-view.js';
import type {Keypoint} from './view-trace.js';

/** The mean landmarks of the picture's pass and its mirrored pass. */
export const meanKeypoints = ({keypoints, mirroredKeypoints}: PerceivedView): readonly Keypoint[] =>
  meanOfKeypoints([keypoints, mirroredKeypoints]);

/** The mean mask of the picture's pass and its mirrored pass. */
export const meanMask = ({mask, mirroredMask}: PerceivedView): SoftMask => meanOfMasks([mask, mirroredMask]);

/** The mean of the same landmarks in several passes. */
export function meanOfKeypoints(looks: readonly (readonly Keypoint[])[]): readonly Keypoint[] {
  const [first = []] = looks;
  return first.map((_, i) => {
    const mean = (key: keyof Keypoint): number =>
      looks.reduce((sum, look) => sum + (look[i]?.[key] ?? NaN), 0) / looks.length;
    return {xPx: mean('xPx'), yPx: mean('yPx'), visibility01: mean('visibility01')};
  });
}

/** The mean of masks that all have the same size. */
export function meanOfMasks(masks: readonly [SoftMask, ...SoftMask[]]): SoftMask {
  const [{widthPx, heightPx}] = masks;
  const alpha = new Uint8Array(widthPx * heightPx);
  for (let i = 0; i < alpha.length; i++) {
    let sum = 0;
    for (const mask of masks) sum += mask.alpha[i] ?? 0;
    alpha[i] = Math.round(sum / masks.length);
  }
  return {widthPx, heightPx, alpha};
}
