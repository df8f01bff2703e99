/**
 * Browser objects that the pure part of the flow passes on without using them. These interfaces are empty and merge
 * with the real ones wherever the DOM library is present. So the transition table compiles without the DOM, and its
 * types are still exact.
 */
declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- merged with lib.dom where that is present */
  interface Blob {}
  interface ImageBitmap {}
  interface ImageData {}
  interface HTMLCanvasElement {}
  interface HTMLImageElement {}
  interface HTMLVideoElement {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

/** Everything that `decodePhoto` can turn into an upright picture. */
export type PhotoSource = Blob | ImageBitmap | ImageData | HTMLCanvasElement | HTMLImageElement;

/** The running camera as the flow knows it. Whoever opened the camera stops it. */
export interface CameraPreview {
  /** Playing. The camera owns the element; the view only places it. */
  readonly video: HTMLVideoElement;
  /** Whether the preview is shown as in a mirror, as it is for a camera that looks at its user. Photos never are. */
  readonly mirrored: boolean;
  /** Whether there is another camera to switch to. */
  readonly canSwitch: boolean;
}

/** A decoded, upright picture. The flow keeps it until the result, so that no failure loses it. */
export type Photo = ImageBitmap;

/** The photos of both views. Several photos of one view are frames of the same pose, and are fused. */
export interface Photos {
  readonly front: readonly Photo[];
  /** Empty if there is no side view; the bands are then wider. */
  readonly side: readonly Photo[];
}

export const NO_PHOTOS: Photos = {front: [], side: []};
