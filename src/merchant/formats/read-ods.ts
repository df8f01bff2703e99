import {type SheetCell, sheetTable} from './sheet-table.js';
import type {SourceTable} from '../tables/table-grid.js';
import {unitsIn} from '../words/units-in.js';
import {walkXml} from './walk-xml.js';

/** The one file of an OpenDocument spreadsheet that holds its cells. */
export const isOdsPart = (name: string): boolean => name === 'content.xml';

/** Copies of an empty cell or row reach to the end of the sheet; copies of a filled one make a chart no longer than this. */
const MOST_COPIES = 600;

/** The sheets of an OpenDocument spreadsheet. Numbers and dates are those of the file, and not of the language it is shown in. */
export function readOds(files: ReadonlyMap<string, string>): readonly SourceTable[] {
  const tables: SourceTable[] = [];
  let name = '';
  let cells: SheetCell[] = [];
  let line: {column: number; text: string}[] = [];
  let row = 0;
  let rowCopies = 1;
  let column = 0;
  let cell: {copies: number; value: string | undefined; text: string} | undefined;
  walkXml(files.get('content.xml') ?? '', {
    open: (tag, attributes) => {
      const copies = (key: string) => Number(attributes[`table:number-${key}-repeated`] ?? 1);
      if (tag === 'table') {
        [name, cells, row] = [attributes['table:name'] ?? '', [], 0];
      } else if (tag === 'table-row') {
        [line, column, rowCopies] = [[], 0, copies('rows')];
      } else if (tag === 'table-cell' || tag === 'covered-table-cell')
        cell = {copies: copies('columns'), value: valueOf(attributes), text: ''};
      else if (tag === 'p' && cell?.text) cell.text += ' ';
    },
    text: text => {
      if (cell) cell.text += text;
    },
    close: tag => {
      if ((tag === 'table-cell' || tag === 'covered-table-cell') && cell) {
        const text = shownText(cell.text, cell.value);
        if (text !== '')
          for (let copy = 0; copy < Math.min(cell.copies, MOST_COPIES); copy += 1)
            line.push({column: column + copy, text});
        column += cell.copies;
        cell = undefined;
      } else if (tag === 'table-row') {
        const filled = line;
        if (filled.length > 0)
          for (let copy = 0; copy < Math.min(rowCopies, MOST_COPIES); copy += 1)
            cells.push(...filled.map(own => ({...own, row: row + copy})));
        row += rowCopies;
      } else if (tag === 'table') tables.push(sheetTable(cells, name));
    },
  });
  return tables;
}

/** The value behind what is shown: "86,5" is 86.5, and "10.08." is a date. */
const valueOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes['office:date-value'] ??
  (attributes['office:value-type'] === 'float' ? attributes['office:value'] : undefined);

const shownText = (text: string, value: string | undefined): string => {
  if (value === undefined) return text.trim();
  const [unit] = unitsIn(text);
  return unit === undefined || !/\d/.test(value) ? value : `${value} ${unit}`;
};
