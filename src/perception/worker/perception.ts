import type {BodyMeasurements, QualityNote, View} from '../../core/domain.js';
import type {SizeFinderError} from '../../core/errors.js';
import {measureBody} from '../../measure/measure-body.js';
import {checkNotes} from '../../measure/quality-notes.js';
import type {PerceivedView} from '../../measure/perceived-view.js';
import {traceView} from '../../measure/trace-view.js';
import type {ViewTrace} from '../../measure/view-trace.js';
import type {MeasureRequest, WireResult, PerceptionApi, ProgressListener} from '../protocol.js';
import {lookAt} from './look.js';
import {loadModels, type Models} from './models.js';
import {drawPicture, meanLuma, readPixels} from './pixels.js';

/** The perception service: models behind `PerceptionApi`, one picture at a time. */
export function createPerception(): PerceptionApi {
  let models: Promise<Models> | null = null;
  // The pose solution is one graph with one input, so each call waits for the one before.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const loaded = (): Promise<Models> => models ?? Promise.reject(new Error('prepare() must be called first'));

  return {
    async prepare(modelsUrl, onProgress, device = {isApple: false, isAppleTouch: false}) {
      models ??= loadModels(modelsUrl, onProgress, device);
      try {
        await models;
        onProgress(1);
        return {ok: true, value: null};
      } catch (error) {
        models = null;
        return {ok: false, code: 'model-unavailable', message: `models at ${modelsUrl}: ${String(error)}`};
      }
    },
    measure: (request, onProgress) =>
      inTurn(async () => measurePictures(await loaded(), request, onProgress)),
    check: ({view, image}) =>
      inTurn(async () => {
        // One pass each way is enough to refuse a picture. Further passes only sharpen its edges.
        const traced = await tracePicture(await loaded(), view, image, false);
        return traced.ok ? {ok: true as const, value: checkNotes(traced.value)} : traced;
      }),
    glance: frame =>
      inTurn(async () => {
        try {
          const picture = drawPicture(frame, false);
          const keypoints = await (await loaded()).pose.follow(picture);
          return {keypoints, luma: meanLuma(readPixels(picture).data)};
        } finally {
          frame.close();
        }
      }),
    inspect: ({view, image}) =>
      inTurn(async (): Promise<PerceivedView | null> => {
        const look = await lookAt(await loaded(), view, image, true);
        return look?.perceived ?? null;
      }),
    tensorCount: async () => (await loaded()).parts?.tensorCount() ?? 0,
    dispose: () =>
      inTurn(async () => {
        const current = await models;
        models = null;
        current?.parts?.dispose();
        current?.pose.dispose();
      }),
  };
}

async function measurePictures(
  models: Models,
  {pictures, shopper, camera}: MeasureRequest,
  onProgress: ProgressListener,
): Promise<WireResult<BodyMeasurements>> {
  const traces: Record<View, ViewTrace[]> = {front: [], side: []};
  const notes = new Set<QualityNote>(models.parts === null ? ['body-parts-unavailable'] : []);
  for (const [index, {view, image}] of pictures.entries()) {
    const isOnlyOne = pictures.filter(other => other.view === view).length === 1;
    const onPass = (share01: number): void => onProgress((index + share01) / pictures.length);
    const traced = await tracePicture(models, view, image, isOnlyOne, onPass);
    if (traced.ok) {
      traces[view].push(traced.value);
      for (const note of traced.value.notes) notes.add(note);
    } else {
      // A step aside spoils one frame of a pose; the other frames of the view can still be measured.
      const hasOthers =
        traces[view].length > 0 || pictures.slice(index + 1).some(later => later.view === view);
      if (!hasOthers) return traced;
    }
    onProgress((index + 1) / pictures.length);
  }
  const measured = measureBody({...traces, notes: [...notes]}, shopper, camera);
  return measured.ok ? measured : failed(measured.error, measured.error.detail.view);
}

async function tracePicture(
  models: Models,
  view: View,
  image: ImageBitmap,
  isOnlyOne: boolean,
  onPass: ProgressListener = () => undefined,
): Promise<WireResult<ViewTrace>> {
  const look = await lookAt(models, view, image, isOnlyOne, onPass);
  if (look === null) return {ok: false, code: 'body-not-found', message: `nobody in the ${view} photo`, view};
  if (look.hasSecondPerson)
    return {ok: false, code: 'several-people', message: `two people in the ${view} photo`, view};
  const traced = traceView(look.perceived, look.pixels);
  return traced.ok ? traced : failed(traced.error, view);
}

const failed = ({code, message, detail}: SizeFinderError, view: View | undefined): WireResult<never> => ({
  ok: false,
  code,
  message,
  ...(view === undefined ? {} : {view}),
  ...(detail.field === undefined ? {} : {field: detail.field}),
  ...(detail.reason === undefined ? {} : {reason: detail.reason}),
});
