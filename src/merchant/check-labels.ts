import type {IssueList} from '../chart/read/issue-list.js';
import type {ChartRow} from '../chart/read/schema.js';

/**
 * The same size in two places of a table is two charts in one. Where its rows stand one below the other it is one size with
 * two rows, as at H&M, where S is 44 and 46.
 */
export function checkLabels(
  sizes: readonly ChartRow[],
  cellOf: Readonly<Record<string, string>>,
  issues: IssueList,
): void {
  const lastPlace = new Map<string, number>();
  for (const [place, size] of sizes.entries()) {
    const key = `${size.group ?? ''}\n${size.label.toLowerCase()}`;
    const before = lastPlace.get(key);
    lastPlace.set(key, place);
    if (before === undefined || before === place - 1 || isSameRow(sizes[before], size)) continue;
    issues.fault(
      'several-charts',
      cellOf[`sizes.${place}`] ?? '',
      `"${size.label}" stands twice with other numbers (first in ${cellOf[`sizes.${before}`] ?? ''}), so the table seems to hold two charts. Import them one at a time, or add a column that tells them apart.`,
    );
    return;
  }
}

const isSameRow = (a: ChartRow | undefined, b: ChartRow): boolean => JSON.stringify(a) === JSON.stringify(b);
