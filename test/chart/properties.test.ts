import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Recommendation} from '../../src/core/domain.js';
import {lintSizeChart, parseSizeChart, recommendSize, type SizeChart} from '../../src/chart/index.js';
import {bodyOf, chartOf} from './chart-samples.js';

// A fixed seed: these are thousands of examples, not a lottery on every commit.
const RUNS = {numRuns: 1500, seed: 20_260_901};

/** Quarters of a centimetre, as charts are written. */
const cm = (min: number, max: number) =>
  fc.integer({min: min * 4, max: max * 4}).map(quarters => quarters / 4);

const girths = fc.subarray(['chest', 'waist', 'hip'] as const, {minLength: 1});
const START = {chest: 80, waist: 62, hip: 84} as const;

interface Row {
  readonly label: string;
  readonly [girth: string]: string | readonly [number, number];
}

/** A chart whose columns rise: ranges, points and gaps mixed, one rule or another. */
const risingChart = fc
  .record({
    names: girths,
    steps: fc.array(fc.tuple(cm(0, 9), cm(0, 4), cm(0, 9), cm(0, 4), cm(0, 9), cm(0, 4)), {
      minLength: 2,
      maxLength: 10,
    }),
    garment: fc.constantFrom('top', 'bottom', 'dress', 'outerwear', undefined),
    stretch: fc.constantFrom('none', 'some', 'high'),
    betweenSizes: fc.constantFrom('nearest', 'larger', 'smaller'),
  })
  .map(({names, steps, garment, stretch, betweenSizes}) => {
    const at: Record<string, number> = {...START};
    const sizes = steps.map((step, index) => {
      const row: Record<string, string | readonly [number, number]> = {label: `size ${index}`};
      for (const [place, name] of names.entries()) {
        const [width, gap] = [step[2 * place] ?? 0, step[2 * place + 1] ?? 0];
        const from = at[name] ?? 0;
        row[name] = [from, from + width];
        // Two equal points would be one size twice.
        at[name] = from + width + (width === 0 ? Math.max(gap, 1) : gap);
      }
      return row as Row; // the label is set above
    });
    return {units: 'cm', ...(garment && {garment}), stretch, betweenSizes, sizes};
  });

const body = fc.record({
  girths: fc.tuple(cm(70, 140), cm(55, 130), cm(75, 145)),
  sds: fc.tuple(cm(0.5, 5), cm(0.5, 5), cm(0.5, 5)),
  correlation: fc.double({min: -0.2, max: 0.9, noNaN: true}),
});

/** Place of a size in a rising chart, with what lies below and above it. */
const placeOf = ({size, reason}: Recommendation): number =>
  size === null ? ({'below-chart': -1, 'above-chart': 99}[reason as string] ?? NaN) : Number(size.slice(5));

/** P(size ≤ k) for every k, with what lies below the chart counted where the answer says so. */
const sharesFrom = (chart: SizeChart, recommendation: Recommendation): readonly number[] =>
  chart.sizes.map(({label}) => recommendation.sizes.find(size => size.label === label)?.probability ?? 0);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('any chart and body', () => {
  it('never throws on any JSON, and lists issues or a usable chart', () => {
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

  it('never throws on a chart with any cells and labels', () => {
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

  it('probabilities lie between 0 and 1, sum to at most 1, and the answer is one of them', () => {
    fc.assert(
      fc.property(
        risingChart,
        body,
        fc.constantFrom('snug', 'regular', 'relaxed'),
        (file, {girths: g, sds, correlation}, fit) => {
          const result = recommendSize(bodyOf(g, sds, correlation), chartOf(file), {fit});
          const shares = result.sizes.map(({probability}) => probability);
          for (const share of shares) expect(share).to.be.within(0, 1);
          expect(sumOf(shares)).to.be.at.most(1);
          const own = result.sizes.find(({label}) => label === result.size);
          expect(result.confidence).to.equal(own?.probability ?? 0);
          expect(result.runnerUp).to.not.equal(result.size ?? '');
        },
      ),
      RUNS,
    );
  });

  it('gives the same answer twice, and for a chart read anew', () => {
    fc.assert(
      fc.property(risingChart, body, (file, {girths: g, sds, correlation}) => {
        const measured = bodyOf(g, sds, correlation);
        const chart = chartOf(file);
        const first = recommendSize(measured, chart);
        expect(recommendSize(measured, chart)).to.deep.equal(first);
        expect(recommendSize(measured, chartOf(JSON.stringify(file)))).to.deep.equal(first);
      }),
      {...RUNS, numRuns: 300},
    );
  });

  it('does not depend on the order of the rows', () => {
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

  it('does not depend on what the sizes are called', () => {
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

  it('does not depend on the unit of the chart', () => {
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
        // The file's inches are read to a micrometre, so nothing can move by more than rounding.
        for (const [index, {probability}] of metric.sizes.entries())
          expect(imperial.sizes[index]?.probability).to.be.closeTo(probability, 1e-3);
      }),
      RUNS,
    );
  });

  it('never gives a smaller size to a body that is larger in every girth', () => {
    const growth = fc.tuple(cm(0, 4), cm(0, 4), cm(0, 4));
    fc.assert(
      fc.property(risingChart, body, growth, (file, {girths: g, sds, correlation}, [c, w, h]) => {
        const chart = chartOf(file);
        const before = recommendSize(bodyOf(g, sds, correlation), chart);
        const after = recommendSize(bodyOf([g[0] + c, g[1] + w, g[2] + h], sds, correlation), chart);
        if (before.reason === 'not-enough-information') return;
        expect(placeOf(after)).to.be.at.least(placeOf(before));
        // More than the label: what lies at or above each size never gets less likely.
        const [lower, higher] = [sharesFrom(chart, before), sharesFrom(chart, after)];
        if (before.size === null || after.size === null || sumOf(lower) < 0.999) return;
        for (const place of lower.keys())
          expect(sumOf(higher.slice(0, place + 1))).to.be.at.most(sumOf(lower.slice(0, place + 1)) + 2e-3);
      }),
      RUNS,
    );
  });

  /** The middle of a size and a band that fits it: a body that the chart means. */
  const inside = fc.record({
    file: risingChart,
    row: fc.nat(),
    sd: cm(0.5, 3),
    wider: fc.double({min: 1, max: 3, noNaN: true}),
  });

  const middleOf = (
    file: {readonly sizes: readonly Row[]},
    row: number,
  ): readonly [number, number, number] => {
    const size = file.sizes[row % file.sizes.length];
    const middle = (girth: keyof typeof START) => {
      const range = size?.[girth];
      return typeof range === 'string' || range === undefined ? START[girth] : (range[0] + range[1]) / 2;
    };
    return [middle('chest'), middle('waist'), middle('hip')];
  };

  it('is never surer of the size a body is inside of when the band is wider', () => {
    fc.assert(
      fc.property(inside, ({file, row, sd, wider}) => {
        const chart = chartOf({...file, betweenSizes: 'nearest'});
        const label = `size ${row % file.sizes.length}`;
        const confidence = (sdCm: number) =>
          recommendSize(bodyOf(middleOf(file, row), sdCm), chart).sizes.find(size => size.label === label)
            ?.probability ?? 0;
        expect(confidence(sd * wider)).to.be.at.most(confidence(sd) + 1e-3);
      }),
      RUNS,
    );
  });

  it('is sure of the size a body is in the middle of as the band goes to 0', () => {
    fc.assert(
      fc.property(inside, ({file, row}) => {
        const usable = {...file, betweenSizes: 'nearest', garment: undefined};
        const ranges = Object.values(usable.sizes[row % usable.sizes.length] ?? {}).filter(
          value => typeof value !== 'string',
        );
        fc.pre(ranges.every(([lo, hi]) => hi - lo >= 1));
        const {size, confidence} = recommendSize(bodyOf(middleOf(file, row), 0), chartOf(usable));
        expect(size).to.equal(`size ${row % usable.sizes.length}`);
        expect(confidence).to.be.above(0.99);
      }),
      RUNS,
    );
  });

  it('recommends only what is in stock', () => {
    fc.assert(
      fc.property(
        risingChart,
        body,
        fc.array(fc.nat({max: 9})),
        (file, {girths: g, sds, correlation}, stock) => {
          const inStock = stock.map(index => `size ${index}`);
          const result = recommendSize(bodyOf(g, sds, correlation), chartOf(file), {inStock});
          for (const label of [result.size, result.runnerUp])
            if (label !== null) expect(inStock).to.include(label);
          for (const {label, probability} of result.sizes)
            if (!inStock.includes(label)) expect(probability).to.equal(0);
        },
      ),
      RUNS,
    );
  });
});
