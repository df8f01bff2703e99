import {expect} from '@open-wc/testing';
import {countBodies, coverChart, decidingGirths} from '../../src/merchant/reports/coverage.js';
import {coverageText} from '../../src/merchant/reports/coverage-text.js';
import {samplePopulation, type SampledBody} from '../../src/merchant/reports/population.js';
import {chartOf, TOP} from '../chart/chart-samples.js';

const coverageOf = (input: unknown) => {
  const result = coverChart(chartOf(input));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The value below which a part of the population lies. */
function quantile(
  bodies: readonly SampledBody[],
  value: (body: SampledBody) => number,
  part: number,
): number {
  let sum = 0;
  const sorted = [...bodies].sort((a, b) => value(a) - value(b));
  const found = sorted.find(body => (sum += body.share) >= part);
  return found ? value(found) : NaN;
}

const person = (chest: number, waist: number, hip: number, share = 1): SampledBody => ({
  sex: 'male',
  heightCm: 175,
  girthsCm: {chest, waist, hip},
  share,
});

describe('samplePopulation', () => {
  // NHANES 2017–2020, Vital and Health Statistics 3:46: mean height of adult women 161.3 cm, of men 175.3 cm.
  for (const [sex, meanCm] of [
    ['female', 161.3],
    ['male', 175.3],
  ] as const)
    it(`samplePopulation has the mean height of the survey's ${sex} adults`, () => {
      const bodies = samplePopulation([sex]);
      expect(sumOf(bodies.map(({heightCm, share}) => heightCm * share))).to.be.closeTo(meanCm, 0.6);
    });
  it('samplePopulation gives the same sample again, whose shares add up to 1', () => {
    const bodies = samplePopulation(['female', 'male'], 40);
    expect(samplePopulation(['female', 'male'], 40)).to.deep.equal(bodies);
    expect(sumOf(bodies.map(({share}) => share))).to.be.closeTo(1, 1e-5);
  });
  it('samplePopulation gives nearly the same girths with four times as many bodies', () => {
    const [coarse, fine] = [samplePopulation(['female']), samplePopulation(['female'], 1280)];
    for (const girth of ['chest', 'waist', 'hip'] as const)
      for (const part of [0.1, 0.5, 0.9]) {
        const of = (bodies: readonly SampledBody[]) =>
          quantile(bodies, ({girthsCm}) => girthsCm[girth], part);
        expect(of(coarse), `${girth} at ${part}`).to.be.closeTo(of(fine), 0.5);
      }
  });
});

describe('coverChart', () => {
  it('coverChart counts every body once', () => {
    const {servedShare, betweenShare, belowShare, aboveShare, unreadableShare} = coverageOf({
      ...TOP,
      department: 'men',
    });
    expect(servedShare + betweenShare + belowShare + aboveShare + unreadableShare).to.be.closeTo(1, 1e-5);
  });
  it('coverChart judges a top by the chest, trousers by waist and hip, a dress by all three', () => {
    const decidingFor = (garment: string) => decidingGirths(chartOf({...TOP, garment}));
    expect(decidingFor('top')).to.deep.equal(['chest']);
    expect(decidingFor('bottom')).to.deep.equal(['waist', 'hip']);
    expect(decidingFor('dress')).to.deep.equal(['chest', 'waist', 'hip']);
  });
  it('coverChart agrees with a count of chests for a chart of chests', () => {
    const chart = chartOf({
      units: 'cm',
      department: 'men',
      garment: 'top',
      sizes: [
        {label: 'M', chest: [94, 102]},
        {label: 'L', chest: [102, 110]},
      ],
    });
    const bodies = samplePopulation(['male']);
    const between = (low: number, high: number) =>
      sumOf(bodies.filter(({girthsCm: {chest}}) => chest >= low && chest < high).map(({share}) => share));
    const {sizes, belowShare, aboveShare, betweenShare} = countBodies(chart, ['chest'], bodies);
    // A body within two millimetres of the chart still gets its last size.
    expect(sizes[0]?.servedShare).to.be.closeTo(between(94, 102), 0.01);
    expect(sizes[1]?.servedShare).to.be.closeTo(between(102, 110), 0.01);
    expect(belowShare).to.be.closeTo(between(0, 94), 0.01);
    expect(aboveShare).to.be.closeTo(between(110, 999), 0.01);
    expect(betweenShare).to.equal(0);
  });
  it('coverChart puts a body with the girths of two sizes between sizes and says where it misfits', () => {
    const chart = chartOf({...TOP, garment: 'dress', department: 'women'});
    const {betweenShare, misfits} = countBodies(
      chart,
      ['chest', 'waist', 'hip'],
      [person(98, 86, 100, 0.6), person(90, 80, 108, 0.4)],
    );
    expect(betweenShare).to.equal(0.4);
    expect(misfits.some(({tightShare, looseShare}) => tightShare + looseShare === 0.4)).to.equal(true);
  });
  it('coverChart puts a body in a wide gap between sizes', () => {
    const chart = chartOf({
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', chest: [86, 90]},
        {label: 'L', chest: [104, 110]},
      ],
    });
    expect(countBodies(chart, ['chest'], [person(96, 80, 96)]).betweenShare).to.equal(1);
    expect(countBodies(chart, ['chest'], [person(88, 80, 96)]).servedShare).to.equal(1);
  });
  it('coverChart counts bodies whose row could not be read', () => {
    const chart = chartOf({...TOP, sizes: [TOP.sizes[0], {label: 'M', chest: 'x'}, TOP.sizes[2]]});
    expect(countBodies(chart, ['chest'], [person(98, 86, 100)]).unreadableShare).to.equal(1);
  });
  it('coverChart takes both sexes unless the chart is for one', () => {
    const one = {units: 'cm', sizes: [{label: 'M', chest: [94, 102]}]};
    expect(coverageOf(one).sexes).to.deep.equal(['female', 'male']);
    expect(coverageOf({...one, department: 'women'}).sexes).to.deep.equal(['female']);
  });
  it('coverChart refuses charts for kids and charts without a girth that decides', () => {
    expect(
      coverChart(chartOf({units: 'cm', department: 'kids', sizes: [{label: '8', chest: 66}]})).ok,
    ).to.equal(false);
    expect(coverChart(chartOf({units: 'cm', sizes: [{label: 'M', neck: 39}]})).ok).to.equal(false);
  });
});

describe('the coverage', () => {
  const chart = chartOf({
    ...TOP,
    brand: 'A & B <i>',
    department: 'men',
    sizes: [...TOP.sizes, {label: '5 < 6 "&"', chest: [118, 126]}],
  });
  const coverage = coverageOf(chart);

  it('coverageText has a line for each size and each end of the chart', () => {
    const text = coverageText(coverage, chart);
    for (const label of ['smaller than the chart', 'S', 'M', 'L', 'XL', 'larger than the chart', 'all'])
      expect(text).to.match(new RegExp(`^${label}  `, 'm'));
  });
  it("coverageText mentions the survey's waist where the waist decides", () => {
    const trousers = chartOf({...TOP, garment: 'bottom', department: 'men'});
    expect(coverageText(coverageOf(trousers), trousers)).to.contain('hip bone');
    expect(coverageText(coverage, chart)).to.not.contain('hip bone');
  });
});
