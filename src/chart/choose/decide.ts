import {at, float64At} from '../../core/at.js';
import {BestAlong} from './best-along.js';
import type {CostRules, CostTable} from './cost-model.js';
import {LineSpread} from './line-spread.js';
import {normalCdf} from './normal-distribution.js';

/** The known measurements of the body, in the order of the columns of the rules. */
export interface BodyDistribution {
  readonly meansCm: readonly number[];
  readonly covarianceCm2: readonly (readonly number[])[];
}

/** The standard deviation of one measurement, in cm. */
export const sdOf = ({covarianceCm2}: BodyDistribution, column: number): number =>
  Math.sqrt(at(at(covarianceCm2, column), column));

/** The probability that each contender is best, in their order, and that nothing offered can be worn. */
export interface Verdict {
  readonly probabilities: readonly number[];
  readonly nothing: number;
}

/**
 * Integrates which size is best over the joint normal distribution of the measurements. Along a line on which the
 * sizes follow each other the integral is exact. A small fixed lattice samples the lines, so nothing is random.
 */
export function decide(
  rules: CostRules,
  table: CostTable,
  body: BodyDistribution,
  weights: readonly number[],
): Verdict {
  const spread = new LineSpread(body.meansCm, body.covarianceCm2, weights);
  const masses = new LineIntegral(rules, table, spread).masses();
  const shares = Array.from(masses, mass => roundDown(mass / spread.lines));
  return {probabilities: shares.slice(0, -1), nothing: at(shares, shares.length - 1)};
}

/**
 * Rounds down to a binary fraction. Shares then never exceed 1 when they are added, in whatever order. Rounding in the
 * integral can make an empty share slightly negative.
 */
export const roundDown = (share: number): number => Math.max(0, Math.floor(share * 2 ** 40) / 2 ** 40);

/** Standard deviations from the mean at which a line ends. 99.994 % lie between the ends. */
const END = 4;

/** The distribution function on a line, all of which lies between its ends. */
const shareBelow = (t: number): number => (t <= -END ? 0 : t >= END ? 1 : normalCdf(t));

/** Adds up the mass of each contender, line by line. */
class LineIntegral {
  readonly #rules: CostRules;
  readonly #table: CostTable;
  readonly #spread: LineSpread;
  /** One for each contender, and one for nothing that is offered. */
  readonly #masses: Float64Array;
  readonly #best: BestAlong;
  /** Undefined when everything is offered, or nothing. */
  readonly #substitutes: BestAlong | undefined;

  constructor(rules: CostRules, table: CostTable, spread: LineSpread) {
    this.#rules = rules;
    this.#table = table;
    this.#spread = spread;
    this.#masses = new Float64Array(rules.contenders.length + 1);
    const rows = [...rules.contenders.keys()];
    const offered = rules.offered && rows.filter(row => rules.offered?.[row]);
    const box = spread.box(END);
    this.#best = new BestAlong(table, rows, box, spread, offered ? this.#takeIfOffered : this.#add);
    this.#substitutes = offered?.length
      ? new BestAlong(table, offered, box, spread, this.#takeIfWearable)
      : undefined;
  }

  masses(): Float64Array {
    for (let line = 0; line < this.#spread.lines; line += 1) {
      this.#spread.goTo(line);
      this.#best.walk(-END, END);
    }
    return this.#masses;
  }

  readonly #add = (row: number, from: number, to: number): void => {
    this.#masses[row] = float64At(this.#masses, row) + shareBelow(to) - shareBelow(from);
  };

  /** Where the best size is not offered, the best one of those offered takes its place. */
  readonly #takeIfOffered = (row: number, from: number, to: number): void => {
    const isMissing = this.#rules.contenders[row]?.kind === 'size' && !this.#rules.offered?.[row];
    if (!isMissing) this.#add(row, from, to);
    else if (this.#substitutes) this.#substitutes.walk(from, to);
    else this.#add(this.#masses.length - 1, from, to);
  };

  /** A substitute counts only for the bodies that can wear it. These are one stretch of the line. */
  readonly #takeIfWearable = (row: number, from: number, to: number): void => {
    const {width, lo, hi, loose} = this.#table;
    const {tight, loose: mostRoom} = this.#rules.toleranceCm;
    let [first, last] = [from, to];
    for (let column = 0, cell = row * width; column < width; column += 1, cell += 1) {
      const leastCm = float64At(loose, column) > 0 ? float64At(lo, cell) - mostRoom : -Infinity;
      const stretch = this.#spread.within(column, leastCm, float64At(hi, cell) + tight);
      first = Math.max(first, stretch.from);
      last = Math.min(last, stretch.to);
    }
    const nothing = this.#masses.length - 1;
    if (first >= last) return this.#add(nothing, from, to);
    this.#add(nothing, from, first);
    this.#add(row, first, last);
    this.#add(nothing, last, to);
  };
}
