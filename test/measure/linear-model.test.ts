import {expect} from '@open-wc/testing';
import {applyLinearModel, type LinearModel} from '../../src/measure/models/linear-model.js';

const MODEL: LinearModel = {
  mean: [10, 0],
  scale: [2, 1],
  intercept: [5, -1],
  weights: [
    [3, 0.5],
    [0, 1],
  ],
};

describe('linear model', () => {
  it('applyLinearModel standardises, weighs and adds the features', () =>
    expect(applyLinearModel(MODEL, [14, 1])).to.deep.equal([5 + 3 * 2 + 0.5, -1 + 1]));

  it('applyLinearModel gives the intercept at the mean', () =>
    expect(applyLinearModel(MODEL, [10, 0])).to.deep.equal([5, -1]));

  it('applyLinearModel does not extrapolate beyond 3.5 standard deviations', () =>
    expect(applyLinearModel(MODEL, [1e9, -1e9])).to.deep.equal([5 + 3 * 3.5 - 0.5 * 3.5, -1 - 3.5]));

  it('applyLinearModel takes a feature that is not finite for an average one', () => {
    expect(applyLinearModel(MODEL, [NaN, 1])).to.deep.equal([5.5, 0]);
    expect(applyLinearModel(MODEL, [Infinity, NaN])).to.deep.equal([5, -1]);
  });
});
