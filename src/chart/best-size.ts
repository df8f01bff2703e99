import {float64At} from '../core/at.js';
import {costOf, type CostRules, type CostTable, rowsInQuestion} from './cost-model.js';

/** Finds the best contender for one body. A tie goes to the larger size, because ranges are half-open. */
export class BestSize {
  /** The state in which nothing that is offered can be worn: one past the last contender. */
  readonly nothing: number;
  readonly #rules: CostRules;
  readonly #table: CostTable;
  readonly #candidates: Int32Array;
  readonly #offered: Int32Array | undefined;

  /** Prepares for bodies within a box, in cm. For bodies outside of it the answers may be wrong. */
  constructor(rules: CostRules, table: CostTable, fromCm: Float64Array, toCm: Float64Array) {
    const all = rules.contenders.map((_, row) => row);
    this.nothing = all.length;
    this.#rules = rules;
    this.#table = table;
    this.#candidates = Int32Array.from(rowsInQuestion(table, all, fromCm, toCm));
    this.#offered = rules.offered && Int32Array.from(all.filter(row => rules.offered?.[row]));
  }

  /** Index of the best contender that is offered, or `nothing`. */
  at(bodyCm: Float64Array): number {
    const row = this.#cheapest(this.#candidates, bodyCm);
    if (!this.#offered || this.#rules.offered?.[row] || this.#rules.contenders[row]?.kind !== 'size')
      return row;
    const substitute = this.#cheapest(this.#offered, bodyCm);
    return this.#isWearable(substitute, bodyCm) ? substitute : this.nothing;
  }

  /** As `at`, when the best contender is one of two neighbours. Between two bodies it is one of theirs. */
  ofTwo(smaller: number, larger: number, bodyCm: Float64Array): number {
    if (this.#offered) return this.at(bodyCm);
    const least = costOf(this.#table, smaller, bodyCm, Infinity);
    return costOf(this.#table, larger, bodyCm, least) <= least ? larger : smaller;
  }

  #cheapest(rows: Int32Array, bodyCm: Float64Array): number {
    let best = this.nothing;
    let least = Infinity;
    for (const row of rows) {
      const cost = costOf(this.#table, row, bodyCm, least);
      if (cost <= least) {
        best = row;
        least = cost;
      }
    }
    return best;
  }

  #isWearable(row: number, bodyCm: Float64Array): boolean {
    const {width, lo, hi, loose} = this.#table;
    const {toleranceCm} = this.#rules;
    if (row === this.nothing) return false;
    for (let column = 0, cell = row * width; column < width; column += 1, cell += 1) {
      const value = float64At(bodyCm, column);
      if (value - float64At(hi, cell) > toleranceCm.tight) return false;
      if (float64At(loose, column) > 0 && float64At(lo, cell) - value > toleranceCm.loose) return false;
    }
    return true;
  }
}
