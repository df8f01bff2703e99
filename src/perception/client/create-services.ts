import type {Photos} from '../../core/browser-objects.js';
import {proxy, transfer} from 'comlink';
import type {BodyMeasurements, ShopperProfile} from '../../core/domain.js';
import {SizeFinderError} from '../../core/errors.js';
import type {FinderServices, MeasureOptions} from './finder-services.js';
import type {Outcome, ProgressListener} from '../protocol.js';
import {startInline} from './start-inline.js';
import {startWorker, type RunningPerception} from './start-worker.js';

/** Where the files of the heavy part lie. */
export interface ServiceLocations {
  /** Folder with `pose/`, `wasm/` and `bodypix/`, without a slash at the end. */
  readonly modelsUrl: string;
  /** `size-finder.worker.js`; may lie on another origin. */
  readonly workerUrl: URL;
  /** `size-finder.inline.js`, used when the worker is refused. */
  readonly inlineUrl: URL;
}

/** A photo that takes longer than this on the slowest device means that the models hang (a lost GPU). */
const PHOTO_TIMEOUT_MS = 90_000;

/** The heavy part: starts perception on first use, and again after an abort or a crash. */
export function createFinderServices(locations: ServiceLocations): FinderServices {
  let running: Promise<RunningPerception> | null = null;
  // Whether the models are loaded: a camera frame is not worth waiting for them.
  let isReady = false;
  /** Who waits for an answer of `measure`. */
  const measuring = new Set<object>();

  const start = (): Promise<RunningPerception> => {
    if (running !== null) return running;
    const starting: Promise<RunningPerception> = startWorker(locations.workerUrl)
      .catch(() => startInline(locations.inlineUrl))
      .then(perception => {
        // A dead worker must not be asked again; the next use starts another.
        perception.crashed.catch(() => {
          if (running !== starting) return;
          running = null;
          isReady = false;
        });
        return perception;
      })
      .catch((cause: unknown) => {
        if (running === starting) running = null;
        throw new SizeFinderError('model-unavailable', 'neither the worker nor the inline build runs', {
          cause,
        });
      });
    running = starting;
    return starting;
  };
  const stop = (): void => {
    void running?.then(perception => perception.terminate()).catch(() => undefined);
    running = null;
    isReady = false;
  };
  const prepared = async (onProgress: ProgressListener): Promise<RunningPerception> => {
    const perception = await start();
    const {api, crashed} = perception;
    // A worker that dies of the models (no memory) never answers.
    unwrap(await Promise.race([api.prepare(locations.modelsUrl, proxy(onProgress)), crashed]));
    isReady = true;
    return perception;
  };

  /** What breaks inside a model (a lost GPU, no memory) leaves it in an unknown state: begin again. */
  const failure = (cause: unknown): never => {
    if (cause instanceof SizeFinderError) throw cause;
    stop();
    throw new SizeFinderError('model-unavailable', `perception failed: ${String(cause)}`, {cause});
  };

  return {
    prepare: ({signal, onProgress = () => undefined} = {}) =>
      untilAborted(
        signal,
        () => undefined,
        async () => void (await prepared(onProgress)),
      ),
    async measure(photos, shopper, given = {}) {
      const options = {...given};
      const {signal} = options;
      // A model call cannot be interrupted: the last one to leave ends the whole worker, and the next use starts it
      // anew. Beside others it goes on for nobody, as they would wait longer for new models than for its end.
      const leave = (): void => {
        measuring.delete(options);
        if (measuring.size === 0) stop();
      };
      measuring.add(options);
      try {
        return await untilAborted(signal, leave, () =>
          // Whatever breaks for one who has left (their pictures are closed by now) is not the others' failure.
          measureIn(prepared, stop, photos, shopper, options).catch((cause: unknown) =>
            signal?.aborted ? Promise.reject(abortedBy(signal)) : failure(cause),
          ),
        );
      } finally {
        measuring.delete(options);
      }
    },
    async glance(frame) {
      if (!isReady || running === null) {
        frame.close();
        return null;
      }
      const {api, crashed} = await running;
      return Promise.race([api.glance(transfer(frame, [frame])), crashed]).catch(failure);
    },
    dispose: stop,
  };
}

/** Share of the progress that goes to loading, when the models are not there yet. */
const LOADING_SHARE = 0.5;

async function measureIn(
  prepared: (onProgress: ProgressListener) => Promise<RunningPerception>,
  stop: () => void,
  photos: Photos,
  shopper: ShopperProfile,
  {onProgress = () => undefined, camera = {}}: MeasureOptions,
): Promise<BodyMeasurements> {
  let loadedShare = 0;
  const {api, crashed} = await prepared(progress01 => {
    loadedShare = Math.max(loadedShare, LOADING_SHARE * progress01);
    onProgress(loadedShare);
  });
  const pictures = [
    ...photos.front.map(image => ({view: 'front' as const, image})),
    ...photos.side.map(image => ({view: 'side' as const, image})),
  ];
  const measured = api.measure(
    {pictures, shopper, camera},
    proxy(progress01 => onProgress(loadedShare + (1 - loadedShare) * progress01)),
  );
  return unwrap(
    await withinTime(Promise.race([measured, crashed]), PHOTO_TIMEOUT_MS * pictures.length, stop),
  );
}

function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const {code, message, view, field} = outcome;
  throw new SizeFinderError(code, message, {
    ...(view === undefined ? {} : {view}),
    ...(field === undefined ? {} : {field}),
  });
}

function withinTime<T>(work: Promise<T>, timeoutMs: number, onTimeout: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onTimeout();
      reject(new SizeFinderError('model-unavailable', `no answer after ${timeoutMs} ms`));
    }, timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function untilAborted<T>(
  signal: AbortSignal | undefined,
  onAbort: () => void,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) return Promise.reject(abortedBy(signal));
  const listening = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const abort = (): void => {
      onAbort();
      reject(abortedBy(signal));
    };
    signal.addEventListener('abort', abort, {once: true, signal: listening.signal});
  });
  return Promise.race([aborted, work()]).finally(() => listening.abort());
}

const abortedBy = (signal: AbortSignal): SizeFinderError =>
  new SizeFinderError('aborted', 'the caller aborted', {cause: signal.reason});
