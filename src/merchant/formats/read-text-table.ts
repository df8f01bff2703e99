import Papa from 'papaparse';
import {fail, ok, type Result} from '../../core/errors.js';
import {gridOf, type SourceTable, tooLarge} from '../tables/table-grid.js';

/** A table of text, and the sign between its cells. */
export interface TextTable extends SourceTable {
  readonly delimiter: Delimiter;
}

/** A megabyte of text is no size chart. */
const MAX_CHARACTERS = 1_000_000;

type Delimiter = '\t' | ';' | '|' | ',';

const refuse = (message: string) =>
  fail('chart-invalid', `The table cannot be read: ${message}`, {
    issues: [{code: 'not-a-chart', path: '', message}],
  });

/** Splits a CSV, a TSV, a table pasted from a spreadsheet or a Markdown table. */
export function readTextTable(text: string): Result<TextTable> {
  if (text.length > MAX_CHARACTERS)
    return refuse(`The text has ${text.length} characters; a table may have ${MAX_CHARACTERS}.`);
  const {body, said} = takeSeparator(text.replace(/^\uFEFF/, ''));
  const plain = spacesAsTabs(body);
  const delimiter = said ?? delimiterOf(plain);
  const {data, errors} = Papa.parse(delimiter === '\t' ? tabsAsColumns(plain) : plain, {delimiter});
  const [fault] = errors;
  if (fault) return refuse(`Line ${(fault.row ?? 0) + 1}: ${fault.message}. Close or double the quotes.`);
  const excess = tooLarge(data);
  return excess === undefined ? ok({grid: gridOf(data), delimiter}) : refuse(excess);
}

/** Excel reads and writes a first line "sep=;" that names the separator of the cells. */
function takeSeparator(text: string): {readonly body: string; readonly said: Delimiter | undefined} {
  const found = /^"?sep=([;,|\t])"?[^\S\n\r]*(?:\r\n?|\n)/i.exec(text);
  // An empty line keeps the addresses of the cells.
  return found
    ? {body: `\n${text.slice(found[0].length)}`, said: found[1] as Delimiter}
    : {body: text, said: undefined};
}

/**
 * The first of tab, semicolon and bar that stands in most lines, else the comma: a comma may be a decimal
 * comma, so it comes last. Counting columns, as parsers usually do, takes "84,5" for two of them.
 */
function delimiterOf(text: string): Delimiter {
  const lines = text.split(/\r\n?|\n/).filter(line => line.trim() !== '');
  const separates = (sign: string) => lines.filter(line => line.includes(sign)).length * 2 > lines.length;
  for (const sign of ['\t', ';', '|'] as const) if (separates(sign)) return sign;
  return ',';
}

/**
 * Columns that are aligned by as many tabs as look right in an editor: where the lines have the same number of cells only when
 * tabs beside each other count once, they do.
 */
function tabsAsColumns(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(line => line.trimEnd());
  const counts = (sign: RegExp) =>
    new Set(lines.flatMap(line => (line.includes('\t') ? [line.split(sign).length] : [])));
  const [cells = 0, ...others] = counts(/\t+/);
  const isAligned = others.length === 0 && cells > 2 && counts(/\t/).size > 1;
  return isAligned && !lines.some(line => line.startsWith('\t'))
    ? lines.map(line => line.replace(/\t+/g, '\t')).join('\n')
    : text;
}

/** Columns held apart by spaces alone, as copied from a PDF or a terminal; one space is a part of a cell. */
function spacesAsTabs(text: string): string {
  if (/[\t;|,]/.test(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map(line => line.trim().replace(/\s{2,}/g, '\t'))
    .join('\n');
}
