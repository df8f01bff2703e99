import {proxy, transfer} from 'comlink';
import {SizeFinderError} from '../../core/errors.js';
import type {MeasuringStage} from '../../core/measuring-stage.js';
import type {PerceptionApi, ProgressListener, Sighting, WireResult} from '../protocol.js';
import {canRunModels} from './device.js';
import type {FinderServices} from './finder-services.js';
import {untilAborted, whileAlive} from './limits.js';
import {framesOf, fuse, picturesOf} from './pictures-of.js';
import {SeenFrames, type Frame} from './seen-frames.js';
import {startInline} from './start-inline.js';
import {ServiceEnded, startWorker, type RunningPerception} from './start-worker.js';
import {unwrap} from './unwrap.js';

/** The addresses of the files that perception needs. */
export interface ServiceLocations {
  /** Folder with `pose/`, `litert/`, `wasm/` and `bodypix/`, without a slash at the end. */
  readonly modelsUrl: string;
  /** `size-finder.worker.js`; may be on another origin. */
  readonly workerUrl: URL;
  /** `size-finder.inline.js`, used if the worker is refused. */
  readonly inlineUrl: URL;
}

/** For how long the models may give no sign of life. Tests give shorter times. */
interface Limits {
  /** While they load and compile. Every byte that arrives is a sign of life. */
  readonly loadingMs: number;
  /** While they look at photos. Every pass of a model is a sign of life; the slowest device takes seconds for one. */
  readonly lookingMs: number;
}

const LIMITS: Limits = {loadingMs: 60_000, lookingMs: 30_000};

/**
 * Creates the services. Perception starts on first use, and again on the first use after an abort or a crash. Work whose
 * worker dies or breaks is done once more on a new one before it fails.
 */
export function createFinderServices(
  locations: ServiceLocations,
  limits: Limits = LIMITS,
): Required<FinderServices> {
  let running: Promise<RunningPerception> | null = null;
  // Whether the models are loaded. If not, a camera frame is dropped instead of waiting for them.
  let isReady = false;
  /** The calls of `measure` that are still wanted. */
  const measuring = new Set<object>();
  /** Aborts when nobody wants the services any more. A later use has a new one. */
  let disposed = new AbortController();

  const start = (): Promise<RunningPerception> => {
    if (running !== null) return running;
    if (!canRunModels())
      return Promise.reject(
        new SizeFinderError(
          'model-unavailable',
          'this browser has no SIMD in WebAssembly, no OffscreenCanvas, or gives no pixels of a canvas',
        ),
      );
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
        const {workerUrl, inlineUrl} = locations;
        // A shop that bundles the package reads here that it has not put the files where the finder looks for them.
        throw new SizeFinderError('model-unavailable', `neither ${workerUrl} nor ${inlineUrl} runs`, {cause});
      });
    running = starting;
    return starting;
  };
  const stop = (): void => {
    void running?.then(perception => perception.terminate()).catch(() => undefined);
    running = null;
    isReady = false;
  };

  /** Asks the running perception. An answer that does not come in time is a failure, after which the next use starts anew. */
  const ask = <T>(
    {api, crashed}: RunningPerception,
    silenceMs: number,
    question: (api: PerceptionApi, alive: () => void) => Promise<T>,
  ): Promise<T> =>
    whileAlive(
      alive => Promise.race([question(api, alive), crashed]),
      silenceMs,
      () => {
        stop();
        return new SizeFinderError('model-unavailable', `no sign of life for ${silenceMs} ms`);
      },
    );

  const prepare = async (perception: RunningPerception, onProgress: ProgressListener): Promise<void> => {
    const result = await ask(perception, limits.loadingMs, (api, alive) => {
      const hear: ProgressListener = progress01 => {
        alive();
        onProgress(progress01);
      };
      return api.prepare(locations.modelsUrl, proxy(hear));
    });
    unwrap(result);
    isReady = true;
  };
  const prepared = async (onProgress: ProgressListener): Promise<RunningPerception> => {
    const perception = await start();
    await prepare(perception, onProgress);
    return perception;
  };

  /**
   * Does the work, and once more if the worker dies or a model throws: a lost GPU or a lack of memory leaves the models in
   * an unknown state, and a new worker has others.
   */
  const withSecondTry = async <T>(work: () => Promise<T>, isWanted: () => boolean): Promise<T> => {
    try {
      return await work();
    } catch (first) {
      if (first instanceof SizeFinderError || !isWanted()) throw first;
      if (!(first instanceof ServiceEnded)) stop();
      return work().catch((second: unknown) => {
        if (second instanceof SizeFinderError || !isWanted()) throw second;
        if (!(second instanceof ServiceEnded)) stop();
        throw new SizeFinderError('measuring-interrupted', `perception failed twice: ${String(second)}`, {
          cause: second,
        });
      });
    }
  };

  /** Runs a call of a caller, until the caller or everybody leaves. */
  const serve = <T>(
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
    leave: () => void = () => undefined,
  ): Promise<T> => {
    const end = disposed.signal;
    const isWanted = (): boolean => !end.aborted && signal?.aborted !== true;
    return untilAborted(end, leave, abortedBy, () =>
      untilAborted(signal, leave, abortedBy, () => withSecondTry(work, isWanted)),
    );
  };

  let perceived = 0;
  /** The frames that are perceived at the same time take turns, so a sign of life of one is one of all. */
  const signs = new Set<() => void>();
  const perceive = (
    frame: Frame,
    signal: AbortSignal,
    onProgress: ProgressListener,
  ): Promise<WireResult<Sighting>> =>
    withSecondTry(
      async () => {
        const perception = await start();
        const {api} = perception;
        const id = (perceived += 1);
        const leave = (): void => void api.abandon(id).catch(() => undefined);
        return untilAborted(signal, leave, abortedBy, async () => {
          const prepares = prepare(perception, () => undefined);
          const hear: ProgressListener = progress01 => {
            signs.forEach(sign => sign());
            onProgress(progress01);
          };
          // BodyPix reads the frame while the pose model still loads.
          const sighting = api.perceive({...frame, id}, proxy(hear));
          // A service that cannot be prepared says why by itself.
          sighting.catch(() => undefined);
          await prepares;
          return ask(perception, limits.lookingMs, (_, alive) => {
            signs.add(alive);
            return sighting.finally(() => signs.delete(alive));
          });
        });
      },
      () => !signal.aborted,
    );
  const frames = new SeenFrames(perceive);

  return {
    prepare: ({signal, onProgress = () => undefined} = {}) =>
      serve(signal, async () => void (await prepared(onProgress))),
    async measure(photos, shopper, given = {}) {
      const options = {...given};
      // A call of a model cannot be interrupted. If nobody else waits, aborting therefore terminates the worker, and
      // the next use starts another. If others wait, the call runs to its end although nobody wants its answer: loading
      // the models again would take the others longer.
      const leave = (): void => {
        measuring.delete(options);
        if (measuring.size === 0 && frames.isIdle) stop();
      };
      measuring.add(options);
      const {onProgress = () => undefined, camera = {}} = options;
      let loadedShare = 0;
      // A second try begins at zero, but the progress never falls.
      let told = 0;
      const tell = (progress01: number, stage: MeasuringStage): void => {
        told = Math.max(told, progress01);
        onProgress(told, stage);
      };
      try {
        return await serve(
          options.signal,
          async () => {
            const perception = await prepared(progress01 => {
              loadedShare = Math.max(loadedShare, LOADING_SHARE * progress01);
              tell(loadedShare, 'loading');
            });
            const look: ProgressListener = progress01 =>
              tell(loadedShare + (1 - loadedShare) * progress01, progress01 < 1 ? 'looking' : 'estimating');
            const pictures = await picturesOf(photos, frames, options.signal, look);
            const result = await ask(perception, limits.lookingMs, (api, alive) => {
              const hear: ProgressListener = progress01 => {
                alive();
                look(progress01);
              };
              return api.measure({pictures, shopper, camera}, proxy(hear));
            });
            return unwrap(result);
          },
          leave,
        );
      } finally {
        measuring.delete(options);
      }
    },
    async perceive(photo, view, {signal} = {}) {
      const end = disposed.signal;
      const seen = await Promise.all(
        framesOf(photo, view).map(frame =>
          untilAborted(
            end,
            () => undefined,
            abortedBy,
            () => frames.see(frame, {signal}),
          ),
        ),
      );
      return fuse(seen);
    },
    checkPhoto: (photo, view, {signal} = {}) =>
      serve(signal, async () => {
        const perception = await prepared(() => undefined);
        return unwrap(await ask(perception, limits.lookingMs, api => api.check({view, image: photo})));
      }),
    async glance(frame) {
      if (!isReady || running === null) {
        frame.close();
        return null;
      }
      try {
        const perception = await running;
        return await ask(perception, limits.lookingMs, api => api.glance(transfer(frame, [frame])));
      } catch (cause) {
        if (!(cause instanceof ServiceEnded)) stop();
        throw new SizeFinderError('model-unavailable', `the look failed: ${String(cause)}`, {cause});
      }
    },
    dispose() {
      disposed.abort(new Error('the services are disposed of'));
      disposed = new AbortController();
      frames.clear();
      stop();
    },
  };
}

/** Share of the progress that loading takes if the models are not loaded yet. */
const LOADING_SHARE = 0.5;

const abortedBy = (signal: AbortSignal): SizeFinderError =>
  new SizeFinderError('aborted', 'the caller aborted', {cause: signal.reason});
