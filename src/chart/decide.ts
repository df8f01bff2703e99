import {at, float64At} from '../core/at.js';
import {BestSize} from './best-size.js';
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
  const reach = spread.reachCm(LAST_NODE);
  const fromCm = Float64Array.from(body.meansCm, (mean, column) => mean - at(reach, column));
  const toCm = Float64Array.from(body.meansCm, (mean, column) => mean + at(reach, column));
  const masses = new LineIntegral(spread, new BestSize(rules, table, fromCm, toCm)).masses();
  const shares = Array.from(masses, mass => roundDown(mass / spread.lines));
  return {probabilities: shares.slice(0, -1), nothing: at(shares, shares.length - 1)};
}

/** Rounds down to a binary fraction. Shares then never exceed 1 when they are added, in whatever order. */
export const roundDown = (share: number): number => Math.floor(share * 2 ** 40) / 2 ** 40;

const LAST_NODE = 4;
/** Standard deviations along a line, closer together where the density is greater. 99.994 % lie between the ends. */
const NODES = [-LAST_NODE, -1.4, 0, 1.4, LAST_NODE];
const NODE_CDF = NODES.map((node, index) =>
  index === 0 ? 0 : index === NODES.length - 1 ? 1 : normalCdf(node),
);
/** The bisection of a change of size ends when no more probability than this lies around it, for each line. */
const CHANGE_MASS = 5e-4;

/** Adds up the mass of each state, line by line. States change rarely, so only their changes are searched for. */
class LineIntegral {
  readonly #spread: LineSpread;
  readonly #best: BestSize;
  readonly #point: Float64Array;
  readonly #masses: Float64Array;

  constructor(spread: LineSpread, best: BestSize) {
    this.#spread = spread;
    this.#best = best;
    this.#point = new Float64Array(spread.size);
    this.#masses = new Float64Array(best.nothing + 1);
  }

  masses(): Float64Array {
    for (let line = 0; line < this.#spread.lines; line += 1) {
      this.#spread.goTo(line);
      let from = -LAST_NODE;
      let left = this.#stateAt(from);
      for (let node = 1; node < NODES.length; node += 1) {
        const to = at(NODES, node);
        const right = this.#stateAt(to);
        this.#addBetween(from, at(NODE_CDF, node - 1), left, to, at(NODE_CDF, node), right);
        from = to;
        left = right;
      }
    }
    return this.#masses;
  }

  #stateAt(t: number): number {
    this.#spread.read(t, this.#point);
    return this.#best.at(this.#point);
  }

  /** The arguments are numbers instead of objects, because this runs a thousand times for one recommendation. */
  #addBetween(from: number, fromCdf: number, left: number, to: number, toCdf: number, right: number): void {
    if (left === right) {
      this.#masses[left] = float64At(this.#masses, left) + toCdf - fromCdf;
      return;
    }
    const middle = (from + to) / 2;
    const cdf = normalCdf(middle);
    if (toCdf - fromCdf < CHANGE_MASS) {
      this.#masses[left] = float64At(this.#masses, left) + cdf - fromCdf;
      this.#masses[right] = float64At(this.#masses, right) + toCdf - cdf;
      return;
    }
    this.#spread.read(middle, this.#point);
    const state =
      right - left === 1 ? this.#best.ofTwo(left, right, this.#point) : this.#best.at(this.#point);
    this.#addBetween(from, fromCdf, left, middle, cdf, state);
    this.#addBetween(middle, cdf, state, to, toCdf, right);
  }
}
