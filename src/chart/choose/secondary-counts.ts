import {at} from '../../core/at.js';
import {GIRTHS, SECONDARY_MEASURES, type SecondaryMeasure} from '../../core/domain.js';
import {compileChart} from './compile-chart.js';
import {isForChildren} from '../model/is-for-children.js';
import type {MeasureName} from '../model/measures.js';
import type {SizeChart} from '../model/size-chart.js';

/** The secondary dimensions of an adult that can change the size, such as the collar of a shirt. */
export const countedSecondary = (chart: SizeChart): readonly SecondaryMeasure[] =>
  isForChildren(chart) ? [] : SECONDARY_MEASURES.filter(measure => hasColumn(chart, measure));

/**
 * Whether an estimate from other measurements counts for a chart, as what is told always does.
 * - The girths of a child never do, because the surveys behind the estimates have adults only.
 * - A secondary dimension does where the chart has no girth of the trunk. Beside one it would add nothing: it follows from the same
 *   girths, with an uncertainty of more than a size (calibration/secondary-report.md).
 * - The girth under the bust does, because bras of one bust girth come in several bands.
 * - A sleeve does beside a girth: it follows from the stature and tells sizes of equal girth apart. Alone it tells no size.
 */
export function trustsEstimate(chart: SizeChart, measure: MeasureName): boolean {
  if (measure === 'height' || measure === 'insideLeg') return true;
  if (isForChildren(chart)) return false;
  if (isTrunk(measure)) return true;
  if (!hasColumn(chart, measure)) return false;
  if (measure === 'sleeve') return hasTrunk(chart) || hasColumn(chart, 'neck');
  return measure === 'underbust' || !hasTrunk(chart);
}

const isTrunk = (measure: MeasureName): boolean => GIRTHS.some(girth => girth === measure);

const hasTrunk = ({sizes}: SizeChart): boolean =>
  sizes.some(({ranges}) => GIRTHS.some(girth => ranges[girth] !== undefined));

const hasColumn = (chart: SizeChart, measure: MeasureName): boolean =>
  compileChart(chart, 'regular').groups.some(({measures, weights}) => {
    const column = measures.indexOf(measure);
    return column >= 0 && at(weights, column) > 0;
  });
