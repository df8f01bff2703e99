import {gridOf, type SourceTable} from '../tables/table-grid.js';

/** A filled cell of a sheet. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells further away are notes of somebody, or an attack. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 700;

/** The cells of a sheet as a table; each keeps its address. */
export function sheetTable(cells: readonly SheetCell[], name: string): SourceTable {
  const lines: string[][] = [];
  for (const {row, column, text} of cells) {
    if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) continue;
    while (lines.length <= row) lines.push([]);
    const line = lines[row];
    if (!line) continue;
    while (line.length <= column) line.push('');
    line[column] = text;
  }
  return {grid: gridOf(lines), name};
}
