import type {Repair} from '../../core/errors.js';
import type {IssueList} from '../../chart/read/issue-list.js';
import {MEASURES} from '../../chart/model/measures.js';
import {CM_PER_INCH} from '../../core/units.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import {addressOf} from '../tables/table-grid.js';

/** Where the chests of adults begin and end in inches. A chart of widths laid flat in centimetres may have the same numbers. */
const CHEST_IN = {first: [28, 44], last: 62} as const;

/**
 * Asks where a table says inches of numbers that would, in inches, go round nobody: 86 to 102 under "Chest (in)". What it says of
 * the garment or the body would not help.
 */
export function askCentimetres(
  columns: readonly MeasureColumn[],
  assumed: LengthUnit | undefined,
  issues: IssueList,
): boolean {
  const wrong = columns.find(column => {
    const {measure} = column;
    const values = known(middlesCm(column, assumed));
    const {min, max} = MEASURES[measure].adultCm;
    return (
      (measure === 'chest' || measure === 'waist' || measure === 'hip') &&
      values.length > 0 &&
      values.every(value => value > max && value / CM_PER_INCH >= min && value / CM_PER_INCH <= max)
    );
  });
  if (!wrong) return false;
  const [first] = wrong.cells.filter(({text}) => /\d/.test(text));
  issues.fault(
    'wrong-units',
    addressOf(wrong.at),
    `"${wrong.at.text}" is read in inches, but "${first?.text ?? ''}" inches go round nobody. Are the numbers centimetres?`,
    [otherUnit(wrong, 'cm', 'The numbers are centimetres')],
  );
  return true;
}

/** The answer that a column's numbers are inches, where they may be. */
export function mayBeInches(column: MeasureColumn, assumed: LengthUnit | undefined): readonly Repair[] {
  const values = known(middlesCm(column, assumed));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [least, most] = CHEST_IN.first;
  const isChest = column.measure === 'chest' && low >= least && low <= most && high <= CHEST_IN.last;
  return isChest && assumed !== 'in' && !column.heading.units.includes('in')
    ? [otherUnit(column, 'in', 'The numbers are inches')]
    : [];
}

const UNIT = /[([]?\s*\b(?:cms?|centim\p{L}+|in(?:ch(?:es)?)?)\b\.?\s*[)\]]?|["″”]/giu;

/** The heading with the other unit, where it names one; else the unit of the table. */
function otherUnit({at, heading}: MeasureColumn, unit: LengthUnit, title: string): Repair {
  return heading.units.length === 0
    ? {title, option: 'units', value: unit}
    : {title, option: 'cell', value: `${addressOf(at)}=${at.text.replace(UNIT, '').trim()} (${unit})`};
}
