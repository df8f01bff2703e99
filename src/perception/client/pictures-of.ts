import type {Photos} from '../../core/browser-objects.js';
import type {View} from '../../core/domain.js';
import type {MeasureRequest, ProgressListener} from '../protocol.js';
import type {Frame, SeenFrames} from './seen-frames.js';
import {unwrap} from './unwrap.js';

/** The frames of one photo. */
export const framesOf = (photo: readonly ImageBitmap[], view: View): readonly Frame[] =>
  photo.map(image => ({view, image, isOnlyOne: photo.length === 1}));

/**
 * The pictures to measure. What has been seen in a frame, or is being looked at, takes the place of its pixels. Throws the
 * `SizeFinderError` of a photo that has been refused.
 */
export async function picturesOf(
  {front, side}: Photos,
  seenFrames: SeenFrames,
  signal: AbortSignal | undefined,
  onProgress: ProgressListener,
): Promise<MeasureRequest['pictures']> {
  const pictures: MeasureRequest['pictures'][number][] = [];
  const frames = [...framesOf(front, 'front'), ...framesOf(side, 'side')];
  for (const [index, frame] of frames.entries()) {
    const {view, image, isOnlyOne} = frame;
    const known = seenFrames.known(frame, {
      signal,
      onProgress: share01 => onProgress((index + share01) / frames.length),
    });
    // A crash while a frame was looked at is no answer, so it is looked at with the others.
    const seen = (await known?.catch(() => null)) ?? null;
    if (seen === null) {
      pictures.push({view, image});
      continue;
    }
    if (isOnlyOne) unwrap(seen);
    pictures.push({view, seen: seen.ok ? {ok: true, value: seen.value.trace} : seen});
  }
  return pictures;
}
