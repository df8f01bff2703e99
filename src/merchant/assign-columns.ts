import type {IssueList} from '../chart/issue-list.js';
import type {MeasureName} from '../chart/measures.js';
import type {Column} from './find-table.js';
import {readMeasurement} from '../chart/read-measurement.js';
import {addressOf} from './table-grid.js';

export interface MeasureColumn extends Column {
  readonly measure: MeasureName;
}

/** What each column of a table is for. */
export interface Assignment {
  readonly labels: Column | undefined;
  readonly group: Column | undefined;
  readonly equivalents: readonly {readonly system: string; readonly column: Column}[];
  readonly measures: readonly MeasureColumn[];
}

/** Waists of 140 cm and more in every row are statures. */
const LEAST_STATURE_CM = 140;

/** Gives each column its part, and says of each column that is left out that it is. */
export function assignColumns(columns: readonly Column[], issues: IssueList): Assignment {
  const of = (kind: string) => columns.filter(({heading}) => heading.subject.kind === kind);
  const equivalents = columns.flatMap(column => {
    const {subject} = column.heading;
    return subject.kind === 'system' ? [{system: subject.system, column}] : [];
  });
  const measured = columns.flatMap(column => {
    const {subject} = column.heading;
    return subject.kind === 'measure' ? [{...column, measure: subject.measure}] : [];
  });
  const tailles = of('taille');
  const named = pickSize(of('size'));
  const unnamed = [...of('blank'), ...of('unknown')].find(
    column => column === columns[0] && !isMeasured(column),
  );
  const taille = named || unnamed ? undefined : pickTaille(tailles, measured, equivalents.length > 0, issues);
  const [substitute] = named || unnamed || taille ? [] : equivalents;
  const labels = named ?? taille ?? unnamed ?? substitute?.column;
  const asWaist = tailles.filter(column => column !== labels).map(waistOrHeight);
  // A second size column with lengths in it is the German "Größe (cm)", a stature.
  const statures = of('size').filter(
    column => column !== labels && isMeasured(column) && column.heading.units.length > 0,
  );
  for (const column of [...of('size'), ...of('unknown')])
    if (column !== labels && !statures.includes(column)) warnUnused(column, issues);
  for (const column of of('blank')) if (column !== labels) warnUnnamed(column, issues);
  return {
    labels,
    group: of('group')[0],
    equivalents: equivalents.filter(({column}) => column !== labels),
    measures: [
      ...measured,
      ...asWaist,
      ...statures.map(column => ({...column, measure: 'height' as const})),
    ].sort((a, b) => columns.findIndex(({at}) => at === a.at) - columns.findIndex(({at}) => at === b.at)),
  };
}

const filled = ({cells}: Column) => cells.filter(({text}) => text !== '');

/** Whether its cells are lengths throughout: no column of labels with letters, nor one of names. */
const isMeasured = (column: Column): boolean =>
  filled(column).length > 0 && filled(column).every(({text}) => readMeasurement(text).kind === 'lengths');

/** Of several size columns the one without a unit; "Größe (cm)" is a stature. */
const pickSize = (columns: readonly Column[]): Column | undefined =>
  columns.find(({heading}) => heading.units.length === 0) ?? columns[0];

/**
 * The French size column, where no other column can hold the labels: the first "Taille", unless it names a unit
 * or there is no second one and labels stand elsewhere.
 */
function pickTaille(
  tailles: readonly Column[],
  measured: readonly MeasureColumn[],
  hasEquivalents: boolean,
  issues: IssueList,
): Column | undefined {
  const [first] = tailles.filter(({heading}) => heading.units.length === 0);
  if (!first) return undefined;
  const hasWaist = tailles.length > 1 || measured.some(({measure}) => measure === 'waist');
  if (!isMeasured(first) || hasWaist) return first;
  if (hasEquivalents) return undefined;
  issues.warning(
    'bad-label',
    addressOf(first.at),
    `"${first.at.text}" means the size in French and the waist in German and Dutch. It is read as the size, since no other column is. If it is the waist, add a column "Size".`,
  );
  return first;
}

function waistOrHeight(column: Column): MeasureColumn {
  const low = filled(column).flatMap(({text}) => {
    const reading = readMeasurement(text);
    return reading.kind === 'lengths' ? [reading.lengths[0].range.min ?? 0] : [];
  });
  const isStature = low.length > 0 && low.every(value => value >= LEAST_STATURE_CM);
  return {...column, measure: isStature ? 'height' : 'waist'};
}

const warnUnused = (column: Column, issues: IssueList): void =>
  issues.warning(
    'unknown-field',
    addressOf(column.at),
    `The column "${column.at.text}" is not understood and is left out. Call it by what it measures, as "Chest (cm)", if it matters.`,
  );

function warnUnnamed(column: Column, issues: IssueList): void {
  const [cell] = filled(column);
  if (cell)
    issues.warning(
      'unknown-field',
      addressOf(cell),
      'The column has no heading and is left out. Write one if it matters.',
    );
}
