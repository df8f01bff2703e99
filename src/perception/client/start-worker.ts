import {wrap} from 'comlink';
import {SizeFinderError} from '../../core/errors.js';
import {READY_MESSAGE, type PerceptionApi} from '../protocol.js';

export interface RunningPerception {
  readonly api: PerceptionApi;
  /** Rejects when the worker dies later, from a lost GPU or a lack of memory, or is ended; never resolves. */
  readonly crashed: Promise<never>;
  /** Ends it at once, a model call in progress included. */
  terminate(): void;
}

/** A blocked worker may answer with silence instead of an error; a slow line needs time for 200 kB. */
const READY_TIMEOUT_MS = 20_000;

/**
 * Starts the worker script and waits until it says that it runs. Rejects when the worker cannot be made,
 * fails to load, or stays silent: a page's `worker-src` may refuse it without an exception.
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
  // Comlink's proxy answers every method with a promise, which is what the interface says already.
  const api = wrap<PerceptionApi>(worker) as unknown as PerceptionApi;
  let die = (_reason: string): void => undefined;
  const crashed = new Promise<never>((_, reject) => {
    die = reason => reject(new SizeFinderError('model-unavailable', reason));
  });
  worker.addEventListener('error', ({message}) => die(`the worker died: ${message}`));
  // Only those who wait for an answer care.
  crashed.catch(() => undefined);
  const terminate = (): void => {
    worker.terminate();
    // Whoever else waits for this worker would wait for ever.
    die('the worker was ended by another caller');
  };
  return {api, crashed, terminate};
}

/** A script of another origin (a CDN) cannot be a worker itself, but a worker of ours may import it. */
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
      if (data === READY_MESSAGE) resolve();
    };
    worker.addEventListener('message', handleMessage, {signal});
    worker.addEventListener(
      'error',
      event => {
        // Handled here: the shop's own error reports are not to hear of it.
        event.preventDefault();
        reject(new Error(event.message || 'the worker was refused'));
      },
      {signal},
    );
  }).finally(() => listening.abort());
}
