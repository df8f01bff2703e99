/** The pose model scales its input to 256 px: more pixels would only cost time. */
const SHORT_SIDE_PX = 360;

/**
 * A small copy of what the camera shows now, or of a photo, for a quick look: upright, not mirrored, the caller's to
 * close. Its pixels are read by the worker only: reading them back here would hold the page up.
 */
export function takeLiveFrame(source: HTMLVideoElement | ImageBitmap): Promise<ImageBitmap> {
  // A video's size changes when the phone is turned.
  const [width, height] =
    source instanceof HTMLVideoElement
      ? [source.videoWidth, source.videoHeight]
      : [source.width, source.height];
  const scale = SHORT_SIDE_PX / Math.max(1, Math.min(width, height));
  return createImageBitmap(source, {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: 'low',
  });
}
