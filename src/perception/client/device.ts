import type {Device} from '../protocol.js';

/** What tells Apple's devices apart. Workers lack the number of touch points. */
type TouchNavigator = Pick<Navigator, 'platform' | 'maxTouchPoints'>;

/** An iPad calls itself a Mac, and no Mac has a touch screen. */
export function deviceOf({platform, maxTouchPoints}: TouchNavigator): Device {
  const isApple = /^(Mac|iPhone|iPad|iPod)/.test(platform);
  return {isApple, isAppleTouch: isApple && maxTouchPoints > 1};
}

/**
 * Whether the models can run in this browser now: they need WebAssembly and WebGL. It is known before photos are asked for
 * and before anything large is fetched.
 */
export const canRunModels = (canvas = document.createElement('canvas')): boolean =>
  typeof WebAssembly === 'object' && hasWebGl(canvas);

function hasWebGl(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // Browsers keep few contexts alive, and the page needs its own.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
