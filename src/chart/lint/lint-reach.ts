import {compileChart, type CompiledGroup} from '../compile-chart.js';
import type {Band} from '../column-bands.js';
import {type CostRules, costOf, makeCostTable} from '../cost-model.js';
import type {SizeChart} from '../size-chart.js';
import {rulesFor} from '../weigh-up.js';
import type {Finding} from './finding.js';

/** Sizes that are never the best, whatever the body: the chart offers what nobody is sent. */
export function lintReach(chart: SizeChart): readonly Finding[] {
  return compileChart(chart, 'regular').groups.flatMap(group => lintGroup(chart, group));
}

function lintGroup(chart: SizeChart, group: CompiledGroup): readonly Finding[] {
  const columns = [...group.measures.keys()].filter(column => (group.weights[column] ?? 0) > 0);
  if (columns.length === 0) return [];
  const rules = rulesFor(chart, group, columns, undefined);
  const bodies = group.contenders.flatMap(({kind, bands}) =>
    kind === 'size' ? bodiesIn(columns.map(column => bands[column])) : [],
  );
  const winners = new Set(bodies.map(body => bestKey(rules, body)));
  return compileChart(chart, 'regular').sizes.flatMap(({label, group: own, rows}) => {
    const [row] = rows;
    if (own !== group || row === undefined) return [];
    const contender = group.contenders[row];
    if (!contender || winners.has(contender.key) || isTwin(rules, rows, winners)) return [];
    return [
      {
        code: 'unreachable-size' as const,
        severity: 'warning' as const,
        path: `sizes.${contender.index}`,
        message: `${label} is the best size of no body: its neighbours cover all of it. Check its numbers.`,
      },
    ];
  });
}

/** The middle of the size and the corners of its band, a little inside. */
function bodiesIn(bands: readonly (Band | undefined)[]): readonly Float64Array[] {
  const at = (share: number) =>
    Float64Array.from(bands, band => {
      const lo = Math.max(band?.loCm ?? 0, (band?.hiCm ?? 0) - 20);
      const hi = Math.min(band?.hiCm ?? 0, lo + 20);
      return lo + share * (hi - lo);
    });
  return [at(0.5), at(0.02), at(0.98)];
}

function bestKey(rules: CostRules, body: Float64Array): string {
  const table = makeCostTable(rules);
  const costs = rules.contenders.map((_, row) => costOf(table, row, body, Infinity));
  const least = Math.min(...costs);
  return rules.contenders[costs.lastIndexOf(least)]?.key ?? '';
}

/** Equal sizes share what the last of them wins. */
function isTwin(rules: CostRules, rows: readonly number[], winners: ReadonlySet<string>): boolean {
  const {twinOf} = makeCostTable(rules);
  return rules.contenders.some(
    ({key}, row) => winners.has(key) && rows.some(own => twinOf[own] === twinOf[row]),
  );
}
