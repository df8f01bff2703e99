import type {Heading} from '../words/read-heading.js';
import type {Cell} from './table-grid.js';

/** One column and its heading. */
export interface Column {
  readonly heading: Heading;
  /** The cell of the heading, with its text in the table. */
  readonly at: Cell;
  readonly cells: readonly Cell[];
  /** What the sizes of this column have at the end of their names: "/30", "B". */
  readonly suffix?: string;
}

/** A table with one size below the other, whichever way it is written. */
export interface FoundTable {
  readonly columns: readonly Column[];
  /** The section that each row stands in, as its own line above the row names it; undefined above the first such line. */
  readonly sections: readonly (string | undefined)[];
  /** Texts above the headings. */
  readonly titles: readonly string[];
  /** Texts below the table. */
  readonly notes: readonly string[];
  /** Address of the first heading. */
  readonly at: string;
}
