import type {Keypoint} from '../../measure/landmarks.js';

/** How a picture is drawn for one pass of the pose model: scaled about its middle, then moved right and down. */
export interface Placement {
  readonly scale: number;
  readonly movedPx: number;
}

export const IN_PLACE: Placement = {scale: 1, movedPx: 0};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The transform from the picture to the canvas: a point is scaled first, then moved. */
export function placedAt({scale, movedPx}: Placement, {width, height}: Size) {
  return {
    scale,
    xPx: (width * (1 - scale)) / 2 + movedPx,
    yPx: (height * (1 - scale)) / 2 + movedPx,
  };
}

/** Maps landmarks on the canvas back to the picture. */
export function putBack(keypoints: readonly Keypoint[], placement: Placement, size: Size): Keypoint[] {
  const {scale, xPx, yPx} = placedAt(placement, size);
  return keypoints.map(own => ({...own, xPx: (own.xPx - xPx) / scale, yPx: (own.yPx - yPx) / scale}));
}
