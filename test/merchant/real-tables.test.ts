import {expect} from '@open-wc/testing';
import {importText} from '../../src/merchant/index.js';
import type {SizeChart} from '../../src/chart/size-chart.js';
import {ASKED_TABLES, READ_TABLES, type RealTable} from './real-tables.js';

/** A row of a chart file as the fixture writes it. */
function written(row: Readonly<Record<string, unknown>>, measures: readonly string[]): string {
  const rangeOf = (value: unknown): string => {
    if (typeof value === 'number') return String(value);
    if (!Array.isArray(value)) return '–';
    const [min, max]: readonly unknown[] = value;
    return max === null ? `${String(min)}+` : `${String(min)}-${String(max)}`;
  };
  return `${String(row['label'])}: ${measures.map(measure => rangeOf(row[measure])).join(' ')}`;
}

/** What came out of a table: its values as the fixture writes them, or the codes of the questions. */
function outcomeOf({table, measures}: Pick<RealTable, 'table' | 'measures'>) {
  const read = importText(table.trimStart());
  if (!read.ok) return {asked: read.error.issues.map(({code}) => code)};
  const {file, chart, isComplete} = read.value;
  const names = measures.split(' ');
  const rows: readonly Record<string, unknown>[] = Array.isArray(file['sizes'])
    ? file['sizes'].map(size => Object.fromEntries(Object.entries(size ?? {})))
    : [];
  return {
    isComplete,
    unit: file['units'],
    basis: file['basis'],
    sizes: rows.map(row => written(row, names)),
    others: othersIn(chart, names),
  };
}

/** Measurements that the source does not have. */
const othersIn = ({sizes}: SizeChart, names: readonly string[]): readonly string[] =>
  [...new Set(sizes.flatMap(({ranges}) => Object.keys(ranges)))].filter(name => !names.includes(name));

describe('tables of public shops', () => {
  for (const [index, real] of READ_TABLES.entries())
    it(`importText gives the values of table ${index + 1}, of ${real.source}, without a question`, () =>
      expect(outcomeOf(real)).to.deep.equal({
        isComplete: true,
        unit: real.unit,
        basis: real.basis,
        sizes: real.sizes.trim().split('\n'),
        others: [],
      }));
  for (const {source, code, table} of ASKED_TABLES)
    it(`importText asks about the table of ${source}: ${code}`, () =>
      expect(outcomeOf({table, measures: ''}).asked).to.include(code));
});
