import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  costOf,
  makeCostTable,
  rowsInQuestion,
  termOf,
  type CostRules,
} from '../../src/chart/choose/cost-model.js';
import type {Contender} from '../../src/chart/choose/compile-chart.js';
import {runs} from '../support/property-runs.js';

const contender = (key: string, ...bands: readonly (readonly [number, number])[]): Contender => ({
  kind: 'size',
  index: 0,
  key,
  bands: bands.map(([loCm, hiCm]) => ({loCm, hiCm})),
  printed: [],
});

const rulesOf = (contenders: readonly Contender[], power: 2 | 6 = 2): CostRules => ({
  contenders,
  columns: [0, 1],
  tightPrices: [2, 1],
  loosePrices: [1, 0],
  power,
  toleranceCm: {tight: 3, loose: 6},
});

const SIZES = [
  contender('S', [86, 94], [74, 82]),
  contender('M', [94, 102], [82, 90]),
  contender('L', [102, 110], [90, 98]),
];

describe('the cost of a size', () => {
  it('a centimetre outside of the band costs its price to the power, and nothing costs inside', () => {
    const table = makeCostTable(rulesOf(SIZES));
    const sixth = makeCostTable(rulesOf(SIZES, 6));
    for (const [valueCm, square, power6] of [
      [94, 0, 0],
      [98, 0, 0],
      [102, 0, 0],
      // Half a centimetre too tight, at 2 a centimetre.
      [102.5, 1, 1],
      [104, 16, 4096],
      // One too loose, at 1 a centimetre.
      [93, 1, 1],
      [92, 4, 64],
    ] as const) {
      expect(termOf(table, 1, 0, valueCm), `${valueCm}`).to.equal(square);
      expect(termOf(sixth, 1, 0, valueCm), `${valueCm}`).to.equal(power6);
    }
  });

  it('what has no price costs nothing, however far it is', () => {
    const table = makeCostTable(rulesOf([contender('M', [94, 102], [82, Infinity])]));
    expect(termOf(table, 0, 1, -Infinity)).to.equal(0);
    expect(costOf(table, 0, Float64Array.of(98, 40), Infinity)).to.equal(0);
  });

  const body = fc.tuple(
    fc.double({min: 80, max: 116, noNaN: true}),
    fc.double({min: 68, max: 104, noNaN: true}),
  );
  const power = fc.constantFrom(2 as const, 6 as const);

  it('the cost is the sum of the terms of the measurements', () => {
    fc.assert(
      fc.property(body, power, fc.nat({max: 2}), (girths, p, row) => {
        const table = makeCostTable(rulesOf(SIZES, p));
        const terms = girths.map((valueCm, column) => termOf(table, row, column, valueCm));
        const sum = terms.reduce((total, term) => total + term, 0);
        expect(costOf(table, row, Float64Array.from(girths), Infinity)).to.be.closeTo(sum, 1e-9 * (1 + sum));
      }),
      runs(200),
    );
  });

  it('the sizes in question in a box hold the cheapest size of every body in it', () => {
    const rows = [0, 1, 2];
    fc.assert(
      fc.property(body, body, fc.double({min: 0, max: 1, noNaN: true}), power, (a, b, share, p) => {
        const table = makeCostTable(rulesOf(SIZES, p));
        const from = Float64Array.of(Math.min(a[0], b[0]), Math.min(a[1], b[1]));
        const to = Float64Array.of(Math.max(a[0], b[0]), Math.max(a[1], b[1]));
        const inside = from.map((low, column) => low + share * ((to[column] ?? NaN) - low));
        const costs = rows.map(row => costOf(table, row, inside, Infinity));
        const cheapest = costs.indexOf(Math.min(...costs));
        expect(rowsInQuestion(table, rows, from, to)).to.include(cheapest);
      }),
      runs(200),
    );
  });

  it('a size that another one beats everywhere in a box is not in question there', () => {
    const table = makeCostTable(rulesOf(SIZES));
    expect(rowsInQuestion(table, [0, 1, 2], Float64Array.of(96, 84), Float64Array.of(100, 88))).to.deep.equal(
      [1],
    );
  });

  it('sizes that the known measurements cannot tell apart have the first of them for a twin', () => {
    const lengths = [contender('M/30', [94, 102], [82, 90]), contender('M/32', [94, 102], [82, 90])];
    const lost: Contender = {...contender('?', [94, 102], [82, 90]), kind: 'lost'};
    const {twinOf} = makeCostTable(rulesOf([...SIZES, ...lengths, lost]));
    expect([...twinOf]).to.deep.equal([0, 1, 2, 1, 1, 5]);
  });
});
