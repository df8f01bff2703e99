import {parseSizeChart, recommendSize} from '../../dist/core.js';
import {makeNoise} from '../../calibration/anatomy/evaluate.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const START_CM = {chest: 80, waist: 62, hip: 84};
const PAIRS_PER_CHART = 25;

/**
 * Compares bodies with larger bodies on random rising charts and counts the pairs in which the larger body gets the smaller
 * answer. The cases are hard: narrow sizes, wide bands, and often only one girth that grows a little.
 */
export function countReversals(pairs) {
  const {uniform} = makeNoise(4);
  const from = (low, high) => low + uniform() * (high - low);
  const quarter = (low, high) => Math.round(4 * from(low, high)) / 4;
  const oneOf = list => list[Math.floor(uniform() * list.length)];

  const makeChart = () => {
    const names = GIRTHS.filter(() => uniform() < 0.8);
    const at = {...START_CM};
    const widestCm = oneOf([9, 6, 4]);
    const sizes = Array.from({length: 2 + Math.floor(9 * uniform())}, (_, index) => {
      const ranges = (names.length > 0 ? names : ['chest']).map(name => {
        const widthCm = quarter(0, widestCm);
        const range = [at[name], at[name] + widthCm];
        // Two equal points would give one size twice.
        at[name] += widthCm + Math.max(quarter(0, 3), widthCm === 0 ? 1 : 0);
        return [name, range];
      });
      return {label: String(index), ...Object.fromEntries(ranges)};
    });
    const garment = oneOf(['top', 'bottom', 'dress', 'outerwear', undefined]);
    const file = {
      units: 'cm',
      stretch: oneOf(['none', 'some', 'high']),
      betweenSizes: oneOf(['nearest', 'larger', 'smaller']),
      ...(garment && {garment}),
      sizes,
    };
    return {endCm: at, chart: parseSizeChart(file).value};
  };

  const makeBody = endCm => {
    const common = from(-0.2, 1.2);
    const girthsCm = GIRTHS.map(girth => {
      const share = uniform() < 0.5 ? common : from(-0.2, 1.2);
      return Math.round(4 * (START_CM[girth] + share * (endCm[girth] - START_CM[girth]))) / 4;
    });
    const sds = GIRTHS.map(() => quarter(0.5, 5));
    return {girthsCm, sds, correlation: from(-0.2, 0.9)};
  };

  const makeGrowth = () => {
    if (uniform() < 0.4) return GIRTHS.map(() => quarter(0, 4));
    const only = Math.floor(3 * uniform());
    return GIRTHS.map((_, index) => (index === only ? quarter(0, 2) : 0));
  };

  // `ofSizes` are those between two sizes; in the others one of the two bodies is outside of the chart.
  const count = {pairs: 0, reversals: 0, ofSizes: 0, mostLikelyNamed: 0, named: 0, found: []};
  while (count.pairs < pairs) {
    const {endCm, chart} = makeChart();
    for (let pair = 0; pair < PAIRS_PER_CHART; pair++) {
      const body = makeBody(endCm);
      const growth = makeGrowth();
      const before = recommendSize(measurementsOf(body), chart);
      const larger = {...body, girthsCm: body.girthsCm.map((cm, i) => cm + growth[i])};
      const after = recommendSize(measurementsOf(larger), chart);
      count.pairs += 1;
      if (placeOf(after) < placeOf(before)) {
        count.reversals += 1;
        count.ofSizes += Number(before.size !== null && after.size !== null);
        count.found.push({before: oddsOf(before), after: oddsOf(after), sizes: chart.sizes.length, growth});
      }
      if (before.size === null) continue;
      count.named += 1;
      const most = Math.max(...before.sizes.map(({probability}) => probability));
      if (before.confidence >= most - 1e-6) count.mostLikelyNamed += 1;
    }
  }
  return count;
}

const placeOf = ({size, reason}) =>
  size !== null ? Number(size) : reason === 'below-chart' ? -Infinity : Infinity;

/** What the two answers of a reversal were decided by, for whoever looks into one. */
const oddsOf = ({size, reason, outside, sizes}) => ({
  size: size ?? reason,
  outside,
  odds: sizes.map(({probability}) => Number(probability.toFixed(4))),
});

const measurementsOf = ({girthsCm, sds, correlation}) => ({
  ...Object.fromEntries(
    GIRTHS.map((girth, i) => [girth, {valueCm: girthsCm[i], sdCm: sds[i], source: 'photo'}]),
  ),
  covarianceCm2: sds.map((a, i) => sds.map((b, j) => a * b * (i === j ? 1 : correlation))),
  notes: [],
});
