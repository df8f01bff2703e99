import {at, float64At} from '../../core/at.js';
import {costOf, type CostTable, rowsInQuestion} from './cost-model.js';
import type {LineSpread} from './line-spread.js';

/** Takes a stretch of the line on which one contender is best. */
export type TakeStretch = (row: number, from: number, to: number) => void;

/** A stretch that holds several changes is halved down to this length, in standard deviations along the line. */
const SHORT = 0.25;
/** The search for a change ends this near to it. The probability is then right to 4e-7 a line. */
const EXACT = 1e-6;
/** Stops a search that rounding keeps from ending. */
const MOST_STEPS = 60;

/**
 * Finds which of some contenders is best along a line of bodies. A tie goes to the larger size, because ranges are
 * half-open. Sizes follow each other along a line, so between two bodies with one best size all have that size, and
 * between two neighbouring sizes there is one change.
 */
export class BestAlong {
  readonly #table: CostTable;
  readonly #spread: LineSpread;
  readonly #rows: Int32Array;
  readonly #take: TakeStretch;
  readonly #point: Float64Array;
  #square = 0;
  #linear = 0;
  #constant = 0;

  /** Prepares for bodies within a box, in cm. For bodies outside of it the answers may be wrong. */
  constructor(
    table: CostTable,
    rows: readonly number[],
    box: {readonly fromCm: Float64Array; readonly toCm: Float64Array},
    spread: LineSpread,
    take: TakeStretch,
  ) {
    this.#table = table;
    this.#spread = spread;
    this.#take = take;
    this.#point = new Float64Array(spread.size);
    const distinct = rows.filter(row => isLastTwin(table, rows, row));
    this.#rows = Int32Array.from(rowsInQuestion(table, distinct, box.fromCm, box.toCm));
  }

  /** Hands on every stretch of the current line between two places. */
  walk(from: number, to: number): void {
    const last = this.#rows.length - 1;
    this.#split(from, this.#bestAt(from, 0, last), to, this.#bestAt(to, 0, last));
  }

  /** `left` and `right` are the best contenders at the ends, as places in the list of rows. */
  #split(from: number, left: number, to: number, right: number): void {
    if (left === right) return this.#take(at(this.#rows, left), from, to);
    const [first, last] = left < right ? [left, right] : [right, left];
    if (last - first > 1 && to - from > SHORT) {
      const middle = (from + to) / 2;
      const state = this.#bestAt(middle, first, last);
      this.#split(from, left, middle, state);
      return this.#split(middle, state, to, right);
    }
    const change = this.#changeBetween(left, right, from, to);
    // Where the two change, a size between them may be better than both.
    const state = last - first > 1 ? this.#bestAt(change, first, last) : left;
    if (state === left || state === right) {
      this.#take(at(this.#rows, left), from, change);
      return this.#take(at(this.#rows, right), change, to);
    }
    this.#split(from, left, change, state);
    this.#split(change, state, to, right);
  }

  #bestAt(t: number, first: number, last: number): number {
    this.#spread.read(t, this.#point);
    let best = first;
    let least = Infinity;
    for (let place = first; place <= last; place += 1) {
      const cost = costOf(this.#table, at(this.#rows, place), this.#point, least);
      if (cost <= least) {
        best = place;
        least = cost;
      }
    }
    return best;
  }

  /** Where the second contender becomes better than the first, which is better at `start`. */
  #changeBetween(first: number, second: number, start: number, end: number): number {
    const [a, b] = [at(this.#rows, first), at(this.#rows, second)];
    return this.#table.isSixth
      ? this.#changeOfSixths(a, b, start, end)
      : this.#changeOfSquares(a, b, start, end);
  }

  /**
   * The difference of two costs of squares is a quadratic on each piece of the line, and its root is exact where it
   * lies on the piece. The bracket around the change shrinks with each piece.
   */
  #changeOfSquares(a: number, b: number, start: number, end: number): number {
    let [from, to] = [start, end];
    let t = (from + to) / 2;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      this.#square = this.#linear = this.#constant = 0;
      this.#addSquares(a, t, 1);
      this.#addSquares(b, t, -1);
      if ((this.#square * t + 2 * this.#linear) * t + this.#constant < 0) from = t;
      else to = t;
      const root = risingRoot(this.#square, this.#linear, this.#constant, from, to);
      if (Math.abs(root - t) < EXACT) return root;
      t = root;
    }
    return t;
  }

  /** Adds the cost of a contender around a place of the line, as square · t² + 2 · linear · t + constant. */
  #addSquares(row: number, t: number, sign: 1 | -1): void {
    const {width, lo, hi, tight, loose} = this.#table;
    const {base, along} = this.#spread;
    for (let column = 0, cell = row * width; column < width; column += 1, cell += 1) {
      const slope = float64At(along, column);
      const start = float64At(base, column);
      const value = start + slope * t;
      const isTight = value > float64At(hi, cell);
      const price = sign * (isTight ? float64At(tight, column) : float64At(loose, column));
      if (price === 0 || (!isTight && value >= float64At(lo, cell))) continue;
      const offset = start - (isTight ? float64At(hi, cell) : float64At(lo, cell));
      this.#square += price * slope * slope;
      this.#linear += price * slope * offset;
      this.#constant += price * offset * offset;
    }
  }

  /** The Illinois method on the difference of distances, which are the roots of the costs and nearly linear. */
  #changeOfSixths(a: number, b: number, start: number, end: number): number {
    let [from, to] = [start, end];
    let [low, high] = [this.#lead(a, b, from), this.#lead(a, b, to)];
    let change = to;
    let lastLead = 0;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      // A tie at an end, or one that only rounding breaks.
      if (low >= 0) return from;
      if (high <= 0) return to;
      const slope = (high - low) / (to - from);
      change = from - low / slope;
      const lead = this.#lead(a, b, change);
      // What is left to the change, if the slope is right.
      if (Math.abs(lead) < EXACT * slope) return change;
      // An end that stays twice counts half, so that the other end moves, too.
      const stays = lead > 0 === lastLead > 0 && lastLead !== 0;
      if (lead > 0) {
        [to, high] = [change, lead];
        if (stays) low /= 2;
      } else {
        [from, low] = [change, lead];
        if (stays) high /= 2;
      }
      lastLead = lead;
    }
    return change;
  }

  /** How much nearer the body is to the second contender than to the first. */
  #lead(first: number, second: number, t: number): number {
    this.#spread.read(t, this.#point);
    return this.#distance(first) - this.#distance(second);
  }

  #distance(row: number): number {
    return Math.cbrt(Math.sqrt(costOf(this.#table, row, this.#point, Infinity)));
  }
}

/** The root of a · t² + 2 · b · t + c within an interval. Where there is none, the middle of the interval. */
function risingRoot(a: number, b: number, c: number, from: number, to: number): number {
  const middle = (from + to) / 2;
  const inside = b * b - a * c;
  // A double root is as exact as rounding leaves it.
  if (inside < -1e-9 * b * b) return middle;
  const root = Math.sqrt(Math.max(inside, 0));
  // The root at which the quadratic rises is (−b + root) / a. Both forms are used where they lose no digits.
  const rising = b > 0 ? -c / (b + root) : (root - b) / a;
  return rising >= from && rising <= to ? rising : middle;
}

/** Whether no later row has the same bands. The known measurements cannot tell twins apart, and the last one wins. */
const isLastTwin = ({twinOf}: CostTable, rows: readonly number[], row: number): boolean =>
  !rows.some(other => other > row && twinOf[other] === twinOf[row]);
