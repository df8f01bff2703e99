const POLL_MS = 10;

/**
 * Waits for a condition.
 * @param message what the test was waiting for
 * @param options `timeout` in milliseconds; a render can take seconds while other tests use the processor
 */
export async function waitUntil(
  condition: () => unknown,
  message = 'the condition never held',
  {timeout = 30_000}: {readonly timeout?: number} = {},
): Promise<void> {
  const endMs = performance.now() + timeout;
  while (!(await condition())) {
    if (performance.now() > endMs) throw new Error(`Timed out after ${timeout} ms: ${message}`);
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}
