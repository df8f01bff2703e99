/**
 * Whether WebGL is drawn by the CPU here. BlazePose on emulated WebGL took 7–13 s a photo where its own
 * CPU inference took 0.6–0.8 s; on a real GPU it is the other way round.
 */
export function isGraphicsEmulated(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (context === null) return true;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(renderer));
}
