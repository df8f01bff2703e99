import type {ChartIssue} from '../../core/errors.js';
import type {ChartFile} from '../../chart/read/schema.js';

/** A chart file made from a table. */
export interface ImportedTable {
  /** The chart for `parseSizeChart`, which checks the numbers. */
  readonly chart: ChartFile;
  /** JSON path in `chart` → the cell that it comes from: `sizes.1.chest` → `C3`. */
  readonly cellOf: Readonly<Record<string, string>>;
  /** What was left out or should be checked. The paths are cells. */
  readonly warnings: readonly ChartIssue[];
}
