/** A point of a drawing, x to the right and y down. */
export type Point = readonly [x: number, y: number];

const round = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * A closed SVG path through all points: a Catmull-Rom spline, written as cubic Béziers. It turns sharply at a point that
 * is there twice.
 */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const [startX, startY] = at(0);
  const curves = points.map((_, index) => {
    const [[beforeX, beforeY], [fromX, fromY], [toX, toY], [afterX, afterY]] = [
      at(index - 1),
      at(index),
      at(index + 1),
      at(index + 2),
    ];
    if (fromX === toX && fromY === toY) return '';
    const controls = [
      fromX + (toX - beforeX) / 6,
      fromY + (toY - beforeY) / 6,
      toX - (afterX - fromX) / 6,
      toY - (afterY - fromY) / 6,
      toX,
      toY,
    ];
    return `C${controls.map(round).join(' ')}`;
  });
  return `M${round(startX)} ${round(startY)}${curves.join('')}Z`;
}
