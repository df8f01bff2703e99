import {expect} from '@open-wc/testing';
import {
  applyLikenessModel,
  decodePerson,
  encodePerson,
  likenesses,
  type LikenessModel,
} from '../../src/measure/models/likeness-model.js';

/** 0 and 3.5 SDs are digits without a rounding error. */
const AVERAGE = encodePerson([0, 0]);
const FAR = encodePerson([3.5, -3.5]);
const MODEL: LikenessModel = {
  mean: [10, 0],
  scale: [2, 1],
  intercept: [5, -1],
  weights: [
    [3, 0.5],
    [0, 1],
  ],
  people: [AVERAGE, FAR],
  likenessWeights: [
    [2, 0],
    [1, -4],
  ],
};

describe('likeness model', () => {
  it('encodePerson keeps a feature to a thirtieth of its range', () => {
    const features = [-3.5, -1.23, 0, 0.4, 3.5];
    const kept = decodePerson(encodePerson(features));
    expect(kept).to.have.length(features.length);
    kept.forEach((value, i) => expect(value).to.be.closeTo(features[i] ?? NaN, 3.5 / 62 + 1e-9));
    expect(encodePerson(features)).to.have.length(features.length);
  });

  it('likenesses are 1 for the person and fall with the mean squared distance', () => {
    expect(likenesses([FAR], [3.5, -3.5])).to.deep.equal([1]);
    const [near = NaN, far = NaN] = likenesses([AVERAGE, FAR], [0, 1]);
    expect(near).to.be.closeTo(Math.exp(-0.5 * 0.5), 1e-12);
    expect(far).to.be.closeTo(Math.exp(-0.5 * ((3.5 ** 2 + 4.5 ** 2) / 2)), 1e-12);
  });

  it('applyLikenessModel adds to the linear model what people of such features add', () => {
    const far = Math.exp(-0.5 * 3.5 ** 2);
    const [first = NaN, second = NaN] = applyLikenessModel(MODEL, [10, 0]);
    expect(first).to.be.closeTo(5 + 2, 1e-9);
    expect(second).to.be.closeTo(-1 + 1 - 4 * far, 1e-9);
  });

  it('applyLikenessModel clamps features, and takes those that are not finite for average ones', () => {
    const atFar = applyLikenessModel(MODEL, [17, -3.5]);
    expect(applyLikenessModel(MODEL, [1e9, -1e9])).to.deep.equal(atFar);
    expect(applyLikenessModel(MODEL, [NaN, -Infinity])).to.deep.equal(applyLikenessModel(MODEL, [10, 0]));
  });
});
