import {expose, proxy, wrap} from 'comlink';
import {lifeEnds} from '../life-lock.js';
import {WORKER_MESSAGES} from '../protocol.js';
import {trustedScriptUrl} from '../trusted-script-url.js';
import type {PartGrid} from '../../measure/pictures/perceived-view.js';
import {loadPartsHere, type LoadParts, type Parts} from './parts.js';

/** What a worker with BodyPix alone does for the worker that has started it. */
interface PartsApi {
  load(modelsUrl: string, onDownloaded: () => void): Promise<void>;
  read: Parts['read'];
  tensorCount: Parts['tensorCount'];
}

/** The name's beginning by which the script knows that it is to serve BodyPix alone. The rest is of one worker only. */
const NAME = 'size-finder-parts-';

export const isPartsThread = (name: string): boolean => name.startsWith(NAME);

/** Serves BodyPix to the worker that has started this one. */
export function serveParts(): void {
  let parts: Parts | null = null;
  const loaded = (): Parts => {
    if (parts === null) throw new Error('load() must be called first');
    return parts;
  };
  const api: PartsApi = {
    async load(modelsUrl, onDownloaded) {
      // The end of the worker ends its downloads.
      parts = await loadPartsHere(modelsUrl, {signal: new AbortController().signal, onDownloaded});
    },
    read: async pixels => loaded().read(pixels),
    tensorCount: async () => loaded().tensorCount(),
  };
  expose(api);
}

/**
 * Starts a worker of this same script for BodyPix, so that it reads a picture while the pose networks do. It must be called before
 * this script tells the page that it runs, as the page then takes back the address of a script from memory. Where there is one
 * core only, or no such worker, or where it dies, BodyPix shares this thread.
 */
export function startPartsThread(scriptUrl: string): LoadParts {
  const name = NAME + crypto.getRandomValues(new Uint32Array(2)).join('-');
  const worker = navigator.hardwareConcurrency < 2 ? null : makeWorker(scriptUrl, name);
  if (worker === null) return loadPartsHere;
  let fail = (_how: string): void => undefined;
  const failed = new Promise<Error>(resolve => {
    fail = how => resolve(new Error(`the worker of BodyPix died: ${how}`));
  });
  worker.addEventListener('error', event => {
    // What fails here is no error of the page.
    event.preventDefault();
    fail(event.message);
  });
  const starts = new Promise<boolean>(resolve => {
    worker.addEventListener('message', ({data}) => {
      if (data === WORKER_MESSAGES.locked) void lifeEnds(name).then(() => fail('without a word'));
      if (data === WORKER_MESSAGES.locked || data === WORKER_MESSAGES.ready) resolve(true);
    });
    void failed.then(() => resolve(false));
  });
  /** Rejects when the worker dies or nobody waits any more. */
  const unlessLost = <T>(answer: Promise<T>, signal?: AbortSignal): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      answer.then(resolve, reject);
      void failed.then(reject);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
    });
  let isEnded = false;
  const end = (): void => {
    isEnded = true;
    worker.terminate();
  };
  return async (modelsUrl, call) => {
    call.signal.addEventListener('abort', end, {once: true});
    if (isEnded || !(await unlessLost(starts, call.signal))) return loadPartsHere(modelsUrl, call);
    const api = wrap<PartsApi>(worker);
    await unlessLost(api.load(modelsUrl, proxy(call.onDownloaded)), call.signal);
    let hasFailed = false;
    void failed.then(() => (hasFailed = true));
    let here: Promise<Parts> | null = null;
    const loadHere = (): Promise<Parts> =>
      (here ??= loadPartsHere(modelsUrl, call).catch((error: unknown) => {
        // The next picture may find the files.
        here = null;
        throw error;
      }));
    return {
      get hasOwnThread() {
        return !hasFailed;
      },
      read: pixels =>
        unlessLost(api.read(pixels)).catch(async (error: unknown): Promise<PartGrid> => {
          if (isEnded || !hasFailed) throw error;
          return (await loadHere()).read(pixels);
        }),
      tensorCount: async () =>
        hasFailed ? ((await here)?.tensorCount() ?? 0) : unlessLost(api.tensorCount()),
      dispose() {
        end();
        void here?.then(parts => parts.dispose()).catch(() => undefined);
      },
    };
  };
}

/** Null where the browser or the page's policy refuses a worker of a worker. */
function makeWorker(scriptUrl: string, name: string): Worker | null {
  try {
    return new Worker(trustedScriptUrl(scriptUrl), {name});
  } catch {
    return null;
  }
}
