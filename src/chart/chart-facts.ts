import {at} from '../core/at.js';
import {compileChart} from './choose/compile-chart.js';
import {isForChildren} from './model/is-for-children.js';
import {countedSecondary} from './choose/secondary-counts.js';
import type {SizeChart} from './index.js';
import type {Recommendation} from '../core/domain.js';

/**
 * What the finder can know of a body. It cannot answer from a chart that has only other measurements, such as
 * lengths of garments, or only sleeves, which it does not estimate.
 */
const KNOWABLE = ['chest', 'waist', 'hip', 'height'] as const;

/** Whether the chart has a measurement that the finder can know. */
export const canAnswerFrom = (chart: SizeChart): boolean =>
  chart.sizes.some(({ranges}) => KNOWABLE.some(measure => ranges[measure] !== undefined)) ||
  answersByHeight(chart) ||
  countedSecondary(chart).some(measure => measure !== 'sleeve');

export {countedSecondary};

/**
 * Whether the inside leg can change the size: it does where adults' sizes of one girth, or figure groups, differ in
 * length.
 */
export const countsInsideLeg = (chart: SizeChart): boolean =>
  !isForChildren(chart) &&
  compileChart(chart, 'regular').groups.some(({measures, weights}) =>
    measures.some((measure, column) => measure === 'insideLeg' && at(weights, column) > 0),
  );

/** Whether the stature of a child is enough for a size, because the chart has statures or ages. */
export const answersByHeight = (chart: SizeChart): boolean =>
  isForChildren(chart) &&
  compileChart(chart, 'regular').groups.some(({measures}) => measures.includes('height'));

/** What the form of a chart depends on. */
export const formFacts = (
  chart: SizeChart | null,
): {readonly isForChildren: boolean; readonly answersByHeight: boolean} => ({
  isForChildren: chart !== null && isForChildren(chart),
  answersByHeight: chart !== null && answersByHeight(chart),
});

/** The label of a size in another system. In charts for children the system can be `age`. */
export interface OtherName {
  readonly system: string;
  readonly label: string;
}

/** The labels of the recommended size in other systems, in the order of the chart. */
export const otherNamesOf = ({sizes}: SizeChart, {best}: Recommendation): readonly OtherName[] =>
  Object.entries(
    sizes.find(({label, group}) => label === best?.label && group === (best.group ?? null))?.equivalents ??
      {},
  ).map(([system, label]) => ({system, label}));
