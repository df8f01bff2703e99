import {at} from '../core/at.js';
import {readMeasurement} from '../chart/read-measurement.js';
import {isSubheading, readHeading, type Heading, unitsIn} from './read-heading.js';
import {addressOf, type Cell, type Grid, transpose} from './table-grid.js';

/** One column below its heading. */
export interface Column {
  readonly heading: Heading;
  /** Where the heading stands; its text is the one in the table. */
  readonly at: Cell;
  readonly cells: readonly Cell[];
}

/** A table with its sizes one below the other, whichever way it was written. */
export interface FoundTable {
  readonly columns: readonly Column[];
  /** Texts above the headings. */
  readonly titles: readonly string[];
  /** Texts below the table. */
  readonly notes: readonly string[];
  /** Address of a second table's heading, if one follows. */
  readonly secondTableAt: string | undefined;
}

/** Headings stand near the edge; further in, a word is only a word. */
const SEARCHED_LINES = 30;
/** Enough cells to tell which way the numbers run. */
const SAMPLED_CELLS = 40;
/** A lone text longer than the longest label seen (19 characters) is a title or a note. */
const NOTE_LENGTH = 20;

interface Heads {
  readonly line: number;
  /** Numbers that stand in line with a measurement's name. */
  readonly score: number;
}

/** The table in a grid: headings above, or at the left where sizes run across. Undefined where none is found. */
export function findTable(grid: Grid): FoundTable | undefined {
  const {body, titles, notes} = takeNotes(grid);
  const turned = transpose(body);
  const [down, across] = [findHeads(body), findHeads(turned)];
  const best = across.score > down.score ? {lines: turned, ...across} : {lines: body, ...down};
  if (best.score === 0) return undefined;
  const above = best.lines.slice(0, best.line).flatMap(line => filled(line).map(({text}) => text));
  const {columns, below} = readColumns(best.lines, best.line);
  const second = best.lines.slice(below).find(isHeadings);
  return {
    columns,
    titles: [...titles, ...above],
    notes,
    secondTableAt: second?.[0] && addressOf(second[0]),
  };
}

const filled = (line: readonly Cell[]): readonly Cell[] => line.filter(({text}) => text !== '');

function takeNotes(grid: Grid): {
  readonly body: Grid;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
} {
  // Merged or not, a title stands in the first column; a lone heading over blank labels does not.
  const isTitle = (line: readonly Cell[]) => filled(line).length === 1 && line[0]?.text !== '';
  const isNote = (line: readonly Cell[]) => isTitle(line) && isProse(at(filled(line), 0).text);
  const first = grid.findIndex(line => !isTitle(line));
  const start = first < 0 ? grid.length : first;
  let end = grid.length;
  while (end > start && isNote(at(grid, end - 1))) end -= 1;
  const texts = (lines: Grid) => lines.flatMap(line => filled(line).map(({text}) => text));
  return {body: grid.slice(start, end), titles: texts(grid.slice(0, start)), notes: texts(grid.slice(end))};
}

/** "* over underwear", "Misure in cm" and whatever is longer than a label. */
const isProse = (text: string): boolean =>
  text.length > NOTE_LENGTH || /^[*†‡§¹²³]/.test(text) || (!/\d/.test(text) && unitsIn(text).length > 0);

/** A line in which a measurement is named past the labels and nothing is measured. */
const isHeadings = (line: readonly Cell[]): boolean =>
  measuresIn(line.slice(1)).length > 0 && !line.some(holdsLength);

const measuresIn = (line: readonly Cell[]): readonly number[] =>
  line.flatMap(({text}, place) =>
    readHeading(text).subject.kind === 'measure' || isTaille(text) ? [place] : [],
  );

/** "Taille" may be a waist, so it counts where numbers stand below. */
const isTaille = (text: string): boolean => readHeading(text).subject.kind === 'taille';

function findHeads(lines: Grid): Heads {
  let best: Heads = {line: 0, score: 0};
  for (const [index, line] of lines.slice(0, SEARCHED_LINES).entries()) {
    const below = lines.slice(index + 1, index + 1 + SAMPLED_CELLS);
    const score = measuresIn(line).reduce(
      (sum, place) => sum + below.filter(cells => holdsLength(cells[place])).length,
      0,
    );
    if (score > best.score) best = {line: index, score};
  }
  return best;
}

const holdsLength = (cell: Cell | undefined): boolean =>
  cell !== undefined && /\d/.test(cell.text) && readMeasurement(cell.text).kind === 'lengths';

/** A heading may have a second line with units or ends; a blank above it repeats the heading on its left. */
function readColumns(
  lines: Grid,
  headLine: number,
): {readonly columns: readonly Column[]; readonly below: number} {
  const heads = at(lines, headLine);
  const next = lines[headLine + 1] ?? [];
  const hasSecondLine = filled(next).length > 0 && filled(next).every(({text}) => isSubheading(text));
  const below = headLine + (hasSecondLine ? 2 : 1);
  let left = '';
  const columns = heads.map((at, place): Column => {
    const sub = hasSecondLine ? (next[place]?.text ?? '') : '';
    left = at.text || (sub ? left : '');
    return {
      heading: readHeading(`${left} ${sub}`),
      at,
      cells: lines.slice(below).flatMap(line => line[place] ?? []),
    };
  });
  return {columns, below};
}
