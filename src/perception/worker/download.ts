import {keptFiles, type KeptFiles} from './kept-files.js';
import type {ModelFile} from './model-files.js';

/** A download that receives no byte for so long has stalled. A slow one may take as long as it needs. */
const STALLED_AFTER_MS = 15_000;

/** What a download uses of the world. Replaced in tests. */
export interface DownloadTools {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls back after a time, unless the function that it gives is called before. */
  readonly after: (durationMs: number, work: () => void) => () => void;
}

const BROWSER: DownloadTools = {
  fetch: (url, init) => fetch(url, init),
  after(durationMs, work) {
    const timer = setTimeout(work, durationMs);
    return () => clearTimeout(timer);
  },
};

export interface DownloadOptions {
  /** Called with the number of bytes so far whenever some arrive. */
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
  readonly priority?: RequestPriority;
  readonly tools?: DownloadTools;
  readonly kept?: KeptFiles;
}

const KEPT = keptFiles();

/**
 * The address of a model file, which changes with its content: a cache may hold it forever, and never gives the file of another
 * release.
 */
export const modelUrl = (modelsUrl: string, {path, edition}: ModelFile): string =>
  `${modelsUrl}/${path}?v=${edition}`;

/**
 * Gives one file, from what is kept on the device or from the network, and checks that it is the pinned one. A file that breaks off or
 * has other bytes is asked for once more past the cache, as a broken copy may lie there. Rejects if that fails too, and if the server does not have the file or stalls.
 */
export async function download(
  modelsUrl: string,
  file: ModelFile,
  {onBytes, signal, priority = 'auto', tools = BROWSER, kept = KEPT}: DownloadOptions,
): Promise<ArrayBuffer> {
  const own = await kept.find(file);
  signal.throwIfAborted();
  if (own !== null && (await isPinned(own, file))) {
    onBytes(own.byteLength);
    return own;
  }
  const attempt = async (cache: RequestCache): Promise<ArrayBuffer> => {
    const bytes = await read(modelUrl(modelsUrl, file), {
      cache,
      length: file.bytes,
      onBytes,
      signal,
      priority,
      tools,
    });
    await check(bytes, file);
    // Nobody waits for it.
    void kept.keep(file, bytes);
    return bytes;
  };
  try {
    return await attempt('default');
  } catch (error) {
    if (signal.aborted || error instanceof HopelessError) throw error;
    return attempt('reload');
  }
}

/** A fault that a second attempt cannot mend soon. */
class HopelessError extends Error {}

async function read(
  url: string,
  {
    cache,
    length,
    onBytes,
    signal,
    priority,
    tools,
  }: Required<Omit<DownloadOptions, 'kept'>> & {readonly cache: RequestCache; readonly length: number},
): Promise<ArrayBuffer> {
  const stalled = new AbortController();
  const leave = (): void => stalled.abort(signal.reason);
  const giveUp = (): void => stalled.abort(new HopelessError(`${url}: no byte for ${STALLED_AFTER_MS} ms`));
  let cancel = tools.after(STALLED_AFTER_MS, giveUp);
  const hasProgressed = (): void => {
    cancel();
    cancel = tools.after(STALLED_AFTER_MS, giveUp);
  };
  signal.addEventListener('abort', leave);
  try {
    signal.throwIfAborted();
    const {body, ok, status} = await tools.fetch(url, {cache, priority, signal: stalled.signal});
    if (!ok) throw new HopelessError(`${url} answers ${status}`);
    if (body === null) throw new Error(`${url} is empty`);
    return await readAll(body, length, bytes => {
      hasProgressed();
      onBytes(bytes);
    });
  } catch (error) {
    // An aborted fetch may reject with an AbortError in place of the reason.
    throw stalled.signal.aborted ? stalled.signal.reason : error;
  } finally {
    cancel();
    signal.removeEventListener('abort', leave);
  }
}

/** Only a script may have another length than it is known to have. */
async function readAll(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  length: number,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  let contents = new Uint8Array(length);
  let bytes = 0;
  const reader = body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const end = bytes + chunk.value.byteLength;
    if (end > contents.byteLength) {
      const longer = new Uint8Array(2 * end);
      longer.set(contents);
      contents = longer;
    }
    contents.set(chunk.value, bytes);
    bytes = end;
    onBytes(bytes);
  }
  return bytes === contents.byteLength ? contents.buffer : contents.buffer.slice(0, bytes);
}

const isPinned = (bytes: ArrayBuffer, file: ModelFile): Promise<boolean> =>
  check(bytes, file).then(
    () => true,
    () => false,
  );

/**
 * Wrong weights of the right length load without an error and then see people who are not there. Pages without HTTPS
 * have no digests, so there only the length is checked.
 */
async function check(bytes: ArrayBuffer, {path, bytes: length, sha256}: ModelFile): Promise<void> {
  if (sha256 === null) return;
  if (bytes.byteLength !== length)
    throw new Error(`${path} has ${bytes.byteLength} bytes in place of ${length}`);
  // The standard types call it always present.
  const {subtle} = crypto as {readonly subtle?: SubtleCrypto};
  if (subtle === undefined) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw new Error(`${path} is not the pinned file (SHA-256 ${hex})`);
}
