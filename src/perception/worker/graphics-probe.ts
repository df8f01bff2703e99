/**
 * Whether the CPU emulates WebGL on this device. BlazePose on emulated WebGL took 7–13 s a photo, its own CPU inference
 * 0.6–0.8 s. On a real GPU, WebGL is the faster of the two.
 */
export function isGraphicsEmulated(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (context === null) return true;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(renderer));
}
