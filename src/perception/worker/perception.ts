import type {QualityNote} from '../../core/domain.js';
import type {PerceivedView} from '../../measure/perceived-view.js';
import {traceView} from '../../measure/trace-view.js';
import type {ViewTrace} from '../../measure/view-trace.js';
import type {
  Outcome,
  PerceivedViews,
  PerceptionApi,
  PerceptionRequest,
  ProgressListener,
} from '../protocol.js';
import {lookAt} from './look.js';
import {loadModels, type Models} from './models.js';

/** The perception service: models behind `PerceptionApi`, one picture at a time. */
export function createPerception(): PerceptionApi {
  let models: Promise<Models> | null = null;
  // The pose solution is one graph with one input: calls queue up behind each other.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const loaded = (): Promise<Models> => models ?? Promise.reject(new Error('prepare() comes first'));

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
    perceive: (requests, onProgress) => inTurn(async () => perceiveAll(await loaded(), requests, onProgress)),
    inspect: ({view, image}) =>
      inTurn(async (): Promise<PerceivedView | null> => {
        const look = await lookAt(await loaded(), view, image);
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

async function perceiveAll(
  models: Models,
  requests: readonly PerceptionRequest[],
  onProgress: ProgressListener,
): Promise<Outcome<PerceivedViews>> {
  const traces: ViewTrace[] = [];
  const notes = new Set<QualityNote>(models.parts === null ? ['body-parts-unavailable'] : []);
  for (const {view, image} of requests) {
    const look = await lookAt(models, view, image);
    if (look === null)
      return {ok: false, code: 'body-not-found', message: `nobody in the ${view} photo`, view};
    const traced = traceView(look.perceived, look.pixels);
    if (!traced.ok) return {ok: false, code: traced.error.code, message: traced.error.message, view};
    traces.push(traced.value);
    for (const note of traced.value.notes) notes.add(note);
    onProgress(traces.length / requests.length);
  }
  const of = (view: ViewTrace['view']): ViewTrace[] => traces.filter(trace => trace.view === view);
  return {ok: true, value: {front: of('front'), side: of('side'), notes: [...notes]}};
}
