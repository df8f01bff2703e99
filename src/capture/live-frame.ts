/** The pose model scales its input to 256 px: more pixels would only cost time. */
const SHORT_SIDE_PX = 360;

/**
 * A small copy of what the camera shows now, for a quick look: upright, not mirrored, the caller's to close. Its
 * pixels are read by the worker only: reading them back here would hold the page up.
 */
export function takeLiveFrame(video: HTMLVideoElement): Promise<ImageBitmap> {
  // The size changes when the phone is turned.
  const {videoWidth, videoHeight} = video;
  const scale = SHORT_SIDE_PX / Math.max(1, Math.min(videoWidth, videoHeight));
  return createImageBitmap(video, {
    resizeWidth: Math.max(1, Math.round(videoWidth * scale)),
    resizeHeight: Math.max(1, Math.round(videoHeight * scale)),
    resizeQuality: 'low',
  });
}
