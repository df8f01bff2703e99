import {at} from '../core/at.js';
import type {BodyMeasurements} from '../core/domain.js';
import type {BodyVector, ToldLengths} from './body-vector.js';
import {compileChart} from './compile-chart.js';
import type {SizeChart} from './size-chart.js';

/** Whether a neck can change the size: where the chart gives the collar of a shirt. */
export const countsNeck = (chart: SizeChart): boolean =>
  compileChart(chart, 'regular').groups.some(({measures, weights}) =>
    measures.some((measure, column) => measure === 'neck' && at(weights, column) > 0),
  );

/**
 * The body without a neck that is only estimated, where the chart has a girth of the trunk too. Such a neck is uncertain by more
 * than a collar size (calibration/neck-report.md), so the chest tells the size of the shirt better.
 */
export function withoutGuessedNeck(
  body: BodyVector,
  {neck}: Partial<Pick<BodyMeasurements, 'neck'>>,
  {neckCm}: ToldLengths,
  {sizes}: SizeChart,
): BodyVector {
  const isKnown = neckCm !== undefined || (neck !== undefined && neck.source !== 'statistics');
  const hasTrunk = sizes.some(({ranges}) => ranges.chest ?? ranges.waist ?? ranges.hip);
  const place = body.measures.indexOf('neck');
  if (isKnown || !hasTrunk || place < 0) return body;
  const others = <T>(list: readonly T[]) => list.filter((_, index) => index !== place);
  return {
    measures: others(body.measures),
    valuesCm: others(body.valuesCm),
    covarianceCm2: others(body.covarianceCm2).map(others),
  };
}
