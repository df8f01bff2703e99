import {findBestSize} from './best-size.js';
import type {CostRules} from './cost-model.js';
import {LineSpread} from './line-spread.js';
import {normalCdf} from './normal-distribution.js';

/** What is known of the shopper's body, in the order of the rules' columns. */
export interface BodyDistribution {
  readonly meansCm: readonly number[];
  readonly covarianceCm2: readonly (readonly number[])[];
}

/** Probability of each contender being best, in their order, and that nothing offered can be worn. */
export interface Verdict {
  readonly probabilities: readonly number[];
  readonly nothing: number;
}

/**
 * Integrates "which size is best" over the joint normal distribution of the measurements: exactly along lines
 * on which the sizes follow each other, and by a small fixed lattice over the lines. Nothing is random.
 */
export function decide(rules: CostRules, body: BodyDistribution, weights: readonly number[]): Verdict {
  const spread = new LineSpread(body.meansCm, body.covarianceCm2, weights);
  const reach = spread.reachCm(LAST_NODE);
  const best = findBestSize(
    rules,
    Float64Array.from(body.meansCm, (mean, column) => mean - (reach[column] ?? 0)),
    Float64Array.from(body.meansCm, (mean, column) => mean + (reach[column] ?? 0)),
  );
  const point = new Float64Array(body.meansCm.length);
  const stateAt: StateAt = (t, left, right) => {
    spread.read(t, point);
    return right - left === 1 ? best.ofTwo(left, right, point) : best.at(point);
  };
  const masses = new Float64Array(best.nothing + 1);
  for (let line = 0; line < spread.lines; line += 1) {
    spread.goTo(line);
    integrateLine(stateAt, masses);
  }
  const shares = Array.from(masses, mass => roundDown(mass / spread.lines));
  return {probabilities: shares.slice(0, -1), nothing: shares.at(-1) ?? 0};
}

/** Binary fractions, so that adding them up in any order never exceeds 1. */
const roundDown = (share: number): number => Math.floor(share * 2 ** 40) / 2 ** 40;

const LAST_NODE = 4;
/** Standard deviations along a line, closer together where there is more to miss; 99.994 % lie between. */
const NODES = [-LAST_NODE, -1.4, 0, 1.4, LAST_NODE];
const NODE_CDF = NODES.map((node, index) =>
  index === 0 ? 0 : index === NODES.length - 1 ? 1 : normalCdf(node),
);
/** A change of size is found closely enough when no more probability than this lies about it, per line. */
const CHANGE_MASS = 5e-4;

/** The state at a place of the current line, given the states to the left and right of it (-1 if unknown). */
type StateAt = (t: number, left: number, right: number) => number;

/** Adds the mass of each state along one line. States change rarely, so only their changes are searched for. */
function integrateLine(stateAt: StateAt, masses: Float64Array): void {
  let from = NODES[0] ?? 0;
  let left = stateAt(from, -1, -1);
  for (let node = 1; node < NODES.length; node += 1) {
    const to = NODES[node] ?? 0;
    const right = stateAt(to, -1, -1);
    addBetween(from, NODE_CDF[node - 1] ?? 0, left, to, NODE_CDF[node] ?? 1, right, stateAt, masses);
    from = to;
    left = right;
  }
}

/** Plain numbers instead of objects: this runs a thousand times for one recommendation. */
function addBetween(
  from: number,
  fromCdf: number,
  left: number,
  to: number,
  toCdf: number,
  right: number,
  stateAt: StateAt,
  masses: Float64Array,
): void {
  if (left === right) {
    masses[left] = (masses[left] ?? 0) + toCdf - fromCdf;
    return;
  }
  const middle = (from + to) / 2;
  const cdf = normalCdf(middle);
  if (toCdf - fromCdf < CHANGE_MASS) {
    masses[left] = (masses[left] ?? 0) + cdf - fromCdf;
    masses[right] = (masses[right] ?? 0) + toCdf - cdf;
    return;
  }
  const state = stateAt(middle, left, right);
  addBetween(from, fromCdf, left, middle, cdf, state, stateAt, masses);
  addBetween(middle, cdf, state, to, toCdf, right, stateAt, masses);
}
