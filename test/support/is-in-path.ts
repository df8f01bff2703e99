const canvas = new OffscreenCanvas(1, 1).getContext('2d');

/** Whether a point lies in the area of an SVG path. (`isPointInFill` of a path outside of a document is always false.) */
export function isInPath(path: string, x: number, y: number): boolean {
  if (canvas === null) throw new Error('no canvas');
  return canvas.isPointInPath(new Path2D(path), x, y);
}
