import {fail, ok, type ChartIssue, type Result} from '../core/errors.js';
import type {LengthUnit} from '../core/units.js';
import {readClosedValue} from '../chart/field-names.js';
import {IssueList} from '../chart/issue-list.js';
import {type ChartFile, type ChartHeader, MAX_LABEL_LENGTH, SCHEMA_VERSION} from '../chart/schema.js';
import {type Assignment, assignColumns} from './assign-columns.js';
import {fillRows, type FilledRows} from './fill-rows.js';
import {type FoundTable, findTable} from './find-table.js';
import {unitsIn} from './read-heading.js';
import {addressOf, readGrid} from './table-grid.js';

/**
 * What the merchant says of the table: every field of a chart file but its rows. `units` is the unit of the
 * numbers that name none.
 */
export type TableFacts = Partial<Omit<ChartHeader, '$schema' | 'schemaVersion'>>;

/** A table as a chart file. */
export interface ImportedTable {
  /** For `parseSizeChart`, which has the last word on the numbers. */
  readonly chart: ChartFile;
  /** JSON path in `chart` → the cell it came from: `sizes.1.chest` → `C3`. */
  readonly cellOf: Readonly<Record<string, string>>;
  /** What was left out or is worth a look; paths are cells. */
  readonly warnings: readonly ChartIssue[];
}

/**
 * Reads a size table: CSV, TSV, a paste from a spreadsheet or a Markdown table, with headings in the languages
 * of `words.ts`, sizes down or across. Never throws. A unit that is neither in a cell, in a heading, in the title
 * nor in `facts` is an issue, never a guess; paths of issues are cells, as "B3".
 */
export function importTable(text: string, facts: TableFacts = {}): Result<ImportedTable> {
  const issues = new IssueList();
  const reading = readGrid(text);
  if (!reading.ok) return refuse([{code: 'not-a-chart', path: '', message: reading.message}]);
  const table = findTable(reading.grid);
  if (!table)
    return refuse([{code: 'not-a-chart', path: '', message: noTable(reading.grid[0]?.length ?? 0)}]);
  if (table.secondTableAt)
    issues.fault(
      'several-charts',
      table.secondTableAt,
      'A second table begins here. Import one table at a time.',
    );
  if (reading.delimiter === ',') findSplitCells(table, issues);
  const columns = assignColumns(table.columns, issues);
  warnOfFlat(columns, facts, issues);
  const titleUnit = soleUnit([...table.titles, ...table.notes]);
  const rows = fillRows(columns, facts.units ?? titleUnit ?? cornerUnit(columns), facts.units, issues);
  if (issues.hasFault || !rows) return refuse(issues.issues);
  return ok({chart: toFile(facts, table, rows), cellOf: rows.cellOf, warnings: issues.issues});
}

const refuse = (issues: readonly ChartIssue[]) =>
  fail(
    'chart-invalid',
    `The table cannot be read: ${issues.map(({path, message}) => (path ? `${path}: ${message}` : message)).join(' ')}`.slice(
      0,
      2000,
    ),
    {issues},
  );

const noTable = (width: number): string =>
  width < 2
    ? 'There is only one column. Separate the cells with tabs, semicolons or commas.'
    : 'No column is named after a measurement with numbers below it. Write a line of headings: Size, Chest (cm), Waist (cm), Hip (cm).';

/** The one unit that titles and notes name ("All measurements in inches"). */
function soleUnit(notes: readonly string[]): LengthUnit | undefined {
  const [first, ...rest] = new Set(notes.flatMap(unitsIn));
  return rest.length === 0 ? first : undefined;
}

/** The unit that stands alone over the labels, in the corner of the table. */
const cornerUnit = ({labels}: Assignment): LengthUnit | undefined =>
  labels?.heading.subject.kind === 'blank' && labels.heading.units.length === 1
    ? labels.heading.units[0]
    : undefined;

/** "S,84,5,92" under three headings: every number after the first is in the wrong column. */
function findSplitCells({columns}: FoundTable, issues: IssueList): void {
  const surplus = columns
    .slice(1)
    .find(({heading, cells}) => heading.subject.kind === 'blank' && cells.some(({text}) => /^\d/.test(text)));
  const cell = surplus?.cells.find(({text}) => text !== '');
  if (cell)
    issues.fault(
      'bad-cell',
      addressOf(cell),
      'There are more cells than headings. Where commas are decimal signs, separate the cells with semicolons or tabs; else write the missing heading.',
    );
}

function warnOfFlat({measures}: Assignment, facts: TableFacts, issues: IssueList): void {
  const flat = measures.find(({heading}) => heading.isFlat);
  if (flat && facts.basis === undefined)
    issues.warningOnce(
      'flat',
      'bad-field',
      addressOf(flat.at),
      'The heading speaks of a garment laid flat, which is half a girth. Say so with the basis "garment-flat"; it is read as a girth of the body.',
    );
}

function toFile(facts: TableFacts, {titles}: FoundTable, {units, sizes}: FilledRows): ChartFile {
  const said = (field: 'garment' | 'department') =>
    titles.map(title => readClosedValue(field, title)).find(value => value !== undefined);
  const garment = facts.garment ?? said('garment');
  const department = facts.department ?? said('department');
  const name =
    facts.name ?? titles.find(title => title.length <= MAX_LABEL_LENGTH && unitsIn(title).length === 0);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...facts,
    ...(name !== undefined && {name}),
    // `readClosedValue` answers with values of the schema only.
    ...(garment !== undefined && {garment: garment as NonNullable<TableFacts['garment']>}),
    ...(department !== undefined && {department: department as NonNullable<TableFacts['department']>}),
    units,
    sizes: [...sizes],
  };
}
