import {ageIn} from '../../chart/read/ages-in.js';
import {MEASURES, type MeasureName} from '../../chart/model/measures.js';
import type {LengthUnit} from '../../core/units.js';
import type {MeasureColumn} from '../tables/assign-columns.js';
import {known, middlesCm} from '../tables/column-lengths.js';
import type {Context} from './infer-unit.js';

/**
 * Adult girths that all lie under these are half of one: the smallest women's sizes collected begin at a chest of 74, a waist
 * of 56 and a hip of 80 cm, and no chart ends there.
 */
const LEAST_GIRTH_CM: {readonly [measure in MeasureName]?: number} = {chest: 80, waist: 56, hip: 84};
/** Children's charts collected give a chest of 60 cm at 6 years and of 76 cm at 14; this is a little less, and fits babies too. */
const childChestCm = (years: number): number => 44 + 2.2 * years;
/** A width with the usual room of the garment is at most this part of the girth. */
const WIDTH_PER_GIRTH = 0.72;

/** Whether the numbers of one column, taken alone, may be half of girths. */
export function isHalf(
  column: MeasureColumn,
  assumed: LengthUnit | undefined,
  {basis, department, labels}: Context,
): boolean {
  const values = known(middlesCm(column, assumed));
  const most = Math.max(...values);
  const least = LEAST_GIRTH_CM[column.measure];
  if (values.length === 0 || least === undefined) return false;
  // A garment may be knitted or elastic, and so much smaller than whoever wears it.
  if (basis === 'garment' && column.measure !== 'chest') return false;
  const {adultCm, childCm} = MEASURES[column.measure];
  if (department !== 'kids') return most < least && 2 * most >= adultCm.min;
  if (Math.min(...values) < childCm.min) return 2 * Math.min(...values) >= childCm.min;
  const ages = (labels?.cells ?? []).map(({text}) => ageIn(text));
  return (
    column.measure === 'chest' &&
    middlesCm(column, assumed).some((value, row) => {
      const years = ages[row];
      return value !== undefined && years !== undefined && value < WIDTH_PER_GIRTH * childChestCm(years);
    })
  );
}
