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
  it('timesTransposed and timesVector multiply matrices that are not square', () => {
    const a = Matrix.from([[1, 2, 3]]);
    const b = Matrix.from([
      [4, 5, 6],
      [7, 8, 9],
    ]);
    expect(timesTransposed(a, b).toRows()).to.deep.equal([[32, 50]]);
    expect(timesVector(b, [1, 0, -1])).to.deep.equal([-2, -2]);
  });

  it('cholesky gives a factor whose square is the matrix', () => {
    const lower = cholesky(SYMMETRIC);
    const back = timesTransposed(lower, lower);
    for (let r = 0; r < 3; r++)
      for (let c = 0; c < 3; c++) expect(back.at(r, c)).to.be.closeTo(SYMMETRIC.at(r, c), 1e-12);
  });

  it('cholesky lifts the pivot of a perfect correlation to a 1e-12th of its variance', () => {
    const lower = cholesky(
      Matrix.from([
        [4, 4],
        [4, 4],
      ]),
    );
    expect(lower.toRows()).to.deep.equal([
      [2, 0],
      [2, Math.sqrt(4e-12)],
    ]);
    expect(cholesky(Matrix.from([[0]])).at(0, 0)).to.be.above(0);
  });

  it('Matrix gives back its rows and refuses an element that it does not have', () => {
    const matrix = Matrix.build(2, 3, (r, c) => 10 * r + c);
    expect(matrix.toRows()).to.deep.equal([
      [0, 1, 2],
      [10, 11, 12],
    ]);
    expect(matrix.row(1)).to.deep.equal([10, 11, 12]);
    expect(() => matrix.at(2, 0)).to.throw(RangeError);
    expect(() => Matrix.from([[1, 2], [3]])).to.throw(RangeError);
    expect(() => timesVector(matrix, [1, 2])).to.throw(RangeError);
  });

  it('logDeterminant agrees with the rule of Sarrus', () => {
    // 4(15 − 0.25) − 2(6 + 0.5) − 1(1 + 5)
    expect(Math.exp(logDeterminant(cholesky(SYMMETRIC)))).to.be.closeTo(40, 1e-10);
  });

  it('solveLower solves by forward substitution', () => {
    const lower = Matrix.from([
      [2, 0],
      [3, 4],
    ]);
    expect(solveLower(lower, [4, 14])).to.deep.equal([2, 2]);
  });

  it('isCovariance tells a covariance from a matrix that cannot be one', () => {
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
  it('condition averages a prior and an observation by their precisions', () => {
    const prior = {mean: [10], covariance: Matrix.from([[4]])};
    const {posterior, logEvidence} = condition(prior, Matrix.from([[4]]), [10], Matrix.from([[5]]), [15]);
    expect(posterior.mean[0]).to.be.closeTo((10 / 4 + 15 / 1) / (1 / 4 + 1), 1e-12);
    expect(posterior.covariance.at(0, 0)).to.be.closeTo(1 / (1 / 4 + 1), 1e-12);
    expect(logEvidence).to.be.closeTo(logNormalDensity(15, 10, Math.sqrt(5)), 1e-12);
  });

  it('condition moves an unseen target by its regression on the seen one', () => {
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

  it('normaliseLogWeights and logSumExp take weights whose exponentials would underflow', () => {
    const [a, b] = normaliseLogWeights([-2000, -2000 - Math.log(3)]);
    expect(a).to.be.closeTo(0.75, 1e-12);
    expect(b).to.be.closeTo(0.25, 1e-12);
    expect(logSumExp([-2000, -2000])).to.be.closeTo(-2000 + Math.log(2), 1e-12);
  });
});
