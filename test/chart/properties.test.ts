import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {explainSize, parseSizeChart, recommendSize} from '../../src/chart/index.js';
import {bodyOf, chartOf} from './chart-samples.js';
import {body, risingChart, RUNS, sumOf} from './generated-charts.js';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import {runs} from '../support/property-runs.js';

describe('any chart and body', () => {
  it('parseSizeChart never throws on any value and gives a usable chart or issues', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.jsonValue(), fc.anything({withBigInt: true, withDate: true, withMap: true})),
        input => {
          const result = parseSizeChart(input);
          expect(result.ok || result.error.issues.length > 0).to.equal(true);
          lintSizeChart(input);
          if (result.ok) recommendSize(bodyOf([98, 86, 100]), result.value);
        },
      ),
      RUNS,
    );
  });

  it('parseSizeChart, lintSizeChart and recommendSize never throw on any cells and labels', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.array(fc.double(), {maxLength: 3}),
      fc.record({min: fc.double(), max: fc.oneof(fc.double(), fc.string())}),
    );
    const row = fc.record(
      {label: fc.oneof(fc.string(), fc.integer()), chest: cell, waist: cell, hip: cell},
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.array(row, {maxLength: 8}), fc.constantFrom('cm', 'in'), (sizes, units) => {
        const result = parseSizeChart({units, sizes});
        lintSizeChart({units, sizes});
        if (result.ok) recommendSize(bodyOf([98, 86, 100]), result.value);
      }),
      RUNS,
    );
  });

  it('explainSize gives shares from 0 to 1 whatever numbers the measurements hold', () => {
    const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, NaN, Infinity, 1e-300, 1e300));
    const estimate = fc.record({
      valueCm: fc.oneof(fc.double({min: 60, max: 130}), anyNumber),
      sdCm: anyNumber,
      source: fc.constant('photo' as const),
    });
    const anyBody = fc.record({
      chest: estimate,
      waist: estimate,
      hip: estimate,
      covarianceCm2: fc.array(fc.array(anyNumber, {maxLength: 3}), {maxLength: 3}),
      notes: fc.constant([]),
    });
    const anyLengths = fc.record({heightCm: anyNumber, insideLegCm: anyNumber});
    fc.assert(
      fc.property(anyBody, anyLengths, risingChart, (measurements, lengths, file) => {
        const {recommendation, sizes, outside, soldOut} = explainSize(measurements, chartOf(file), {lengths});
        const shares = [...recommendation.sizes, ...sizes].map(({probability}) => probability);
        for (const share of [...shares, ...Object.values(outside), soldOut, recommendation.confidence])
          expect(share).to.be.within(0, 1);
      }),
      RUNS,
    );
  });

  it('recommendSize gives probabilities that add up to at most 1, of which the confidence is one', () => {
    fc.assert(
      fc.property(
        risingChart,
        body,
        fc.constantFrom('snug', 'regular', 'relaxed'),
        (file, {girths: g, sds, correlation}, fit) => {
          const result = recommendSize(bodyOf(g, sds, correlation), chartOf(file), {fit});
          const {sizes, outside, best, second, closest} = result;
          const shares = [...sizes.map(({probability}) => probability), outside.below, outside.above];
          for (const share of shares) expect(share).to.be.within(0, 1);
          expect(sumOf(shares)).to.be.at.most(1);
          expect(result.confidence).to.equal(best?.probability ?? 0);
          expect(result.runnerUp).to.not.equal(result.size ?? '');
          expect([result.size, result.runnerUp]).to.deep.equal([best?.label ?? null, second?.label ?? null]);
          for (const option of [best, second, closest]) if (option) expect(sizes).to.include(option);
          const likeliest = Math.max(...sizes.map(({probability}) => probability));
          const isOutside = ['below-chart', 'above-chart'].includes(result.reason);
          expect(isOutside).to.equal(Math.max(outside.below, outside.above) > likeliest);
          expect(closest !== null).to.equal(isOutside);
        },
      ),
      RUNS,
    );
  });

  it('recommendSize gives the same answer again, and for a chart that is parsed again', () => {
    fc.assert(
      fc.property(risingChart, body, (file, {girths: g, sds, correlation}) => {
        const measured = bodyOf(g, sds, correlation);
        const chart = chartOf(file);
        const first = recommendSize(measured, chart);
        expect(recommendSize(measured, chart)).to.deep.equal(first);
        expect(recommendSize(measured, chartOf(JSON.stringify(file)))).to.deep.equal(first);
      }),
      runs(30),
    );
  });

  it('recommendSize does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(risingChart, body, fc.integer(), (file, {girths: g, sds, correlation}, seed) => {
        const measured = bodyOf(g, sds, correlation);
        const rank = (label: string) => Math.sin(seed + 13 * Number(label.slice(5)));
        const shuffled = [...file.sizes].sort((a, b) => rank(a.label) - rank(b.label));
        const {sizes, ...answer} = recommendSize(measured, chartOf(file));
        const {sizes: moved, ...other} = recommendSize(measured, chartOf({...file, sizes: shuffled}));
        expect(other).to.deep.equal(answer);
        expect([...moved].sort((a, b) => a.label.localeCompare(b.label))).to.deep.equal(
          [...sizes].sort((a, b) => a.label.localeCompare(b.label)),
        );
      }),
      RUNS,
    );
  });

  it('recommendSize does not depend on the labels', () => {
    fc.assert(
      fc.property(risingChart, body, (file, {girths: g, sds, correlation}) => {
        const measured = bodyOf(g, sds, correlation);
        const renamed = file.sizes.map((row, index) => ({...row, label: `${(index * 7) % 11}-${index}`}));
        const probabilities = (sizes: unknown) =>
          recommendSize(measured, chartOf({...file, sizes})).sizes.map(({probability}) => probability);
        expect(probabilities(renamed)).to.deep.equal(probabilities(file.sizes));
      }),
      RUNS,
    );
  });

  it('recommendSize does not depend on the unit of the chart', () => {
    fc.assert(
      fc.property(risingChart, body, (file, {girths: g, sds, correlation}) => {
        const inInches = file.sizes.map(row =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [
              key,
              typeof value === 'string' ? value : value.map(end => end / 2.54),
            ]),
          ),
        );
        const measured = bodyOf(g, sds, correlation);
        const metric = recommendSize(measured, chartOf(file));
        const imperial = recommendSize(measured, chartOf({...file, units: 'in', sizes: inInches}));
        // Inches are read to a micrometre, so only rounding may change a probability.
        for (const [index, {probability}] of metric.sizes.entries())
          expect(imperial.sizes[index]?.probability).to.be.closeTo(probability, 1e-3);
      }),
      RUNS,
    );
  });
});
