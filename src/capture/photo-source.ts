import {SizeFinderError} from '../core/errors.js';
import {isCutOff} from './cut-off.js';
import {isHeic} from './image-kind.js';

type Drawable = ImageBitmap | ImageData | HTMLCanvasElement | HTMLImageElement | HTMLVideoElement;

/** Everything that can be decoded as a photo. A playing video gives the picture that it shows now. */
export type DecodableSource = Blob | Drawable;

/** The models find outlines at less than this, so more pixels cost time and memory and sharpen no girth. */
export const MAX_LONG_SIDE_PX = 1280;

/**
 * Makes an upright copy of a picture, at most 1280 px on its long side, with the EXIF orientation of a file applied.
 * The caller keeps the source and closes the bitmap. Rejects with `image-unreadable`, or with `aborted` if `signal`
 * aborts.
 */
export async function decodePhoto(source: DecodableSource, signal?: AbortSignal): Promise<ImageBitmap> {
  try {
    const photo = await (source instanceof Blob
      ? decodeFile(source, signal)
      : copyScaledDown(source, signal));
    if (!signal?.aborted) return photo;
    photo.close();
  } catch (cause) {
    if (!signal?.aborted) throw await unreadable(source, cause);
  }
  throw new SizeFinderError('aborted', 'the caller aborted while a photo was read', {cause: signal?.reason});
}

/**
 * Decodes through an image element. It gives the upright size without decoding everything, so that a huge photo is
 * scaled down while it is decoded, and every browser applies the EXIF orientation to it.
 */
async function decodeFile(file: Blob, signal?: AbortSignal): Promise<ImageBitmap> {
  if (await isCutOff(file)) throw new Error('the file ends before its picture does');
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    return await copyScaledDown(image, signal);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function copyScaledDown(source: Drawable, signal?: AbortSignal): Promise<ImageBitmap> {
  if (source instanceof HTMLImageElement) await whenLoaded(source, signal);
  const {widthPx, heightPx} = sizeOf(source);
  if (widthPx === 0 || heightPx === 0) throw new Error('the picture is empty');
  const scale = Math.min(1, MAX_LONG_SIDE_PX / Math.max(widthPx, heightPx));
  const photo = await createImageBitmap(source, {
    resizeWidth: Math.max(1, Math.round(widthPx * scale)),
    resizeHeight: Math.max(1, Math.round(heightPx * scale)),
    resizeQuality: 'high',
  });
  // A camera's picture is always readable, and the check would block the page while the shopper stands still.
  if (source instanceof HTMLVideoElement || isReadable(photo)) return photo;
  photo.close();
  throw new Error('the picture comes from another origin that does not share it (CORS)');
}

/**
 * Waits for a picture that still loads; rejects when `signal` aborts. A picture that cannot be loaded has no size afterwards. `decode()`
 * would wait too, but Chromium then decodes the picture a second time, for the screen, and keeps that copy: 3.7 MB of shared memory for each
 * photo. No browser's `decode()` refuses a JPEG that is cut off.
 */
async function whenLoaded(image: HTMLImageElement, signal?: AbortSignal): Promise<void> {
  // A lazy picture out of sight would never load.
  image.loading = 'eager';
  if (image.complete) return;
  const listening = new AbortController();
  const once = {once: true, signal: listening.signal};
  try {
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => reject(new Error('the caller aborted'));
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, once);
      image.addEventListener('load', () => resolve(), once);
      image.addEventListener('error', () => reject(new Error('the picture cannot be loaded')), once);
    });
  } finally {
    listening.abort();
  }
}

/** The size in pixels, which differs from the size in the page's layout. */
function sizeOf(source: Drawable): {widthPx: number; heightPx: number} {
  if (source instanceof HTMLImageElement)
    return {widthPx: source.naturalWidth, heightPx: source.naturalHeight};
  if (source instanceof HTMLVideoElement) return {widthPx: source.videoWidth, heightPx: source.videoHeight};
  return {widthPx: source.width, heightPx: source.height};
}

/**
 * Whether the pixels can be read. A picture that taints a canvas can be shown but not measured, so it is refused early.
 */
function isReadable(photo: ImageBitmap): boolean {
  // In memory, since a canvas on the GPU makes the page wait for everything that the models have queued (100 ms).
  const pen = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!pen) return true;
  pen.drawImage(photo, 0, 0);
  try {
    pen.getImageData(0, 0, 1, 1);
    return true;
  } catch {
    return false;
  }
}

async function unreadable(source: DecodableSource, cause: unknown): Promise<SizeFinderError> {
  const isBlob = source instanceof Blob;
  const kind = isBlob ? source.type || 'no type' : Object.prototype.toString.call(source).slice(8, -1);
  const format = isBlob && (await isHeic(source)) ? ({format: 'heic'} as const) : {};
  return new SizeFinderError('image-unreadable', `cannot decode the picture (${kind})`, {...format, cause});
}
