import type {Result} from '../core/errors.js';
import {importTables} from './import-table.js';
import type {ImportedTable} from './tables/imported-table.js';
import {readTextTable} from './formats/read-text-table.js';
import type {TableFacts} from './tables/table-facts.js';

/**
 * Reads a size table: CSV, TSV, a paste from a spreadsheet or a Markdown table, with headings in the languages
 * of `words.ts`, sizes down or across. Never throws. A unit that is neither in a cell, in a heading, in the title
 * nor in `facts` is an issue, unless the numbers leave only one possible; paths of issues are cells, as "B3".
 */
export function importTable(text: string, facts: TableFacts = {}): Result<ImportedTable> {
  const reading = readTextTable(text);
  if (!reading.ok) return reading;
  const {delimiter, ...source} = reading.value;
  return importTables([source], facts, delimiter === ',');
}
