import {cleanText} from '../../chart/read/clean-text.js';
import {at} from '../../core/at.js';
import {usualForms} from '../words/phrases.js';

/** One cell and its place in the spreadsheet. */
export interface Cell {
  readonly text: string;
  /** Rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  /** The name of a cell that comes from JSON: its path. */
  readonly name?: string;
}

/** A rectangle of cells without empty rows and columns. */
export type Grid = readonly (readonly Cell[])[];

/** A table as it was found, before anything in it is understood. */
export interface SourceTable {
  readonly grid: Grid;
  /** What a file or page calls it: a sheet, a caption, a tab. */
  readonly name?: string | undefined;
  /** Texts that stand right above it and below it, outside of its cells. */
  readonly titles?: readonly string[];
  readonly notes?: readonly string[];
}

/** The largest table collected has 24 rows and 14 columns. */
const MAX_CELLS = 20_000;
/** Longer either way is no size chart, and reading its headings would take seconds. */
const MAX_LINES = 600;

/** Why a table is too large for a size chart; undefined for those that are not. */
export function tooLarge(lines: readonly (readonly unknown[])[]): string | undefined {
  if (lines.reduce((sum, line) => sum + line.length, 0) > MAX_CELLS)
    return `More than ${MAX_CELLS} cells: this is not a size chart.`;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return width > MAX_LINES
    ? `${width} columns: this is not a size chart. At most ${MAX_LINES} are read.`
    : undefined;
}

/** Whether a cell is empty or a rule of a Markdown table ("---"). */
const isBlank = (text: string): boolean => /^[-–—:=\s]*$/.test(text);

/** Lines of texts as a grid. Each cell keeps the address that it has in the lines. */
export function gridOf(data: readonly (readonly string[])[]): Grid {
  const cells = data.map((line, row) =>
    line.map((text, column): Cell => ({text: cleanText(usualForms(text)), row, column})),
  );
  const isFilled = (cell: Cell | undefined) => cell !== undefined && !isBlank(cell.text);
  const rows = cells.filter(line => line.some(isFilled));
  const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = Array.from({length: width}, (_, column) => column).filter(column =>
    rows.some(line => isFilled(line[column])),
  );
  return rows.map(line => columns.map(column => line[column] ?? {text: '', row: at(line, 0).row, column}));
}

/** Swaps rows and columns. Every cell keeps its address. */
export const transpose = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, column) => grid.flatMap(line => line[column] ?? []));

/** The grid with what the merchant has corrected, by address. */
export const withCells = (grid: Grid, texts: Readonly<Record<string, string>>): Grid =>
  Object.keys(texts).length === 0
    ? grid
    : grid.map(line => line.map(cell => ({...cell, text: texts[addressOf(cell)] ?? cell.text})));

/** The address of a cell in a spreadsheet: "B3". */
export function addressOf({row, column, name}: Pick<Cell, 'row' | 'column' | 'name'>): string {
  if (name !== undefined) return name;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
