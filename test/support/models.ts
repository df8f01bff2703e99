/** Where the built files lie on the test server (`npm run build`). */
export const WORKER_URL = new URL('/dist/size-finder.worker.js', location.href);
export const INLINE_URL = new URL('/dist/size-finder.inline.js', location.href);
export const MODELS_URL = new URL('/dist/models', location.href).href;

/** The same files without BodyPix, see `web-test-runner.config.mjs`. */
export const MODELS_WITHOUT_BODYPIX_URL = new URL('/without-bodypix/models', location.href).href;

/** Models load and compile on two slow cores. */
export const MODELS_TIMEOUT_MS = 120_000;

/** BodyPix's weights are in no package: a test that needs them is left out where they are not. */
export async function hasBodyPix(): Promise<boolean> {
  const {ok} = await fetch(`${MODELS_URL}/bodypix/model-stride16.json`, {method: 'HEAD'});
  if (!ok) console.log('BodyPix is not in dist/models (see BODYPIX_DIR): tests that need it are left out.');
  return ok;
}
