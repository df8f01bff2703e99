import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {explainSize, recommendSize} from '../../src/chart/index.js';
import {bodyOf, chartOf} from './chart-samples.js';
import {body, cm, risingChart, type Row, RUNS, sumOf} from './generated-charts.js';

const stock = fc.array(fc.nat({max: 9}), {minLength: 1, maxLength: 9});
const labelsOf = (indices: readonly number[]) => indices.map(index => `size ${index}`);

/** A chart with the same labels in two figure groups, the second one larger in every girth. */
const groupedChart = fc.tuple(risingChart, cm(6, 40)).map(([file, moreCm]) => {
  const larger = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : value.map(end => end + moreCm),
      ]),
    );
  return {
    ...file,
    sizes: [
      ...file.sizes.map(row => ({...row, group: 'regular'})),
      ...file.sizes.map(row => ({...larger(row), group: 'plus'})),
    ],
  };
});

const inches = (sizes: readonly object[]) =>
  sizes.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]: [string, unknown]) => [
        key,
        Array.isArray(value) ? value.map(end => Number(end) / 2.54) : value,
      ]),
    ),
  );

describe('any stock', () => {
  it('explainSize gives odds of sizes, of the ends and of nothing in stock that add up to 1', () => {
    fc.assert(
      fc.property(risingChart, body, stock, (file, {girths, sds, correlation}, indices) => {
        const inStock = labelsOf(indices);
        const measured = bodyOf(girths, sds, correlation);
        const {sizes, outside, soldOut} = explainSize(measured, chartOf(file), {inStock});
        const shares = [...sizes.map(({probability}) => probability), ...Object.values(outside), soldOut];
        for (const share of shares) expect(share).to.be.within(0, 1);
        if (sizes.length > 0) expect(sumOf(shares)).to.be.closeTo(1, 1e-9);
      }),
      RUNS,
    );
  });

  it('recommendSize names no size in stock that is less likely than an end of the chart, or than no size at all', () => {
    fc.assert(
      fc.property(risingChart, body, stock, (file, {girths, sds, correlation}, indices) => {
        const inStock = labelsOf(indices);
        const measured = bodyOf(girths, sds, correlation);
        const {size, reason, confidence, outside, sizes} = recommendSize(measured, chartOf(file), {inStock});
        if (size === null) return;
        const shares = sizes.map(({probability}) => probability);
        expect(Math.max(...shares)).to.be.at.least(Math.max(outside.below, outside.above));
        const {soldOut} = explainSize(measured, chartOf(file), {inStock});
        expect(sumOf(shares)).to.be.at.least(soldOut);
        if (reason === 'fits') expect(confidence).to.be.above(0.5);
      }),
      RUNS,
    );
  });

  it('recommendSize never gives a smaller size in stock to a body that is larger in every girth', () => {
    const growth = fc.tuple(cm(0, 4), cm(0, 4), cm(0, 4));
    fc.assert(
      fc.property(risingChart, body, growth, stock, (file, {girths: g, sds, correlation}, more, indices) => {
        const inStock = labelsOf(indices);
        const chart = chartOf(file);
        const before = recommendSize(bodyOf(g, sds, correlation), chart, {inStock});
        const larger = bodyOf([g[0] + more[0], g[1] + more[1], g[2] + more[2]], sds, correlation);
        const after = recommendSize(larger, chart, {inStock});
        fc.pre(before.size !== null && after.size !== null);
        const place = (size: string | null) => Number(size?.slice(5));
        expect(place(after.size)).to.be.at.least(place(before.size));
      }),
      RUNS,
    );
  });

  it('recommendSize does not depend on the order of the rows or of the stock, nor on the unit of the chart', () => {
    fc.assert(
      fc.property(risingChart, body, stock, (file, {girths, sds, correlation}, indices) => {
        const inStock = labelsOf(indices);
        const measured = bodyOf(girths, sds, correlation);
        const {sizes, ...answer} = recommendSize(measured, chartOf(file), {inStock});
        const turned = chartOf({...file, sizes: [...file.sizes].reverse()});
        const {sizes: turnedSizes, ...other} = recommendSize(measured, turned, {
          inStock: [...inStock].reverse(),
        });
        expect(other).to.deep.equal(answer);
        expect([...turnedSizes].reverse()).to.deep.equal(sizes);
        const imperial = chartOf({...file, units: 'in', sizes: inches(file.sizes)});
        for (const [index, {probability}] of recommendSize(measured, imperial, {inStock}).sizes.entries())
          expect(probability).to.be.closeTo(sizes[index]?.probability ?? NaN, 1e-3);
      }),
      RUNS,
    );
  });
});

describe('any figure groups', () => {
  it('recommendSize gives odds to one figure group, and to one size of a second group only where it names that size', () => {
    fc.assert(
      fc.property(groupedChart, body, (file, {girths, sds, correlation}) => {
        const answer = recommendSize(bodyOf(girths, sds, correlation), chartOf(file));
        const {sizes, outside, best, second, closest} = answer;
        const shares = sizes.map(({probability}) => probability);
        expect(sumOf([...shares, outside.below, outside.above])).to.be.at.most(1);
        const weighed = sizes.filter(({probability}) => probability > 0);
        const own = (best ?? closest)?.group ?? weighed[0]?.group;
        for (const option of weighed) if (option.group !== own) expect(option).to.equal(second);
        if (second !== null && second.group !== own) expect(second.probability).to.be.at.least(0.05);
        for (const option of [best, second, closest]) if (option !== null) expect(sizes).to.include(option);
        expect(answer.group).to.equal(best?.group);
        expect(answer.confidence).to.equal(best?.probability ?? 0);
      }),
      RUNS,
    );
  });

  it('recommendSize gives each group the answer that a chart of that group alone gives', () => {
    fc.assert(
      fc.property(groupedChart, body, (file, {girths, sds, correlation}) => {
        const measured = bodyOf(girths, sds, correlation);
        for (const group of ['regular', 'plus']) {
          const alone = {...file, sizes: file.sizes.filter(row => row.group === group)};
          const {sizes, ...asked} = recommendSize(measured, chartOf(file), {group});
          const {sizes: own, ...answer} = recommendSize(measured, chartOf(alone));
          expect(asked).to.deep.equal(answer);
          expect(sizes.filter(size => size.group === group)).to.deep.equal(own);
        }
      }),
      RUNS,
    );
  });

  it('recommendSize does not depend on the order of the rows of a chart with figure groups', () => {
    fc.assert(
      fc.property(groupedChart, body, (file, {girths, sds, correlation}) => {
        const measured = bodyOf(girths, sds, correlation);
        const {sizes, ...answer} = recommendSize(measured, chartOf(file));
        const turned = chartOf({...file, sizes: [...file.sizes].reverse()});
        const {sizes: turnedSizes, ...other} = recommendSize(measured, turned);
        expect(other).to.deep.equal(answer);
        expect([...turnedSizes].reverse()).to.deep.equal(sizes);
      }),
      RUNS,
    );
  });
});
