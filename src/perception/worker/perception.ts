import type {BodyMeasurements, QualityNote, View} from '../../core/domain.js';
import type {SizeFinderError} from '../../core/errors.js';
import {measureBody} from '../../measure/measure-body.js';
import {checkNotes} from '../../measure/quality-notes.js';
import type {PerceivedView} from '../../measure/perceived-view.js';
import {PERCEPTION} from '../../measure/perception-data.js';
import {personOutline} from '../../measure/person-outline.js';
import {seenLevels} from '../../measure/seen-levels.js';
import {traceView} from '../../measure/trace-view.js';
import type {ViewTrace} from '../../measure/view-trace.js';
import type {
  MeasureRequest,
  PerceptionApi,
  PerceptionRequest,
  ProgressListener,
  WireResult,
} from '../protocol.js';
import {lookAt, type InTurn} from './look.js';
import {loadModels, type Models} from './models.js';
import {meanLuma, readPixels} from './pixels.js';
import {Turns} from './turns.js';

/** The perception service: models behind `PerceptionApi`. */
export function createPerception(): PerceptionApi {
  let models: Promise<Models> | null = null;
  const turns = new Turns();
  /** The calls of `perceive` that have not ended. */
  const perceiving = new Map<number, AbortController>();
  const inTurn: InTurn = work => turns.take(work);
  const loaded = (): Promise<Models> => models ?? Promise.reject(new Error('prepare() must be called first'));

  return {
    async prepare(modelsUrl, onProgress) {
      models ??= loadModels(modelsUrl, onProgress);
      try {
        await models;
        onProgress(1);
        return {ok: true, value: null};
      } catch (error) {
        models = null;
        return {ok: false, code: 'model-unavailable', message: `models at ${modelsUrl}: ${String(error)}`};
      }
    },
    async perceive({id, view, image, isOnlyOne}, onProgress) {
      const abort = new AbortController();
      const {signal} = abort;
      perceiving.set(id, abort);
      const whileWanted: InTurn = work =>
        turns.take(() => {
          signal.throwIfAborted();
          return work();
        });
      try {
        const seen = await seePicture(await loaded(), {view, image}, isOnlyOne, whileWanted, onProgress);
        if (!seen.ok) return seen;
        const {trace, perceived} = seen.value;
        const outline = personOutline(perceived);
        const levels = seenLevels(PERCEPTION.levels, trace);
        return {ok: true, value: {trace, notes: checkNotes(trace), outline, levels}};
      } catch (error) {
        if (signal.aborted) return {ok: false, code: 'aborted', message: `the ${view} photo is not wanted`};
        throw error;
      } finally {
        perceiving.delete(id);
      }
    },
    abandon(id) {
      perceiving.get(id)?.abort();
      return Promise.resolve();
    },
    async measure(request, onProgress) {
      return measurePictures(await loaded(), request, inTurn, onProgress);
    },
    async check(request) {
      // One pass each way is enough to refuse a picture. Further passes only sharpen its edges.
      const seen = await seePicture(await loaded(), request, false, inTurn);
      return seen.ok ? {ok: true, value: checkNotes(seen.value.trace)} : seen;
    },
    glance: frame =>
      turns.take(
        async () => {
          try {
            const pixels = readPixels(frame);
            const keypoints = await (await loaded()).pose.follow(pixels);
            return {keypoints, luma: meanLuma(pixels.data)};
          } finally {
            frame.close();
          }
        },
        {isUrgent: true},
      ),
    async inspect({view, image}): Promise<PerceivedView | null> {
      const look = await lookAt(await loaded(), view, image, true, () => undefined, inTurn);
      return look?.perceived ?? null;
    },
    tensorCount: async () => (await loaded()).parts?.tensorCount() ?? 0,
    dispose: () =>
      turns.take(async () => {
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
  inTurn: InTurn,
  onProgress: ProgressListener,
): Promise<WireResult<BodyMeasurements>> {
  const traces: Record<View, ViewTrace[]> = {front: [], side: []};
  const notes = new Set<QualityNote>(models.parts === null ? ['body-parts-unavailable'] : []);
  for (const [index, picture] of pictures.entries()) {
    const {view} = picture;
    const isOnlyOne = pictures.filter(other => other.view === view).length === 1;
    const onPass = (share01: number): void => onProgress((index + share01) / pictures.length);
    const traced =
      'seen' in picture
        ? picture.seen
        : traceOf(await seePicture(models, picture, isOnlyOne, inTurn, onPass));
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

async function seePicture(
  models: Models,
  {view, image}: PerceptionRequest,
  isOnlyOne: boolean,
  inTurn: InTurn,
  onPass: ProgressListener = () => undefined,
): Promise<WireResult<{readonly trace: ViewTrace; readonly perceived: PerceivedView}>> {
  const look = await lookAt(models, view, image, isOnlyOne, onPass, inTurn);
  if (look === null) return {ok: false, code: 'body-not-found', message: `nobody in the ${view} photo`, view};
  if (look.hasSecondPerson)
    return {ok: false, code: 'several-people', message: `two people in the ${view} photo`, view};
  const traced = traceView(look.perceived, look.pixels);
  return traced.ok
    ? {ok: true, value: {trace: traced.value, perceived: look.perceived}}
    : failed(traced.error, view);
}

const traceOf = (seen: Awaited<ReturnType<typeof seePicture>>): WireResult<ViewTrace> =>
  seen.ok ? {ok: true, value: seen.value.trace} : seen;

const failed = ({code, message, detail}: SizeFinderError, view: View | undefined): WireResult<never> => ({
  ok: false,
  code,
  message,
  ...(view === undefined ? {} : {view}),
  ...(detail.field === undefined ? {} : {field: detail.field}),
  ...(detail.reason === undefined ? {} : {reason: detail.reason}),
});
