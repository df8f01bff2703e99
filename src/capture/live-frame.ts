/** The pose model scales its input to 256 px, so more pixels than this would only cost time. */
const SHORT_SIDE_PX = 360;

/**
 * Takes a small copy of what the camera shows now, or of a photo, for a quick look: upright and not mirrored. The
 * caller closes it. Only the worker reads its pixels, since reading them here would block the page.
 */
export function takeLiveFrame(source: HTMLVideoElement | ImageBitmap): Promise<ImageBitmap> {
  // Read anew each time, since a video's size changes when the phone is turned.
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
