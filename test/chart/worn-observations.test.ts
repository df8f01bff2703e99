import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {observeWornSize, type WornSize} from '../../src/chart/worn-observations.js';
import {chartOf, TOP} from './chart-samples.js';

const chart = chartOf({...TOP, garment: 'dress'});

const seen = (worn: Omit<WornSize, 'chart'>, inChart = chart) => {
  const result = observeWornSize({chart: inChart, ...worn});
  if (!result.ok) throw new Error(result.error.message);
  return result.value.map(({girth, lowCm, highCm}) => ({girth, lowCm, highCm}));
};

const refusal = (worn: Omit<WornSize, 'chart'>, inChart = chart) => {
  const result = observeWornSize({chart: inChart, ...worn});
  if (result.ok) throw new Error('the size was found');
  expect(result.error.code).to.equal('profile-invalid');
  return result.error.issues[0];
};

describe('observeWornSize', () => {
  it('observeWornSize puts every girth into the range of a size that fits', () =>
    expect(seen({label: 'M'})).to.deep.equal([
      {girth: 'chest', lowCm: 94, highCm: 102},
      {girth: 'waist', lowCm: 82, highCm: 90},
      {girth: 'hip', lowCm: 96, highCm: 104},
    ]));
  it('observeWornSize puts a tight girth above the range, a loose one below it, and no other girth', () =>
    expect(seen({label: 'm', feedback: {chest: 'tight', hip: 'loose'}})).to.deep.equal([
      {girth: 'chest', lowCm: 102, highCm: undefined},
      {girth: 'hip', lowCm: undefined, highCm: 96},
    ]));
  it('observeWornSize moves the range for somebody who wears the size snug', () => {
    const [chest] = seen({label: 'M', fit: 'snug', feedback: {chest: 'good'}});
    expect(chest).to.deep.include({girth: 'chest'});
  });
  it('observeWornSize is softer at girths that do not decide the garment', () => {
    const result = observeWornSize({chart: chartOf(TOP), label: 'M'});
    const [chest, waist, hip] = result.ok ? result.value.map(({softnessCm}) => softnessCm ?? NaN) : [];
    expect(chest).to.equal(2);
    expect(waist).to.be.greaterThan(3);
    expect(hip).to.be.greaterThan(waist ?? NaN);
  });
  it('observeWornSize finds a size by an equivalent and takes the usual group', () => {
    const grouped = chartOf({
      units: 'cm',
      sizes: [
        {label: 'M', group: 'plus', chest: 110},
        {label: 'M', group: 'regular', equivalents: {eu: '38'}, chest: 98},
        {label: 'L', group: 'regular', chest: 106},
      ],
    });
    expect(seen({label: '38'}, grouped)).to.deep.equal(seen({label: 'M', group: 'regular'}, grouped));
    expect(seen({label: 'M'}, grouped)).to.deep.equal(seen({label: 'M', group: 'Regular'}, grouped));
    expect(seen({label: 'M', group: 'plus'}, grouped)).to.not.deep.equal(seen({label: 'M'}, grouped));
  });
  it('observeWornSize refuses an unknown size and lists the known ones', () =>
    expect(refusal({label: '32'})).to.include({
      path: 'label',
      message: '"32" is not a size of this chart. The chart has S, M, L, XL.',
    }));
  it('observeWornSize refuses an equivalent that two sizes share', () => {
    const shared = chartOf({
      units: 'cm',
      sizes: [
        {label: 'S', us: '8', chest: 90},
        {label: 'M', us: '8', chest: 98},
      ],
    });
    expect(refusal({label: '8'}, shared)?.message).to.match(/S, M/);
  });
  it('observeWornSize refuses a label of several special groups', () => {
    const special = chartOf({
      units: 'cm',
      sizes: [
        {label: 'M', group: 'petite', chest: 90},
        {label: 'M', group: 'plus', chest: 110},
      ],
    });
    expect(refusal({label: 'M'}, special)?.message).to.match(/petite, plus/);
  });

  it('estimateBody moves into the range of a worn size and names the garment as its source', () => {
    const shopper = {heightCm: 172} as const;
    const result = observeWornSize({chart, label: 'S'});
    const before = estimateBody(shopper);
    const after = estimateBody(shopper, result.ok ? result.value : []);
    expect(after.chest.valueCm).to.be.within(86, 94);
    expect(after.chest.sdCm).to.be.lessThan(before.chest.sdCm / 2);
    expect(after.chest.source).to.equal('garment');
  });
  it('estimateBody moves the waist of a tight chest by correlation alone', () => {
    const shopper = {heightCm: 172} as const;
    const result = observeWornSize({chart, label: 'XL', feedback: {chest: 'tight'}});
    const after = estimateBody(shopper, result.ok ? result.value : []);
    expect(after.chest.valueCm).to.be.greaterThan(116);
    expect(after.waist.valueCm).to.be.greaterThan(estimateBody(shopper).waist.valueCm + 5);
    expect(after.waist.source).to.equal('statistics');
  });
});
