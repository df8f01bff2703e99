/** The affine map (x, y) ↦ (`xx`·x + `xy`·y + `x`, `yx`·x + `yy`·y + `y`). */
export interface Affine {
  readonly xx: number;
  readonly xy: number;
  readonly x: number;
  readonly yx: number;
  readonly yy: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const apply = (map: Affine, {x, y}: Point): Point => ({
  x: map.xx * x + map.xy * y + map.x,
  y: map.yx * x + map.yy * y + map.y,
});

/** The map that applies `first` and then `second`. */
export function compose(second: Affine, first: Affine): Affine {
  const {x, y} = apply(second, first);
  return {
    xx: second.xx * first.xx + second.xy * first.yx,
    xy: second.xx * first.xy + second.xy * first.yy,
    x,
    yx: second.yx * first.xx + second.yy * first.yx,
    yy: second.yx * first.xy + second.yy * first.yy,
    y,
  };
}

/** The inverse of a map that keeps areas apart from zero. */
export function invert({xx, xy, x, yx, yy, y}: Affine): Affine {
  const area = xx * yy - xy * yx;
  const inverse = {xx: yy / area, xy: -xy / area, yx: -yx / area, yy: xx / area};
  return {
    ...inverse,
    x: -(inverse.xx * x + inverse.xy * y),
    y: -(inverse.yx * x + inverse.yy * y),
  };
}
