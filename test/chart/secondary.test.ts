import {expect} from '@open-wc/testing';
import {explainSize, recommendSize} from '../../src/chart/index.js';
import {canAnswerFrom} from '../../src/chart/chart-facts.js';
import {countedSecondary} from '../../src/chart/choose/secondary-counts.js';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import type {BodyMeasurements, SecondaryMeasure} from '../../src/core/domain.js';
import {bodyOf, chartOf, TOP} from './chart-samples.js';

/** Shirts whose collars grow with their chests: 37–38 cm at S to 43–44 cm at XL. */
const SHIRTS = chartOf({
  ...TOP,
  sizes: TOP.sizes.map((size, index) => ({...size, neck: [37 + 2 * index, 39 + 2 * index]})),
});
const COLLARS = chartOf({
  units: 'cm',
  garment: 'top',
  sizes: [38, 39, 40, 41].map(neck => ({label: String(neck), neck})),
});

const withNeck = (valueCm: number, source: 'tape' | 'statistics', sdCm = 0.7): BodyMeasurements => ({
  ...bodyOf([98, 86, 100], 2),
  neck: {valueCm, sdCm, source},
});

describe('the neck', () => {
  it('recommendSize gives a larger shirt for a taped neck that M does not close round', () => {
    expect(recommendSize(withNeck(40, 'tape'), SHIRTS).size).to.equal('M');
    const large = recommendSize(withNeck(43.4, 'tape', 0.3), SHIRTS);
    expect([large.size, large.deciding]).to.deep.equal(['L', 'neck']);
  });
  it('recommendSize answers by the chest where the neck is only estimated', () => {
    const plain = recommendSize(bodyOf([98, 86, 100], 2), SHIRTS);
    expect(recommendSize(withNeck(44, 'statistics', 1.6), SHIRTS)).to.deep.equal(plain);
  });
  it('recommendSize takes a neck that the page states, as it takes lengths', () => {
    const {size, best} = recommendSize(bodyOf([98, 86, 100], 2), SHIRTS, {lengths: {neckCm: 43.4}});
    expect(size).to.equal('L');
    expect(best?.fit['neck']?.level).to.equal('snug');
  });
  it('recommendSize answers from collars alone, with the odds of an estimate', () => {
    expect(canAnswerFrom(COLLARS)).to.equal(true);
    expect(recommendSize(withNeck(40, 'tape', 0.3), COLLARS).size).to.equal('40');
    const guess = recommendSize(withNeck(39.5, 'statistics', 1.6), COLLARS);
    expect(guess.confidence).to.be.lessThan(0.4);
  });
  it('recommendSize leaves the collar alone whether shoppers like their shirts snug or relaxed', () => {
    const [snug, relaxed] = (['snug', 'relaxed'] as const).map(fit =>
      explainSize(withNeck(40, 'tape'), SHIRTS, {fit}).measures.find(({measure}) => measure === 'neck'),
    );
    expect([snug?.fitShiftCm, relaxed?.fitShiftCm]).to.deep.equal([0, 0]);
  });
  it('a collar two centimetres too small is tight, where a chest two centimetres too small is snug', () => {
    const fit = recommendSize(withNeck(43, 'tape'), SHIRTS).sizes[1]?.fit;
    expect(fit?.['neck']).to.deep.equal({level: 'tight', deltaCm: -2});
    const chest = recommendSize(bodyOf([104, 86, 100], 2), SHIRTS).sizes[1]?.fit['chest'];
    expect(chest).to.deep.equal({level: 'snug', deltaCm: -2});
  });
  it('a neck counts for shirts with collars and not for trousers or charts without one', () => {
    expect(countedSecondary(SHIRTS)).to.deep.equal(['neck']);
    expect(countedSecondary(chartOf(TOP))).to.deep.equal([]);
    expect(countedSecondary(chartOf({...SHIRTS_FILE, garment: 'bottom'}))).to.deep.equal([]);
  });
});

const SHIRTS_FILE = {units: 'cm', sizes: [{label: 'M', waist: [82, 90], neck: 39}]};

/** Trousers, jackets and shirts in which one body fits M in the girths that the camera knows. */
const sized = (garment: string, column: (index: number) => object) =>
  chartOf({...TOP, garment, sizes: TOP.sizes.map((size, index) => ({...size, ...column(index)}))});
const TROUSERS = sized('bottom', index => ({thigh: [53 + 3 * index, 56 + 3 * index]}));
const JACKETS = sized('outerwear', index => ({shoulder: [42 + 1.5 * index, 43.5 + 1.5 * index]}));

const withTold = (measure: SecondaryMeasure, valueCm: number, source: 'tape' | 'statistics' = 'tape') => ({
  ...bodyOf([98, 86, 100], 2),
  [measure]: {valueCm, sdCm: source === 'tape' ? 1 : 3, source},
});

describe('the thigh and the shoulders', () => {
  for (const [name, chart, measure, larger] of [
    ['trousers', TROUSERS, 'thigh', 63],
    ['jackets', JACKETS, 'shoulder', 50],
  ] as const) {
    it(`recommendSize gives larger ${name} for a taped ${measure} that is far too large for M`, () => {
      expect(recommendSize(bodyOf([98, 86, 100], 2), chart).size).to.equal('M');
      const large = recommendSize(withTold(measure, larger), chart);
      expect([large.size, large.deciding]).to.deep.equal(['L', measure]);
    });
    it(`recommendSize leaves ${name} to the other girths where the ${measure} is only estimated`, () =>
      expect(recommendSize(withTold(measure, larger, 'statistics'), chart)).to.deep.equal(
        recommendSize(bodyOf([98, 86, 100], 2), chart),
      ));
  }
  it('recommendSize moves nobody whose taped thigh fits the size of waist and hip', () =>
    expect(recommendSize(withTold('thigh', 57.5), TROUSERS).size).to.equal('M'));
  it('the thigh and the shoulders count for the garments that have them', () => {
    expect([TROUSERS, JACKETS].map(countedSecondary)).to.deep.equal([['thigh'], ['shoulder']]);
    expect(countedSecondary(sized('bottom', () => ({shoulder: 44})))).to.deep.equal([]);
  });
});

/** Shirts of one neck in two lengths of sleeve, as they are sold in the US: 16 / 32–33 and 16 / 34–35. */
const LENGTHS = chartOf({
  units: 'in',
  garment: 'top',
  sizes: [15.5, 16, 16.5].flatMap(neck =>
    [32, 34].map(sleeve => ({
      label: `${neck} / ${sleeve}`,
      chest: [2 * neck + 7, 2 * neck + 8],
      neck,
      sleeve: [sleeve, sleeve + 1],
    })),
  ),
});

describe('the sleeve', () => {
  const body = {...bodyOf([100, 86, 100], 1), neck: {valueCm: 40.6, sdCm: 0.5, source: 'tape'} as const};
  it('recommendSize tells shirts of one collar apart by the sleeve that is told', () => {
    const size = (sleeveCm: number) => recommendSize(body, LENGTHS, {lengths: {sleeveCm}}).size;
    expect([size(82.5), size(88)]).to.deep.equal(['16 / 32', '16 / 34']);
  });
  it('recommendSize names the length of sleeve that an estimate makes likelier, with the other one beside it', () => {
    const guess = {...body, sleeve: {valueCm: 89, sdCm: 3, source: 'statistics'} as const};
    const {size, runnerUp, confidence} = recommendSize(guess, LENGTHS);
    expect([size, runnerUp]).to.deep.equal(['16 / 34', '16 / 32']);
    expect(confidence).to.be.within(0.5, 0.9);
  });
  it('recommendSize shares the odds among lengths of sleeve that nothing is known of', () => {
    const {sizes} = recommendSize(body, LENGTHS);
    expect(sizes[2]?.probability).to.be.closeTo(sizes[3]?.probability ?? NaN, 1e-9);
  });
  it('recommendSize reads sleeves of 60 cm from the shoulder, half a back nearer to the hand', () => {
    const chart = sized('outerwear', index => ({
      group: index % 2 ? 'long' : 'regular',
      sleeve: index % 2 ? 66 : 62,
    }));
    const {sizes} = recommendSize(withTold('sleeve', 87), chart);
    expect(sizes[1]?.fit['sleeve']?.level).to.equal('good');
  });
  it('recommendSize takes the sleeves of T-shirts for no length of an arm', () => {
    const chart = sized('top', index => ({sleeve: 20 + index}));
    expect(countedSecondary(chart)).to.deep.equal([]);
    expect(recommendSize(withTold('sleeve', 86), chart).size).to.equal('M');
  });
});

/** Bras from 70A to 80D, as EN 13402-3 defines them. */
const BRAS = chartOf({
  units: 'cm',
  sizes: [70, 75, 80].flatMap(band =>
    ['A', 'B', 'C', 'D'].map((cup, index) => ({
      label: `${band}${cup}`,
      underbust: [band - 2, band + 2],
      bust: [band + 12 + 2 * index, band + 14 + 2 * index],
    })),
  ),
});

describe('bras', () => {
  const taped = (underbust: number, bust: number): BodyMeasurements => ({
    ...bodyOf([bust, 72, 98], 1),
    underbust: {valueCm: underbust, sdCm: 1, source: 'tape'},
  });
  for (const [underbust, bust, label] of [
    [75, 90, '75B'],
    [70, 89, '70D'],
    [80, 93, '80A'],
  ] as const)
    it(`recommendSize gives ${label} for ${underbust} cm under the bust and ${bust} cm across it`, () => {
      const {size, sizes} = recommendSize(taped(underbust, bust), BRAS);
      expect(size).to.equal(label);
      expect(Math.max(...sizes.map(({probability}) => probability))).to.equal(
        sizes.find(option => option.label === label)?.probability,
      );
    });
  it('recommendSize is between bras where the girth under the bust is only estimated', () => {
    const guessed: BodyMeasurements = {
      ...bodyOf([90, 72, 98], 2),
      underbust: {valueCm: 73, sdCm: 4.5, source: 'statistics'},
    };
    const {reason, confidence, runnerUp} = recommendSize(guessed, BRAS);
    expect(reason).to.equal('between-sizes');
    expect(confidence).to.be.lessThan(0.4);
    expect(runnerUp).to.be.a('string');
  });
  it('lintSizeChart finds no fault in a grid of bands and cups', () =>
    expect(
      lintSizeChart(BRAS).filter(({severity, code}) => severity !== 'info' && code !== 'garment-unknown'),
    ).to.deep.equal([]));
});
