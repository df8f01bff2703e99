import {labelRank} from '../../chart/model/label-rank.js';
import {pairCells} from './pair-cells.js';
import {departmentIn} from '../words/department-in.js';
import type {Column, FoundTable} from './found-table.js';
import {readHeading} from '../words/read-heading.js';
import {readHeads, spannedBy} from './read-heads.js';
import {filled, isLength, mayBeMeasured, splitAcross, splitBeside} from './split-grid.js';
import {addressOf, type Cell, type Grid, transpose} from './table-grid.js';
import {unitsIn} from '../words/units-in.js';

/** Headings are near the edge of a table. A word further inside is no heading. */
const SEARCHED_LINES = 30;
/** Enough cells to tell in which direction the numbers run. */
const SAMPLED_CELLS = 40;
/** A text alone in its line that is longer than the longest label seen (19 characters) is a title or a note. */
const NOTE_LENGTH = 20;

/** The tables in a grid, below or beside each other: headings above, or at the left where sizes run across. */
export function findTables(grid: Grid): readonly FoundTable[] {
  const {body: whole, titles, notes} = takeNotes(grid);
  const body = pairCells(whole);
  const [down, across] = [findHeads(body), findHeads(transpose(body))];
  if (across.score <= down.score) return tablesIn(body, down, titles, notes);
  const parts = splitAcross(body);
  const [first = body, ...others] = parts;
  if (others.length === 0) return tablesIn(transpose(body), across, titles, notes);
  return [
    ...tablesIn(transpose(first), findHeads(transpose(first)), titles, notes),
    ...others.flatMap(part => {
      const own = takeNotes(part);
      const turned = transpose(own.body);
      return tablesIn(turned, findHeads(turned), own.titles, [...own.notes, ...notes]);
    }),
  ];
}

/** The tables in lines with the sizes below each other. */
function tablesIn(
  lines: Grid,
  {line, score}: Heads,
  titles: readonly string[],
  notes: readonly string[],
): readonly FoundTable[] {
  if (score === 0) return [];
  const textsOf = (cells: readonly Cell[]) => [...new Set(filled(cells).map(({text}) => text))];
  const before = lines.slice(0, line).map(textsOf);
  // Several texts in one line each describe their own column.
  const above = before.flatMap(texts => (texts.length === 1 ? texts : []));
  const beside = before.flatMap(texts => (texts.length === 1 ? [] : texts));
  return splitBlocks(lines.slice(line)).flatMap((block, index) =>
    splitBeside(block.lines).map((part): FoundTable => {
      const [heads = []] = part;
      const corner = heads[0]?.text ?? '';
      const upper = index === 0 ? spannedBy(lines[line - 1] ?? [], heads) : [];
      const [own, ...others] = new Set(upper.filter(text => text !== ''));
      const isShared = own !== undefined && others.length === 0;
      return {
        ...readBlock(part, isShared ? [] : upper),
        titles: [
          ...(index === 0 ? [...titles, ...above] : block.titles),
          ...(isShared && !above.includes(own) ? [own] : []),
          ...(departmentIn(corner) === undefined ? [] : [corner]),
        ],
        notes: index === 0 ? [...beside, ...notes] : notes,
        at: addressOf(heads.find(({text}) => text !== '') ?? heads[0] ?? {row: 0, column: 0}),
      };
    }),
  );
}

function takeNotes(grid: Grid): {
  readonly body: Grid;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
} {
  // A title is in the first column, merged or not. A lone heading above blank labels is not.
  const isTitle = (line: readonly Cell[]) => filled(line).length === 1 && line[0]?.text !== '';
  const isNote = (line: readonly Cell[]) => isTitle(line) && isProse(filled(line)[0]?.text ?? '');
  const first = grid.findIndex(line => !isTitle(line));
  const start = first < 0 ? grid.length : first;
  let end = grid.length;
  while (end > start && isNote(grid[end - 1] ?? [])) end -= 1;
  const texts = (lines: Grid) => lines.flatMap(line => filled(line).map(({text}) => text));
  return {body: grid.slice(start, end), titles: texts(grid.slice(0, start)), notes: texts(grid.slice(end))};
}

/** Whether a text is prose: "* over underwear", "Misure in cm", or longer than a label. */
const isProse = (text: string): boolean =>
  text.length > NOTE_LENGTH || /^[*†‡§¹²³]/.test(text) || (!/\d/.test(text) && unitsIn(text).length > 0);

interface Heads {
  readonly line: number;
  /** The number of lengths in line with the name of a measurement. */
  readonly score: number;
}

function findHeads(lines: Grid): Heads {
  let best: Heads = {line: 0, score: 0};
  for (const [index, line] of lines.slice(0, SEARCHED_LINES).entries()) {
    const below = lines.slice(index + 1, index + 1 + SAMPLED_CELLS);
    const score = measuresIn(line).reduce((sum, place) => {
      const lengths = below.filter(cells => isLength(cells[place])).length;
      // A single letter may number a column. A word names it.
      return sum + ((line[place]?.text.length ?? 0) > 1 ? lengths : lengths / 2);
    }, 0);
    if (score > best.score) best = {line: index, score};
  }
  return best;
}

const measuresIn = (line: readonly Cell[]): readonly number[] =>
  line.flatMap(({text}, place) => (mayBeMeasured(text) ? [place] : []));

interface Block {
  readonly lines: Grid;
  readonly titles: readonly string[];
}

/** A line that names measurements again begins another table; lone texts right above it are its titles. */
function splitBlocks(lines: Grid): readonly Block[] {
  const starts = lines.flatMap((line, index) => (index > 0 && isHeadings(line) ? [index] : []));
  // A repeated line of headings does not begin another table.
  const begins = [0, ...starts.filter(start => lines.slice(start + 1).some(line => line.some(isLength)))];
  return begins.flatMap((begin, place): readonly Block[] => {
    const end = titlesBefore(lines, begins[place + 1] ?? lines.length, begins[place + 1] !== undefined);
    const titles = place === 0 ? [] : lines.slice(titlesBefore(lines, begin, true), begin);
    const own = lines.slice(begin, end);
    return own.slice(1).some(line => line.some(isLength))
      ? [{lines: own, titles: titles.flatMap(line => filled(line).map(({text}) => text))}]
      : [];
  });
}

function titlesBefore(lines: Grid, end: number, isFollowed: boolean): number {
  let first = end;
  while (isFollowed && first > 1 && filled(lines[first - 1] ?? []).length === 1) first -= 1;
  return first;
}

/** Whether a line has headings: it names a measurement after the first cell and contains no length. */
const isHeadings = (line: readonly Cell[]): boolean =>
  line.slice(1).some(({text}) => readHeading(text).subject.kind === 'measure') && !line.some(isLength);

function readBlock(lines: Grid, upper: readonly string[]): Pick<FoundTable, 'columns' | 'sections'> {
  const {heads, below} = readHeads(lines, upper);
  const rows: (readonly Cell[])[] = [];
  const sections: (string | undefined)[] = [];
  let section: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < below || isRepeated(line, heads)) continue;
    const name = sectionName(line);
    // Below the last number such a line is a note.
    if (name !== undefined) section = name;
    else {
      rows.push(line);
      sections.push(section);
    }
  }
  return {
    columns: heads.map((head, place) => ({...head, cells: rows.flatMap(line => line[place] ?? [])})),
    sections,
  };
}

/** Whether a line says its headings again, as long tables do at their end. */
const isRepeated = (line: readonly Cell[], heads: readonly Omit<Column, 'cells'>[]): boolean =>
  filled(line).length > 1 && line.every(({text}, place) => text === '' || text === heads[place]?.at.text);

/** The text of a line that holds one text and no number. A size without measurements is no such line. */
function sectionName(line: readonly Cell[]): string | undefined {
  const [only, ...others] = filled(line);
  if (!only || others.length > 0 || !/\p{L}/u.test(only.text) || isLength(only)) return undefined;
  return labelRank(only.text) === undefined && !/^one size/i.test(only.text) ? only.text : undefined;
}
