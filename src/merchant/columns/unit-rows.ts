import type {LengthUnit} from '../../core/units.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {filledCells} from '../tables/column-lengths.js';
import type {Column, FoundTable} from '../tables/found-table.js';
import {readCell} from '../words/read-cell.js';
import {addressOf} from '../tables/table-grid.js';
import {isUnitName, unitsIn} from '../words/units-in.js';

/**
 * A table with one row for each unit of a size ("S | cm | 88", "S | in | 34½"): its rows in one unit, which is then known.
 * The same table where no column names units.
 */
export function takeUnitRows(
  table: FoundTable,
  preferred: LengthUnit | undefined,
  issues: IssueList,
): {readonly table: FoundTable; readonly unit: LengthUnit | undefined} {
  const column = table.columns.find(({cells, heading}) => {
    const texts = filledCells({cells});
    return (
      (heading.subject.kind === 'blank' || heading.subject.kind === 'unknown') &&
      texts.length > 1 &&
      texts.every(({text}) => isUnitName(text))
    );
  });
  if (!column) return {table, unit: undefined};
  const unitOf = (text: string): LengthUnit => unitsIn(text)[0] ?? 'in';
  const units = column.cells.map(({text}) => (text === '' ? undefined : unitOf(text)));
  const unit = preferred !== undefined && units.includes(preferred) ? preferred : units.find(Boolean);
  const kept = units.flatMap((own, row) => (own === unit ? [row] : []));
  const others = table.columns.filter(other => other !== column);
  return {
    table: {
      ...table,
      columns: others.map(other => ({...other, cells: takeRows(other, kept, units, issues)})),
      sections: kept.map(row => table.sections[row]),
    },
    unit,
  };
}

/** The cells of some rows. A cell that is merged over several rows of a size is in the first of them. */
function takeRows(
  {cells, heading}: Column,
  rows: readonly number[],
  units: readonly (LengthUnit | undefined)[],
  issues: IssueList,
): Column['cells'] {
  const mayBeMerged = heading.subject.kind !== 'measure';
  return rows.flatMap(row => {
    const [own, above] = [cells[row], cells[row - 1]];
    if (!own) return [];
    const reading = readCell(own.text);
    if (heading.subject.kind === 'measure' && reading.kind === 'fault') {
      const place = [row + 1, row - 1].find(near => units[near] !== undefined && !rows.includes(near));
      const other = place === undefined ? undefined : cells[place];
      if (place !== undefined && other && readCell(other.text).kind === 'lengths') {
        const text = `${other.text} ${units[place] ?? ''}`;
        issues.warning(
          'left-out',
          addressOf(own),
          `${reading.message} Until then the size has ${addressOf(other)}, "${text}".`,
        );
        return [{...other, text}];
      }
    }
    const isMerged = mayBeMerged && own.text === '' && above !== undefined && !rows.includes(row - 1);
    return [isMerged ? {...above, row: own.row} : own];
  });
}
