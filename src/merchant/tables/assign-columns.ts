import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {MEASURE_NAMES, type MeasureName} from '../../chart/model/measures.js';
import type {Department} from '../../chart/model/size-chart.js';
import type {LengthUnit} from '../../core/units.js';
import {filledCells, isMeasured, known, middlesCm} from './column-lengths.js';
import type {Column} from './found-table.js';
import {mayNameSize, saysTaille} from '../words/read-heading.js';
import {addressOf} from './table-grid.js';

export interface MeasureColumn extends Column {
  readonly measure: MeasureName;
  /** Whether the merchant has said what the column is. */
  readonly isSaid?: boolean;
}

/** The use of each column of a table. */
export interface Assignment {
  readonly labels: Column | undefined;
  readonly group: Column | undefined;
  readonly department: Column | undefined;
  /** Columns that may say what a row is about: products, colours and anything else that is no number. */
  readonly keys: readonly Column[];
  readonly equivalents: readonly {readonly system: string; readonly column: Column}[];
  readonly measures: readonly MeasureColumn[];
  /** Columns of measurements that no chart has, of which some are a girth at another level. */
  readonly levels: readonly Column[];
  /** Columns of numbers whose heading is not understood. */
  readonly unknown: readonly Column[];
}

/** What is known of the whole table before its columns are assigned. */
export interface TableContext {
  readonly assumed: LengthUnit | undefined;
  readonly department: Department | undefined;
  /** What the merchant says of single columns: the address of the heading → a measurement, `size` or `ignore`. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Assigns each column its use, and warns of each column that is left out. */
export function assignColumns(
  columns: readonly Column[],
  context: TableContext,
  issues: IssueList,
): Assignment {
  const said = (column: Column) => context.columns[addressOf(column.at)];
  const free = columns.filter(column => said(column) === undefined);
  // "Bra size: 34B" names the size after a measurement, and has none.
  const isName = (column: Column) =>
    column.heading.subject.kind === 'measure' && mayNameSize(column.at.text) && !isMeasured(column);
  const of = (kind: string) =>
    free.filter(column => (isName(column) ? 'size' : column.heading.subject.kind) === kind);
  const equivalents = free.flatMap(column => {
    const {subject} = column.heading;
    return subject.kind === 'system' ? [{system: subject.system, column}] : [];
  });
  const told = columns.flatMap((column): readonly MeasureColumn[] => {
    const measure = MEASURE_NAMES.find(name => name === said(column));
    return measure === undefined ? [] : [{...column, measure, isSaid: true}];
  });
  const measured = free.flatMap(column => {
    const {subject} = column.heading;
    return subject.kind === 'measure' && !isName(column) ? [{...column, measure: subject.measure}] : [];
  });
  const {labels, tailles, isMeasureToo} = findLabels(columns, of, said, measured, equivalents, issues);
  const chest = [...told, ...measured].find(({measure}) => measure === 'chest');
  const asWaist = tailles
    .filter(column => column !== labels)
    .map((column): MeasureColumn => ({
      ...column,
      measure: isStature(column, chest, context) ? 'height' : 'waist',
    }));
  const lengths = of('length-or-height').map((column): MeasureColumn => ({
    ...column,
    measure: isStature(column, chest, context) ? 'height' : 'length',
  }));
  // A second size column with lengths is a stature, such as the German "Größe (cm)".
  const statures = of('size')
    .filter(column => column !== labels && isMeasured(column) && column.heading.units.length > 0)
    .map((column): MeasureColumn => ({...column, measure: 'height'}));
  const place = (column: Column) => columns.findIndex(({at}) => at === column.at);
  const unknown = [...of('unknown'), ...of('blank')].filter(column => column !== labels);
  return {
    labels,
    group: of('group')[0],
    department: of('department')[0],
    keys: [...of('product'), ...unknown.filter(column => !isMeasured(column))],
    equivalents: equivalents.filter(({column}) => column !== labels),
    measures: [
      ...told,
      ...measured.filter(({at}) => isMeasureToo || at !== labels?.at),
      ...asWaist,
      ...lengths,
      ...statures,
    ].sort((a, b) => place(a) - place(b)),
    levels: of('other-measure'),
    unknown: unknown.filter(isMeasured),
  };
}

/**
 * A length above this multiple of the chest is a stature. A baby's stature is 1.3 times its chest, and no waist is that much
 * larger than its chest.
 */
const LEAST_STATURE_PER_CHEST = 1.25;
/**
 * When every row has at least this, in cm, the column has statures rather than waists: 140 for adults, 80 for
 * children.
 */
const LEAST_STATURE_CM = {adult: 140, child: 80} as const;
/** Children's statures rise by 6 cm a size (EN 13402-3), their waists by 1 to 3. */
const LEAST_STATURE_STEP_CM = 4.5;

/** Whether the numbers under a word that has two meanings are statures. */
function isStature(column: Column, chest: Column | undefined, {assumed, department}: TableContext): boolean {
  const own = middlesCm(column, assumed);
  const chests = chest ? middlesCm(chest, assumed) : [];
  const ratios = own.flatMap((value, row) => {
    const girth = chests[row];
    return value === undefined || girth === undefined ? [] : [value / girth];
  });
  const low = known(own);
  const least = LEAST_STATURE_CM[department === 'kids' ? 'child' : 'adult'];
  const step = (Math.max(...low) - Math.min(...low)) / (low.length - 1);
  const isTall = low.length > 0 && low.every(value => value >= LEAST_STATURE_CM.adult);
  // A shirt is also longer than it is wide, but grows less from size to size than a child does.
  if (ratios.length > 0)
    return (
      ratios.every(ratio => ratio > LEAST_STATURE_PER_CHEST) && (isTall || step >= LEAST_STATURE_STEP_CM)
    );
  const rises = department === 'kids' && low.length > 1 && step >= LEAST_STATURE_STEP_CM;
  return low.length > 0 && (rises || low.every(value => value >= least));
}

interface Labels {
  readonly labels: Column | undefined;
  readonly tailles: readonly Column[];
  /** Whether the column of the labels is measured too, as a collar is. */
  readonly isMeasureToo: boolean;
}

function findLabels(
  columns: readonly Column[],
  of: (kind: string) => readonly Column[],
  said: (column: Column) => string | undefined,
  measured: readonly MeasureColumn[],
  equivalents: Assignment['equivalents'],
  issues: IssueList,
): Labels {
  const tailles = of('taille');
  const [first] = columns;
  const told = columns.find(column => said(column) === 'size');
  // The column "Waist size" in front of "Waist" holds the names of the sizes.
  const inFront = measured.find(
    column =>
      column.at === first?.at &&
      mayNameSize(column.at.text) &&
      measured.some(other => other.at !== column.at && other.measure === column.measure),
  );
  const named = told ?? inFront ?? pickSize(of('size'));
  const unnamed = [...of('blank'), ...of('unknown')].find(
    column => column === first && (!isMeasured(column) || column.heading.subject.kind === 'blank'),
  );
  const taille =
    named || unnamed
      ? undefined
      : pickTaille(
          tailles,
          measured,
          equivalents.length > 0 && tailles[0] !== first,
          of('unknown').find(column => column === first),
          issues,
        );
  const substitute = equivalents[0]?.column;
  // A collar or a waist in the first column holds the names of the sizes.
  const measure = measured.find(({at}) => at === first?.at) ?? measured.find(({at}) => mayNameSize(at.text));
  const labels = named ?? taille ?? unnamed ?? substitute ?? measure;
  const isOnlyName =
    measure !== undefined &&
    mayNameSize(measure.at.text) &&
    measured.some(
      other =>
        other.at !== measure.at &&
        other.measure === measure.measure &&
        // A girth of the body does not name the size of a garment.
        (measure.heading.on === undefined || measure.heading.on === other.heading.on),
    );
  return {labels, tailles, isMeasureToo: labels === measure && !isOnlyName};
}

/** Of several size columns the one without a unit, because "Größe (cm)" is a stature. */
const pickSize = (columns: readonly Column[]): Column | undefined =>
  columns.find(({heading}) => heading.units.length === 0) ?? columns[0];

/**
 * The French size column, where no other column can have the labels: the first "Taille". It has no unit, and either
 * there is a second one or no labels are in front of it.
 */
function pickTaille(
  tailles: readonly Column[],
  measured: readonly MeasureColumn[],
  hasOtherLabels: boolean,
  mayHaveLabels: Column | undefined,
  issues: IssueList,
): Column | undefined {
  const [first] = tailles.filter(({heading}) => heading.units.length === 0);
  if (!first) return undefined;
  const hasWaist = tailles.length > 1 || measured.some(({measure}) => measure === 'waist');
  if (!isMeasured(first) || hasWaist) return first;
  if (hasOtherLabels) return undefined;
  // "Taille unique" in front of "Taille" is the size, which leaves the waist to the other.
  if (mayHaveLabels && saysTaille(mayHaveLabels.at.text)) return mayHaveLabels;
  if (mayHaveLabels)
    issues.fault(
      'bad-label',
      addressOf(mayHaveLabels.at),
      `"${mayHaveLabels.at.text}" is not understood, and "${first.at.text}" may be the size or the waist. Which of them is the size?`,
      [mayHaveLabels, first].map(({at}): Repair => ({
        title: `"${at.text}"`,
        option: 'column',
        value: `${addressOf(at)}=size`,
      })),
    );
  else
    issues.warning(
      'bad-label',
      addressOf(first.at),
      `"${first.at.text}" means the size in French and the waist in German and Dutch. It is read as the size, because no other column is one. If it is the waist, add a column "Size".`,
    );
  return first;
}

/** Warns of each column that is left out. A column that cannot matter gets a note instead. */
export function noteUnused({keys, unknown}: Assignment, columns: readonly Column[], issues: IssueList): void {
  for (const column of columns) {
    const {kind} = column.heading.subject;
    const [cell] = filledCells(column);
    if (!cell) continue;
    if (kind === 'other-measure')
      issues.warning(
        'left-out',
        addressOf(column.at),
        `"${column.at.text}" is left out: the finder has no such measurement.`,
      );
    else if (kind === 'blank' && (keys.includes(column) || unknown.includes(column)))
      issues.warning(
        'left-out',
        addressOf(cell),
        'The column has no heading and is left out. If it matters, write one.',
      );
    else if (kind === 'unknown' && keys.includes(column))
      issues.warning(
        'left-out',
        addressOf(column.at),
        `The column "${column.at.text}" is not understood and is left out.`,
      );
  }
}
