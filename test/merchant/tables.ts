import {expect} from '@open-wc/testing';
import {importTable, type ImportedTable, type TableFacts} from '../../src/merchant/index.js';

/** An imported table. A fault in a test's own table fails the test with its issues. */
export function tableOf(text: string, facts: TableFacts = {}): ImportedTable {
  const result = importTable(text, facts);
  if (!result.ok) throw new Error(JSON.stringify(result.error.issues));
  return result.value;
}

/** The rows of an imported table. */
export const rowsOf = (text: string, facts: TableFacts = {}) => tableOf(text, facts).chart.sizes;

/** The cells and messages of the issues of a refused table. */
export function refusalOf(text: string, facts: TableFacts = {}): readonly string[] {
  const result = importTable(text, facts);
  if (result.ok) throw new Error('the table was accepted');
  expect(result.error.code).to.equal('chart-invalid');
  return result.error.issues.map(({path, message}) => `${path}: ${message}`);
}
