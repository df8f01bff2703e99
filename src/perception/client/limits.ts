/**
 * Rejects with the error of `silent` if the work gives no sign of life for so long. Slow work may take as long as it
 * needs.
 *
 * @param work calls `alive` whenever it gets on
 */
export function whileAlive<T>(
  work: (alive: () => void) => Promise<T>,
  silenceMs: number,
  silent: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;
  return new Promise<T>((resolve, reject) => {
    const alive = (): void => {
      clearTimeout(timer);
      if (!hasEnded) timer = setTimeout(() => reject(silent()), silenceMs);
    };
    alive();
    work(alive).then(resolve, reject);
  }).finally(() => {
    hasEnded = true;
    clearTimeout(timer);
  });
}

/** Rejects with the error of `aborted` as soon as the signal aborts, after calling `onAbort`. */
export function untilAborted<T>(
  signal: AbortSignal | undefined,
  onAbort: () => void,
  aborted: (signal: AbortSignal) => Error,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) return Promise.reject(aborted(signal));
  const listening = new AbortController();
  const abort = new Promise<never>((_, reject) => {
    const leave = (): void => {
      onAbort();
      reject(aborted(signal));
    };
    signal.addEventListener('abort', leave, {once: true, signal: listening.signal});
  });
  return Promise.race([abort, work()]).finally(() => listening.abort());
}
