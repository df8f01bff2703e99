import type {IssueList} from '../../chart/read/issue-list.js';
import type {Basis, Department, Garment} from '../../chart/model/size-chart.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {filledCells, known, middlesCm} from '../tables/column-lengths.js';
import type {Column} from '../tables/found-table.js';
import {readCell} from '../words/read-cell.js';
import {isGirth} from './same-measure.js';
import {addressOf} from '../tables/table-grid.js';
import {type NumbersOfColumn, type UnitContext, unitOdds, type UnitOdds} from './unit-odds.js';

/** At these odds or more the importer takes the unit. Below them it asks. */
const LEAST_ODDS = 1000;
/** Two sizes say little about where a chart begins and ends. */
const LEAST_ROWS = 3;

export interface Context {
  readonly department: Department | undefined;
  readonly basis: Basis | undefined;
  readonly garment: Garment | undefined;
  readonly labels: Pick<Column, 'cells'> | undefined;
}

/**
 * The unit of the numbers that name none, where they leave only one possible. Undefined where a doubt remains, which is a
 * question to the merchant. `columnsIn` gives the columns as they are read in each unit, since a "height" may be one of people or
 * of garments.
 */
export function inferUnit(
  columnsIn: Readonly<Record<LengthUnit, readonly MeasureColumn[]>>,
  context: Context,
): UnitOdds | undefined {
  const columns = columnsIn.cm;
  // Where one column of a measurement names a unit and another does not, the other may be something else.
  const isClear = ({measure}: MeasureColumn) =>
    columns.every(column => column.measure !== measure || isOpen(column));
  const girths = columns.filter(column => isOpen(column) && isGirth(column.measure) && isClear(column));
  const rows = Math.max(0, ...girths.map(column => known(middlesCm(column, 'cm')).length));
  if (rows < LEAST_ROWS) return undefined;
  const basis =
    context.basis ??
    (girths.some(({heading}) => heading.flat === 'said')
      ? 'garment-flat'
      : girths.every(({heading}) => heading.on === 'garment' && heading.flat === undefined)
        ? 'garment'
        : undefined);
  const found = unitOdds(
    {cm: numbersOf(columnsIn.cm), in: numbersOf(columnsIn.in)},
    {...signsOf(girths, context), basis},
  );
  const byFraction = inchOdds(girths);
  const odds = found && (found.unit === 'in' ? found.odds * byFraction : found.odds / byFraction);
  return found && odds !== undefined && odds >= LEAST_ODDS ? {...found, odds} : undefined;
}

/**
 * How much likelier written fractions are in inches. Centimetres are mostly written with decimals; a shop that converts its chart
 * may write halves of them, and hardly quarters.
 */
const INCH_ODDS = {halves: 8, quarters: 50};
const HALF = /\d[ -]?(?:½|1[/⁄]2)/;
const QUARTER = /\d[ -]?(?:[¼¾⅛⅜⅝⅞]|[1-7][/⁄][48](?!\d))/;

function inchOdds(columns: readonly MeasureColumn[]): number {
  const texts = columns.flatMap(({cells}) => cells.map(({text}) => text));
  if (texts.some(text => QUARTER.test(text))) return INCH_ODDS.quarters;
  return texts.some(text => HALF.test(text)) ? INCH_ODDS.halves : 1;
}

/** Above XXL. "6X" is a size for girls. */
const LARGE_LABEL = /^(?:x{3,}l|[3-9] ?xl)\b/i;

/** What the columns of girths and the labels of a table tell beside their numbers. */
export function signsOf(
  girths: readonly MeasureColumn[],
  {department, basis, garment, labels}: Context,
): UnitContext {
  return {
    department,
    basis,
    garment,
    hasRanges: areRanges(girths),
    saysWidth: girths.some(({heading}) => heading.flat !== undefined),
    hasLargeLabel: labels?.cells.some(({text}) => LARGE_LABEL.test(text.trim())) === true,
  };
}

function numbersOf(columns: readonly MeasureColumn[]): readonly NumbersOfColumn[] {
  const measures = [...new Set(columns.map(({measure}) => measure))];
  return measures.flatMap((measure): readonly NumbersOfColumn[] => {
    const own = columns.filter(column => column.measure === measure);
    const isKnown = !own.every(isOpen);
    // A column without a unit keeps its numbers, as those of a column in cm.
    const values = own
      .flatMap(column => known(middlesCm(column, isKnown ? undefined : 'cm')))
      .filter(value => value > 0);
    const [first, last] = [Math.min(...values), Math.max(...values)];
    return values.length === 0 ? [] : [{measure, isGirth: isGirth(measure), isKnown, first, last}];
  });
}

/** Whether neither the heading of a column nor any of its cells names a unit. */
const isOpen = ({heading, cells}: MeasureColumn): boolean =>
  heading.units.length === 0 &&
  heading.otherUnit === undefined &&
  cells.some(({text}) => /\d/.test(text)) &&
  cells.every(({text}) => {
    const reading = /\d/.test(text) ? readCell(text) : undefined;
    return reading?.kind !== 'lengths' || reading.lengths.every(length => length?.unit === undefined);
  });

/** An elastic garment at rest and stretched gives a wider range than the bodies of one size do. */
const MOST_RANGE = 1.2;

/** Whether most cells are ranges of a body. A collar is one number also where the chest beside it is a range. */
export function areRanges(girths: readonly MeasureColumn[]): boolean {
  const trunk = girths.filter(({measure}) => measure === 'chest' || measure === 'waist' || measure === 'hip');
  const cells = trunk.flatMap(column =>
    filledCells(column).map(({text}) => {
      const reading = /\d/.test(text) ? readCell(text) : undefined;
      if (reading?.kind !== 'lengths') return false;
      const {min, max} = reading.lengths[0].range;
      return min !== null && max !== null && max > min && max < MOST_RANGE * min;
    }),
  );
  return cells.filter(Boolean).length * 2 > cells.length;
}

const NAME: Readonly<Record<LengthUnit, string>> = {cm: 'centimetres', in: 'inches'};

/** Says what was inferred, so that the merchant can object; the note stays in the chart. */
export function noteInferred({unit}: UnitOdds, columns: readonly MeasureColumn[], issues: IssueList): void {
  const [first] = columns.filter(isOpen);
  if (first)
    issues.warning(
      'unit-inferred',
      addressOf(first.at),
      `Nothing names the unit of "${first.at.text}". The numbers are read as ${NAME[unit]}, because in ${NAME[unit === 'cm' ? 'in' : 'cm']} they would fit neither people nor clothes. If that is wrong, give the unit of the table.`,
      [
        {
          title: `The table is in ${NAME[unit === 'cm' ? 'in' : 'cm']}`,
          option: 'units',
          value: unit === 'cm' ? 'in' : 'cm',
        },
      ],
    );
}
