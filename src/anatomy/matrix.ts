import {at} from '../core/at.js';

/** `at` for the loops of this file. It is quick because it only gets plain arrays of numbers, see `float64At`. */
function numberAt(array: readonly number[], index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No element ${index} in an array of ${array.length}.`);
  return value;
}

/**
 * A small dense matrix of real numbers, about 9×9 at most. It is mutable while it is built; functions that take one
 * never change it.
 */
export class Matrix {
  readonly rows: number;
  readonly columns: number;
  // Row by row. A plain array, because creating a typed one takes several times as long for matrices this small.
  private readonly cells: number[];

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.cells = new Array<number>(rows * columns).fill(0);
  }

  /** All rows must have the same length. */
  static from(rows: readonly (readonly number[])[]): Matrix {
    // No rows have no columns.
    return Matrix.build(rows.length, rows[0]?.length ?? 0, (r, c) => at(at(rows, r), c));
  }

  static build(rows: number, columns: number, cell: (row: number, column: number) => number): Matrix {
    const out = new Matrix(rows, columns);
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out.set(r, c, cell(r, c));
    return out;
  }

  at(row: number, column: number): number {
    return numberAt(this.cells, row * this.columns + column);
  }

  set(row: number, column: number, value: number): void {
    this.cells[row * this.columns + column] = value;
  }

  row(row: number): number[] {
    return this.cells.slice(row * this.columns, (row + 1) * this.columns);
  }

  toRows(): number[][] {
    return Array.from({length: this.rows}, (_, r) =>
      Array.from({length: this.columns}, (_, c) => this.at(r, c)),
    );
  }
}

/** The sum of the products of the entries. */
export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * numberAt(b, i), 0);

/** A Bᵀ. Every product of two matrices here has this form, which reads both along their rows. */
export function timesTransposed(a: Matrix, b: Matrix): Matrix {
  return Matrix.build(a.rows, b.rows, (r, c) => {
    let sum = 0;
    for (let k = 0; k < a.columns; k++) sum += a.at(r, k) * b.at(c, k);
    return sum;
  });
}

/** A x. */
export function timesVector(a: Matrix, x: readonly number[]): number[] {
  return Array.from({length: a.rows}, (_, r) => {
    let sum = 0;
    for (let c = 0; c < a.columns; c++) sum += a.at(r, c) * numberAt(x, c);
    return sum;
  });
}

/**
 * The lower Cholesky factor of a symmetric matrix. A pivot below 1e-12 times its diagonal entry is lifted to that, so
 * that a matrix that is only nearly a covariance, or two copies of one observation, still works.
 */
export function cholesky(a: Matrix): Matrix {
  const n = a.rows;
  const lower = new Matrix(n, n);
  for (let c = 0; c < n; c++) {
    let pivot = a.at(c, c);
    for (let k = 0; k < c; k++) pivot -= lower.at(c, k) ** 2;
    const diagonal = Math.sqrt(Math.max(pivot, 1e-12 * Math.abs(a.at(c, c)), Number.MIN_VALUE));
    lower.set(c, c, diagonal);
    for (let r = c + 1; r < n; r++) {
      let sum = a.at(r, c);
      for (let k = 0; k < c; k++) sum -= lower.at(r, k) * lower.at(c, k);
      lower.set(r, c, sum / diagonal);
    }
  }
  return lower;
}

/** Whether a symmetric matrix can be a covariance. Perfect correlations are allowed. */
export function isCovariance(a: Matrix): boolean {
  const lower = cholesky(a);
  const rebuilt = timesTransposed(lower, lower);
  // If a pivot had to be lifted, the product of the factors differs from the matrix.
  for (let r = 0; r < a.rows; r++)
    for (let c = 0; c < a.rows; c++) {
      const scale = Math.sqrt(Math.abs(a.at(r, r) * a.at(c, c)));
      if (!(Math.abs(rebuilt.at(r, c) - a.at(r, c)) <= 1e-6 * scale)) return false;
    }
  return true;
}

/** L⁻¹ x by forward substitution. */
export function solveLower(lower: Matrix, x: readonly number[]): number[] {
  const out: number[] = [];
  for (let r = 0; r < lower.rows; r++) {
    let sum = numberAt(x, r);
    for (let k = 0; k < r; k++) sum -= lower.at(r, k) * numberAt(out, k);
    out.push(sum / lower.at(r, r));
  }
  return out;
}

/** The log determinant of the matrix whose Cholesky factor is given. */
export function logDeterminant(lower: Matrix): number {
  let sum = 0;
  for (let i = 0; i < lower.rows; i++) sum += Math.log(lower.at(i, i));
  return 2 * sum;
}
