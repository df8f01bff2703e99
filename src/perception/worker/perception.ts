import type {BodyMeasurements, QualityNote, View} from '../../core/domain.js';
import type {SizeFinderError} from '../../core/errors.js';
import {measureBody} from '../../measure/measure-body.js';
import {checkNotes} from '../../measure/quality-notes.js';
import type {PerceivedView} from '../../measure/pictures/perceived-view.js';
import {PERCEPTION} from '../../measure/perception-data.js';
import {personOutline} from '../../measure/pictures/person-outline.js';
import {seenLevels} from '../../measure/levels/seen-levels.js';
import {traceView} from '../../measure/trace-view.js';
import type {ViewTrace} from '../../measure/edges/view-trace.js';
import type {MeasureRequest, PerceptionApi, ProgressListener, WireResult} from '../protocol.js';
import {lookAt, show, type InTurn, type Shown} from './look.js';
import {loadModels, type LoadingModels, type Models} from './models.js';
import {loadPartsHere, type LoadParts} from './parts.js';
import {meanLuma, readPixels} from './pixels.js';
import {Turns} from './turns.js';

/** After so long without work, the networks run once for nothing. A photo that waits comes first. */
const SPARE_AFTER_MS = 300;

/** The perception service: models behind `PerceptionApi`. */
export function createPerception(loadParts: LoadParts = loadPartsHere): PerceptionApi {
  let models: LoadingModels | null = null;
  /** All who wait for the models hear how they load. Whoever hears nothing for long gives up. */
  const waiting = new Set<ProgressListener>();
  const turns = new Turns();
  /** The calls of `perceive` that have not ended. */
  const perceiving = new Map<number, AbortController>();
  const inTurn: InTurn = work => turns.take(work);
  const begun = (): LoadingModels => {
    if (models === null) throw new Error('prepare() must be called first');
    return models;
  };
  const loaded = async (): Promise<Models> => begun().loaded;

  return {
    async prepare(modelsUrl, onProgress) {
      waiting.add(onProgress);
      models ??= loadModels(modelsUrl, loadParts, share01 => waiting.forEach(hear => hear(share01)));
      try {
        const {pose} = await models.loaded;
        onProgress(1);
        setTimeout(() => void turns.takeIfIdle(() => pose.warmUp()).catch(() => undefined), SPARE_AFTER_MS);
        return {ok: true, value: null};
      } catch (error) {
        models = null;
        return {ok: false, code: 'model-unavailable', message: `models at ${modelsUrl}: ${String(error)}`};
      } finally {
        waiting.delete(onProgress);
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
        const shown = show(begun(), {view, image});
        const seen = await seePicture(await loaded(), shown, isOnlyOne, whileWanted, onProgress);
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
      const current = await loaded();
      const seen = await seePicture(current, show(current, request), false, inTurn);
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
    async inspect(request): Promise<PerceivedView | null> {
      const current = await loaded();
      const look = await lookAt(current, show(current, request), true, () => undefined, inTurn);
      return look?.perceived ?? null;
    },
    tensorCount: async () => (await (await loaded()).parts)?.tensorCount() ?? 0,
    dispose: () =>
      turns.take(async () => {
        const current = await models?.loaded;
        models = null;
        current?.pose.dispose();
        (await current?.parts)?.dispose();
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
  const seenNotes = new Set<QualityNote>();
  const begin = (index: number): (() => Promise<WireResult<ViewTrace>>) | undefined => {
    const picture = pictures[index];
    if (picture === undefined) return undefined;
    if ('seen' in picture) return () => Promise.resolve(picture.seen);
    const isOnlyOne = pictures.filter(({view}) => view === picture.view).length === 1;
    const onPass = (share01: number): void => onProgress((index + share01) / pictures.length);
    const shown = show(models, picture);
    return async () => traceOf(await seePicture(models, shown, isOnlyOne, inTurn, onPass));
  };
  let next = begin(0);
  for (const [index, {view}] of pictures.entries()) {
    const finish = next;
    // BodyPix already reads the next picture while the pose model looks at this one.
    next = begin(index + 1);
    const traced = await finish?.();
    if (traced === undefined) break;
    if (traced.ok) {
      traces[view].push(traced.value);
      for (const note of traced.value.notes) seenNotes.add(note);
    } else {
      // A step aside spoils one frame of a pose; the other frames of the view can still be measured.
      const hasOthers =
        traces[view].length > 0 || pictures.slice(index + 1).some(later => later.view === view);
      if (!hasOthers) return traced;
    }
    onProgress((index + 1) / pictures.length);
  }
  const measured = measureBody({...traces, notes: [...seenNotes]}, shopper, camera);
  return measured.ok ? measured : failed(measured.error, measured.error.detail.view);
}

async function seePicture(
  models: Models,
  shown: Shown,
  isOnlyOne: boolean,
  inTurn: InTurn,
  onPass: ProgressListener = () => undefined,
): Promise<WireResult<{readonly trace: ViewTrace; readonly perceived: PerceivedView}>> {
  const {view} = shown;
  const look = await lookAt(models, shown, isOnlyOne, onPass, inTurn);
  if (look === null) return {ok: false, code: 'body-not-found', message: `nobody in the ${view} photo`, view};
  if (look.hasSecondPerson)
    return {ok: false, code: 'several-people', message: `two people in the ${view} photo`, view};
  const {perceived} = look;
  const traced = traceView(perceived, look.pixels);
  if (!traced.ok) return failed(traced.error, view);
  const missing: readonly QualityNote[] = perceived.parts === null ? ['body-parts-unavailable'] : [];
  const trace = {...traced.value, notes: [...missing, ...traced.value.notes]};
  return {ok: true, value: {trace, perceived}};
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
