import type {PerceivedView, SoftMask} from './perceived-view.js';
import type {Keypoint} from './view-trace.js';

/** Mean of the two passes' landmarks. */
export const meanKeypoints = ({keypoints, mirroredKeypoints}: PerceivedView): readonly Keypoint[] =>
  meanOfKeypoints([keypoints, mirroredKeypoints]);

/** Mean of the two passes' masks. */
export const meanMask = ({mask, mirroredMask}: PerceivedView): SoftMask => meanOfMasks([mask, mirroredMask]);

/** Mean of the same landmarks in several looks. */
export function meanOfKeypoints(looks: readonly (readonly Keypoint[])[]): readonly Keypoint[] {
  const [first = []] = looks;
  return first.map((_, i) => {
    const mean = (key: keyof Keypoint): number =>
      looks.reduce((sum, look) => sum + (look[i]?.[key] ?? NaN), 0) / looks.length;
    return {xPx: mean('xPx'), yPx: mean('yPx'), visibility01: mean('visibility01')};
  });
}

/** Mean of masks of one size. */
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
