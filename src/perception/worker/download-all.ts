import type {ProgressListener} from '../protocol.js';
import {download} from './download.js';
import type {ModelFile} from './model-files.js';

interface Options {
  readonly signal?: AbortSignal | undefined;
  readonly priority?: RequestPriority;
  /** Hears the share of all bytes. */
  readonly onProgress?: ProgressListener;
}

/** The bytes of each file. */
type Contents<Name extends string> = {readonly [Own in Name]: ArrayBuffer};

/** Downloads several files at the same time, each of which can be used as soon as it is there. The first failure ends the others. */
export function downloadEach<Name extends string>(
  modelsUrl: string,
  files: Readonly<Record<Name, ModelFile>>,
  {signal, priority = 'auto', onProgress = () => undefined}: Options = {},
): {readonly [Own in Name]: Promise<ArrayBuffer>} {
  const entries = Object.entries<ModelFile>(files);
  const total = entries.reduce((sum, [, {bytes}]) => sum + bytes, 0);
  const done = entries.map(() => 0);
  const failed = new AbortController();
  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => failed.abort(signal.reason), {signal: failed.signal});
  let share01 = 0;
  const hear = (index: number, bytes: number): void => {
    done[index] = bytes;
    // A second attempt begins at zero, but the progress never falls.
    share01 = Math.max(share01, Math.min(1, done.reduce((sum, own) => sum + own, 0) / total));
    onProgress(share01);
  };
  const downloads = entries.map(([name, file], index) => {
    const onBytes = (bytes: number): void => hear(index, bytes);
    const contents = download(modelsUrl, file, {onBytes, priority, signal: failed.signal});
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
