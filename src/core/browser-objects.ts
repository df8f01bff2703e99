/**
 * Browser objects that the pure part of the flow carries without touching them. The interfaces are empty
 * here and merge with the real ones wherever the DOM library is present, so that the transition table can
 * be compiled with no DOM and still be exact about what it hands on.
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

/** The running camera as the flow knows it; whoever opened it stops it. */
export interface CameraPreview {
  /** Playing, and owned by the camera: the view only places it. */
  readonly video: HTMLVideoElement;
  /** Shown as in a mirror because it looks at the person who looks at it. The photo itself never is. */
  readonly mirrored: boolean;
  /** There is another camera to change to. */
  readonly canSwitch: boolean;
}

/** A decoded, upright picture. Kept by the flow until the result, so that no failure loses it. */
export type Photo = ImageBitmap;

/** Frames of the same pose; several are fused. */
export interface Photos {
  readonly front: readonly Photo[];
  /** Empty when there is no side view: the bands are then wider. */
  readonly side: readonly Photo[];
}

export const NO_PHOTOS: Photos = {front: [], side: []};
