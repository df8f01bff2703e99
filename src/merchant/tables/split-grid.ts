import {readCell} from '../words/read-cell.js';
import {readHeading} from '../words/read-heading.js';
import type {Cell, Grid} from './table-grid.js';

/** The cells of a line that say something. */
export const filled = (line: readonly Cell[]): readonly Cell[] => line.filter(({text}) => text !== '');

/** Whether a cell holds a length, or may hold one. */
export const isLength = (cell: Cell | undefined): boolean =>
  cell !== undefined && /\d/.test(cell.text) && readCell(cell.text, 'chest').kind === 'lengths';

/** "Taille" and "längd" may be measurements, so they count where numbers stand beside them. */
const MAY_BE_MEASURED: ReadonlySet<string> = new Set([
  'measure',
  'other-measure',
  'taille',
  'length-or-height',
]);

/** Whether a text may be the heading of a column of lengths. Most cells are numbers, which no list of words need be asked about. */
export const mayBeMeasured = (text: string): boolean =>
  /\p{L}/u.test(text) && MAY_BE_MEASURED.has(readHeading(text).subject.kind);

/**
 * The tables that stand below each other in a grid whose sizes run across. Each begins with a line of labels of its own; a
 * line without labels only parts the measurements of one table.
 */
export function splitAcross(grid: Grid): readonly Grid[] {
  const isMeasured = (line: readonly Cell[]) =>
    line.some(({text}) => mayBeMeasured(text)) && line.some(isLength);
  const isLabels = (line: readonly Cell[]) => {
    const [first, ...others] = filled(line);
    if (!first || others.length < 2 || mayBeMeasured(first.text)) return false;
    const isNamed = readHeading(first.text).subject.kind === 'size';
    return (isNamed || !others.some(isLength)) && !isMeasured(line);
  };
  const starts: number[] = [0];
  for (const [index, line] of grid.entries()) {
    const own = grid.slice(starts.at(-1), index);
    if (isLabels(line) && own.some(isMeasured) && grid.slice(index + 1).some(isMeasured))
      starts.push(firstOfHead(grid, index, isMeasured));
  }
  return starts.length === 1
    ? [grid]
    : starts.map((start, place) => grid.slice(start, starts[place + 1] ?? grid.length));
}

/** The line where the head of a table begins: lone texts above its labels belong to it. */
function firstOfHead(grid: Grid, labels: number, isMeasured: (line: readonly Cell[]) => boolean): number {
  let first = labels;
  while (first > 1 && filled(grid[first - 1] ?? []).length === 1 && !isMeasured(grid[first - 1] ?? []))
    first -= 1;
  return first;
}

/**
 * The tables that stand beside each other in lines whose first one holds the headings: another column of labels begins
 * another table where measurements repeat on its right.
 */
export function splitBeside(lines: Grid): readonly Grid[] {
  const [heads = [], ...rows] = lines;
  const measuresOf = (cells: readonly Cell[]) =>
    cells.flatMap(({text}) => {
      const {subject, bound, units} = readHeading(text);
      return subject.kind === 'measure' ? [`${subject.measure} ${bound ?? ''} ${units.join('/')}`] : [];
    });
  const isLabels = (column: number) => {
    const kind = readHeading(heads[column]?.text ?? '').subject.kind;
    const texts = rows.flatMap(row => row[column] ?? []).filter(({text}) => text !== '');
    return (kind === 'size' || kind === 'blank') && texts.length > 1 && !texts.some(isLength);
  };
  const starts = [0];
  for (let column = 1; column < heads.length; column += 1) {
    const own = measuresOf(heads.slice(starts.at(-1), column));
    const right = measuresOf(heads.slice(column + 1));
    if (isLabels(column) && own.length > 0 && own.every(measure => right.includes(measure)))
      starts.push(column);
  }
  return starts.length === 1
    ? [lines]
    : starts.map((start, place) => lines.map(line => line.slice(start, starts[place + 1] ?? line.length)));
}
