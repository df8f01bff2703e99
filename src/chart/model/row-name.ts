import type {ChartSize} from './size-chart.js';

/**
 * The name of a row among the rows of its chart: "M", "M (plus)" of a figure group, or "S (EU 44)" where several rows
 * have that label and another system tells them apart.
 */
export function rowName(row: ChartSize, all: readonly ChartSize[]): string {
  const {label, group, equivalents} = row;
  const twins = all.filter(other => other.label === label && other.group === group);
  const system =
    twins.length > 1
      ? Object.keys(equivalents).find(
          key => twins.filter(twin => twin.equivalents[key] === equivalents[key]).length === 1,
        )
      : undefined;
  const other = system === undefined ? null : `${system.toUpperCase()} ${equivalents[system] ?? ''}`;
  const marks = [group, other].filter(mark => mark !== null);
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
}
