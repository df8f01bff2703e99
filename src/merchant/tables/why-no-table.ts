import {isLength, mayBeMeasured} from './split-grid.js';
import {type Grid, type SourceTable, transpose} from './table-grid.js';

/** The number of headings to quote when none of them is understood. */
const SHOWN_HEADINGS = 8;

/** Why nothing in the tables is a size chart. */
export function whyNoTable(sources: readonly SourceTable[]): string {
  const grids = sources.map(({grid}) => grid);
  if (grids.every(([line = []]) => line.length < 2))
    return 'There is only one column. Separate the cells with tabs, semicolons or commas.';
  const named = quoted(grids.flatMap(measuresWithoutLengths));
  if (named !== '')
    return `No cell below or beside ${named} can be read as a length. Write numbers, as 92 or 94-102.`;
  const seen = quoted(
    grids
      .flatMap(grid => [...(grid[0] ?? []), ...grid.flatMap(([cell]) => cell ?? [])])
      .map(({text}) => text),
  );
  return `No column is named after a measurement with numbers below it${seen === '' ? '' : ` (read: ${seen})`}. Write a line of headings, as Size, Chest (cm), Waist (cm), Hip (cm). ${LANGUAGES}`;
}

/** The names of measurements in a table, where no length is in line with any of them. */
function measuresWithoutLengths(grid: Grid): readonly string[] {
  const found = [...grid, ...transpose(grid)].flatMap(line =>
    line.flatMap((cell, place) => {
      const after = line.slice(place + 1);
      return mayBeMeasured(cell.text) && after.some(({text}) => text !== '')
        ? [{text: cell.text, hasLength: after.some(isLength)}]
        : [];
    }),
  );
  return found.some(({hasLength}) => hasLength) ? [] : found.map(({text}) => text);
}

const quoted = (texts: readonly string[]): string =>
  [...new Set(texts.filter(text => /\p{L}/u.test(text)).map(text => `"${text.slice(0, 30)}"`))]
    .slice(0, SHOWN_HEADINGS)
    .join(', ');

const LANGUAGES =
  'Headings are read in English, Spanish, German, French, Italian, Portuguese, Dutch, Polish, Czech, Swedish, Danish, Norwegian, Finnish, Turkish, Russian, Japanese, Korean, Chinese and Vietnamese.';
