import {type ChartIssue, fail, ok, type Result} from '../core/errors.js';
import {isJsonArray, isJsonObject, type JsonObject, toPlainJson} from '../chart/read/plain-json.js';
import {asObject, finish, fromTable, type ImportedText, type Reading} from './finish-import.js';
import {fromSchemaOrg} from './schema-org/from-schema-org.js';
import {importTables} from './import-table.js';
import {importTable} from './import-text-table.js';
import type {TableFacts} from './tables/table-facts.js';
import {chartInJson, tablesInJson} from './formats/json-table.js';
import {documentOfPage} from './schema-org/page-chart.js';
import {readHtml} from './formats/read-html.js';

/**
 * Reads a size chart in any form: a table (`importTable`), a page or its HTML (`readHtml`), schema.org JSON-LD
 * (`fromSchemaOrg`) or a chart file. What the merchant says overrides what the text says. Never throws. All issues
 * come together.
 */
export function importText(text: string, facts: TableFacts = {}): Result<ImportedText> {
  const start = text.slice(0, 2000).trimStart();
  // A snippet of a theme begins with "{%" or "{{".
  if (/^[[{](?![%{*/])/.test(start)) return finish(readJson(text, facts));
  return finish(isHtml(text, start) ? readPage(text, facts) : fromTable(importTable(text, facts)));
}

/** A CSV with markup in one of its cells is still a CSV. */
const isHtml = (text: string, start: string): boolean =>
  /^<(?:!doctype|!--|\?xml|[a-z])/i.test(start) || /<table[\s>]/i.test(text.slice(0, 200_000));

/** Reads a page's schema.org data first and its tables second, in the order of the element. */
function readPage(text: string, facts: TableFacts): Result<Reading> {
  const page = readHtml(text);
  if (!page.ok) return page;
  const {tables, documents} = page.value;
  const linked = documents.length > 0 ? documentOfPage(documents) : undefined;
  if (linked?.ok === true) return ok(withFacts(linked.value, facts));
  if (tables.length === 0)
    return linked && !linked.ok
      ? linked
      : refuse('The page holds no table and no schema.org data with sizes.');
  return fromTable(importTables(tables, facts));
}

const refuse = (message: string) =>
  fail('chart-invalid', message, {issues: [{code: 'not-a-chart', path: '', message}]});

/** JSON-LD has types or a context, and a chart has neither. */
function readJson(text: string, facts: TableFacts): Result<Reading> {
  const plain = toPlainJson(text);
  if (!plain.ok) return refuse(plain.message);
  const {value} = plain;
  const first = isJsonArray(value) ? value[0] : value;
  const isLinked = isJsonObject(first) && ['@context', '@type', '@graph', '@id'].some(key => key in first);
  if (isLinked) {
    const imported = fromSchemaOrg(value);
    return imported.ok ? ok(withFacts(imported.value, facts)) : imported;
  }
  const tables = tablesInJson(value);
  if (tables) return fromTable(importTables(tables, facts));
  const found = chartInJson(value, facts);
  if (!found.ok) return found;
  const {answers: _, ...said} = facts;
  return ok({file: {...found.value, ...asObject(said)}, warnings: []});
}

/** A JSON-LD document gives a unit with every number, so those of the facts do not count. */
function withFacts(
  {chart, warnings}: {readonly chart: JsonObject; readonly warnings: readonly ChartIssue[]},
  {answers: _, units: __, ...facts}: TableFacts,
): Reading {
  return {file: {...chart, ...asObject(facts)}, warnings};
}
