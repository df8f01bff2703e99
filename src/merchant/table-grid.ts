import {at} from '../core/at.js';
import Papa from 'papaparse';
import {cleanText} from '../chart/clean-text.js';

/** One cell, and where a spreadsheet shows it. */
export interface Cell {
  readonly text: string;
  /** From 0, as are columns. */
  readonly row: number;
  readonly column: number;
}

/** Rectangular, without empty rows and columns. */
export type Grid = readonly (readonly Cell[])[];

export type GridReading =
  | {readonly ok: true; readonly grid: Grid; readonly delimiter: Delimiter}
  | {readonly ok: false; readonly message: string};

/** A megabyte of text is no size chart. */
const MAX_CHARACTERS = 1_000_000;
/** The largest table collected has 24 rows and 14 columns. */
const MAX_CELLS = 20_000;

type Delimiter = '\t' | ';' | '|' | ',';

/** Splits a CSV, a TSV, a table pasted from a spreadsheet or a Markdown table. */
export function readGrid(text: string): GridReading {
  if (text.length > MAX_CHARACTERS)
    return {
      ok: false,
      message: `The text has ${text.length} characters; a table may have ${MAX_CHARACTERS}.`,
    };
  const plain = spacesAsTabs(text.replace(/^\uFEFF/, ''));
  const delimiter = delimiterOf(plain);
  const {data, errors} = Papa.parse(plain, {delimiter});
  const [fault] = errors;
  if (fault)
    return {
      ok: false,
      message: `Line ${(fault.row ?? 0) + 1}: ${fault.message}. Close or double the quotes.`,
    };
  if (data.reduce((sum, line) => sum + line.length, 0) > MAX_CELLS)
    return {ok: false, message: `More than ${MAX_CELLS} cells: this is not a size chart.`};
  return {ok: true, grid: compact(data), delimiter};
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

/** Columns held apart by spaces alone, as copied from a PDF or a terminal; one space is a part of a cell. */
function spacesAsTabs(text: string): string {
  if (/[\t;|,]/.test(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map(line => line.trim().replace(/\s{2,}/g, '\t'))
    .join('\n');
}

/** Rules of Markdown tables ("---") say nothing. */
const isBlank = (text: string): boolean => /^[-–—:=\s]*$/.test(text);

function compact(data: readonly (readonly string[])[]): Grid {
  const cells = data.map((line, row) =>
    line.map((text, column): Cell => ({text: cleanText(text), row, column})),
  );
  const isFilled = (cell: Cell | undefined) => cell !== undefined && !isBlank(cell.text);
  const rows = cells.filter(line => line.some(isFilled));
  const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = Array.from({length: width}, (_, column) => column).filter(column =>
    rows.some(line => isFilled(line[column])),
  );
  return rows.map(line => columns.map(column => line[column] ?? {text: '', row: at(line, 0).row, column}));
}

/** Columns as rows; every cell keeps its address. */
export const transpose = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, column) => grid.flatMap(line => line[column] ?? []));

/** "B3", as a spreadsheet names it. */
export function addressOf({row, column}: Pick<Cell, 'row' | 'column'>): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
