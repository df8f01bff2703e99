import {expect} from '@open-wc/testing';
import {importTable, type ImportedTable, type TableFacts} from '../../src/merchant/index.js';

/** An imported table; a fault in a test's own table fails the test with its issues. */
export function tableOf(text: string, facts: TableFacts = {}): ImportedTable {
  const result = importTable(text, facts);
  if (!result.ok) throw new Error(JSON.stringify(result.error.issues));
  return result.value;
}

/** The rows of a table, without the fields that say where it came from. */
export const rowsOf = (text: string, facts: TableFacts = {}) => tableOf(text, facts).chart.sizes;

/** Cells and messages of the issues of a table that is refused. */
export function refusalOf(text: string, facts: TableFacts = {}): readonly string[] {
  const result = importTable(text, facts);
  if (result.ok) throw new Error('the table was accepted');
  expect(result.error.code).to.equal('chart-invalid');
  return result.error.issues.map(({path, message}) => `${path}: ${message}`);
}
