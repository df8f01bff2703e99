/** Lines in which Google's logger and TensorFlow Lite report information and warnings, but not errors. */
const CHATTER = /^(?:[IW]\d{4} \d\d:|INFO: )/;

/**
 * Drops the three warnings that MediaPipe's runtime writes to the console for each picture, which would hide the
 * warnings of the shop's own code. Every other warning is shown.
 *
 * @param console the console of the worker, which belongs to us; a page's console must never be passed
 */
export function quietConsole(console: Pick<Console, 'warn'>): void {
  const warn = console.warn.bind(console);
  console.warn = (...said: readonly unknown[]) => {
    if (typeof said[0] !== 'string' || !CHATTER.test(said[0])) warn(...said);
  };
}
