import {statureAtAge} from '../../core/growth.js';
import {agesIn, agesWithoutUnit} from './ages-in.js';
import type {Band} from '../model/column-bands.js';
import {isForChildren} from '../model/is-for-children.js';
import type {ChartSize, SizeChart} from '../model/size-chart.js';

/**
 * How much a stature that follows from an age counts beside girths: so little that it decides only where no girth is known. Children
 * of one age differ by two sizes in stature.
 */
export const STATURE_OF_AGE_WEIGHT = 0.01;

/** The ages of a children's size, in years, from its label ("4-5 y") or its `equivalents` (`{"age": "4-5"}`). */
export const agesOf = ({
  label,
  equivalents,
}: Pick<ChartSize, 'label' | 'equivalents'>): readonly [number, number] | undefined =>
  (equivalents['age'] === undefined ? undefined : agesWithoutUnit(equivalents['age'])) ?? agesIn(label);

/**
 * The statures that the ages of a children's chart stand for, by the medians of both ages, in the order of its sizes. Undefined for
 * a chart that prints statures, or that has a size without an age.
 */
export function staturesOfAges(chart: SizeChart): readonly Band[] | undefined {
  if (!isForChildren(chart) || chart.sizes.some(({ranges}) => ranges.height)) return undefined;
  const bands = chart.sizes.flatMap(size => {
    const ages = agesOf(size);
    if (!ages) return [];
    const [loCm, hiCm] = [statureAtAge(ages[0]).valueCm, statureAtAge(ages[1]).valueCm];
    return [{loCm, hiCm}];
  });
  return bands.length > 1 && bands.length === chart.sizes.length ? bands : undefined;
}
