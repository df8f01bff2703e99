import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {decidesSize, MEASURES, type MeasureName} from '../../chart/model/measures.js';
import type {Basis} from '../../chart/model/size-chart.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import {saysBust} from '../words/read-heading.js';
import {addressOf} from '../tables/table-grid.js';

/** How far two columns of one measurement may stray by rounding before they are two measurements: half an inch. */
const ROUNDING_CM = 1.3;

interface Context {
  readonly basis: Basis | undefined;
  /** Whether other girths say that they are of the body, so that those of the garment are left out in the end. */
  readonly hasBody: boolean;
  readonly assumed: LengthUnit | undefined;
}

/**
 * One column for each measurement, or one for each end, unit and length of it. Of columns that give it twice the one
 * that fits the basis counts, then the one that says nothing beside the measurement. Where this does not tell, it is an
 * issue that names the columns.
 */
export function settleRepeats(
  columns: readonly MeasureColumn[],
  given: Omit<Context, 'hasBody'>,
  issues: IssueList,
): readonly MeasureColumn[] {
  const hasBody = columns.some(({measure, heading}) => isGirth(measure) && heading.on === 'body');
  const context: Context = {...given, hasBody};
  const measures = [...new Set(columns.map(({measure}) => measure))];
  return measures.flatMap(measure =>
    settle(
      columns.filter(column => column.measure === measure),
      context,
      issues,
    ),
  );
}

function settle(
  columns: readonly MeasureColumn[],
  context: Context,
  issues: IssueList,
): readonly MeasureColumn[] {
  const said = columns.filter(({isSaid}) => isSaid === true);
  const onBasis = byBasis(said.length > 0 ? said : columns, context.basis);
  const variantOf = ({heading, suffix}: MeasureColumn) => suffix ?? heading.variant;
  const variants = new Set(onBasis.map(variantOf));
  const isInVariants = variants.size > 1 && !variants.has(undefined);
  const kept = isInVariants
    ? [...variants].flatMap(variant =>
        settleOne(
          onBasis.filter(column => variantOf(column) === variant),
          context,
          issues,
        ),
      )
    : settleOne(onBasis, context, issues).map(withoutVariant);
  const [first] = kept;
  if (first)
    for (const column of columns)
      if (!kept.some(({at}) => at === column.at) && !column.heading.isElastic && !issues.hasFault)
        issues.warning(
          'left-out',
          addressOf(column.at),
          `"${column.at.text}" is left out, since "${first.at.text}" is the ${nameOf(first.measure)}.`,
        );
  return kept;
}

const withoutVariant = (column: MeasureColumn): MeasureColumn => ({
  ...column,
  heading: {...column.heading, variant: undefined},
});

/** "insideLeg" as people say it. */
export const nameOf = (measure: MeasureName): string =>
  measure.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

/** Where some columns are of the body and others of the garment, those that the chart is about. */
function byBasis(columns: readonly MeasureColumn[], basis: Basis | undefined): readonly MeasureColumn[] {
  const ofGarment = columns.filter(({heading}) => heading.on === 'garment');
  const others = columns.filter(({heading}) => heading.on !== 'garment');
  if (ofGarment.length === 0) {
    const ofBody = columns.filter(({heading}) => heading.on === 'body');
    return ofBody.length > 0 && basis !== 'garment' && basis !== 'garment-flat' ? ofBody : columns;
  }
  if (basis === 'garment' || basis === 'garment-flat') return ofGarment;
  return others.length > 0 ? others : ofGarment;
}

function settleOne(
  columns: readonly MeasureColumn[],
  context: Context,
  issues: IssueList,
): readonly MeasureColumn[] {
  const whole = columns.filter(({heading}) => heading.bound === undefined);
  const ends = columns.filter(({heading}) => heading.bound !== undefined);
  const isRange = ['min', 'max'].every(end => ends.some(({heading}) => heading.bound === end));
  if (whole.length === 0) return isRange ? ends : settleUnits(ends.map(withoutLoneEnd), context, issues);
  const plain =
    whole.length > 0 && ends.every(({heading}) => heading.isElastic) ? whole : [...whole, ...ends];
  return settleUnits(plain, context, issues);
}

/** The size of an elastic waist at rest and a heading that ends with "to" do not mean an open end. */
const withoutLoneEnd = (column: MeasureColumn): MeasureColumn =>
  !column.heading.standsAlone ? {...column, heading: {...column.heading, bound: undefined}} : column;

/** One column of each unit. */
function settleUnits(
  columns: readonly MeasureColumn[],
  context: Context,
  issues: IssueList,
): readonly MeasureColumn[] {
  const unitOf = ({heading: {units, bound}}: MeasureColumn) => `${units.join('/')} ${bound ?? ''}`;
  const units = [...new Set(columns.map(unitOf))];
  return units.flatMap(unit =>
    pickOne(
      columns.filter(column => unitOf(column) === unit),
      context,
      issues,
    ),
  );
}

function pickOne(
  columns: readonly MeasureColumn[],
  {assumed, basis, hasBody}: Context,
  issues: IssueList,
): readonly MeasureColumn[] {
  const [first] = columns;
  if (!first || columns.length === 1 || !first) return columns;
  if (hasBody && basis === undefined && columns.every(({heading}) => heading.on === 'garment'))
    return columns;
  if (columns.every(other => agree(first, other, assumed))) return [first];
  const busts = columns.filter(({at}) => saysBust(at.text));
  // A width beside a girth is another measurement or repeats the girth. A plain heading means the girth.
  const isMixed = new Set(columns.map(({heading}) => heading.flat)).size > 1 && !areTwice(columns, assumed);
  const plain = isMixed ? [] : (busts.length > 0 ? busts : columns).filter(({heading}) => heading.isPlain);
  const isBust = busts.length === 1 && !isMixed;
  const [only] = isBust ? busts : plain;
  if (only && (isBust || plain.length === 1)) return [only];
  if (!decidesSize(first.measure)) return [first];
  const names = columns.map(({at}) => `${addressOf(at)} "${at.text}"`).join(' and ');
  issues.fault(
    'two-columns',
    addressOf(first.at),
    `${names} are ${columns.length > 2 ? 'all' : 'both'} read as the ${nameOf(first.measure)}, and their numbers differ. Which of them is it?`,
    columns.map(({at, measure}): Repair => ({
      title: `"${at.text}" (${addressOf(at)}) is the ${nameOf(measure)}`,
      option: 'column',
      value: `${addressOf(at)}=${measure}`,
    })),
  );
  return [];
}

/** How far twice a width may be from the girth beside it. */
const TWICE_TOLERANCE = 0.06;

/** Whether one of two columns has the widths of the girths in the other. */
function areTwice(columns: readonly MeasureColumn[], assumed: LengthUnit | undefined): boolean {
  const [a = NaN, b = NaN, ...others] = columns.map(column => Math.max(...known(middlesCm(column, assumed))));
  return others.length === 0 && Math.abs(Math.max(a, b) / Math.min(a, b) / 2 - 1) < TWICE_TOLERANCE;
}

function agree(a: MeasureColumn, b: MeasureColumn, assumed: LengthUnit | undefined): boolean {
  // Without a unit the numbers are compared as centimetres, which is the stricter of the two.
  const [own, other] = [middlesCm(a, assumed ?? 'cm'), middlesCm(b, assumed ?? 'cm')];
  return (
    known(own).length > 0 &&
    own.every((value, row) => {
      const second = other[row];
      return value === undefined || second === undefined || Math.abs(value - second) <= ROUNDING_CM;
    })
  );
}

/** Whether a measurement goes round, so that a garment laid flat shows half of it. */
export const isGirth = (measure: MeasureName): boolean => MEASURES[measure].kind === 'girth';
