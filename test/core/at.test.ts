import {expect} from '@open-wc/testing';
import {at, float64At} from '../../src/core/at.js';

describe('at', () => {
  it('at gives the element of an array, of a typed array and of a string', () => {
    expect(at(['a', 'b'], 1)).to.equal('b');
    expect(at(Float64Array.of(1.5, 2.5), 0)).to.equal(1.5);
    expect(at('xyz', 2)).to.equal('z');
  });

  it('at gives elements that are null, zero or NaN', () => {
    expect(at([null], 0)).to.equal(null);
    expect(at([0, 1], 0)).to.equal(0);
    expect(at([Number.NaN], 0)).to.deep.equal(Number.NaN);
  });

  it('float64At gives the element of a Float64Array and throws past its end', () => {
    expect(float64At(Float64Array.of(1.5, Number.NaN), 0)).to.equal(1.5);
    expect(float64At(Float64Array.of(1.5, Number.NaN), 1)).to.deep.equal(Number.NaN);
    for (const index of [-1, 2, 0.5])
      expect(() => float64At(Float64Array.of(7, 8), index)).to.throw(RangeError, `No element ${index}`);
  });

  for (const index of [-1, 2, 0.5, Number.NaN])
    it(`at throws for the index ${index} of two elements`, () =>
      expect(() => at([7, 8], index)).to.throw(RangeError, `No element ${index} in an array of 2.`));
});
