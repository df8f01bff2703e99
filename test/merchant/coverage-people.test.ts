import {expect} from '@open-wc/testing';
import {improvementsText} from '../../src/merchant/reports/coverage-rows.js';
import {coverChart, findImprovements} from '../../src/merchant/reports/coverage.js';
import {coverageText} from '../../src/merchant/reports/coverage-text.js';
import {improveChart} from '../../src/merchant/reports/improve-chart.js';
import {samplePopulation, type SampledBody} from '../../src/merchant/reports/population.js';
import {weighBySales} from '../../src/merchant/reports/units-sold.js';
import {recommendSize} from '../../src/chart/recommend.js';
import type {SizeChart} from '../../src/chart/model/size-chart.js';
import {chartOf, TOP} from '../chart/chart-samples.js';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (bodies: readonly SampledBody[], of: (body: SampledBody) => number) =>
  sumOf(bodies.map(body => of(body) * body.share));

const sizeOf = ({girthsCm: {chest, waist, hip}}: SampledBody, chart: SizeChart) => {
  const tape = (valueCm: number) => ({valueCm, sdCm: 0.1, source: 'tape' as const});
  return recommendSize(
    {chest: tape(chest), waist: tape(waist), hip: tape(hip), covarianceCm2: [], notes: []},
    chart,
  );
};

const MEN = chartOf({...TOP, department: 'men', sizes: TOP.sizes.slice(0, 3)});

describe('samplePopulation', () => {
  it('samplePopulation of one age is of these people only, whose shares add up to 1', () => {
    const [all, young] = [undefined, [18, 30] as const].map(ages =>
      samplePopulation(['male'], 40, ages ? {ages} : {}),
    );
    expect(young?.length).to.be.lessThan(all?.length ?? 0);
    expect(sumOf((young ?? []).map(({share}) => share))).to.be.closeTo(1, 1e-9);
    const waist = ({girthsCm}: SampledBody) => girthsCm.waist;
    expect(mean(young ?? [], waist)).to.be.lessThan(mean(all ?? [], waist) - 3);
  });
  it('samplePopulation with the builds of Europe has slimmer waists than the United States', () => {
    const waistOf = (population: 'us' | 'europe') =>
      mean(samplePopulation(['female'], 40, {population}), ({girthsCm}) => girthsCm.waist);
    expect(waistOf('europe')).to.be.lessThan(waistOf('us') - 2);
  });
});

describe('weighBySales', () => {
  const bodies = samplePopulation(['male'], 40);
  const sold = {S: 100, M: 500, L: 400};
  const weigh = (units: Readonly<Record<string, number>>) => weighBySales(bodies, units, MEN, sizeOf);

  it('weighBySales gives each size the share of people that it has of the pieces sold', () => {
    const weighed = weigh(sold);
    if (!weighed.ok) throw weighed.error;
    const shareOf = (label: string) =>
      sumOf(weighed.value.filter(body => sizeOf(body, MEN).size === label).map(({share}) => share));
    const [small, medium, large] = ['S', 'M', 'L'].map(shareOf);
    expect((medium ?? 0) / (small ?? 0)).to.be.closeTo(5, 1e-6);
    expect((large ?? 0) / (small ?? 0)).to.be.closeTo(4, 1e-6);
    expect(sumOf(weighed.value.map(({share}) => share))).to.be.closeTo(1, 1e-9);
  });
  it('weighBySales refuses sizes that the chart does not have, and pieces that are missing', () => {
    const refusal = (units: Readonly<Record<string, number>>) => {
      const weighed = weigh(units);
      return weighed.ok ? '' : weighed.error.message;
    };
    expect(refusal({...sold, XXL: 3})).to.match(/no size XXL/);
    expect(refusal({S: 1, M: 2})).to.match(/pieces sold of L are missing/);
    expect(refusal({S: 0, M: 0, L: 0})).to.match(/No piece/);
  });
});

describe('improveChart', () => {
  /** The share of chests, spread evenly from 80 to 130, that lie in a range of the chart. */
  const evenly = (chart: SizeChart): number =>
    sumOf(
      Array.from({length: 50}, (_, index) => 80.5 + index).map(cm =>
        Number(
          chart.sizes.some(({ranges: {chest}}) => cm >= (chest?.minCm ?? NaN) && cm < (chest?.maxCm ?? NaN)),
        ),
      ),
    ) / 50;

  it('improveChart finds the end at which a size is missing, and what it would bring', () => {
    const [first] = improveChart(MEN, ['chest'], evenly);
    expect(first).to.deep.equal({
      kind: 'size',
      end: 'above',
      nextTo: 'L',
      rangesCm: {chest: {minCm: 110, maxCm: 118}},
      gainShare:
        evenly({
          ...MEN,
          sizes: [
            ...MEN.sizes,
            {label: 'x', group: null, equivalents: {}, ranges: {chest: {minCm: 110, maxCm: 118}}},
          ],
        }) - evenly(MEN),
    });
  });
  it('improveChart finds the column that is too small', () => {
    const larger = ({sizes}: SizeChart) => (sizes[0]?.ranges.waist?.minCm === 78 ? 0.6 : 0.5);
    const found = improveChart(MEN, ['chest', 'waist'], larger).find(({kind}) => kind === 'column');
    expect(found).to.deep.include({girth: 'waist', byCm: 4});
  });
  it('improveChart names nothing that brings less than a percentage point', () =>
    expect(improveChart(MEN, ['chest'], () => 0.5)).to.deep.equal([]));
  it('improvementsText says a change in the unit of the chart', () => {
    const inches = chartOf({units: 'in', garment: 'top', sizes: [{label: 'S', chest: [34, 36]}]});
    const change = {kind: 'column', girth: 'waist', byCm: -5.08, gainShare: 0.062} as const;
    expect(improvementsText([change], inches)).to.deep.equal([
      'A waist 2 in smaller in every size would fit another 6 % of the people.',
    ]);
  });
});

describe('coverChart for the people of a shop', () => {
  it('coverChart says whose people it has compared and what would serve more of them', () => {
    const options = {
      population: 'europe',
      ages: [18, 35],
      sold: {S: 10, M: 10, L: 10},
      improve: true,
    } as const;
    const covered = coverChart(MEN, options);
    if (!covered.ok) throw covered.error;
    const text = coverageText(covered.value, MEN);
    expect(text).to.match(/builds of Europe \(men of 18 to 35 years.*weighed by the pieces sold/);
  });
  it('findImprovements finds the size above a chart that ends too early', () => {
    const found = findImprovements(MEN, {population: 'us'});
    expect(found.ok && found.value[0]).to.deep.include({kind: 'size', end: 'above', nextTo: 'L'});
  });
  it('coverChart refuses ages that the survey does not have', () =>
    expect(coverChart(MEN, {ages: [3, 9]}).ok).to.equal(false));
});
