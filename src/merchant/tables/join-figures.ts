import type {ChartRow} from '../../chart/read/schema.js';
import {MEASURE_NAMES} from '../../chart/model/measures.js';
import type {FoundTable} from './found-table.js';
import type {ImportedTable} from './imported-table.js';
import {phrasesOf, simplify} from '../words/phrases.js';
import {FIGURE_WORDS} from '../words/words.js';

const FIGURES = new Set(phrasesOf(FIGURE_WORDS));

/** Words that do not change which figure a title names: "Plus size chart", "Petite range". */
const FILLER = /\b(?:sizes?|sizing|chart|guide|range|fit|women|womens|men|mens|ladies|misses)\b/g;

/** The figure group that a table is for, as its corner or the title right above it says; undefined where it says none. */
function figureOf({titles, columns}: FoundTable): string | undefined {
  const names = [columns[0]?.at.text ?? '', titles.at(-1) ?? ''];
  return names.find(name => {
    const words = simplify(name);
    return FIGURES.has(words) || FIGURES.has(words.replace(FILLER, '').replace(/ +/g, ' ').trim());
  });
}

interface Part {
  readonly table: FoundTable;
  readonly imported: ImportedTable;
}

/**
 * Tables that give the same measurements for several figures ("Regular", "Plus size") as one chart with these groups. The first of
 * them may have no name. Undefined where they are charts of their own.
 */
export function joinFigures(parts: readonly Part[]): ImportedTable | undefined {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return undefined;
  const names = parts.map(({table}) => figureOf(table));
  const groups = names.map(name => name?.trim().toLowerCase().slice(0, 30));
  const areNamed = groups.slice(1).every(Boolean) && new Set(groups).size === groups.length;
  const headerOf = ({imported: {chart}}: Part) =>
    JSON.stringify([chart.units, chart.basis, chart.department, chart.garment, measuresOf(chart.sizes)]);
  if (!areNamed || others.some(other => headerOf(other) !== headerOf(first))) return undefined;
  const sizes: ChartRow[] = [];
  const cellOf: Record<string, string> = {};
  for (const [index, {imported}] of parts.entries()) {
    const group = groups[index];
    const start = sizes.length;
    for (const [path, cell] of Object.entries(imported.cellOf))
      cellOf[path.replace(/^sizes\.(\d+)/, (_, row: string) => `sizes.${start + Number(row)}`)] = cell;
    sizes.push(...rowsOf(imported).map(row => (group === undefined ? row : {...row, group})));
  }
  return {
    chart: {...first.imported.chart, sizes},
    cellOf,
    warnings: parts.flatMap(({imported}) => imported.warnings),
  };
}

const rowsOf = ({chart: {sizes}}: ImportedTable): readonly ChartRow[] => sizes;

const measuresOf = (rows: readonly ChartRow[]): readonly string[] =>
  MEASURE_NAMES.filter(name => rows.some(row => row[name] !== undefined));
