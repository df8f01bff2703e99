import type {ProgressListener} from '../protocol.js';
import {download} from './download.js';
import type {ModelFile} from './model-files.js';

interface Options<Name extends string> {
  /** The other files are asked for when these are there, so that they are there sooner. */
  readonly first?: readonly Name[];
  readonly signal?: AbortSignal | undefined;
  readonly priority?: RequestPriority;
  /** Hears the share of all bytes. */
  readonly onProgress?: ProgressListener;
}

/** The bytes of each file. */
type Contents<Name extends string> = {readonly [Own in Name]: ArrayBuffer};

/** Progress is told no more often, as each time costs the page's thread as much as a piece of a file. */
const TOLD_EVERY_MS = 50;

/** Downloads several files at the same time, each of which can be used as soon as it is there. The first failure ends the others. */
export function downloadEach<Name extends string>(
  modelsUrl: string,
  files: Readonly<Record<Name, ModelFile>>,
  {first = [], signal, priority = 'auto', onProgress = () => undefined}: Options<NoInfer<Name>> = {},
): {readonly [Own in Name]: Promise<ArrayBuffer>} {
  const entries = Object.entries(files) as [Name, ModelFile][];
  const total = entries.reduce((sum, [, {bytes}]) => sum + bytes, 0);
  const done = entries.map(() => 0);
  const failed = new AbortController();
  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => failed.abort(signal.reason), {signal: failed.signal});
  let share01 = 0;
  let toldMs = -Infinity;
  const hear = (index: number, bytes: number): void => {
    done[index] = bytes;
    // A second attempt begins at zero, but the progress never falls.
    share01 = Math.max(share01, Math.min(1, done.reduce((sum, own) => sum + own, 0) / total));
    const nowMs = performance.now();
    if (nowMs < toldMs + TOLD_EVERY_MS && share01 < 1) return;
    toldMs = nowMs;
    onProgress(share01);
  };
  const begin = (file: ModelFile, index: number): Promise<ArrayBuffer> => {
    const onBytes = (bytes: number): void => hear(index, bytes);
    return download(modelsUrl, file, {onBytes, priority, signal: failed.signal});
  };
  const early = new Map(
    entries.flatMap(([name, file], index) =>
      first.includes(name) ? [[name, begin(file, index)] as const] : [],
    ),
  );
  const downloads = entries.map(([name, file], index) => {
    const contents = early.get(name) ?? Promise.all(early.values()).then(() => begin(file, index));
    contents.catch((cause: unknown) => failed.abort(cause));
    return [name, contents] as const;
  });
  // Object.fromEntries forgets the names.
  return Object.fromEntries(downloads) as Record<Name, Promise<ArrayBuffer>>;
}

export async function downloadAll<Name extends string>(
  ...call: Parameters<typeof downloadEach<Name>>
): Promise<Contents<Name>> {
  const downloads = Object.entries<Promise<ArrayBuffer>>(downloadEach(...call));
  const contents = await Promise.all(downloads.map(async ([name, bytes]) => [name, await bytes] as const));
  return Object.fromEntries(contents) as Contents<Name>;
}
