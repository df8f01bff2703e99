/** The part of a navigator that keeps the screen on. Safari has it since 16.4, Firefox since 126. */
interface LockableScreen {
  readonly wakeLock?: Pick<WakeLock, 'request'>;
}

/**
 * Keeps the screen on until the signal aborts: nobody touches a phone that takes photos by itself, and iPhones may lock
 * after 30 seconds. Where the browser has no such lock, or refuses it to save the battery, the screen may turn off.
 */
export async function keepScreenOn(
  signal: AbortSignal,
  {wakeLock}: LockableScreen = navigator,
): Promise<void> {
  try {
    const lock = await wakeLock?.request('screen');
    const release = (): void => void lock?.release().catch(() => undefined);
    if (signal.aborted) release();
    else signal.addEventListener('abort', release, {once: true});
  } catch {
    // The camera works without the lock.
  }
}
