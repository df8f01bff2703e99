import type {Repair} from '../core/errors.js';
import type {TableFacts} from './table-facts.js';

/** The facts with one more answer: what a button of the workbench adds, and an option of the command. */
export function withRepair(facts: TableFacts, {option, value}: Pick<Repair, 'option' | 'value'>): TableFacts {
  const {answers = {}} = facts;
  const [address = '', ...rest] = value.split('=');
  // Cells of a table are B3 and b3; a path in JSON is written as it is.
  const place = /^[a-z]{1,3}\d+$/i.test(address.trim()) ? address.trim().toUpperCase() : address.trim();
  const pair = {[place]: rest.join('=').trim()};
  switch (option) {
    case 'table':
    case 'rows':
      return {...facts, answers: {...answers, [option]: value}};
    case 'column':
      return {...facts, answers: {...answers, columns: {...answers.columns, ...pair}}};
    case 'cell':
      return {...facts, answers: {...answers, cells: {...answers.cells, ...pair}}};
    default:
      return {...facts, [option]: value};
  }
}
