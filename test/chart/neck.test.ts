import {expect} from '@open-wc/testing';
import {explainSize, recommendSize} from '../../src/chart/index.js';
import {canAnswerFrom} from '../../src/chart/chart-facts.js';
import {countsNeck} from '../../src/chart/neck-counts.js';
import type {BodyMeasurements} from '../../src/core/domain.js';
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
    expect(countsNeck(SHIRTS)).to.equal(true);
    expect(countsNeck(chartOf(TOP))).to.equal(false);
    expect(countsNeck(chartOf({...SHIRTS_FILE, garment: 'bottom'}))).to.equal(false);
  });
});

const SHIRTS_FILE = {units: 'cm', sizes: [{label: 'M', waist: [82, 90], neck: 39}]};
