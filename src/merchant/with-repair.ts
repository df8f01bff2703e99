import type {Repair} from '../core/errors.js';
import type {TableFacts} from './tables/table-facts.js';

/** The facts with one more answer: what a button of the workbench adds, and an option of the command. */
export function withRepair(facts: TableFacts, {option, value}: Pick<Repair, 'option' | 'value'>): TableFacts {
  const {answers = {}} = facts;
  switch (option) {
    case 'table':
    case 'rows':
      return {...facts, answers: {...answers, [option]: value}};
    case 'column':
      return {...facts, answers: {...answers, columns: {...answers.columns, ...pairsIn(value, SEVERAL)}}};
    case 'cell':
      return {...facts, answers: {...answers, cells: {...answers.cells, ...pairsIn(value)}}};
    default:
      return {...facts, [option]: value};
  }
}

/** Between the answers for several columns, as B1=waist,C1=chest. */
const SEVERAL = /,(?=[^,=]+=)/;

function pairsIn(value: string, between?: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (between ? value.split(between) : [value]).map(part => {
      const [address = '', ...rest] = part.split('=');
      // Cells of a table are B3 and b3; a path in JSON is written as it is.
      const place = /^[a-z]{1,3}\d+$/i.test(address.trim()) ? address.trim().toUpperCase() : address.trim();
      return [place, rest.join('=').trim()];
    }),
  );
}
