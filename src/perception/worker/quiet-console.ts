/** What Google's logger and TensorFlow Lite say when all is well: information and warnings, not errors. */
const CHATTER = /^(?:[IW]\d{4} \d\d:|INFO: )/;

/**
 * MediaPipe's runtime writes three lines to the console for each picture that it looks at, as warnings, where a shop's
 * developers look for their own. They are left out; every other warning is shown.
 *
 * @param console of the worker, which is ours: a page's is never touched
 */
export function quietConsole(console: Pick<Console, 'warn'>): void {
  const warn = console.warn.bind(console);
  console.warn = (...said: readonly unknown[]) => {
    if (typeof said[0] !== 'string' || !CHATTER.test(said[0])) warn(...said);
  };
}
