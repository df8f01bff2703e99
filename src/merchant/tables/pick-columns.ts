import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import type {Department} from '../../chart/model/size-chart.js';
import {departmentIn} from '../words/department-in.js';
import type {Column} from './found-table.js';
import {simplify} from '../words/phrases.js';
import {addressOf} from './table-grid.js';

/** The columns of a table that are for one chart, and whom that is for, where the columns say so. */
export interface PickedColumns {
  readonly columns: readonly Column[];
  readonly department: Department | undefined;
}

interface Wishes {
  readonly department: Department | undefined;
  readonly rows: string | undefined;
}

/**
 * Picks the columns of one chart where a table has those of several beside each other: "Women: chest" and "Men: chest", "Girls" and
 * "Boys". The same columns where each measurement stands once.
 */
export function pickColumns(columns: readonly Column[], wishes: Wishes, issues: IssueList): PickedColumns {
  const parts = columns.map(partOf);
  const names = [...new Set(parts.flatMap(part => part ?? []))];
  if (names.length < 2 || !repeats(columns, parts)) return {columns, department: undefined};
  const only = (name: string): PickedColumns => ({
    columns: columns.filter((_, place) => parts[place] === undefined || parts[place] === name),
    department: departmentIn(name),
  });
  const wished = simplify(wishes.rows ?? '');
  const fitting = names.filter(name => departmentIn(name) === wishes.department);
  const [sole, ...others] = fitting;
  const chosen =
    names.find(name => name === wished) ??
    (wishes.department !== undefined && others.length === 0 ? sole : undefined);
  if (chosen !== undefined) return only(chosen);
  const first = columns[parts.findIndex(part => part !== undefined)];
  issues.fault(
    'several-charts',
    first ? addressOf(first.at) : '',
    `The columns are of several charts: ${names.map(name => `"${name}"`).join(', ')}. Which of them is it?`,
    names.map((name): Repair => {
      const department = departmentIn(name);
      const isAlone = names.filter(other => departmentIn(other) === department).length === 1;
      return {
        title: `Only "${name}"`,
        ...(department !== undefined && isAlone
          ? {option: 'department', value: department}
          : {option: 'rows', value: name}),
      };
    }),
  );
  return only(names[0] ?? '');
}

/** The one word of a heading that says whom its column is for. "Girl" and "boy" are two charts of one department. */
function partOf({heading: {subject}, at}: Column): string | undefined {
  if (subject.kind === 'size' || subject.kind === 'system') return undefined;
  const words = simplify(at.text).split(' ');
  const own = words.filter(word => departmentIn(word) !== undefined);
  return own.length === 1 ? own[0] : undefined;
}

/** Whether a measurement stands once for each of the parts. */
const repeats = (columns: readonly Column[], parts: readonly (string | undefined)[]): boolean =>
  columns.some(({heading: {subject}}, place) =>
    columns.some(
      ({heading: other}, second) =>
        second > place &&
        subject.kind === 'measure' &&
        other.subject.kind === 'measure' &&
        subject.measure === other.subject.measure &&
        parts[place] !== undefined &&
        parts[second] !== undefined &&
        parts[place] !== parts[second],
    ),
  );
