import type {ChartIssue, Repair} from '../../core/errors.js';
import {readClosedValue} from '../../chart/read/field-names.js';
import type {ChartFile} from '../../chart/read/schema.js';
import type {Garment} from '../../chart/model/size-chart.js';
import {CM_PER_INCH} from '../../core/units.js';
import type {FoundTable} from './found-table.js';
import type {TableFacts} from './table-facts.js';
import {departmentIn} from '../words/department-in.js';

/** One of the tables of a file or page. */
export interface Candidate {
  readonly table: FoundTable;
  readonly name: string;
}

/** The table that was asked for, else those for the garment and the department that were said, else all. */
export function chooseTables(
  candidates: readonly Candidate[],
  {answers, department, garment}: TableFacts,
): readonly Candidate[] {
  const wanted = answers?.table?.trim().toLowerCase();
  if (wanted !== undefined && wanted !== '') {
    const byNumber = candidates[Number(wanted) - 1];
    // An equal name counts first, because "Men" is a part of "Women".
    const named = candidates.filter(({name}) => name.toLowerCase() === wanted);
    const like = candidates.filter(({name}) => name.toLowerCase().includes(wanted));
    return byNumber ? [byNumber] : named.length > 0 ? named : like;
  }
  if (candidates.length < 2) return candidates;
  const garmentOf = ({table}: Candidate) => firstOf(headlinesOf(table.titles), garmentIn);
  const departmentOf = ({table}: Candidate) =>
    firstOf(headlinesOf(table.titles), title => departmentIn(title));
  const forWhom = narrow(
    candidates,
    candidate => department !== undefined && departmentOf(candidate) === department,
  );
  return narrow(forWhom, candidate => garment !== undefined && garmentOf(candidate) === garment);
}

function narrow(
  candidates: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const fitting = candidates.filter(fits);
  return fitting.length > 0 ? fitting : candidates;
}

export const firstOf = <T>(
  titles: readonly string[],
  read: (title: string) => T | undefined,
): T | undefined => titles.map(read).find(value => value !== undefined);

/** The same sizes in both units. Pages that let the shopper change the unit hold both tables. */
export function isSameChart(a: ChartFile, b: ChartFile): boolean {
  const labels = ({sizes}: ChartFile) => JSON.stringify(sizes.map(({label, group}) => [label, group]));
  if (labels(a) !== labels(b)) return false;
  if (a.units === b.units) return JSON.stringify(a.sizes) === JSON.stringify(b.sizes);
  return a.sizes.every((size, index) => {
    const other = b.sizes[index];
    return (['chest', 'waist', 'hip'] as const).every(measure => {
      const [own, second] = [middleOf(size[measure]), middleOf(other?.[measure])];
      if (own === undefined || second === undefined) return own === second;
      const ratio = a.units === 'cm' ? own / second : second / own;
      return Math.abs(ratio / CM_PER_INCH - 1) < 0.03;
    });
  });
}

function middleOf(range: ChartFile['sizes'][number]['chest']): number | undefined {
  if (typeof range === 'number' || range === undefined) return range;
  const [min, max] = 'length' in range ? range : [range.min, range.max];
  return ((min ?? max ?? NaN) + (max ?? min ?? NaN)) / 2;
}

export function askWhich(choices: readonly Candidate[], all: readonly Candidate[]): ChartIssue {
  const nameOf = (candidate: Candidate) =>
    `${all.indexOf(candidate) + 1}${candidate.name === '' ? '' : ` (${candidate.name.slice(0, 60)})`}`;
  const [, second] = choices;
  return {
    code: 'several-charts',
    path: second?.table.at ?? '',
    message: `There are ${choices.length} size tables: ${choices.map(nameOf).join(', ')}. Import one table at a time: which of them is it?`,
    repairs: choices.map((candidate): Repair => ({
      title: `Table ${nameOf(candidate)}`,
      option: 'table',
      value: String(all.indexOf(candidate) + 1),
    })),
  };
}

/** A longer text is a sentence, which may speak of garments or people that the table is not for. */
const LONGEST_HEADLINE = 60;

/** The titles that are headlines rather than sentences, the nearest first. */
export const headlinesOf = (titles: readonly string[]): readonly string[] =>
  titles
    .filter(title => title.length <= LONGEST_HEADLINE && !/[.!?;,]$/.test(title) && /\p{L}{2}/u.test(title))
    .reverse();

/** The garment that a title names. */
export const garmentIn = (title: string): Garment | undefined =>
  // `readClosedValue` answers with values of the schema only.
  readClosedValue('garment', title) as Garment | undefined;
