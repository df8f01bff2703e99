import type {BodyMeasurements, Recommendation} from '../core/domain.js';
import {termOf} from './cost-model.js';
import type {MeasureName} from './measures.js';
import {parseSizeChart} from './parse-chart.js';
import {recommendFrom, type RecommendOptions} from './recommend.js';
import type {CmRange, SizeChart} from './size-chart.js';

/** One measurement as it went into the decision. */
export interface ExplainedMeasure {
  readonly measure: MeasureName;
  readonly weight: number;
  readonly valueCm: number;
  readonly sdCm: number;
  /** How far the wished fit moved the body along the chart; included in no other number here. */
  readonly fitShiftCm: number;
}

/** Why one size costs what it costs: the smaller the total, the better the size at the mean body. */
export interface ExplainedSize {
  readonly label: string;
  readonly group: string | null;
  readonly probability: number;
  /** The body range of the size in the decision: ease taken off, gaps shared, points widened. */
  readonly ranges: {readonly [measure in MeasureName]?: CmRange};
  /** Each measurement's part of the cost; in cm² for most garments, cm⁶ where the worst place decides. */
  readonly costs: {readonly [measure in MeasureName]?: number};
  readonly totalCost: number;
}

/** A recommendation with everything it was made of, as data. */
export interface Explanation {
  readonly recommendation: Recommendation;
  /** Figure group that was answered from. */
  readonly group: string | null;
  readonly measures: readonly ExplainedMeasure[];
  /** From small to large, of the group only. */
  readonly sizes: readonly ExplainedSize[];
  /**
   * Probability that the body needs a size the group does not have, or one whose row is unreadable. What all of these
   * leave of 1 is the chance that another group is the right one.
   */
  readonly outside: {readonly below: number; readonly above: number; readonly unreadable: number};
  /** Probability that nothing in stock can be worn. */
  readonly soldOut: number;
}

/** As `recommendSize`, with the reasons. Throws under the same condition. */
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
    const costs = measures.map((_, column) => termOf(table, row, column, means[column] ?? 0));
    const ranges = measures.map((_, column) => bands[rules.columns[column] ?? -1]);
    return [
      {
        label: parsed.value.sizes[index]?.label ?? '',
        group: group.name,
        probability: (probabilities[row] ?? 0) * weighed.groupShare,
        ranges: byMeasure(measures, column => toRange(ranges[column])),
        costs: byMeasure(measures, column => costs[column] ?? 0),
        totalCost: costs.reduce((sum, cost) => sum + cost, 0),
      },
    ];
  });
  const chance = (kind: string) =>
    weighed.groupShare *
    probabilities.reduce((sum, p, row) => (group.contenders[row]?.kind === kind ? sum + p : sum), 0);
  return {
    recommendation,
    group: group.name,
    measures: measures.map((measure, column) => {
      const valueCm = body.valuesCm[body.measures.indexOf(measure)] ?? 0;
      const sdCm = Math.sqrt(weighed.body.covarianceCm2[column]?.[column] ?? 0);
      return {
        measure,
        weight: weights[column] ?? 0,
        valueCm,
        sdCm,
        fitShiftCm: (means[column] ?? 0) - valueCm,
      };
    }),
    sizes: explained,
    outside: {below: chance('below'), above: chance('above'), unreadable: chance('lost')},
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

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const toRange = (band: {readonly loCm: number; readonly hiCm: number} | undefined): CmRange => ({
  minCm: finite(band?.loCm),
  maxCm: finite(band?.hiCm),
});
