import type {Device} from '../protocol.js';

/** The part of a canvas that tells of the GPU. A page's own canvas has it too. */
type Canvas = Pick<OffscreenCanvas, 'getContext'>;

/**
 * The name of the GPU that draws on a canvas; null if WebGL does not work there. Workers of Safari 16 and of WebKitGTK
 * have such canvases without WebGL.
 */
export function graphicsName(canvas: Canvas): string | null {
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (context === null) return null;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return String(renderer);
}

/**
 * Whether MediaPipe infers on the CPU. It does so
 * - on WebGL that the CPU emulates, where BlazePose took 7–13 s a photo and its CPU inference 0.6–0.8 s. On a real GPU,
 *   WebGL is the faster of the two;
 * - on phones and tablets of Apple, where MediaPipe itself avoids the GPU. It cannot tell an iPad from a Mac in a worker;
 * - where the browser hides the name of the GPU, as Firefox does against fingerprinting ("Mozilla") and WebKit does
 *   everywhere ("Apple GPU"). An emulated GPU may be behind such a name, unless the computer is a Mac.
 */
export function infersOnCpu(
  {isAppleTouch, isApple}: Device,
  name: string | null = graphicsName(new OffscreenCanvas(1, 1)),
): boolean {
  if (isAppleTouch || name === null) return true;
  if (name === 'Mozilla' || (name === 'Apple GPU' && !isApple)) return true;
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}
