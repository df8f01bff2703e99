/** A module with one SIMD instruction (`i8x16.splat`). TensorFlow.js probes in the same way. */
const SIMD_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

/**
 * Whether the models can run in this browser now: they need SIMD instructions in WebAssembly, canvases in workers, and the
 * pixels of a canvas. It is known before photos are asked for and before anything large is fetched.
 */
export const canRunModels = (scope: object = globalThis): boolean =>
  'WebAssembly' in scope &&
  'OffscreenCanvas' in scope &&
  WebAssembly.validate(SIMD_MODULE) &&
  canReadPixels(scope);

const COLOUR = [60, 120, 180, 255] as const;
const SIDE_PX = 4;
/** Some browsers change a pixel by one or two, which no model notices. */
const MOST_NOISE = 8;

/**
 * Browsers that hide what tells devices apart give noise in place of the pixels, such as Firefox with `resistFingerprinting`.
 * The models would see nobody there.
 */
function canReadPixels(scope: object): boolean {
  // The scope of a test has only what it needs.
  const {OffscreenCanvas: Canvas} = scope as {readonly OffscreenCanvas?: typeof OffscreenCanvas};
  const pen = Canvas && new Canvas(SIDE_PX, SIDE_PX).getContext('2d', {willReadFrequently: true});
  if (!pen) return false;
  pen.fillStyle = `rgb(${COLOUR.slice(0, 3).join()})`;
  pen.fillRect(0, 0, SIDE_PX, SIDE_PX);
  const {data} = pen.getImageData(0, 0, SIDE_PX, SIDE_PX);
  return data.every((value, i) => Math.abs(value - (COLOUR[i % 4] ?? 0)) <= MOST_NOISE);
}
