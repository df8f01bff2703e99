import {expect} from '@open-wc/testing';
import {ageIn, agesIn, agesWithoutUnit} from '../../src/chart/read/ages-in.js';
import {answersByHeight, canAnswerFrom, otherNamesOf} from '../../src/chart/chart-facts.js';
import {parseSizeChart, recommendSize} from '../../src/chart/index.js';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {chartOf} from './chart-samples.js';

const STATURES = chartOf({
  units: 'cm',
  garment: 'top',
  department: 'kids',
  sizes: [
    {label: '98/104', equivalents: {age: '3-4 y'}, height: [98, 104], chest: [55, 57]},
    {label: '110/116', equivalents: {age: '5-6 y'}, height: [110, 116], chest: [59, 61]},
    {label: '122/128', equivalents: {age: '7-8 y'}, height: [122, 128], chest: [63, 66]},
  ],
});
const AGES = chartOf({
  units: 'cm',
  department: 'kids',
  sizes: ['6-12 months', '1-2 y', '3-4 y', '5-6 y', '7-8 y'].map(label => ({label})),
});
const GIRTHS_AND_AGES = chartOf({
  units: 'cm',
  garment: 'top',
  department: 'kids',
  sizes: [
    {label: 'S', equivalents: {age: '4/5'}, chest: [55, 58]},
    {label: 'M', equivalents: {age: '6/7'}, chest: [58, 62]},
    {label: 'L', equivalents: {age: '8/9'}, chest: [62, 66]},
  ],
});
const child = (heightCm: number) => estimateBody({heightCm, isChild: true});

describe('charts for children', () => {
  it('recommendSize answers from the stature of a child alone, without the girths of adults', () => {
    const answer = recommendSize(child(113), STATURES);
    expect([answer.size, answer.deciding, answer.reason]).to.deep.equal(['110/116', 'height', 'fits']);
    expect(Object.keys(answer.best?.fit ?? {})).to.deep.equal(['height']);
    expect(otherNamesOf(STATURES, answer)).to.deep.equal([{system: 'age', label: '5-6 y'}]);
  });
  it('recommendSize is between two sizes at the stature where both meet', () =>
    expect(recommendSize(child(107), STATURES).reason).to.equal('between-sizes'));
  it('recommendSize counts a taped girth of a child beside its stature', () => {
    const taped = estimateBody({heightCm: 113, isChild: true}, [{kind: 'tape', girth: 'chest', valueCm: 66}]);
    const {size, deciding} = recommendSize(taped, STATURES);
    expect([size, deciding]).to.deep.equal(['122/128', 'chest']);
  });
  it('recommendSize says that a child is larger than the chart', () =>
    expect(recommendSize(child(145), STATURES).reason).to.equal('above-chart'));

  it('recommendSize answers from a chart that has nothing but ages, by the median statures', () => {
    const sizes = [70, 82, 98, 112, 125].map(heightCm => recommendSize(child(heightCm), AGES).size);
    expect(sizes).to.deep.equal(AGES.sizes.map(({label}) => label));
    expect(AGES.warnings).to.deep.equal([]);
    expect(canAnswerFrom(AGES)).to.equal(true);
  });
  it('recommendSize takes the stature of an age only where no girth of the child is known', () => {
    expect(recommendSize(child(118), GIRTHS_AND_AGES).size).to.equal('M');
    const taped = estimateBody({heightCm: 118, isChild: true}, [{kind: 'tape', girth: 'chest', valueCm: 64}]);
    expect(recommendSize(taped, GIRTHS_AND_AGES).size).to.equal('L');
  });
  it('recommendSize asks for a tape where a children’s chart has neither statures nor ages', () => {
    const chart = chartOf({units: 'cm', department: 'kids', sizes: [{label: 'S', chest: [55, 58]}]});
    expect(answersByHeight(chart)).to.equal(false);
    expect(recommendSize(child(113), chart).reason).to.equal('not-enough-information');
  });
  it('parseSizeChart names a size without measurements in a chart of ages that has others with them', () => {
    const sizes = [{label: '3-4 y'}, {label: '5-6 y', chest: [59, 61]}];
    const chart = chartOf({units: 'cm', department: 'kids', sizes});
    expect(chart.warnings.map(({code, path}) => [code, path])).to.deep.equal([['no-measurement', 'sizes.0']]);
  });
  it('parseSizeChart refuses ages without numbers in a chart for adults', () =>
    expect(
      parseSizeChart({units: 'cm', department: 'women', sizes: [{label: '5-6 y'}, {label: '7-8 y'}]}).ok,
    ).to.equal(false));
  it('lintSizeChart says that statures follow from ages, and of printed ones it says nothing', () => {
    const codes = (chart: typeof AGES) => lintSizeChart(chart).map(({code}) => code);
    expect(codes(AGES)).to.include('statures-of-ages');
    expect(codes(STATURES)).to.not.include('statures-of-ages');
    expect(lintSizeChart(AGES).filter(({severity}) => severity === 'error')).to.deep.equal([]);
  });
});

describe('ageIn', () => {
  it('ageIn is the middle of the ages that a label names', () => {
    expect(['4-6 y', '2 ans', '6-12 months', 'newborn', 'M'].map(ageIn)).to.deep.equal([
      5,
      2,
      0.75,
      1 / 24,
      undefined,
    ]);
  });
});

describe('agesIn', () => {
  for (const [text, ages] of [
    ['4-5 y', [4, 5]],
    ['2 ans', [2, 2]],
    ['6-12 months', [0.5, 1]],
    ['3T', [3, 3]],
    ['M', undefined],
  ] as const)
    it(`agesIn reads "${text}" as ${ages ? ages.join(' to ') : 'no age'}`, () =>
      expect(agesIn(text)).to.deep.equal(ages));
  for (const [text, ages] of [
    ['10-12', [10, 12]],
    ['6/6X', [6, 6]],
    ['4T/5T', [4, 5]],
    ['18M', undefined],
  ] as const)
    it(`agesWithoutUnit reads "${text}" as ${ages ? ages.join(' to ') : 'no age'}`, () =>
      expect(agesWithoutUnit(text)).to.deep.equal(ages));
});
