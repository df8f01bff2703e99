import {checkShopper, toldAnswers} from '../../anatomy/check-shopper.js';
import type {BodyMeasurements, QualityNote, ShopperProfile, View} from '../../core/domain.js';
import {SizeFinderError, toSizeFinderError} from '../../core/errors.js';
import type {PhotoSource} from '../../core/browser-objects.js';
import type {FinderServices, MeasureOptions} from './finder-services.js';

/** One picture, or several frames of the same pose, which are fused. */
export type ViewSource = PhotoSource | readonly PhotoSource[];

/** The pictures of one shopper. */
export interface Views {
  readonly front: ViewSource;
  /** Narrows the bands; may be missing. */
  readonly side?: ViewSource | null;
}

type DecodePhoto = (source: PhotoSource, signal: AbortSignal) => Promise<ImageBitmap>;

interface MeasureTools {
  readonly decodePhoto: DecodePhoto;
  readonly services: () => FinderServices;
}

/**
 * Measures pictures without showing any screen. The caller keeps the pictures; the copies made here are always closed.
 * Rejects with a `SizeFinderError` and nothing else.
 */
export async function measureViews(
  views: Views,
  shopper: ShopperProfile,
  options: MeasureOptions | null,
  {decodePhoto, services}: MeasureTools,
): Promise<BodyMeasurements> {
  // Pages in plain JavaScript pass null for options that they leave out.
  const signal = options?.signal ?? new AbortController().signal;
  const photos: Record<View, ImageBitmap[]> = {front: [], side: []};
  try {
    // Checks the answers before anything is loaded. Otherwise impossible ones would fail only after the models are
    // there.
    const told = toldAnswers(shopper);
    checkShopper(told, []);
    for (const view of ['front', 'side'] as const)
      for (const source of framesOf(views, view))
        photos[view].push(await decodeView(source, view, decodePhoto, signal));
    return await services().measure(photos, told, {...options, signal, camera: options?.camera ?? {}});
  } catch (error) {
    throw toSizeFinderError(error);
  } finally {
    for (const photo of [...photos.front, ...photos.side]) photo.close();
  }
}

/** Checks one photo before the other is taken. Rejects with a `SizeFinderError` and nothing else. */
export async function checkPhoto(
  source: PhotoSource,
  view: View,
  {signal = new AbortController().signal}: {readonly signal?: AbortSignal},
  {decodePhoto, services}: MeasureTools,
): Promise<readonly QualityNote[]> {
  try {
    const photo = await decodeView(source, view, decodePhoto, signal);
    try {
      return await services().checkPhoto(photo, view, {signal});
    } finally {
      photo.close();
    }
  } catch (error) {
    throw toSizeFinderError(error);
  }
}

function framesOf(views: Partial<Views> | null | undefined, view: View): readonly PhotoSource[] {
  const source = views?.[view] ?? [];
  const frames = isSeveral(source) ? source : [source];
  if (view === 'front' && frames.length === 0)
    throw new SizeFinderError('image-unreadable', 'measure() needs a front view', {view});
  return frames;
}

const isSeveral = (source: ViewSource): source is readonly PhotoSource[] => Array.isArray(source);

/** Decodes one picture. Its failure names the view, so that a shop can ask for exactly that one again. */
async function decodeView(
  source: PhotoSource,
  view: View,
  decode: DecodePhoto,
  signal: AbortSignal,
): Promise<ImageBitmap> {
  try {
    return await decode(source, signal);
  } catch (cause) {
    const error = toSizeFinderError(cause);
    throw new SizeFinderError(error.code, error.message, {...error.detail, view});
  }
}
