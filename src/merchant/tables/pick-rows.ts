import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import type {Department} from '../../chart/model/size-chart.js';
import {MAX_LABEL_LENGTH} from '../../chart/read/schema.js';
import type {Assignment} from './assign-columns.js';
import type {Column, FoundTable} from './found-table.js';
import {departmentIn} from '../words/department-in.js';
import {phrasesOf, simplify} from '../words/phrases.js';
import {addressOf} from './table-grid.js';
import {FIGURE_WORDS} from '../words/words.js';

const FIGURE_PHRASES = new Set(phrasesOf(FIGURE_WORDS));

/** The rows of a table that belong to the chart. */
export interface PickedRows {
  readonly isKept: (row: number) => boolean;
  /** The figure group that a section puts its rows into. */
  readonly groupOf: (row: number) => string | undefined;
  readonly department: Department | undefined;
}

interface Wishes {
  readonly department: Department | undefined;
  /** The name of the rows that the merchant has chosen. */
  readonly rows: string | undefined;
}

const ALL: PickedRows = {isKept: () => true, groupOf: () => undefined, department: undefined};

/**
 * Picks the rows of one chart where a table holds several: in sections ("Men", "Women"), or told apart by a column
 * (gender, product). Sections that are figure groups ("Slim fit") are groups of one chart. Rows that cannot be told apart
 * are an issue, with the choices.
 */
export function pickRows(
  table: FoundTable,
  roles: Assignment,
  wishes: Wishes,
  issues: IssueList,
): PickedRows {
  const parts = partsOf(table, roles);
  if (!parts) return ALL;
  const {nameOf, at, isOfSexes} = parts;
  const rows = table.sections.map((_, row) => row);
  const names = [...new Set(rows.map(nameOf))];
  const only = (chosen: string, department: Department | undefined): PickedRows => ({
    isKept: row => nameOf(row) === chosen,
    groupOf: () => undefined,
    department,
  });
  const departments = names.map(name => departmentIn(name, isOfSexes));
  const [first = '', ...others] = names;
  if (others.length === 0) return {...ALL, department: departments[0]};
  const wished = simplify(wishes.rows ?? '');
  const chosen = names.find(name => wished !== '' && simplify(name) === wished);
  if (chosen !== undefined) return only(chosen, departmentIn(chosen, isOfSexes));
  const fitting = names.filter((_, index) => departments[index] === wishes.department);
  if (wishes.department !== undefined && fitting.length === 1)
    return only(fitting[0] ?? first, wishes.department);
  // The colours of a product have the same sizes.
  const chartOf = (name: string) =>
    JSON.stringify(rows.filter(row => nameOf(row) === name).map(textsOf(roles)));
  if (names.every(name => chartOf(name) === chartOf(first))) return only(first, undefined);
  const isFigure = (name: string) => name === '' || FIGURE_PHRASES.has(simplify(name));
  if (names.every(isFigure))
    return {
      isKept: () => true,
      groupOf: row => nameOf(row).toLowerCase().slice(0, MAX_LABEL_LENGTH) || undefined,
      department: undefined,
    };
  issues.fault(
    'several-charts',
    at,
    `The table holds several charts: ${names.map(shown).join(', ')}. Which of them is it?`,
    names.flatMap((name, index): readonly Repair[] => {
      const department = departments[index];
      const isAlone = departments.filter(other => other === department).length === 1;
      if (department !== undefined && isAlone)
        return [{title: `Only ${shown(name)}`, option: 'department', value: department}];
      return name === '' ? [] : [{title: `Only ${shown(name)}`, option: 'rows', value: name}];
    }),
  );
  return ALL;
}

const shown = (name: string): string => (name === '' ? 'the rows above the first of them' : `"${name}"`);

/** The label and the measurements of a row as they are written. */
const textsOf =
  ({labels, measures}: Assignment) =>
  (row: number): readonly string[] =>
    [...(labels ? [labels] : []), ...measures].map(({cells}) => cells[row]?.text ?? '');

interface Parts {
  readonly nameOf: (row: number) => string;
  readonly at: string;
  readonly isOfSexes: boolean;
}

/** What parts the rows: sections, the column of sexes, or a column without which sizes would repeat. */
function partsOf(
  {sections, titles, at}: FoundTable,
  {labels, department, keys}: Assignment,
): Parts | undefined {
  if (sections.some(section => section !== undefined)) {
    const title = titles.at(-1) ?? '';
    const above = departmentIn(title) || FIGURE_PHRASES.has(simplify(title)) ? title : '';
    return {nameOf: row => sections[row] ?? above, at, isOfSexes: false};
  }
  const key = department ?? (labels && keys.find(column => parts(column, labels)));
  if (!key) return undefined;
  const names = spreadDown(key);
  return {nameOf: row => names[row] ?? '', at: addressOf(key.at), isOfSexes: key === department};
}

/** The texts of a column. Merged cells hold theirs once only. */
function spreadDown({cells}: Column): readonly string[] {
  let last = '';
  return cells.map(({text}) => (last = text || last));
}

/** Whether sizes repeat in a table, and do not where this column stays the same. */
function parts(column: Column, labels: Column): boolean {
  const names = spreadDown(column);
  const seen = labels.cells.flatMap(({text}) => (text === '' ? [] : [text.toLowerCase()]));
  const keyed = labels.cells.flatMap(({text}, row) =>
    text === '' ? [] : [`${names[row] ?? ''}\n${text.toLowerCase()}`],
  );
  const values = new Set(names);
  // A column that differs in every row is a number of articles, and parts nothing.
  const isParted = values.size > 1 && values.size * 2 <= column.cells.length;
  return isParted && new Set(seen).size < seen.length && new Set(keyed).size === keyed.length;
}
