import type {ChartIssue, Result} from '../core/errors.js';
import {fail, ok} from '../core/errors.js';
import {parseSizeChart} from '../chart/parse-chart.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject, toPlainJson} from '../chart/plain-json.js';
import type {SizeChart} from '../chart/size-chart.js';
import {fromSchemaOrg} from './from-schema-org.js';
import {importTable, type TableFacts} from './import-table.js';

/** What a merchant brought, as a chart file and as the chart that the finder reads in it. */
export interface ImportedText {
  readonly file: JsonObject;
  readonly chart: SizeChart;
  /** What was left out; paths are cells of a table, else those of the JSON. */
  readonly warnings: readonly ChartIssue[];
}

/**
 * Reads whatever holds a size chart: a table (`importTable`), schema.org JSON-LD (`fromSchemaOrg`) or a chart file. What the
 * merchant says besides wins over what the text says. Never throws; all issues come in one go.
 */
export function importText(text: string, facts: TableFacts = {}): Result<ImportedText> {
  const read = /^\s*[[{]/.test(text) ? readJson(text, facts) : readTable(text, facts);
  if (!read.ok) return read;
  const {file, warnings, cellOf = {}} = read.value;
  const parsed = parseSizeChart(file);
  const issues = parsed.ok ? parsed.value.warnings : (parsed.error.detail.issues ?? []);
  const all = [...warnings, ...issues.map(issue => ({...issue, path: cellOf[issue.path] ?? issue.path}))];
  if (!parsed.ok) return fail('chart-invalid', parsed.error.message, {issues: all});
  return ok({file, chart: parsed.value, warnings: all});
}

interface Read {
  readonly file: JsonObject;
  readonly warnings: readonly ChartIssue[];
  /** JSON path in `file` → cell of the table. */
  readonly cellOf?: Readonly<Record<string, string>>;
}

function readTable(text: string, facts: TableFacts): Result<Read> {
  const imported = importTable(text, facts);
  if (!imported.ok) return imported;
  const {chart, warnings, cellOf} = imported.value;
  return ok({file: asObject(chart), warnings, cellOf});
}

/** JSON-LD has types or a context; a chart has neither. */
function readJson(text: string, facts: TableFacts): Result<Read> {
  const plain = toPlainJson(text);
  if (!plain.ok)
    return fail('chart-invalid', plain.message, {
      issues: [{code: 'not-a-chart', path: '', message: plain.message}],
    });
  const {value} = plain;
  const first = isJsonArray(value) ? value[0] : value;
  const isLinked = isJsonObject(first) && ['@context', '@type', '@graph', '@id'].some(key => key in first);
  const said = asObject(facts);
  if (!isLinked)
    return ok({file: {...(isJsonObject(value) ? value : {sizes: value}), ...said}, warnings: []});
  const imported = fromSchemaOrg(value);
  if (!imported.ok) return imported;
  // A document states its units with every number.
  const rest = Object.fromEntries(Object.entries(said).filter(([field]) => field !== 'units'));
  return ok({file: {...imported.value.chart, ...rest}, warnings: imported.value.warnings});
}

function asObject(value: unknown): JsonObject {
  const plain = toPlainJson(value);
  const json: Json = plain.ok ? plain.value : null;
  return isJsonObject(json) ? json : {};
}
