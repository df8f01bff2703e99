import type {Affine} from './affine.js';

/**
 * How the pose model is shown a picture: mirrored left to right or not, scaled about its middle, then moved right and down.
 */
export interface Placement {
  readonly isMirrored: boolean;
  readonly scale: number;
  readonly movedPx: number;
}

export const IN_PLACE: Placement = {isMirrored: false, scale: 1, movedPx: 0};

/** The map from what the model is shown to the picture itself, both in pixels. */
export function toPicture(
  {isMirrored, scale, movedPx}: Placement,
  {width, height}: {readonly width: number; readonly height: number},
): Affine {
  const x = (width * (1 - scale)) / 2 + movedPx;
  const y = (height * (1 - scale)) / 2 + movedPx;
  const flip = isMirrored ? -1 : 1;
  return {
    xx: flip / scale,
    xy: 0,
    x: (isMirrored ? width : 0) - (flip * x) / scale,
    yx: 0,
    yy: 1 / scale,
    y: -y / scale,
  };
}
