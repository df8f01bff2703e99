/** A module with one SIMD instruction (`i8x16.splat`). TensorFlow.js probes in the same way. */
const SIMD_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

/**
 * Whether the models can run in this browser now: they need SIMD instructions in WebAssembly, and canvases in workers. It
 * is known before photos are asked for and before anything large is fetched.
 */
export const canRunModels = (scope: object = globalThis): boolean =>
  'WebAssembly' in scope && 'OffscreenCanvas' in scope && WebAssembly.validate(SIMD_MODULE);
