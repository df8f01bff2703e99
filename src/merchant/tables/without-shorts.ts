import type {IssueList} from '../../chart/read/issue-list.js';
import {MEASURES} from '../../chart/model/measures.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from './assign-columns.js';
import {known, middlesCm} from './column-lengths.js';
import {addressOf} from './table-grid.js';

/** Below this a number is no length of a garment's leg. */
const SHORTEST_CM = 5;

/**
 * The columns without the inside leg of shorts, which is a length of the garment: no adult has so short a leg, and no size is chosen
 * by it.
 */
export function withoutShorts(
  columns: readonly MeasureColumn[],
  assumed: LengthUnit | undefined,
  issues: IssueList,
): readonly MeasureColumn[] {
  return columns.filter(column => {
    const values = known(middlesCm(column, assumed));
    const isOfShorts =
      column.measure === 'insideLeg' &&
      values.length > 0 &&
      values.every(value => value >= SHORTEST_CM && value < MEASURES.insideLeg.adultCm.min);
    if (isOfShorts)
      issues.warning(
        'left-out',
        addressOf(column.at),
        `"${column.at.text}" is left out, because no adult has so short a leg: it is a length of the garment.`,
      );
    return !isOfShorts;
  });
}
