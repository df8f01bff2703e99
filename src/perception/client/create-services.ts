import type {Photos} from '../../core/browser-objects.js';
import {proxy, transfer} from 'comlink';
import type {BodyMeasurements, ShopperProfile} from '../../core/domain.js';
import {SizeFinderError} from '../../core/errors.js';
import type {FinderServices, MeasureOptions} from './finder-services.js';
import type {Device, ProgressListener, WireResult} from '../protocol.js';
import {deviceOf} from './device.js';
import {startInline} from './start-inline.js';
import {startWorker, type RunningPerception} from './start-worker.js';

/** The addresses of the files that perception needs. */
export interface ServiceLocations {
  /** Folder with `pose/`, `wasm/` and `bodypix/`, without a slash at the end. */
  readonly modelsUrl: string;
  /** `size-finder.worker.js`; may be on another origin. */
  readonly workerUrl: URL;
  /** `size-finder.inline.js`, used if the worker is refused. */
  readonly inlineUrl: URL;
}

/** If a photo takes longer than this, even on the slowest device, the models hang (a lost GPU). */
const PHOTO_TIMEOUT_MS = 90_000;

/** Creates the services. Perception starts on first use, and again on the first use after an abort or a crash. */
export function createFinderServices(
  locations: ServiceLocations,
  device: Device = deviceOf(navigator),
): FinderServices {
  let running: Promise<RunningPerception> | null = null;
  // Whether the models are loaded. If not, a camera frame is dropped instead of waiting for them.
  let isReady = false;
  /** The calls of `measure` that are still wanted. */
  const measuring = new Set<object>();

  const start = (): Promise<RunningPerception> => {
    if (running !== null) return running;
    const starting: Promise<RunningPerception> = startWorker(locations.workerUrl)
      .catch(() => startInline(locations.inlineUrl))
      .then(perception => {
        // Forgets the dead worker, so that the next use starts another.
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
    // A worker that dies while it loads the models, for lack of memory, never answers.
    unwrap(await Promise.race([api.prepare(locations.modelsUrl, proxy(onProgress), device), crashed]));
    isReady = true;
    return perception;
  };

  /**
   * An error inside a model (a lost GPU, no memory) leaves it in an unknown state, so the next use starts a new worker.
   */
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
      // A call of a model cannot be interrupted. If nobody else waits, aborting therefore terminates the worker, and
      // the next use starts another. If others wait, the call runs to its end although nobody wants its answer: loading
      // the models again would take the others longer.
      const leave = (): void => {
        measuring.delete(options);
        if (measuring.size === 0) stop();
      };
      measuring.add(options);
      try {
        return await untilAborted(signal, leave, () =>
          // After an abort, the call may fail because its pictures are closed. That must not stop the others' worker.
          measureIn(prepared, stop, photos, shopper, options).catch((cause: unknown) =>
            signal?.aborted ? Promise.reject(abortedBy(signal)) : failure(cause),
          ),
        );
      } finally {
        measuring.delete(options);
      }
    },
    checkPhoto: (photo, view, {signal} = {}) =>
      untilAborted(
        signal,
        () => undefined,
        async () => {
          const {api, crashed} = await prepared(() => undefined);
          const checked = Promise.race([api.check({view, image: photo}), crashed]);
          return unwrap(await withinTime(checked, PHOTO_TIMEOUT_MS, stop).catch(failure));
        },
      ),
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

/** Share of the progress that loading takes if the models are not loaded yet. */
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

function unwrap<T>(result: WireResult<T>): T {
  if (result.ok) return result.value;
  const {code, message, view, field, reason} = result;
  throw new SizeFinderError(code, message, {
    ...(view === undefined ? {} : {view}),
    ...(field === undefined ? {} : {field}),
    ...(reason === undefined ? {} : {reason}),
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
