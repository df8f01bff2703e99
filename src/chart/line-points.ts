import {inverseNormal} from './normal-distribution.js';

/** Directions across a line at most: three girths and two told lengths, less the line itself. */
export const MAX_DIMENSIONS = 4;

/**
 * Korobov lattice: 1, a, a², … modulo the number of lines. With 64 lines the probability of a size is within
 * 0.0035 of the integral (mean 0.0004) on 400 random charts and bodies; `test/chart/decide.test.ts` checks 0.005.
 */
const LINES = 64;
const GENERATOR = 23;

/** No lattice point is further out than this: the normal quantile of half a line. */
export const REACH = -inverseNormal(0.5 / LINES);

/** How many lines sample so many directions; one is exact when there is none. */
export const lineCount = (dimensions: number): number => (dimensions > 0 ? LINES : 1);

let points: Float64Array | undefined;

/** Standard normal coordinates of each line in the directions across it, line by line. Symmetric about 0. */
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
