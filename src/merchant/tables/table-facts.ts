import type {ChartHeader} from '../../chart/read/schema.js';

/** The merchant's answers to the questions of an import. None of them is a field of a chart. */
export interface TableAnswers {
  /** Which of several tables: its number from 1, or its name. */
  readonly table?: string;
  /** Which rows of a table with several charts: the name of their section, or the value of the column that tells them apart. */
  readonly rows?: string;
  /** Address of a heading → the measurement that it names, `size` or `ignore`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Address of a cell → its correct text. */
  readonly cells?: Readonly<Record<string, string>>;
}

/**
 * What the merchant says of the table: every field of a chart file but its rows. `units` is the unit of the
 * numbers that name none.
 */
export type TableFacts = Partial<Omit<ChartHeader, '$schema' | 'schemaVersion'>> & {
  readonly answers?: TableAnswers;
};
