import {expect} from '@open-wc/testing';
import {condition, logNormalDensity, logSumExp, normaliseLogWeights} from '../../src/anatomy/gaussian.js';
import {
  cholesky,
  isCovariance,
  logDeterminant,
  Matrix,
  solveLower,
  timesTransposed,
  timesVector,
} from '../../src/anatomy/matrix.js';

const SYMMETRIC = Matrix.from([
  [4, 2, -1],
  [2, 5, 0.5],
  [-1, 0.5, 3],
]);

describe('matrix', () => {
  it('multiplies by a transposed, not square, matrix', () => {
    const a = Matrix.from([[1, 2, 3]]);
    const b = Matrix.from([
      [4, 5, 6],
      [7, 8, 9],
    ]);
    expect(timesTransposed(a, b).toRows()).to.deep.equal([[32, 50]]);
    expect(timesVector(b, [1, 0, -1])).to.deep.equal([-2, -2]);
  });

  it('gets a matrix back from its Cholesky factor', () => {
    const lower = cholesky(SYMMETRIC);
    const back = timesTransposed(lower, lower);
    for (let r = 0; r < 3; r++)
      for (let c = 0; c < 3; c++) expect(back.at(r, c)).to.be.closeTo(SYMMETRIC.at(r, c), 1e-12);
  });

  it('has the determinant of the rule of Sarrus', () => {
    // 4(15 − 0.25) − 2(6 + 0.5) − 1(1 + 5)
    expect(Math.exp(logDeterminant(cholesky(SYMMETRIC)))).to.be.closeTo(40, 1e-10);
  });

  it('solves by forward substitution', () => {
    const lower = Matrix.from([
      [2, 0],
      [3, 4],
    ]);
    expect(solveLower(lower, [4, 14])).to.deep.equal([2, 2]);
  });

  it('tells a covariance from a matrix that cannot be one', () => {
    expect(isCovariance(SYMMETRIC)).to.equal(true);
    expect(
      isCovariance(
        Matrix.from([
          [1, 2],
          [2, 4],
        ]),
      ),
      'perfect correlation',
    ).to.equal(true);
    expect(
      isCovariance(
        Matrix.from([
          [1, 2],
          [2, 1],
        ]),
      ),
      'correlation 2',
    ).to.equal(false);
    expect(
      isCovariance(
        Matrix.from([
          [1, NaN],
          [NaN, 1],
        ]),
      ),
      'not a number',
    ).to.equal(false);
  });
});

describe('gaussian', () => {
  it('averages a prior and an observation by their precisions', () => {
    const prior = {mean: [10], covariance: Matrix.from([[4]])};
    const {posterior, logEvidence} = condition(prior, Matrix.from([[4]]), [10], Matrix.from([[5]]), [15]);
    expect(posterior.mean[0]).to.be.closeTo((10 / 4 + 15 / 1) / (1 / 4 + 1), 1e-12);
    expect(posterior.covariance.at(0, 0)).to.be.closeTo(1 / (1 / 4 + 1), 1e-12);
    expect(logEvidence).to.be.closeTo(logNormalDensity(15, 10, Math.sqrt(5)), 1e-12);
  });

  it('moves what was not seen by its regression on what was', () => {
    const prior = {
      mean: [1, 2],
      covariance: Matrix.from([
        [1, 0.6],
        [0.6, 4],
      ]),
    };
    const {posterior} = condition(prior, Matrix.from([[1], [0.6]]), [1], Matrix.from([[1]]), [3]);
    expect(posterior.mean[0]).to.be.closeTo(3, 1e-12);
    expect(posterior.mean[1]).to.be.closeTo(2 + 0.6 * 2, 1e-12);
    expect(posterior.covariance.at(1, 1)).to.be.closeTo(4 - 0.36, 1e-12);
  });

  it('normalises weights whose exponentials would underflow', () => {
    const [a, b] = normaliseLogWeights([-2000, -2000 - Math.log(3)]);
    expect(a).to.be.closeTo(0.75, 1e-12);
    expect(b).to.be.closeTo(0.25, 1e-12);
    expect(logSumExp([-2000, -2000])).to.be.closeTo(-2000 + Math.log(2), 1e-12);
  });
});
