import {costOf, type CostRules, type CostTable, makeCostTable, rowsInQuestion} from './cost-model.js';

/** Says which contender is best for one body. Ties go to the larger: ranges are half-open. */
export interface BestSize {
  /** The state "nothing that is offered can be worn": one past the last contender. */
  readonly nothing: number;
  /** Index of the best contender that may be given, or `nothing`. */
  at(bodyCm: Float64Array): number;
  /** The same where it is known to be one of two, as between two bodies whose sizes are neighbours. */
  ofTwo(smaller: number, larger: number, bodyCm: Float64Array): number;
}

/** Prepares the search for bodies within a box; outside it the answer may be wrong. */
export function findBestSize(rules: CostRules, fromCm: Float64Array, toCm: Float64Array): BestSize {
  const table = makeCostTable(rules);
  const all = rules.contenders.map((_, row) => row);
  const nothing = all.length;
  const best = cheapest(table, rowsInQuestion(table, all, fromCm, toCm), nothing);
  const {offered} = rules;
  if (!offered)
    return {
      nothing,
      at: best,
      ofTwo: (smaller, larger, body) => {
        const least = costOf(table, smaller, body);
        return costOf(table, larger, body, least) <= least ? larger : smaller;
      },
    };
  const stock = cheapest(
    table,
    all.filter(row => offered[row]),
    nothing,
  );
  const at = (body: Float64Array): number => {
    const row = best(body);
    if (rules.contenders[row]?.kind !== 'size' || offered[row]) return row;
    const substitute = stock(body);
    return isWearable(table, rules, substitute, body) ? substitute : nothing;
  };
  return {nothing, at, ofTwo: (_smaller, _larger, body) => at(body)};
}

/** The cheapest of some rows, the later on equal cost; `none` when there are none. */
function cheapest(table: CostTable, rows: readonly number[], none: number): (bodyCm: Float64Array) => number {
  const [only] = rows;
  if (rows.length < 2) return () => only ?? none;
  const list = Int32Array.from(rows);
  return body => {
    let best = none;
    let least = Infinity;
    for (let place = 0; place < list.length; place += 1) {
      const row = list[place] ?? 0;
      const cost = costOf(table, row, body, least);
      if (cost <= least) {
        best = row;
        least = cost;
      }
    }
    return best;
  };
}

function isWearable(table: CostTable, rules: CostRules, row: number, bodyCm: Float64Array): boolean {
  if (row >= rules.contenders.length) return false;
  for (let column = 0; column < table.width; column += 1) {
    const at = row * table.width + column;
    const value = bodyCm[column] ?? 0;
    if (value - (table.hi[at] ?? 0) > rules.toleranceCm.tight) return false;
    if ((table.loose[column] ?? 0) > 0 && (table.lo[at] ?? 0) - value > rules.toleranceCm.loose) return false;
  }
  return true;
}
