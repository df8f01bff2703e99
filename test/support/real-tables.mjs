// Size tables of public shops with their right values: real-tables.txt as data.
import {readFileSync} from 'node:fs';

const text = readFileSync(new URL('real-tables.txt', import.meta.url), 'utf8');

/** @typedef {{source: string, table: string, asks?: string, unit?: string, basis?: string, measures?: string[], sizes?: string[]}} RealTable */

/** @type {readonly RealTable[]} */
export const REAL_TABLES = text
  .split(/^=== /m)
  .slice(1)
  .map(part => {
    const [head = '', values = ''] = part.split(/^--- /m);
    const [source = '', ...lines] = head.trimEnd().split('\n');
    const [rule = '', ...sizes] = values.trimEnd().split('\n');
    const table = lines.join('\n');
    const [, asks] = /^asks (\S+)$/.exec(rule) ?? [];
    if (asks !== undefined) return {source, table, asks};
    const [kind = '', measures = ''] = rule.split(': ');
    const [unit, basis] = kind.split(' ');
    return {source, table, unit, basis, measures: measures.split(' '), sizes};
  });

/** What came out of a table, written as the values are; or the codes of the questions. */
export function outcomeOf({table, measures = []}, importText) {
  const read = importText(table);
  if (!read.ok) return {asks: read.error.issues.map(({code}) => code)};
  const {units, basis, sizes} = read.value.file;
  const rangeOf = range => {
    if (!Array.isArray(range)) return String(range ?? '–');
    return range[1] === null ? `${range[0]}+` : range.join('-');
  };
  const known = new Set(['label', 'group', 'equivalents', ...measures]);
  return {
    isComplete: read.value.isComplete,
    unit: units,
    basis,
    sizes: sizes.map(row => `${row.label}: ${measures.map(measure => rangeOf(row[measure])).join(' ')}`),
    others: [...new Set(sizes.flatMap(row => Object.keys(row)))].filter(name => !known.has(name)),
  };
}

/** What has to come out of it. */
export const rightOf = ({unit, basis, sizes}) => ({isComplete: true, unit, basis, sizes, others: []});
