import type {SizeChart} from '../../chart/model/size-chart.js';
import type {Recommendation} from '../../core/domain.js';
import {fail, ok, type Result} from '../../core/errors.js';
import type {SampledBody} from './population.js';

/** Size → pieces sold. */
export type UnitsSold = Readonly<Record<string, number>>;

/**
 * The people of a survey, weighed so that each size has the share of the people that it has of the pieces sold. People who are smaller
 * or larger than the chart buy nothing, so sales say nothing about them. They get the weight of the size next to them. Fails where
 * the sizes sold are not those of the chart.
 */
export function weighBySales(
  bodies: readonly SampledBody[],
  sold: UnitsSold,
  chart: SizeChart,
  sizeOf: (body: SampledBody, chart: SizeChart) => Recommendation,
): Result<readonly SampledBody[]> {
  const labels = [...new Set(chart.sizes.map(({label}) => label))];
  const unknown = Object.keys(sold).filter(label => !labels.includes(label));
  const missing = labels.filter(label => sold[label] === undefined);
  if (unknown.length > 0 || missing.length > 0)
    return fail(
      'chart-invalid',
      unknown.length > 0
        ? `The chart has no size ${unknown.join(', ')}. Its sizes are ${labels.join(', ')}.`
        : `The pieces sold of ${missing.join(', ')} are missing. Write 0 where there were none.`,
    );
  const found = bodies.map(body => {
    const {size, closest} = sizeOf(body, chart);
    return {body, size, weighedAs: size ?? closest?.label};
  });
  const total = Object.values(sold).reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) return fail('chart-invalid', 'No piece is sold.');
  const surveyed = new Map<string, number>();
  for (const {body, size} of found)
    if (size !== null) surveyed.set(size, (surveyed.get(size) ?? 0) + body.share);
  const ratioOf = (label: string | undefined): number => {
    const share = label === undefined ? undefined : surveyed.get(label);
    return label === undefined || !share ? 1 : (sold[label] ?? 0) / total / share;
  };
  const weighed = found.map(({body, weighedAs}) => ({...body, share: body.share * ratioOf(weighedAs)}));
  const sum = weighed.reduce((all, {share}) => all + share, 0);
  return ok(weighed.map(body => ({...body, share: body.share / sum})));
}
