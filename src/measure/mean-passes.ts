import type {PerceivedView, SoftMask} from './perceived-view.js';
import type {Keypoint} from './view-trace.js';

/** Mean of the two passes' landmarks. */
export const meanKeypoints = ({keypoints, mirroredKeypoints}: PerceivedView): readonly Keypoint[] =>
  keypoints.map((own, i) => {
    const twin = mirroredKeypoints[i] ?? own;
    return {
      xPx: (own.xPx + twin.xPx) / 2,
      yPx: (own.yPx + twin.yPx) / 2,
      visibility01: (own.visibility01 + twin.visibility01) / 2,
    };
  });

/** Mean of the two passes' masks. */
export function meanMask({mask, mirroredMask}: PerceivedView): SoftMask {
  const alpha = new Uint8Array(mask.alpha.length);
  for (let i = 0; i < alpha.length; i++)
    alpha[i] = ((mask.alpha[i] ?? 0) + (mirroredMask.alpha[i] ?? 0) + 1) >> 1;
  return {widthPx: mask.widthPx, heightPx: mask.heightPx, alpha};
}
