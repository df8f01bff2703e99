import type {Repair, Result} from '../../core/errors.js';
import {fail, ok} from '../../core/errors.js';
import {readText} from '../../chart/read/clean-text.js';
import {headerField, measureNamed, rowField} from '../../chart/read/field-names.js';
import {isJsonArray, isJsonObject, type Json, type JsonObject} from '../../chart/read/plain-json.js';
import type {TableFacts} from '../tables/table-facts.js';
import {departmentIn} from '../words/department-in.js';
import {readHeading} from '../words/read-heading.js';
import {type Cell, gridOf, type SourceTable, tooLarge} from '../tables/table-grid.js';

const HEADINGS = ['header', 'headers', 'headings', 'head', 'columns', 'thead', 'labels', 'sizes'];
const LINES = ['rows', 'data', 'body', 'values', 'tbody', 'table', 'measurements', 'measures', 'sizes'];

/**
 * Tables that a shop's own program keeps as JSON: a line of headings and lines of cells, `{sizes, measurements: [{label,
 * values}]}`, or rows whose keys are headings in any language. Undefined where the JSON is something else, as a chart file.
 */
export function tablesInJson(value: Json): readonly SourceTable[] | undefined {
  const found = lines(value);
  if (!found || found.length < 2) return undefined;
  const texts = found.map(line => line.map(({text}) => text));
  if (tooLarge(texts) !== undefined) return undefined;
  const grid = gridOf(texts).map(line =>
    line.map((cell): Cell => ({...cell, name: found[cell.row]?.[cell.column]?.path ?? ''})),
  );
  return [{grid, titles: titlesIn(value)}];
}

interface JsonCell {
  readonly text: string;
  readonly path: string;
}

function lines(value: Json): readonly (readonly JsonCell[])[] | undefined {
  if (isJsonArray(value)) return arrays(value, '') ?? rowsByHeading(value, '');
  if (!isJsonObject(value)) return undefined;
  for (const key of LINES) {
    const list = value[key];
    if (!isJsonArray(list)) continue;
    const heading = HEADINGS.find(name => name !== key && isScalars(value[name]));
    const head = heading === undefined ? undefined : value[heading];
    const top = isJsonArray(head) ? [cells(head, heading ?? '')] : [];
    const body = arrays(list, key) ?? named(list, key);
    if (body && top.length > 0) return [padLeft(top[0] ?? [], body[0] ?? []), ...body];
    const whole = arrays(list, key) ?? rowsByHeading(list, key);
    if (whole) return whole;
  }
  return undefined;
}

const isScalar = (value: Json | undefined): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number';
const isScalars = (value: Json | undefined): value is readonly Json[] =>
  value !== undefined && isJsonArray(value) && value.length > 0 && value.every(isScalar);

const cells = (list: readonly Json[], path: string): readonly JsonCell[] =>
  list.map((item, index) => ({text: readText(item) ?? '', path: `${path}.${index}`}));

/** Sizes run over the values, beside the names of the measurements. */
const padLeft = (head: readonly JsonCell[], body: readonly JsonCell[]): readonly JsonCell[] =>
  head.length < body.length ? [{text: 'Size', path: ''}, ...head] : head;

const arrays = (list: readonly Json[], path: string) =>
  list.length > 0 && list.every(isScalars)
    ? list.map((line, index) => cells(line, joined(path, index)))
    : undefined;

const joined = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** `[{"label": "Chest", "values": [86, 90]}]`: a name and a list of numbers. */
function named(list: readonly Json[], path: string): readonly (readonly JsonCell[])[] | undefined {
  const found = list.flatMap((item, index) => {
    if (!isJsonObject(item)) return [];
    const name = Object.values(item).find(part => typeof part === 'string');
    const [key, values] = Object.entries(item).find(([, part]) => isScalars(part)) ?? [];
    if (name === undefined || key === undefined || !isScalars(values)) return [];
    return [[...cells([name], joined(path, index)), ...cells(values, `${joined(path, index)}.${key}`)]];
  });
  return found.length === list.length && found.length > 0 ? found : undefined;
}

/** Rows whose keys are headings that a chart file does not know, as "busto" and "身幅". */
function rowsByHeading(list: readonly Json[], path: string): readonly (readonly JsonCell[])[] | undefined {
  const rows = list.filter(isJsonObject);
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const isFlat = rows.length === list.length && rows.every(row => Object.values(row).every(isScalar));
  const isForeign = keys.some(
    key => !knows(key) && ['measure', 'other-measure', 'size'].includes(readHeading(key).subject.kind),
  );
  if (!isFlat || !isForeign) return undefined;
  const head = keys.map((key): JsonCell => ({text: key.replace(/_/g, ' '), path: key}));
  return [
    head,
    ...rows.map((row, index) =>
      keys.map((key): JsonCell => ({text: readText(row[key]) ?? '', path: `${joined(path, index)}.${key}`})),
    ),
  ];
}

const knows = (key: string): boolean => (rowField(key) ?? measureNamed(key)) !== undefined;

/** Texts and units that stand beside the lines. */
function titlesIn(value: Json): readonly string[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item !== 'string') return [];
    return headerField(key) === 'units' ? [`(${item})`] : [item];
  });
}

/**
 * The chart in a JSON that is no table: the file itself, its rows under their labels (`{"xs": {…}, "s": {…}}`), or one of
 * several charts under the names of whom they are for (`{"men": […], "women": […]}`).
 */
export function chartInJson(value: Json, facts: TableFacts): Result<JsonObject> {
  if (!isJsonObject(value)) return ok({sizes: value});
  const entries = Object.entries(value);
  const parts = entries.filter(([, item]) => isJsonArray(item) || isJsonObject(item));
  if (entries.some(([key]) => ['sizes', 'charts'].includes(headerField(key) ?? ''))) return ok(value);
  const charts = parts.filter(([key, item]) => departmentIn(key) !== undefined && isChartPart(item));
  if (charts.length > 1) return chooseDepartment(value, charts, facts);
  const rows = parts.filter(
    ([, item]) => isJsonObject(item) && Object.keys(item).some(key => measureNamed(key) !== undefined),
  );
  if (rows.length === 0 || rows.length < parts.length) return ok(value);
  const rest = entries.filter(entry => !rows.some(([key]) => key === entry[0]));
  return ok({...Object.fromEntries(rest), sizes: Object.fromEntries(rows)});
}

const isChartPart = (item: Json): boolean =>
  isJsonArray(item) ? item.some(isJsonObject) : isJsonObject(item);

function chooseDepartment(
  file: JsonObject,
  charts: readonly (readonly [string, Json])[],
  {department}: TableFacts,
): Result<JsonObject> {
  const chosen = charts.find(([key]) => department !== undefined && departmentIn(key) === department);
  const shared = Object.fromEntries(Object.entries(file).filter(([, item]) => isScalar(item)));
  if (chosen) {
    const [, part] = chosen;
    const inner =
      isJsonObject(part) && Object.keys(part).some(key => headerField(key) === 'sizes')
        ? part
        : {sizes: part};
    return ok({...shared, ...inner});
  }
  const names = charts.map(([key]) => `"${key}"`).join(', ');
  const message = `The file holds several charts: ${names}. Which of them is it?`;
  return fail('chart-invalid', message, {
    issues: [
      {
        code: 'several-charts',
        path: '',
        message,
        repairs: charts.flatMap(([key]): readonly Repair[] => {
          const own = departmentIn(key);
          return own ? [{title: `Only "${key}"`, option: 'department', value: own}] : [];
        }),
      },
    ],
  });
}
