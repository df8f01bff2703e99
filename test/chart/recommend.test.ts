import {expect} from '@open-wc/testing';
import {recommendSize} from '../../src/chart/index.js';
import {answer, bodyOf, chartOf, MIDDLE_OF_M, sharesOf, TOP} from './chart-samples.js';

const top = chartOf(TOP);

describe('recommendSize', () => {
  it('recommendSize names no second size for a body in the middle of a size', () => {
    const {size, confidence, runnerUp, reason, sizes} = recommendSize(bodyOf(MIDDLE_OF_M, 1), top);
    expect({size, runnerUp, reason}).to.deep.equal({size: 'M', runnerUp: null, reason: 'fits'});
    expect(confidence).to.be.above(0.99);
    expect(sizes.map(({label}) => label)).to.deep.equal(['S', 'M', 'L', 'XL']);
  });

  it('recommendSize names both sizes on an edge, whatever the uncertainty', () => {
    for (const sd of [0, 0.5, 2, 4]) {
      const result = recommendSize(bodyOf([102, 90, 104], sd), top);
      expect([result.size, result.runnerUp].sort()).to.deep.equal(['L', 'M']);
      expect(result.reason).to.equal('between-sizes');
    }
  });

  it('recommendSize names the neighbour that the band of one girth reaches', () => {
    expect(answer([101.5, 86, 100])).to.equal('M or L');
    expect(answer([94.5, 86, 100])).to.equal('M or S');
  });

  it('recommendSize names a size in a gap, and both in its middle', () => {
    const gappy = chartOf({
      units: 'cm',
      sizes: [
        {label: 'S', chest: [86, 92]},
        {label: 'M', chest: [96, 102]},
      ],
    });
    expect(answer([94, 80, 98], 0.5, {}, gappy)).to.equal('M or S');
    expect(answer([93, 80, 98], 0.3, {}, gappy)).to.equal('S');
    expect(answer([95, 80, 98], 0.3, {}, gappy)).to.equal('M');
  });

  it('recommendSize takes nominal points up to the mid-points', () => {
    const points = chartOf({
      units: 'cm',
      sizes: [
        {label: '36', chest: 84},
        {label: '38', chest: 88},
        {label: '40', chest: 92},
      ],
    });
    expect(answer([89.8, 70, 95], 0.05, {}, points)).to.equal('38');
    expect(answer([90.2, 70, 95], 0.05, {}, points)).to.equal('40');
    expect(answer([93.8, 70, 95], 0.05, {}, points)).to.equal('40');
  });

  it('recommendSize names the median where no size has half of the odds', () => {
    // The middle size is 2 cm wide, so an uncertain body makes both its neighbours more probable.
    const narrow = chartOf({
      units: 'cm',
      sizes: [
        {label: 'S', chest: [84, 93]},
        {label: 'M', chest: [93, 95]},
        {label: 'L', chest: [95, 104]},
      ],
    });
    const {size, confidence, runnerUp, sizes, reason} = recommendSize(bodyOf([94, 80, 98], 3), narrow);
    const shares = sharesOf(sizes);
    expect(shares['S']).to.be.above(shares['M'] ?? 1);
    expect({size, reason, isOther: runnerUp !== 'M'}).to.deep.equal({
      size: 'M',
      reason: 'between-sizes',
      isOther: true,
    });
    expect(confidence).to.equal(shares['M']);
  });

  describe('outside of the chart', () => {
    it('recommendSize names no size beyond the chart and says on which side', () => {
      expect(answer([80, 68, 82])).to.equal('below-chart');
      expect(answer([125, 113, 127])).to.equal('above-chart');
      const {confidence, deciding} = recommendSize(bodyOf([125, 100, 114], 1), top);
      expect({confidence, deciding}).to.deep.equal({confidence: 0, deciding: 'chest'});
    });
    it('recommendSize names the last size up to where a body outside is as likely, and none from there', () => {
      expect(recommendSize(bodyOf([117.5, 105.5, 119.5], 2), top).size).to.equal('XL');
      expect(recommendSize(bodyOf([119, 107, 121], 2), top).reason).to.equal('above-chart');
    });
    it('recommendSize names the last size however large a body is when the chart is open', () => {
      const open = chartOf({
        units: 'cm',
        sizes: [
          {label: 'S', chest: [null, 94]},
          {label: 'L', chest: [94, null]},
        ],
      });
      expect(answer([60, 60, 60], 1, {}, open)).to.equal('S');
      expect(answer([160, 150, 150], 1, {}, open)).to.equal('L');
    });
  });

  describe('stock', () => {
    it('recommendSize names no size that is not in stock', () => {
      for (const stock of [
        ['S', 'L'],
        ['l', ' s '],
        ['L', 'nowhere'],
      ])
        expect(recommendSize(bodyOf([100, 88, 102], 1), top, {inStock: stock}).size).to.equal('L');
    });
    it('recommendSize names the next larger size in stock when that can be worn', () => {
      const {size, confidence, sizes} = recommendSize(bodyOf([100, 88, 102], 1), top, {inStock: ['S', 'L']});
      expect(size).to.equal('L');
      expect(sharesOf(sizes)).to.include({M: 0, L: confidence});
    });
    it('recommendSize says when nothing in stock can be worn', () => {
      for (const inStock of [[], ['S'], ['XL'], ['elsewhere']])
        expect(answer(MIDDLE_OF_M, 1, {inStock})).to.equal('none-in-stock');
    });
    it('recommendSize names no size in stock where a body beyond the chart is likelier', () => {
      const wide = bodyOf([124, 112, 126], 14, 0.9);
      const {size, reason, outside, sizes} = recommendSize(wide, top, {inStock: ['S']});
      expect(outside.above).to.be.above(sharesOf(sizes)['S'] ?? 1);
      expect({size, reason}).to.deep.equal({size: null, reason: 'above-chart'});
    });

    it('recommendSize says that a size fits only where a size that is sold out is hardly in question', () => {
      const doubtful = recommendSize(bodyOf([96, 84, 98], 2), top, {inStock: ['L']});
      expect(doubtful).to.include({size: 'L', reason: 'between-sizes', runnerUp: null});
    });

    it('recommendSize reads a stock of numbers and a single label', () => {
      const numeric = chartOf({
        ...TOP,
        sizes: TOP.sizes.map((size, index) => ({...size, label: 40 + index})),
      });
      const inStock = [40, 42] as unknown as string[]; // as a shop's own data may have them
      expect(answer([100, 88, 102], 1, {inStock}, numeric)).to.match(/^42/);
      expect(answer(MIDDLE_OF_M, 1, {inStock: 'M' as unknown as string[]})).to.equal('M');
    });
    it('recommendSize gives the same answer for full stock as for no stock list', () =>
      expect(recommendSize(bodyOf(MIDDLE_OF_M), top, {inStock: ['S', 'M', 'L', 'XL']})).to.deep.equal(
        recommendSize(bodyOf(MIDDLE_OF_M), top),
      ));
  });

  describe('missing information', () => {
    it('recommendSize decides by the measurements that chart and body share', () => {
      const chestOnly = chartOf({
        units: 'cm',
        garment: 'top',
        sizes: TOP.sizes.map(({label, chest}) => ({label, chest})),
      });
      expect(answer([98, 60, 140], 1, {}, chestOnly)).to.equal('M');
      expect(recommendSize(bodyOf([98, NaN, NaN], 1), top).size).to.equal('M');
    });
    it('recommendSize places a size without a number between its neighbours', () => {
      const sizes = TOP.sizes.map(({label, chest, waist}) =>
        label === 'M' ? {label, waist} : {label, chest, waist},
      );
      expect(answer(MIDDLE_OF_M, 1, {}, chartOf({...TOP, sizes}))).to.equal('M');
    });
    it('recommendSize takes an unknown fit for the regular one', () => {
      const fit = 'baggy' as unknown as 'relaxed'; // from JavaScript
      expect(recommendSize(bodyOf(MIDDLE_OF_M), top, {fit})).to.deep.equal(
        recommendSize(bodyOf(MIDDLE_OF_M), top),
      );
    });
    it('recommendSize says when chart and body share no measurement', () => {
      const neck = chartOf({units: 'cm', sizes: [{label: 'M', neck: [38, 40]}]});
      expect(answer(MIDDLE_OF_M, 1, {}, neck)).to.equal('not-enough-information');
      expect(answer([NaN, NaN, NaN])).to.equal('not-enough-information');
    });
    it('recommendSize takes the standard deviations where the covariance is broken', () => {
      const body = bodyOf(MIDDLE_OF_M, 2, 0);
      const without = {...body, covarianceCm2: []};
      expect(recommendSize(without, top)).to.deep.equal(recommendSize(body, top));
    });
    it('recommendSize names no neighbour of a size whose row could not be read', () => {
      const sizes = TOP.sizes.map(size => (size.label === 'M' ? {label: 'M', chest: '?'} : size));
      const holed = chartOf({...TOP, sizes});
      expect(answer(MIDDLE_OF_M, 1, {}, holed)).to.equal('not-enough-information');
      expect(answer([90, 78, 92], 1, {}, holed)).to.equal('S');
    });
  });

  it('recommendSize says how each girth fits, with the room in cm', () => {
    const {sizes} = recommendSize(bodyOf([103, 86, 90], 1), top);
    const m = sizes.find(({label}) => label === 'M')?.fit;
    expect(m).to.deep.equal({
      chest: {level: 'snug', deltaCm: -1},
      waist: {level: 'good', deltaCm: 0},
      hip: {level: 'loose', deltaCm: 6},
    });
    expect(sizes.find(({label}) => label === 'S')?.fit['chest']).to.deep.equal({level: 'tight', deltaCm: -9});
    expect(sizes.find(({label}) => label === 'L')?.fit['waist']).to.deep.equal({level: 'roomy', deltaCm: 4});
  });

  it('recommendSize names the measurement that favours the size most', () => {
    const chart = chartOf({...TOP, garment: 'bottom'});
    expect(recommendSize(bodyOf([98, 86, 103.5], 0.5), chart).deciding).to.equal('waist');
    expect(recommendSize(bodyOf([98, 89.5, 100], 0.5), chart).deciding).to.equal('hip');
  });

  it('recommendSize takes frozen input and does not change it', () => {
    const body = Object.freeze(bodyOf(MIDDLE_OF_M));
    const before = JSON.stringify([body, top]);
    recommendSize(body, top, Object.freeze({inStock: Object.freeze(['M'])}));
    expect(JSON.stringify([body, top])).to.equal(before);
  });
});
