import {at} from '../core/at.js';
import type {BodyMeasurements, Recommendation} from '../core/domain.js';
import type {Band} from './model/column-bands.js';
import {termOf} from './choose/cost-model.js';
import {sdOf} from './choose/decide.js';
import type {MeasureName} from './model/measures.js';
import {chanceOf} from './choose/outside.js';
import {parseSizeChart} from './read/parse-chart.js';
import {recommendFrom, type RecommendOptions} from './recommend.js';
import type {CmRange, SizeChart} from './model/size-chart.js';

/** One measurement as it enters the decision. */
export interface ExplainedMeasure {
  readonly measure: MeasureName;
  readonly weight: number;
  readonly valueCm: number;
  readonly sdCm: number;
  /** How far the wished fit moves the body along the chart. No other number here includes it. */
  readonly fitShiftCm: number;
}

/** The cost of one size and its parts. The smaller the total, the better the size at the mean body. */
export interface ExplainedSize {
  readonly label: string;
  readonly group: string | null;
  readonly probability: number;
  /** The body range of the size in the decision: without ease, with gaps shared and nominal points widened. */
  readonly ranges: {readonly [measure in MeasureName]?: CmRange};
  /** The part of each measurement in the cost: in cm² for most garments, in cm⁶ where the worst measurement decides. */
  readonly costs: {readonly [measure in MeasureName]?: number};
  readonly totalCost: number;
}

/** A recommendation with everything that it is made of, as data. */
export interface Explanation {
  readonly recommendation: Recommendation;
  /** The figure group of the answer. */
  readonly group: string | null;
  readonly measures: readonly ExplainedMeasure[];
  /** The sizes of that group, from small to large. */
  readonly sizes: readonly ExplainedSize[];
  /**
   * Probability that the body needs a smaller or a larger size than the figure group of the answer has, or than any group
   * has where none is asked for and a length counts in none. `unreadable` is that of a row which could not be read.
   * Together with the odds and `soldOut`, what is missing to 1 is the probability that another group is right.
   */
  readonly outside: {readonly below: number; readonly above: number; readonly unreadable: number};
  /** Probability that nothing in stock can be worn. */
  readonly soldOut: number;
}

/** As `recommendSize`, with the reasons. Throws in the same case. */
export function explainSize(
  measurements: BodyMeasurements,
  chart: SizeChart,
  options?: RecommendOptions | null,
): Explanation {
  const parsed = parseSizeChart(chart);
  if (!parsed.ok) throw parsed.error;
  const {recommendation, weighed, body} = recommendFrom(measurements, parsed.value, options ?? {});
  if (!weighed) {
    const outside = {below: 0, above: 0, unreadable: 0};
    return {recommendation, group: null, measures: [], sizes: [], outside, soldOut: 0};
  }
  const {group, measures, rules, table, weights, probabilities} = weighed;
  const means = weighed.body.meansCm;
  const explained = group.contenders.flatMap(({kind, index, bands}, row) => {
    if (kind !== 'size') return [];
    const costs = measures.map((_, column) => termOf(table, row, column, at(means, column)));
    const ranges = measures.map((_, column) => at(bands, at(rules.columns, column)));
    return [
      {
        label: at(parsed.value.sizes, index).label,
        group: group.name,
        probability: at(probabilities, row) * weighed.groupShare,
        ranges: byMeasure(measures, column => toRange(at(ranges, column))),
        costs: byMeasure(measures, column => at(costs, column)),
        totalCost: costs.reduce((sum, cost) => sum + cost, 0),
      },
    ];
  });
  return {
    recommendation,
    group: group.name,
    measures: measures.map((measure, column) => {
      const valueCm = at(body.valuesCm, body.measures.indexOf(measure));
      const sdCm = sdOf(weighed.body, column);
      return {
        measure,
        weight: at(weights, column),
        valueCm,
        sdCm,
        fitShiftCm: at(means, column) - valueCm,
      };
    }),
    sizes: explained,
    outside: {...recommendation.outside, unreadable: weighed.groupShare * chanceOf(weighed, 'lost')},
    soldOut: weighed.nothing * weighed.groupShare,
  };
}

function byMeasure<T>(
  measures: readonly MeasureName[],
  valueOf: (column: number) => T,
): {readonly [measure in MeasureName]?: T} {
  const values: {[measure in MeasureName]?: T} = {};
  for (const [column, measure] of measures.entries()) values[measure] = valueOf(column);
  return values;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const toRange = ({loCm, hiCm}: Band): CmRange => ({minCm: finite(loCm), maxCm: finite(hiCm)});
