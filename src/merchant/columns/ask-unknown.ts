import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {MEASURES, type MeasureName} from '../../chart/model/measures.js';
import type {Department, Garment} from '../../chart/model/size-chart.js';
import type {LengthUnit} from '../../core/units.js';
import type {Assignment, MeasureColumn} from '../tables/assign-columns.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import type {Column} from '../tables/found-table.js';
import {levelOf} from '../words/read-heading.js';
import {addressOf} from '../tables/table-grid.js';

/** The measurements that decide the size of each garment (EN 13402-2). A column that nobody knows may be the missing one. */
const WANTED: Readonly<Record<Garment | 'unknown', readonly MeasureName[]>> = {
  top: ['chest'],
  outerwear: ['chest'],
  bottom: ['waist', 'hip'],
  dress: ['chest', 'waist', 'hip'],
  swim: ['chest', 'waist', 'hip'],
  'one-piece': ['chest', 'waist', 'hip'],
  underwear: ['chest', 'waist', 'hip'],
  unknown: ['chest', 'waist', 'hip'],
};

interface Context {
  readonly garment: Garment | undefined;
  readonly department: Department | undefined;
  readonly assumed: LengthUnit | undefined;
}

/** Asks about an unknown column of numbers where it may be a girth that the chart needs. Only warns of other unknown columns. */
export function askUnknown(
  {unknown, levels}: Assignment,
  measures: readonly MeasureColumn[],
  {garment, department, assumed}: Context,
  issues: IssueList,
): void {
  const missing = WANTED[garment ?? 'unknown'].filter(
    wanted => !measures.some(({measure}) => measure === wanted),
  );
  const has = (wanted: MeasureName) => measures.some(({measure}) => measure === wanted);
  for (const column of levels) {
    const level = levelOf(column.at.text);
    // A chest or a waist decides enough without a hip that is measured elsewhere.
    const isNeeded = level === 'chest' || !(has('chest') || has('waist'));
    if (level && isNeeded && missing.includes(level) && mayBeGirth(column, [level], department, assumed))
      askColumn(
        column,
        [level],
        `"${column.at.text}" is not the ${level} of a body by its name, and no other column is. Is it what sizes are chosen by?`,
        issues,
      );
  }
  for (const column of unknown) {
    const {at, heading} = column;
    if (heading.subject.kind === 'blank') continue;
    if (missing.length > 0 && mayBeGirth(column, missing, department, assumed))
      askColumn(
        column,
        missing,
        `"${at.text}" is not understood, and there is no ${missing.join(' and no ')}. What does the column measure?`,
        issues,
      );
    else
      issues.warning(
        'left-out',
        addressOf(at),
        `The column "${at.text}" is not understood and is left out. Call it by what it measures, as "Chest (cm)", if it matters.`,
      );
  }
}

function askColumn({at}: Column, answers: readonly MeasureName[], message: string, issues: IssueList): void {
  issues.fault(
    'unknown-column',
    addressOf(at),
    message,
    [...answers, 'ignore'].map((answer): Repair => ({
      title: answer === 'ignore' ? 'Nothing that matters' : `The ${answer}`,
      option: 'column',
      value: `${addressOf(at)}=${answer}`,
    })),
  );
}

function mayBeGirth(
  column: Column,
  missing: readonly MeasureName[],
  department: Department | undefined,
  assumed: LengthUnit | undefined,
): boolean {
  const units = assumed === undefined ? (['cm', 'in'] as const) : ([assumed] as const);
  return units.some(unit => {
    const values = known(middlesCm(column, unit));
    return missing.some(measure => {
      const {min, max} = department === 'kids' ? MEASURES[measure].childCm : MEASURES[measure].adultCm;
      return values.length > 0 && values.every(value => value >= min && value <= max);
    });
  });
}
