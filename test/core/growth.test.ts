import {expect} from '@open-wc/testing';
import {statureAtAge} from '../../src/core/growth.js';

describe('statureAtAge', () => {
  it('statureAtAge gives the medians of the growth charts at whole years', () => {
    expect(statureAtAge(2).valueCm).to.equal(85.7);
    expect(statureAtAge(10)).to.deep.equal({valueCm: 138.3, sdCm: 6.7});
  });
  it('statureAtAge rises from birth to adult age', () => {
    const ages = Array.from({length: 81}, (_, index) => index / 4);
    const statures = ages.map(age => statureAtAge(age).valueCm);
    expect(statures).to.deep.equal([...statures].sort((a, b) => a - b));
  });
  it('statureAtAge takes ages beyond the growth charts for the last ones', () => {
    expect(statureAtAge(-1)).to.deep.equal(statureAtAge(0));
    expect(statureAtAge(40)).to.deep.equal(statureAtAge(20));
  });
});
