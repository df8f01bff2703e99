import type {ChartIssue, Repair} from '../../core/errors.js';

/** A longer list helps nobody, and a hostile chart must not fill the memory. */
const MAX_ISSUES = 200;

/** Kinds of issue that reading a chart can find. */
export type IssueCode =
  | 'not-a-chart'
  | 'several-charts'
  | 'two-columns'
  | 'spreadsheet-date'
  | 'flat-width'
  | 'unknown-column'
  | 'units-missing'
  | 'unit-inferred'
  | 'basis-inferred'
  | 'wrong-units'
  | 'implausible'
  | 'units-disagree'
  | 'bad-field'
  | 'bad-cell'
  | 'bad-label'
  | 'no-measurement'
  | 'no-sizes'
  | 'duplicate-label'
  | 'unknown-field'
  | 'left-out';

interface FoundIssue {
  readonly code: IssueCode;
  readonly path: string;
  readonly message: string;
  readonly fatal: boolean;
  readonly repairs?: readonly Repair[] | undefined;
}

/**
 * Collects the issues of a chart in one pass. A `fault` makes the chart unusable. A `warning` says what was
 * repaired or left out of a chart that is still usable.
 */
export class IssueList {
  readonly #all: FoundIssue[] = [];
  readonly #once = new Set<string>();

  /** `repairs` are the answers to choose from, where the fault is a question. */
  fault(code: IssueCode, path: string, message: string, repairs?: readonly Repair[]): void {
    this.#add({code, path, message, fatal: true, repairs});
  }

  warning(code: IssueCode, path: string, message: string, repairs?: readonly Repair[]): void {
    this.#add({code, path, message, fatal: false, repairs});
  }

  /** Adds a warning that would repeat in every row, such as that of an unknown column, for the first row only. */
  warningOnce(subject: string, code: IssueCode, path: string, message: string): void {
    if (this.#once.has(subject)) return;
    this.#once.add(subject);
    this.warning(code, path, message);
  }

  get hasFault(): boolean {
    return this.#all.some(issue => issue.fatal);
  }

  /** Faults first, then warnings, each in the order of the chart. */
  get issues(): readonly ChartIssue[] {
    const ordered = [...this.#all.filter(issue => issue.fatal), ...this.#all.filter(issue => !issue.fatal)];
    return ordered
      .slice(0, MAX_ISSUES)
      .map(({code, path, message, repairs}) => ({code, path, message, ...(repairs && {repairs})}));
  }

  #add(issue: FoundIssue): void {
    if (this.#all.length < MAX_ISSUES * 2 || issue.fatal) this.#all.push(issue);
  }
}

/** Joins parts to a dotted JSON path. Keys are cut, because they may be hostile too. */
export const joinPath = (...parts: readonly (string | number)[]): string =>
  parts
    .map(part => String(part).slice(0, 80))
    .filter(part => part !== '')
    .join('.');
