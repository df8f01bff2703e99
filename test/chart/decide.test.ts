import {expect} from '@open-wc/testing';
import {makeCostTable, type CostRules} from '../../src/chart/choose/cost-model.js';
import type {Contender} from '../../src/chart/choose/compile-chart.js';
import {decide} from '../../src/chart/choose/decide.js';
import {inverseNormal, normalCdf} from '../../src/chart/choose/normal-distribution.js';

type Vector = readonly number[];

/** Makes contenders from the edges of each column: below, one size between each two edges, above. */
function contendersFrom(edges: readonly Vector[]): readonly Contender[] {
  const count = (edges[0]?.length ?? 0) - 1;
  const edge = (column: Vector, place: number) => column[place] ?? (place < 0 ? -Infinity : Infinity);
  return Array.from({length: count + 2}, (_, row) => ({
    kind: row === 0 ? 'below' : row === count + 1 ? 'above' : 'size',
    index: row - 1,
    key: String(row),
    bands: edges.map(column => ({loCm: edge(column, row - 1), hiCm: edge(column, row)})),
    printed: [],
  }));
}

const rulesFrom = (edges: readonly Vector[], weights: Vector, power: 2 | 6): CostRules => ({
  contenders: contendersFrom(edges),
  columns: edges.map((_, column) => column),
  tightPrices: weights.map(weight => 2 * weight ** (1 / power)),
  loosePrices: weights.map(weight => weight ** (1 / power)),
  power,
  toleranceCm: {tight: 2, loose: 8},
});

/** The probability of each contender and, at the end, that nothing offered can be worn. */
const run = (rules: CostRules, meansCm: Vector, covarianceCm2: readonly Vector[], weights: Vector) => {
  const {probabilities, nothing} = decide(rules, makeCostTable(rules), {meansCm, covarianceCm2}, weights);
  return [...probabilities, nothing];
};

/** The rules with only some rows offered. Row 0 is below the chart, and row 1 is the smallest size. */
const offering = (rules: CostRules, rows: readonly number[]): CostRules => ({
  ...rules,
  offered: rules.contenders.map((_, row) => rows.includes(row)),
});

const covarianceOf = (sds: Vector, correlation: number) =>
  sds.map((a, row) => sds.map((b, column) => a * b * (row === column ? 1 : correlation)));

/**
 * The cheapest contender. Where that is a size that is not offered, the cheapest offered size, if the body can wear it, or
 * else the place after the last contender.
 */
function answerFor({contenders, offered, loosePrices, toleranceCm}: CostRules, body: Vector, costs: Vector) {
  const cheapest = (rows: readonly number[]) =>
    rows.reduce(
      (best, row) => ((costs[row] ?? 0) < (costs[best] ?? Infinity) ? row : best),
      contenders.length,
    );
  const rows = [...contenders.keys()];
  const best = cheapest(rows);
  if (!offered || offered[best] || contenders[best]?.kind !== 'size') return best;
  const substitute = cheapest(rows.filter(row => offered[row]));
  const isWearable = contenders[substitute]?.bands.every(({loCm, hiCm}, column) => {
    const value = body[column] ?? NaN;
    const isTooLoose = (loosePrices[column] ?? 0) > 0 && loCm - value > toleranceCm.loose;
    return value - hiCm <= toleranceCm.tight && !isTooLoose;
  });
  return isWearable ? substitute : contenders.length;
}

/**
 * The same integral by brute force, without any code of `decide`: 40 000 points of Roberts' R3 sequence through a
 * Cholesky factor, each given to the cheapest size. Its own error is below 1e-3.
 */
function probabilitiesByPoints(rules: CostRules, means: Vector, covariance: readonly Vector[]): number[] {
  const points = 40_000;
  const size = means.length;
  const ratio = 1.2207440846057596; // the real root of x⁴ = x + 1
  const at = (row: number, column: number) => covariance[row]?.[column] ?? 0;
  const factor: number[][] = [];
  for (let row = 0; row < size; row += 1) {
    factor[row] = [];
    for (let column = 0; column <= row; column += 1) {
      let value = at(row, column);
      for (let k = 0; k < column; k += 1) value -= (factor[row]?.[k] ?? 0) * (factor[column]?.[k] ?? 0);
      (factor[row] ?? [])[column] =
        row === column ? Math.sqrt(value) : value / (factor[column]?.[column] ?? 1);
    }
  }
  const counts = [...rules.contenders.map(() => 0), 0];
  for (let point = 1; point <= points; point += 1) {
    const z = means.map((_, k) => inverseNormal((0.5 + point / ratio ** (k + 1)) % 1));
    const body = means.map((mean, row) =>
      z.reduce((sum, value, k) => sum + (factor[row]?.[k] ?? 0) * value, mean),
    );
    const costs = rules.contenders.map(({bands}) =>
      body.reduce((sum, value, column) => {
        const {loCm, hiCm} = bands[column] ?? {loCm: 0, hiCm: 0};
        const cost =
          value > hiCm
            ? (rules.tightPrices[column] ?? 0) * (value - hiCm)
            : (rules.loosePrices[column] ?? 0) * Math.max(loCm - value, 0);
        return sum + cost ** rules.power;
      }, 0),
    );
    const best = answerFor(rules, body, costs);
    counts[best] = (counts[best] ?? 0) + 1;
  }
  return counts.map(count => count / points);
}

describe('normal distribution', () => {
  it('normalCdf has the values of published tables', () => {
    for (const [z, p] of [
      [0, 0.5],
      [1, 0.8413447],
      [1.645, 0.9500151],
      [-1.96, 0.0249979],
      [3, 0.9986501],
    ] as const)
      expect(normalCdf(z)).to.be.closeTo(p, 1e-6);
  });
  it('inverseNormal inverts normalCdf', () => {
    for (const p of [1e-4, 0.02, 0.5, 0.8, 0.9999])
      expect(normalCdf(inverseNormal(p))).to.be.closeTo(p, 1e-7);
  });
});

describe('decide', () => {
  it('decide gives the normal distribution between the edges when one measurement decides', () => {
    const edges = [86, 94, 102, 110];
    const rules = rulesFrom([edges], [1], 2);
    for (const mean of [80, 90, 94, 97.3, 109, 118])
      for (const sd of [0.5, 2, 4.5]) {
        const cdf = [0, ...edges.map(edge => normalCdf((edge - mean) / sd)), 1];
        for (const [row, probability] of run(rules, [mean], [[sd * sd]], [1]).entries())
          expect(probability).to.be.closeTo((cdf[row + 1] ?? 1) - (cdf[row] ?? 0), 1e-4);
      }
  });

  // The error must not change the second decimal, so it is at most half of a hundredth.
  const charts: Record<string, readonly Vector[]> = {
    'letter sizes': [
      [86, 94, 102, 110, 118],
      [74, 82, 90, 98, 106],
      [88, 96, 104, 112, 120],
    ],
    'numeric sizes': [
      [82, 86, 90, 94, 98, 102, 107],
      [66, 70, 74, 78, 82, 86, 92],
      [90, 94, 98, 102, 106, 110, 115],
    ],
    'columns out of step': [
      [84, 90, 92, 99, 103, 112],
      [70, 72, 80, 83, 92, 96],
      [90, 96, 97, 106, 110, 113],
    ],
  };
  const bodies: [string, Vector, Vector, number][] = [
    ['in a size', [95, 80, 101], [1.8, 2, 1.5], 0.5],
    ['on an edge', [94, 82, 102], [2.5, 2.5, 2], 0.3],
    ['of another figure', [90, 88, 98], [2, 3, 2], 0.7],
    ['known roughly', [97, 84, 104], [4, 5, 4], 0.8],
  ];
  for (const [chart, edges] of Object.entries(charts))
    for (const [where, means, sds, correlation] of bodies)
      for (const [what, weights, power] of [
        ['a top', [1, 0.35, 0.15], 2],
        ['a dress', [1, 1, 1], 6],
      ] as const)
        it(`decide is within 0.005 of brute force for ${what} in ${chart} and a body ${where}`, () => {
          const rules = rulesFrom(edges, weights, power);
          const covariance = covarianceOf(sds, correlation);
          const expected = probabilitiesByPoints(rules, means, covariance);
          for (const [row, probability] of run(rules, means, covariance, weights).entries())
            expect(probability).to.be.closeTo(expected[row] ?? NaN, 5e-3);
        });

  for (const [chart, edges] of Object.entries(charts))
    for (const [where, means, sds, correlation] of bodies.slice(-2))
      for (const [stock, rows] of [
        ['the smallest and the largest size', [1, (edges[0]?.length ?? 0) - 1]],
        ['the second and the fourth size', [2, 4]],
        ['the third size', [3]],
      ] as const)
        it(`decide is within 0.005 of brute force in ${chart} with ${stock} in stock and a body ${where}`, () => {
          const rules = offering(rulesFrom(edges, [1, 0.35, 0.15], 2), rows);
          const covariance = covarianceOf(sds, correlation);
          const expected = probabilitiesByPoints(rules, means, covariance);
          for (const [row, probability] of run(rules, means, covariance, [1, 0.35, 0.15]).entries())
            expect(probability).to.be.closeTo(expected[row] ?? NaN, 5e-3);
        });

  it('decide finds a wearable size between two stretches in which nothing offered can be worn', () => {
    // Sizes of 6 cm, a body known to 9 cm, and only the second and the sixth size in stock.
    const edges = [84, 90, 96, 102, 108, 114, 120];
    const rules = offering(rulesFrom([edges], [1], 2), [2, 6]);
    const [mean, sd] = [99, 9];
    const share = (from: number, to: number) => normalCdf((to - mean) / sd) - normalCdf((from - mean) / sd);
    const found = run(rules, [mean], [[sd * sd]], [1]);
    // Both can be worn up to 2 cm above and 8 cm below their band, within the chart.
    expect(found[2]).to.be.closeTo(share(84, 98), 1e-3);
    expect(found[6]).to.be.closeTo(share(106, 120), 1e-3);
    expect(found[8]).to.be.closeTo(share(98, 106), 1e-3);
    expect(found[0]).to.be.closeTo(normalCdf((84 - mean) / sd), 1e-3);
  });
});
