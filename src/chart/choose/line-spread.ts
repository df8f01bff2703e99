import {at, float64At} from '../../core/at.js';
import {linePoints, lineCount, MAX_DIMENSIONS, REACH} from './line-points.js';

/**
 * A normal distribution as lines: x = mean + along · t + across · z, where t and z are independent standard
 * normals. `along` is the regression of the measurements on their weighted sum, so sizes change along a line and
 * hardly across it. `across` is a Cholesky factor of the rest of the covariance.
 */
export class LineSpread {
  readonly lines: number;
  readonly size: number;
  readonly #means: readonly number[];
  /** What one standard deviation along the line adds to each measurement, in cm. */
  readonly along: Float64Array;
  readonly #across: Float64Array;
  /** The body at the middle of the current line, in cm. */
  readonly base: Float64Array;

  constructor(
    means: readonly number[],
    covariance: readonly (readonly number[])[],
    weights: readonly number[],
  ) {
    this.size = means.length;
    this.#means = means;
    this.along = regressionOnSum(covariance, weights);
    this.#across = cholesky(remainder(covariance, this.along));
    this.base = Float64Array.from(means);
    this.lines = lineCount(this.size - 1);
  }

  /** Moves to a line, whose points `read` then gives. */
  goTo(line: number): void {
    const z = linePoints();
    for (let row = 0; row < this.size; row += 1) {
      let value = at(this.#means, row);
      for (let column = 0; column < this.size && column < MAX_DIMENSIONS; column += 1)
        value +=
          float64At(this.#across, row * this.size + column) * float64At(z, line * MAX_DIMENSIONS + column);
      this.base[row] = value;
    }
  }

  /** Writes the body at `t` of the current line into an array. */
  read(t: number, into: Float64Array): void {
    for (let row = 0; row < this.size; row += 1)
      into[row] = float64At(this.base, row) + float64At(this.along, row) * t;
  }

  /** The bodies of the current line of which one measurement is within limits, as places on the line. */
  within(row: number, leastCm: number, mostCm: number): {readonly from: number; readonly to: number} {
    const base = float64At(this.base, row);
    const along = float64At(this.along, row);
    if (along === 0) {
      const isWithin = base >= leastCm && base <= mostCm;
      return isWithin ? {from: -Infinity, to: Infinity} : {from: Infinity, to: -Infinity};
    }
    const [one, other] = [(leastCm - base) / along, (mostCm - base) / along];
    return {from: Math.min(one, other), to: Math.max(one, other)};
  }

  /** The least and the greatest value of each measurement on all lines, in cm, up to a distance from the mean. */
  box(tReach: number): {readonly fromCm: Float64Array; readonly toCm: Float64Array} {
    const reachCm = this.#means.map((_, row) => {
      let reach = Math.abs(float64At(this.along, row)) * tReach;
      for (let column = 0; column < this.size; column += 1)
        reach += Math.abs(float64At(this.#across, row * this.size + column)) * REACH;
      return reach;
    });
    return {
      fromCm: Float64Array.from(this.#means, (mean, row) => mean - at(reachCm, row)),
      toCm: Float64Array.from(this.#means, (mean, row) => mean + at(reachCm, row)),
    };
  }
}

type Matrix = readonly (readonly number[])[];

/** Σw / √(wᵀΣw). */
function regressionOnSum(covariance: Matrix, weights: readonly number[]): Float64Array {
  const image = covariance.map(row =>
    row.reduce((sum, value, column) => sum + value * at(weights, column), 0),
  );
  const variance = image.reduce((sum, value, row) => sum + value * at(weights, row), 0);
  return Float64Array.from(image, value => (variance > 0 ? value / Math.sqrt(variance) : 0));
}

const remainder = (covariance: Matrix, along: Float64Array): Matrix =>
  covariance.map((values, row) =>
    values.map((value, column) => value - float64At(along, row) * float64At(along, column)),
  );

/**
 * The lower Cholesky factor of a positive semidefinite matrix, row by row. The rank of the remainder is one less
 * than its size, so a pivot that is only rounding error becomes an empty column.
 */
function cholesky(matrix: Matrix): Float64Array {
  const size = matrix.length;
  const factor = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const entry = (row: number): number => {
      let value = at(at(matrix, row), column);
      for (let k = 0; k < column; k += 1)
        value -= float64At(factor, row * size + k) * float64At(factor, column * size + k);
      return value;
    };
    const pivot = entry(column);
    if (pivot <= 1e-9 * at(at(matrix, column), column) + 1e-12) continue;
    for (let row = column; row < size; row += 1) factor[row * size + column] = entry(row) / Math.sqrt(pivot);
  }
  return factor;
}
