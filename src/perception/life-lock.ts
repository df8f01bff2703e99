/** The part of Web Locks that is needed here. TypeScript's library for this folder does not have it. */
interface Locks {
  request(name: string, whileHeld: () => unknown): Promise<unknown>;
}

/** Missing on pages without HTTPS. */
const locks = (): Locks | undefined =>
  (globalThis as {readonly navigator?: {readonly locks?: Locks}}).navigator?.locks;

/** Holds a lock for as long as this worker lives. False where locks need HTTPS or storage that the page does not have. */
export function holdLifeLock(name: string): Promise<boolean> {
  const own = locks();
  if (own === undefined || name === '') return Promise.resolve(false);
  return new Promise(resolve => {
    const forever = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    own.request(name, forever).catch(() => resolve(false));
  });
}

/**
 * Resolves when the worker that holds this lock is dead. A worker that runs out of memory or closes itself fires no event, and
 * one that computes answers no message for seconds. The browser frees the lock in any case.
 */
export async function lifeEnds(name: string): Promise<void> {
  const never = new Promise<never>(() => undefined);
  await (locks()?.request(name, () => undefined) ?? never).catch(() => never);
}
