import type {Photos} from '../../core/browser-objects.js';
import type {View} from '../../core/domain.js';
import type {SeenPhoto} from '../../core/seen-photo.js';
import type {MeasureRequest, ProgressListener, Sighting, WireResult} from '../protocol.js';
import type {Frame, SeenFrames} from './seen-frames.js';
import {unwrap} from './unwrap.js';

/** The frames of one photo. */
export const framesOf = (photo: readonly ImageBitmap[], view: View): readonly Frame[] =>
  photo.map(image => ({view, image, isOnlyOne: photo.length === 1}));

/**
 * What was seen in the frames of one photo. A step aside spoils one frame; the others can still be measured. Throws the
 * `SizeFinderError` of the last frame if none can.
 */
export function fuse(seen: readonly WireResult<Sighting>[]): SeenPhoto {
  const good = seen.flatMap(one => (one.ok ? [one.value] : []));
  const middle = seen[Math.floor(seen.length / 2)];
  const [first] = good;
  if (first === undefined) seen.forEach(unwrap);
  const {outline, levels} = middle?.ok === true ? middle.value : (first ?? {outline: [], levels: []});
  return {notes: [...new Set(good.flatMap(({notes}) => notes))], outline, levels};
}

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
