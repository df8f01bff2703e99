import {fail, ok, type ChartIssue, type Result} from '../../core/errors.js';
import {buildSizes, type BuiltSizes, hasAge} from './build-sizes.js';
import {type ChartChoice, chooseChart} from './choose-chart.js';
import {headerField} from './field-names.js';
import {IssueList, joinPath} from './issue-list.js';
import type {MeasureName} from '../model/measures.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject, toPlainJson} from './plain-json.js';
import {readHeader} from './read-header.js';
import {readRow, type ReadRow, type RowReading} from './read-row.js';
import {type ChartHeader, MAX_SIZES, SCHEMA_VERSION} from './schema.js';
import {type EaseCm, isParsedChart, type SizeChart} from '../model/size-chart.js';
import {inchesToCm, type LengthUnit} from '../../core/units.js';

/**
 * Reads a size chart from an object or a JSON text, in the canonical form of `schema.ts` and the spellings of
 * `field-names.ts`. Never throws. It lists every issue in one pass. A chart with a bad row keeps its good rows and
 * says so in `warnings`. A file with several charts needs a `choice`.
 */
export function parseSizeChart(input: unknown, choice: ChartChoice = {}): Result<SizeChart> {
  if (isParsedChart(input)) return ok(input);
  const plain = toPlainJson(input);
  if (!plain.ok) return invalid([{code: 'not-a-chart', path: '', message: plain.message}]);
  const issues = new IssueList();
  const found = chooseChart(plain.value, choice, issues);
  const chart = found && readChart(found.file, found.path, issues);
  return chart ? ok(chart) : invalid(issues.issues);
}

const invalid = (issues: readonly ChartIssue[]) =>
  fail(
    'chart-invalid',
    `The size chart cannot be used: ${issues.map(({path, message}) => (path ? `${path}: ${message}` : message)).join(' ')}`.slice(
      0,
      2000,
    ),
    {issues},
  );

function readChart(file: JsonObject, path: string, issues: IssueList): SizeChart | undefined {
  const header = readHeader(file, path, issues);
  // Rows are read even without a header, in any unit, so that one pass finds every issue.
  const units = header?.units ?? 'cm';
  const isOfAges = header?.department === 'kids' && hasOnlyAges(file, path, units);
  const rows = readRows(file, path, {units, isOfAges}, issues);
  if (!header) return undefined;
  const built = buildSizes(rows, header, issues);
  if (built.sizes.length === 0 && !issues.hasFault)
    issues.fault('no-sizes', joinPath(path, 'sizes'), 'No size has a label and a usable measurement.');
  return issues.hasFault ? undefined : toChart(header, built, issues);
}

function readRows(
  file: JsonObject,
  path: string,
  reading: RowReading,
  issues: IssueList,
): readonly ReadRow[] {
  const [key, rows] = Object.entries(file).find(([name]) => headerField(name) === 'sizes') ?? [];
  const here = joinPath(path, key ?? 'sizes');
  const list = rows === undefined ? undefined : rowList(rows);
  if (!list)
    issues.fault(
      'no-sizes',
      here,
      'The sizes are missing. Write "sizes": [{"label": "M", "chest": [94, 102]}, …].',
    );
  else if (list.length === 0) issues.fault('no-sizes', here, 'The chart has no sizes. Write at least one.');
  else if (list.length > MAX_SIZES)
    issues.fault('no-sizes', here, `The chart has ${list.length} sizes. At most ${MAX_SIZES} are read.`);
  else
    return list.flatMap(({row, name, label}) => {
      const rowPath = joinPath(here, name);
      if (isJsonObject(row)) return [readRow(row, rowPath, reading, issues, label)];
      issues.warning('not-a-chart', rowPath, 'This is not a size. Write {"label": "M", "chest": [94, 102]}.');
      return [];
    });
  return [];
}

/** Whether every size of a children's chart has an age and no measurement. */
const hasOnlyAges = (file: JsonObject, path: string, units: LengthUnit): boolean =>
  readRows(file, path, {units, isOfAges: true}, new IssueList()).every(row => row.isBlank && hasAge(row));

interface NamedRow {
  readonly row: Json;
  readonly name: string | number;
  readonly label?: string;
}

/** The rows of a list, or of an object whose keys are the labels. */
function rowList(rows: Json): readonly NamedRow[] | undefined {
  if (isJsonArray(rows)) return rows.map((row, index) => ({row, name: index}));
  if (!isJsonObject(rows)) return undefined;
  return Object.entries(rows).map(([label, row]) => ({row, name: label, label}));
}

function toChart(header: ChartHeader, {sizes, lost}: BuiltSizes, issues: IssueList): SizeChart {
  return {
    kind: 'parsed-size-chart',
    schemaVersion: SCHEMA_VERSION,
    brand: header.brand ?? null,
    name: header.name ?? null,
    garment: header.garment ?? null,
    department: header.department ?? null,
    writtenIn: header.units,
    basis: header.basis ?? 'body',
    waistLevel: header.waistLevel ?? null,
    sizeSystem: header.sizeSystem ?? null,
    sizeGroup: header.sizeGroup ?? null,
    stretch: header.stretch ?? 'none',
    easeCm: toEaseCm(header),
    betweenSizes: header.betweenSizes ?? 'nearest',
    weights: toWeights(header),
    provenance: {
      source: header.provenance?.source ?? null,
      checkedOn: header.provenance?.checkedOn ?? null,
      version: header.provenance?.version ?? null,
      notes: header.provenance?.notes ?? [],
    },
    sizes,
    lost,
    warnings: issues.issues,
  };
}

function toEaseCm(header: ChartHeader): SizeChart['easeCm'] {
  const convert = header.units === 'in' ? inchesToCm : (cm: number) => cm;
  const result: {[measure in MeasureName]?: EaseCm} = {};
  for (const [measure, ease] of entriesOf(header.ease)) {
    const byFit = typeof ease === 'number' ? {regular: ease} : ease;
    result[measure] = Object.fromEntries(
      Object.entries(byFit).flatMap(([fit, value]) => (value === undefined ? [] : [[fit, convert(value)]])),
    );
  }
  return result;
}

/** A secondary measurement weighs about a third of a primary one: it decides only where the primary one does not. */
const SECONDARY_WEIGHT = 0.35;

function toWeights(header: ChartHeader): SizeChart['weights'] {
  const result: {[measure in MeasureName]?: number} = {};
  for (const [measure, weight] of entriesOf(header.weights))
    result[measure] =
      typeof weight === 'number' ? weight : {primary: 1, secondary: SECONDARY_WEIGHT, unused: 0}[weight];
  return result;
}

/** The defined entries. The schema has checked that every key is a measurement. */
function entriesOf<T>(
  values: {readonly [measure in MeasureName]?: T | undefined} | undefined,
): [MeasureName, T][] {
  // Object.entries widens the keys that the schema has checked.
  const entries = Object.entries(values ?? {}) as [MeasureName, T | undefined][];
  return entries.flatMap(([measure, value]) => (value === undefined ? [] : [[measure, value]]));
}
