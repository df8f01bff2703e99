import {inverseNormal} from './normal-distribution.js';

/** The most directions across a line: three girths and two stated lengths, minus the line itself. */
export const MAX_DIMENSIONS = 4;

/**
 * A Korobov lattice: 1, a, a², … modulo the number of lines. With 64 lines the probability of a size is within
 * 0.0035 of the integral (mean 0.0004) on 400 random charts and bodies. `test/chart/decide.test.ts` requires 0.005.
 */
const LINES = 64;
const GENERATOR = 23;

/** The distance of the outermost lattice point: the normal quantile of half a line. */
export const REACH = -inverseNormal(0.5 / LINES);

/** How many lines sample a number of directions. Without directions one line is exact. */
export const lineCount = (dimensions: number): number => (dimensions > 0 ? LINES : 1);

let points: Float64Array | undefined;

/** Standard normal coordinates of each line in the directions across it, line by line. They are symmetric about 0. */
export function linePoints(): Float64Array {
  points ??= makePoints();
  return points;
}

function makePoints(): Float64Array {
  const made = new Float64Array(LINES * MAX_DIMENSIONS);
  let generator = 1;
  for (let dimension = 0; dimension < MAX_DIMENSIONS; dimension += 1) {
    for (let line = 0; line < LINES; line += 1)
      made[line * MAX_DIMENSIONS + dimension] = inverseNormal((((line + 0.5) * generator) / LINES) % 1);
    generator = (generator * GENERATOR) % LINES;
  }
  return made;
}
