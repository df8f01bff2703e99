/** A small copy of what the camera shows now, for a quick look. */
export interface LiveFrame {
  /** Upright and not mirrored; to be closed by whoever takes it. */
  readonly bitmap: ImageBitmap;
  /** Mean brightness, 0..255 (ITU-R BT.601). */
  readonly luma: number;
}

/** The pose model scales its input to 256 px: more pixels would only cost time. */
const SHORT_SIDE_PX = 360;
/** Brightness needs no more than a thumbnail of so many pixels squared. */
const THUMBNAIL_PX = 16;

/** Takes frames of one camera; the thumbnail's canvas is made once. */
export function createFrameTaker(video: HTMLVideoElement): () => Promise<LiveFrame> {
  const pen = new OffscreenCanvas(THUMBNAIL_PX, THUMBNAIL_PX).getContext('2d', {willReadFrequently: true});
  return async () => {
    // The size changes when the phone is turned.
    const scale = SHORT_SIDE_PX / Math.max(1, Math.min(video.videoWidth, video.videoHeight));
    const bitmap = await createImageBitmap(video, {
      resizeWidth: Math.max(1, Math.round(video.videoWidth * scale)),
      resizeHeight: Math.max(1, Math.round(video.videoHeight * scale)),
      resizeQuality: 'low',
    });
    pen?.drawImage(bitmap, 0, 0, THUMBNAIL_PX, THUMBNAIL_PX);
    const thumbnail = pen?.getImageData(0, 0, THUMBNAIL_PX, THUMBNAIL_PX);
    return {bitmap, luma: thumbnail === undefined ? NaN : meanLuma(thumbnail.data)};
  };
}

/** Mean brightness of RGBA pixels. */
export function meanLuma(rgba: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i + 3 < rgba.length; i += 4)
    sum += 0.299 * (rgba[i] ?? 0) + 0.587 * (rgba[i + 1] ?? 0) + 0.114 * (rgba[i + 2] ?? 0);
  return sum / (rgba.length / 4);
}
