import {wrap} from 'comlink';
import {SizeFinderError} from '../../core/errors.js';
import {WORKER_MESSAGES, type PerceptionApi} from '../protocol.js';

/** A perception service that has started. */
export interface RunningPerception {
  readonly api: PerceptionApi;
  /** Rejects if the worker dies later, of a lost GPU or a lack of memory, or if it is terminated; never resolves. */
  readonly crashed: Promise<never>;
  /** Ends the service at once, even during a call of a model. */
  terminate(): void;
}

/** A blocked worker may stay silent instead of failing. A slow line needs time to load the script of 200 kB. */
const READY_TIMEOUT_MS = 20_000;

/**
 * Starts the worker and waits until its script says that it runs. Rejects if the worker cannot be created, fails to
 * load, cannot run the models, or stays silent: a page's `worker-src` may refuse it without an exception.
 */
export async function startWorker(
  workerUrl: URL,
  readyTimeoutMs = READY_TIMEOUT_MS,
): Promise<RunningPerception> {
  const worker = makeWorker(workerUrl);
  try {
    await untilReady(worker, readyTimeoutMs);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  // Comlink's proxy makes every method return a promise. All methods of the interface do so anyway.
  const api = wrap<PerceptionApi>(worker) as unknown as PerceptionApi;
  let die = (_reason: string): void => undefined;
  const crashed = new Promise<never>((_, reject) => {
    die = reason => reject(new SizeFinderError('model-unavailable', reason));
  });
  worker.addEventListener('error', ({message}) => die(`the worker died: ${message}`));
  // A crash that nobody waits for is no unhandled rejection.
  crashed.catch(() => undefined);
  const terminate = (): void => {
    worker.terminate();
    // Otherwise other callers would wait forever for an answer of this worker.
    die('the worker was ended by another caller');
  };
  return {api, crashed, terminate};
}

/** A script from another origin, such as a CDN, cannot be a worker, but a worker of this origin can import it. */
function makeWorker(url: URL): Worker {
  if (url.origin === location.origin) return new Worker(url);
  const trampoline = new Blob([`importScripts(${JSON.stringify(url.href)});`], {type: 'text/javascript'});
  const blobUrl = URL.createObjectURL(trampoline);
  const worker = new Worker(blobUrl);
  worker.addEventListener('message', () => URL.revokeObjectURL(blobUrl), {once: true});
  worker.addEventListener('error', () => URL.revokeObjectURL(blobUrl), {once: true});
  return worker;
}

function untilReady(worker: Worker, timeoutMs: number): Promise<void> {
  const listening = new AbortController();
  const {signal} = listening;
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the worker is silent after ${timeoutMs} ms`)),
      timeoutMs,
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
    const handleMessage = ({data}: MessageEvent<unknown>): void => {
      if (data === WORKER_MESSAGES.ready) resolve();
      if (data === WORKER_MESSAGES.unfit)
        reject(new SizeFinderError('model-unavailable', 'the models cannot run in workers of this browser'));
    };
    worker.addEventListener('message', handleMessage, {signal});
    worker.addEventListener(
      'error',
      event => {
        // The finder handles this error, so it must not reach the shop's own error reports.
        event.preventDefault();
        reject(new Error(event.message || 'the worker was refused'));
      },
      {signal},
    );
  }).finally(() => listening.abort());
}
