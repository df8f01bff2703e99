import type {FoundTable} from './found-table.js';

/** Lines that a specification sheet has beside its sizes: the tolerance of a piece and the step between sizes. */
const TOLERANCE =
  /^(?:tol(?:erance|eranz|erancia|\u00e9rance|leranza)?|\+\s*\/?\s*[-\u2013\u2212]|\u00b1|grad(?:e|ing|ation)s?|grade rule|sprungwert)(?![\p{L}])/iu;

/** A table without the lines that say how far pieces may stray ("Tol +/-") where sizes would stand. */
export function withoutTolerances(table: FoundTable): FoundTable {
  const {columns, sections} = table;
  const isKept = sections.map(
    (_, row) => !columns.some(({cells}) => TOLERANCE.test(cells[row]?.text.trim() ?? '')),
  );
  if (isKept.every(Boolean)) return table;
  const kept = <T>(list: readonly T[]) => list.filter((_, row) => isKept[row]);
  return {
    ...table,
    columns: columns.map(column => ({...column, cells: kept(column.cells)})),
    sections: kept(sections),
  };
}
