import {at} from '../core/at.js';
import {compileChart} from './compile-chart.js';
import type {SizeChart} from './index.js';
import type {Recommendation} from '../core/domain.js';

/** What the finder can know of a body. A chart of anything else (sleeves, neck) cannot be answered from. */
const KNOWABLE = ['chest', 'waist', 'hip', 'height'] as const;

/** Whether any size of the chart can be told from another one by what the finder knows. */
export const canAnswerFrom = ({sizes}: SizeChart): boolean =>
  sizes.some(({ranges}) => KNOWABLE.some(measure => ranges[measure] !== undefined));

/** Whether the inside leg can change the size: adults' sizes of one girth in several lengths, or figure groups by length. */
export const countsInsideLeg = (chart: SizeChart): boolean =>
  !isForChildren(chart) &&
  compileChart(chart, 'regular').groups.some(({measures, weights}) =>
    measures.some((measure, column) => measure === 'insideLeg' && at(weights, column) > 0),
  );

/** Photos and statistics are of adults; children are served by a tape. */
export const isForChildren = ({department}: SizeChart): boolean => department === 'kids';

/** The size in another system; the system is `age` in charts for children. */
export interface OtherName {
  readonly system: string;
  readonly label: string;
}

/** The recommended size as other countries call it, in the order of the chart. */
export const otherNamesOf = ({sizes}: SizeChart, {size, group}: Recommendation): readonly OtherName[] =>
  Object.entries(
    sizes.find(({label, group: of}) => label === size && (group === undefined || of === group))
      ?.equivalents ?? {},
  ).map(([system, label]) => ({system, label}));
