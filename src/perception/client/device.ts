import type {Device} from '../protocol.js';

/** What tells Apple's devices apart. Workers lack the number of touch points. */
type TouchNavigator = Pick<Navigator, 'platform' | 'maxTouchPoints'>;

/** An iPad calls itself a Mac, and no Mac has a touch screen. */
export function deviceOf({platform, maxTouchPoints}: TouchNavigator): Device {
  const isApple = /^(Mac|iPhone|iPad|iPod)/.test(platform);
  return {isApple, isAppleTouch: isApple && maxTouchPoints > 1};
}

/** A module with one SIMD instruction (`i8x16.splat`). */
const SIMD_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

const hasSimd = (): boolean => typeof WebAssembly === 'object' && WebAssembly.validate(SIMD_MODULE);

/**
 * Whether the models can run in this browser now: they need WebAssembly, and SIMD instructions in it or WebGL. It is known
 * before photos are asked for and before anything large is fetched.
 */
export const canRunModels = (canvas = document.createElement('canvas'), canUseSimd = hasSimd()): boolean =>
  typeof WebAssembly === 'object' && (canUseSimd || hasWebGl(canvas));

function hasWebGl(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // Browsers keep few contexts alive, and the page needs its own.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
