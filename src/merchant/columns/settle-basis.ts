import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {decidesSize} from '../../chart/model/measures.js';
import type {Basis, Department, Garment} from '../../chart/model/size-chart.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {basisIn, isFlatIn} from '../words/basis-in.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import type {Column} from '../tables/found-table.js';
import {flatnessOf} from './infer-flat.js';
import {areLargerThanLetters} from './larger-than-letters.js';
import {areRanges} from './infer-unit.js';
import {isGirth} from './same-measure.js';
import {addressOf} from '../tables/table-grid.js';
import {mayBeInches} from './wrong-unit.js';

interface Context {
  readonly basis: Basis | undefined;
  readonly department: Department | undefined;
  readonly garment: Garment | undefined;
  readonly assumed: LengthUnit | undefined;
  readonly labels: Column | undefined;
  /** Whether the table has columns of the garment, be they among these or not. */
  readonly hasGarment: boolean;
  /** Titles and notes of the table. */
  readonly texts: readonly string[];
}

/** What the numbers were measured on, and the columns that were. */
export interface SettledBasis {
  readonly basis: Basis | undefined;
  readonly columns: readonly MeasureColumn[];
}

/**
 * What the chart's girths were measured on: what the merchant says, else what headings and titles say. Widths of a garment
 * that lies flat are an issue until the merchant says so: read as girths they would be half of what they are.
 */
export function settleBasis(
  columns: readonly MeasureColumn[],
  context: Context,
  issues: IssueList,
): SettledBasis {
  const girths = columns.filter(({measure}) => isGirth(measure));
  if (context.basis === 'garment-flat') return {basis: 'garment-flat', columns};
  const isNoted = isFlatIn(context.texts);
  const whole = isNoted ? girths.find(column => isTooLargeForWidth(column, context)) : undefined;
  if (whole && context.basis === undefined) {
    askWhole(whole, issues);
    return {basis: undefined, columns};
  }
  const said =
    girths.find(({heading}) => heading.flat === 'said') ?? (isNoted && !whole ? girths[0] : undefined);
  const flatness = flatnessOf(columns, said !== undefined, context.assumed, context);
  const [column] = said ? [said] : girths;
  if (flatness === 'flat' && column && context.basis === undefined) {
    if (!said) noteFlat(column, context, issues);
    return {basis: 'garment-flat', columns};
  }
  if (flatness !== 'round' && column) askFlat({column, isSaid: said !== undefined}, context, issues);
  if (context.basis !== undefined)
    return {
      basis: context.basis,
      columns: columns.filter(({heading}) => context.basis === 'garment' || heading.on !== 'garment'),
    };
  const ofGarment = girths.filter(({heading}) => heading.on === 'garment');
  const basisSaid = basisIn(context.texts);
  const isUnsaid = girths.every(({heading}) => heading.on !== 'body');
  if (basisSaid === 'garment' && isUnsaid) return {basis: 'garment', columns};
  if (ofGarment.length === girths.length && girths.length > 0) return {basis: 'garment', columns};
  const unsaid = girths.filter(
    ({measure, heading, isSaid}) => decidesSize(measure) && heading.on === undefined && isSaid !== true,
  );
  const [first] = unsaid;
  if (first && (context.hasGarment || basisSaid === 'both')) {
    askBasis(
      first,
      context.hasGarment ? 'Other columns are' : 'The text beside the table speaks of the body and',
      issues,
    );
    return {basis: undefined, columns};
  }
  const large = girths.find(
    column =>
      column.measure === 'chest' &&
      column.heading.on === undefined &&
      column.isSaid !== true &&
      context.department !== 'kids' &&
      basisSaid !== 'body' &&
      areLargerThanLetters(column, context.labels, context.assumed),
  );
  if (large) {
    askLarge(large, issues);
    return {basis: undefined, columns};
  }
  noteBody(girths, columns, basisSaid, issues);
  // The rest says that it is of the body.
  for (const {at} of ofGarment)
    issues.warning(
      'left-out',
      addressOf(at),
      `"${at.text}" is a measurement of the garment and is left out, because other columns are of the body.`,
    );
  return {basis: undefined, columns: columns.filter(column => !ofGarment.includes(column))};
}

/** No size begins with a girth of twice this. */
const LARGEST_WIDTH_CM = 75;

/** Whether the numbers are girths although the text around them speaks of a garment that lies flat. */
const isTooLargeForWidth = (column: MeasureColumn, {assumed}: Context): boolean => {
  const values = known(middlesCm(column, assumed));
  return column.measure === 'chest' && values.length > 0 && Math.min(...values) > LARGEST_WIDTH_CM;
};

function askWhole({at}: MeasureColumn, issues: IssueList): void {
  issues.fault(
    'flat-width',
    addressOf(at),
    `The text beside the table says that the garment lies flat, but twice the numbers of "${at.text}" would be more than the girth of anybody. What are they?`,
    [
      {title: 'The girth of the garment', option: 'basis', value: 'garment'},
      {title: 'The girth of the body', option: 'basis', value: 'body'},
    ],
  );
}

function askBasis({at}: MeasureColumn, cause: string, issues: IssueList): void {
  issues.fault(
    'bad-field',
    addressOf(at),
    `${cause} of the garment, and "${at.text}" does not say what it is of. What were the numbers measured on?`,
    [
      {title: 'The body: leave the columns of the garment out', option: 'basis', value: 'body'},
      {title: 'The garment, all of them', option: 'basis', value: 'garment'},
    ],
  );
}

/** What is measured on a garment only. */
const LENGTHS_OF_GARMENT: ReadonlySet<string> = new Set(['length', 'sleeve', 'shoulder']);

/** Says that single girths beside lengths of the garment are read as those of the body, which nothing in the table says. */
function noteBody(
  girths: readonly MeasureColumn[],
  columns: readonly MeasureColumn[],
  said: 'garment' | 'body' | 'both' | undefined,
  issues: IssueList,
): void {
  const first = girths.find(({measure}) => decidesSize(measure));
  const lengths = columns.filter(({measure}) => LENGTHS_OF_GARMENT.has(measure));
  const isUnsaid = said === undefined && girths.every(({heading}) => heading.on === undefined);
  const isBesideLength = lengths.length > 1 || (first?.measure === 'chest' && lengths.length > 0);
  if (!first || !isUnsaid || !isBesideLength || areRanges(girths) || issues.hasFault) return;
  issues.warning(
    'basis-inferred',
    addressOf(first.at),
    `"${first.at.text}" is read as the girth of the body, because nothing says otherwise. Lengths of the garment stand beside it: if it is of the garment, too, say so.`,
    [{title: 'The garment was measured', option: 'basis', value: 'garment'}],
  );
}

function askLarge({at}: MeasureColumn, issues: IssueList): void {
  issues.fault(
    'bad-field',
    addressOf(at),
    `"${at.text}" is larger in every size than the people who take these letters, so it seems to be of the garment. What were the numbers measured on?`,
    [
      {title: 'The garment', option: 'basis', value: 'garment'},
      {title: 'The body', option: 'basis', value: 'body'},
    ],
  );
}

interface Flat {
  readonly column: MeasureColumn;
  readonly isSaid: boolean;
}

function noteFlat({at}: MeasureColumn, {department}: Context, issues: IssueList): void {
  issues.warning(
    'basis-inferred',
    addressOf(at),
    `The numbers of "${at.text}" are half of what goes round ${department === 'kids' ? 'a child' : 'an adult'} of these sizes, so they are read as widths of the garment laid flat, and doubled. If that is wrong, say what was measured.`,
    [
      {title: 'The girth of the body', option: 'basis', value: 'body'},
      {title: 'The girth of the garment', option: 'basis', value: 'garment'},
    ],
  );
}

function askFlat({column, isSaid}: Flat, {department, basis, assumed}: Context, issues: IssueList): void {
  const {at} = column;
  const repairs: readonly Repair[] = [
    {title: 'The garment laid flat: double the widths', option: 'basis', value: 'garment-flat'},
    ...(isSaid || department === 'kids' ? [] : mayBeInches(column, assumed)),
    ...(isSaid || department === 'kids'
      ? []
      : [{title: 'A children’s chart', option: 'department', value: 'kids'}]),
  ];
  issues.fault(
    'flat-width',
    addressOf(at),
    isSaid
      ? `"${at.text}" is a width of the garment laid flat, which is half a girth${basis === undefined ? '' : `, and the basis "${basis}" says otherwise`}. Say so with the basis "garment-flat", and the widths are doubled.`
      : `The numbers of "${at.text}" are half of what goes round ${department === 'kids' ? 'a child' : 'an adult'}. Was the garment laid flat (basis "garment-flat")?`,
    repairs,
  );
}
