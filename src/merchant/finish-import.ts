import {type ChartIssue, fail, ok, type Result} from '../core/errors.js';
import {decidesSize} from '../chart/model/measures.js';
import {parseSizeChart} from '../chart/read/parse-chart.js';
import {isJsonObject, type Json, type JsonObject, toPlainJson} from '../chart/read/plain-json.js';
import type {SizeChart} from '../chart/model/size-chart.js';
import {importNotes} from './import-notes.js';
import type {ImportedTable} from './tables/imported-table.js';

/** What a merchant brought, as a chart file and as the chart that the finder reads in it. */
export interface ImportedText {
  readonly file: JsonObject;
  readonly chart: SizeChart;
  /** What was left out; paths are cells of a table, else those of the JSON. */
  readonly warnings: readonly ChartIssue[];
  /** Whether every measurement that decides the size was read. If not, the warnings name those that were not. */
  readonly isComplete: boolean;
}

/** A chart as it was read, and how its paths are to be shown. */
export interface Reading {
  readonly file: JsonObject;
  readonly warnings: readonly ChartIssue[];
  /** JSON path in `file` → cell of the table. */
  readonly cellOf?: Readonly<Record<string, string>>;
}

/** Passes the reading to the parser of charts, which decides, and records in the provenance what was left out. */
export function finish(read: Result<Reading>): Result<ImportedText> {
  if (!read.ok) return read;
  const {warnings, cellOf = {}} = read.value;
  const file = importNotes(read.value.file, warnings);
  const parsed = parseSizeChart(file);
  const issues = parsed.ok ? parsed.value.warnings : (parsed.error.detail.issues ?? []);
  const all = [...warnings, ...issues.map(issue => ({...issue, path: cellOf[issue.path] ?? issue.path}))];
  if (!parsed.ok) return fail('chart-invalid', parsed.error.message, {issues: all});
  const isComplete =
    !warnings.some(isLoss) && !issues.some(issue => isLoss(issue) && concernsSize(issue.path));
  return ok({file, chart: parsed.value, warnings: all, isComplete});
}

const LOSSES: ReadonlySet<string> = new Set(['bad-cell', 'implausible', 'units-disagree', 'no-measurement']);
const isLoss = ({code}: ChartIssue): boolean => LOSSES.has(code ?? '');

/** Whether a path is that of a measurement which sizes are chosen by, or of a whole row. */
const concernsSize = (path: string): boolean => {
  const last = path.split('.').at(-1) ?? '';
  return /^\d+$/.test(last) || decidesSize(last);
};

/** A table as a reading. */
export const fromTable = (imported: Result<ImportedTable>): Result<Reading> =>
  imported.ok ? ok({...imported.value, file: asObject(imported.value.chart)}) : imported;

/** A value as a JSON object; an empty one where it is none. */
export function asObject(value: unknown): JsonObject {
  const plain = toPlainJson(value);
  const json: Json = plain.ok ? plain.value : null;
  return isJsonObject(json) ? json : {};
}
