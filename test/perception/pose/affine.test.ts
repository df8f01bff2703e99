import {expect} from '@open-wc/testing';
import {apply, compose, invert, type Affine} from '../../../src/perception/worker/pose/affine.js';

const TURNED: Affine = {xx: 0, xy: -2, x: 5, yx: 3, yy: 0, y: -1};
const SHEARED: Affine = {xx: 1, xy: 0.5, x: -4, yx: 0.25, yy: 2, y: 7};

describe('affine maps', () => {
  it('apply maps a point by the six numbers', () => {
    expect(apply(TURNED, {x: 10, y: 20})).to.deep.equal({x: -35, y: 29});
  });

  it('compose applies the first map and then the second', () => {
    const point = {x: 3, y: -8};
    expect(apply(compose(TURNED, SHEARED), point)).to.deep.equal(apply(TURNED, apply(SHEARED, point)));
  });

  it('invert leads back to the point', () => {
    for (const map of [TURNED, SHEARED]) {
      const {x, y} = apply(invert(map), apply(map, {x: 3, y: -8}));
      expect(x).to.be.closeTo(3, 1e-12);
      expect(y).to.be.closeTo(-8, 1e-12);
    }
  });
});
