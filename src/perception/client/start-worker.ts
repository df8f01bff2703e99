import {wrap} from 'comlink';
import {lifeEnds} from '../life-lock.js';
import {WORKER_MESSAGES, type PerceptionApi} from '../protocol.js';
import {trustedScriptUrl} from '../trusted-script-url.js';

/** A perception service that has started. */
export interface RunningPerception {
  readonly api: PerceptionApi;
  /** Rejects with a `ServiceEnded` if the worker dies later, or if it is terminated; never resolves. */
  readonly crashed: Promise<never>;
  /** Ends the service at once, even during a call of a model. */
  terminate(): void;
}

/** The worker has died, of a lost GPU or a lack of memory, or was ended for another caller. A new one may work. */
export class ServiceEnded extends Error {}

/** A blocked worker may stay silent instead of failing. A slow line needs time to load the script of 200 kB. */
const READY_TIMEOUT_MS = 20_000;

/**
 * Starts the worker and waits until its script says that it runs. Rejects if the worker cannot be created, fails to
 * load, or stays silent: a page's `worker-src` may refuse it without an exception.
 */
export async function startWorker(
  workerUrl: URL,
  readyTimeoutMs = READY_TIMEOUT_MS,
): Promise<RunningPerception> {
  const name = `size-finder-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const worker = await makeWorker(workerUrl, name);
  let holdsLock: boolean;
  try {
    holdsLock = (await firstMessage(worker, readyTimeoutMs)) === WORKER_MESSAGES.locked;
  } catch (error) {
    worker.terminate();
    throw error;
  }
  // Comlink's proxy makes every method return a promise. All methods of the interface do so anyway.
  const api = wrap<PerceptionApi>(worker) as unknown as PerceptionApi;
  let die = (_reason: string): void => undefined;
  const crashed = new Promise<never>((_, reject) => {
    die = reason => reject(new ServiceEnded(reason));
  });
  worker.addEventListener('error', event => {
    // The finder handles this error, so it must not reach the shop's own error reports.
    event.preventDefault();
    die(`the worker died: ${event.message}`);
  });
  if (holdsLock) void lifeEnds(name).then(() => die('the worker died without a word'));
  // A crash that nobody waits for is no unhandled rejection.
  crashed.catch(() => undefined);
  const terminate = (): void => {
    worker.terminate();
    // Otherwise other callers would wait forever for an answer of this worker.
    die('the worker was ended by another caller');
  };
  return {api, crashed, terminate};
}

/** A script from another origin, such as a CDN, cannot be a worker, but its text can. */
async function makeWorker(url: URL, name: string): Promise<Worker> {
  // In a sandboxed frame, `location` still tells the origin of the address, and `origin` is "null".
  if (url.origin === globalThis.origin) return new Worker(trustedScriptUrl(url.href), {name});
  const blobUrl = URL.createObjectURL(await scriptFrom(url));
  const worker = new Worker(trustedScriptUrl(blobUrl), {name});
  worker.addEventListener('message', () => URL.revokeObjectURL(blobUrl), {once: true});
  worker.addEventListener('error', () => URL.revokeObjectURL(blobUrl), {once: true});
  return worker;
}

/**
 * The script, or one that imports it where the page's `connect-src` forbids to fetch it. A fetched one also starts on pages
 * that isolate themselves (COEP).
 */
async function scriptFrom(url: URL): Promise<Blob> {
  const text = await fetch(url, {signal: AbortSignal.timeout(READY_TIMEOUT_MS)}).then(
    response => (response.ok ? response.text() : null),
    () => null,
  );
  return new Blob([text ?? importing(url.href)], {type: 'text/javascript'});
}

/** The page's Trusted Types hold in a worker from memory too, before the finder's own code has loaded there. */
const importing = (url: string): string => `
  const policy = self.trustedTypes?.createPolicy('size-finder', {createScriptURL: url => url});
  self[Symbol.for('size-finder.script-urls')] = policy;
  importScripts(policy ? policy.createScriptURL(${JSON.stringify(url)}) : ${JSON.stringify(url)});`;

/** The message with which the worker starts to serve. */
function firstMessage(worker: Worker, timeoutMs: number): Promise<string> {
  const listening = new AbortController();
  const {signal} = listening;
  return new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the worker is silent after ${timeoutMs} ms`)),
      timeoutMs,
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
    const handleMessage = ({data}: MessageEvent<unknown>): void => {
      if (data === WORKER_MESSAGES.ready || data === WORKER_MESSAGES.locked) resolve(data);
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
