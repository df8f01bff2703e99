import {at} from '../../core/at.js';
import {compileChart, type CompiledGroup, type Contender} from '../choose/compile-chart.js';
import {positionCm} from '../model/column-bands.js';
import {type CostRules, costOf, makeCostTable} from '../choose/cost-model.js';
import type {SizeChart} from '../model/size-chart.js';
import {rulesFor} from '../choose/weigh-up.js';
import type {Finding} from './finding.js';

/** Finds sizes that are the best one for hardly any body, so that nobody is recommended them. */
export function lintReach(chart: SizeChart): readonly Finding[] {
  return compileChart(chart, 'regular').groups.flatMap(group => lintGroup(chart, group));
}

function lintGroup(chart: SizeChart, group: CompiledGroup): readonly Finding[] {
  const columns = [...group.measures.keys()].filter(column => at(group.weights, column) > 0);
  if (columns.length === 0) return [];
  const rules = rulesFor(chart, group, columns, undefined);
  const rows = group.contenders.flatMap((contender, row) =>
    contender.kind === 'size' ? [{contender, row}] : [],
  );
  const winners = new Set(
    rows.flatMap(({contender}) => bodiesIn(contender, columns).map(body => bestRow(rules, body))),
  );
  // Sizes of bras are a grid, in which neighbours of one band differ by a cup, and those of one cup by a band.
  const isGrid = group.measures.includes('underbust');
  const lined = isGrid ? [] : columns;
  const {twinOf} = makeCostTable(rules);
  const isBest = (row: number) => [...winners].some(winner => at(twinOf, winner) === at(twinOf, row));
  return rows.flatMap(({contender, row}, place) => {
    const label = at(chart.sizes, contender.index).label;
    const odd = lined.find(column =>
      isOutOfLine(
        rows.map(other => other.contender),
        place,
        column,
      ),
    );
    const reason = !isBest(row)
      ? 'its neighbours cover all of it'
      : odd === undefined
        ? undefined
        : `its ${at(group.measures, odd)} does not fit the neighbouring sizes`;
    if (reason === undefined) return [];
    return [
      {
        code: 'unreachable-size' as const,
        severity: 'warning' as const,
        path: `sizes.${contender.index}`,
        message: `${label} is the best size for hardly any body: ${reason}. Check its numbers.`,
      },
    ];
  });
}

/** The middle of the size and two corners of its band, slightly inside. Open ends are cut at 20 cm. */
function bodiesIn({bands}: Contender, columns: readonly number[]): readonly Float64Array[] {
  const inside = (share: number) =>
    Float64Array.from(columns, column => {
      const {loCm, hiCm} = at(bands, column);
      const lo = Number.isFinite(loCm) ? loCm : hiCm - 20;
      const hi = Number.isFinite(hiCm) ? hiCm : lo + 20;
      return lo + share * (hi - lo);
    });
  return [inside(0.5), inside(0.02), inside(0.98)];
}

function bestRow(rules: CostRules, body: Float64Array): number {
  const table = makeCostTable(rules);
  const costs = rules.contenders.map((_, row) => costOf(table, row, body, Infinity));
  return costs.lastIndexOf(Math.min(...costs));
}

/** People with one chest girth differ by 4 to 5.5 cm (SD) in waist and hip (ANSUR II). More than twice that is rare. */
const FIGURE_CM = 12;

/** Whether a size deviates from the line through its two neighbours by more than figures vary. */
function isOutOfLine(rows: readonly Contender[], place: number, column: number): boolean {
  const middle = (index: number): number | undefined => {
    const band = rows[index]?.printed[column];
    return band && positionCm(band);
  };
  const own = middle(place);
  const [a, b] =
    place === 0 ? [1, 2] : place === rows.length - 1 ? [place - 1, place - 2] : [place - 1, place + 1];
  const [near, far] = [middle(a), middle(b)];
  if (own === undefined || near === undefined || far === undefined) return false;
  const isInner = a < place && place < b;
  const expected = isInner ? (near + far) / 2 : near + (near - far);
  return Math.abs(own - expected) > Math.max(FIGURE_CM, 1.5 * Math.abs(near - far));
}
