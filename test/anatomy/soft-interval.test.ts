import {expect} from '@open-wc/testing';
import {Matrix} from '../../src/anatomy/matrix.js';
import {updateByIntervals} from '../../src/anatomy/interval-update.js';
import {millsRatio, momentsInInterval} from '../../src/anatomy/soft-interval.js';

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

/** Φ by Simpson's rule, as an oracle that shares no code with the source. */
function distribution(x: number): number {
  const n = 4000;
  const from = -12;
  const step = (x - from) / n;
  let sum = density(from) + density(x);
  for (let i = 1; i < n; i++) sum += (i % 2 === 0 ? 2 : 4) * density(from + i * step);
  return (sum * step) / 3;
}

type Interval = Parameters<typeof momentsInInterval>[2];

const likelihood = (x: number, {low, high, softness}: Interval): number => {
  const reach = (end: number): number =>
    Number.isFinite(end) ? distribution((x - end) / softness) : end < 0 ? 1 : 0;
  return reach(low) - reach(high);
};

function momentsByQuadrature(mean: number, variance: number, interval: Interval) {
  const sd = Math.sqrt(variance);
  const points = Array.from({length: 801}, (_, i) => mean + sd * (-8 + i / 50));
  const weights = points.map(x => density((x - mean) / sd) * likelihood(x, interval));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const average = points.reduce((sum, x, i) => sum + x * (weights[i] ?? NaN), 0) / total;
  const spread = points.reduce((sum, x, i) => sum + (x - average) ** 2 * (weights[i] ?? NaN), 0) / total;
  return {mass: total / 50, mean: average, variance: spread};
}

describe('soft interval', () => {
  for (const x of [0, 0.5, 2, 2.999, 3.001, 5])
    it(`millsRatio agrees with quadrature at ${x}`, () =>
      expect(millsRatio(x) * density(x)).to.be.closeTo(1 - distribution(x), 1e-11));

  for (const [name, interval] of Object.entries({
    inside: {low: -1, high: 1.5, softness: 0.4},
    above: {low: 2, high: 3, softness: 0.3},
    below: {low: -4, high: -2.5, softness: 0.5},
    'open below': {low: -Infinity, high: -1, softness: 0.2},
    'open above': {low: 1, high: Infinity, softness: 0.2},
  }))
    it(`momentsInInterval agrees with quadrature for an interval ${name}`, () => {
      const oracle = momentsByQuadrature(0.3, 1.7, interval);
      const moments = momentsInInterval(0.3, 1.7, interval);
      expect(moments.mean).to.be.closeTo(oracle.mean, 1e-6);
      expect(moments.variance).to.be.closeTo(oracle.variance, 1e-6);
      expect(Math.exp(moments.logMass)).to.be.closeTo(oracle.mass, 1e-6);
    });

  it('momentsInInterval stays finite forty standard deviations away on either side', () => {
    for (const side of [1, -1]) {
      const ends = [side * 40, side * 41].sort((a, b) => a - b);
      const {mean, variance, logMass} = momentsInInterval(0, 1, {
        low: ends[0] ?? NaN,
        high: ends[1] ?? NaN,
        softness: 0,
      });
      expect(mean * side).to.be.within(40, 40.1);
      expect(variance).to.be.within(0, 0.01);
      expect(logMass).to.be.within(-820, -780);
    }
  });

  it('momentsInInterval takes equal ends for an observation whose SD is the softness', () => {
    const point = momentsInInterval(0.3, 1.7, {low: 1, high: 1, softness: 0.4});
    // The product of N(0.3, 1.7) and N(1, 0.16).
    expect(point.mean).to.be.closeTo((0.3 * 0.16 + 1 * 1.7) / 1.86, 1e-9);
    expect(point.variance).to.be.closeTo((1.7 * 0.16) / 1.86, 1e-9);
  });

  it('momentsInInterval places the quantity at equal ends without softness', () => {
    const point = momentsInInterval(0.3, 1.7, {low: 1, high: 1, softness: 0});
    expect(point.mean).to.be.closeTo(1, 1e-12);
    expect(point.variance).to.be.within(0, 1e-8);
    expect(point.logMass).to.be.within(-40, 0);
  });

  it('momentsInInterval gives evidence in proportion to the density at equal ends', () => {
    const massAt = (sd: number) => momentsInInterval(0, sd ** 2, {low: 1, high: 1, softness: 0}).logMass;
    // The densities of N(0, 1) and N(0, 4) at 1.
    const expected = -0.5 + Math.log(2) + 0.5 / 4;
    expect(massAt(1) - massAt(2)).to.be.closeTo(expected, 1e-6);
  });

  it('momentsInInterval returns the normal distribution for an interval without ends', () => {
    const {mean, variance, logMass} = momentsInInterval(2, 3, {low: -Infinity, high: Infinity, softness: 1});
    expect(mean).to.be.closeTo(2, 1e-12);
    expect(variance).to.be.closeTo(3, 1e-12);
    expect(logMass).to.be.closeTo(0, 1e-12);
  });
});

describe('several intervals', () => {
  const prior = {
    mean: [0, 1],
    covariance: Matrix.from([
      [1, 0.7],
      [0.7, 2],
    ]),
  };
  const first = {index: 0, low: 0.5, high: 1.5, softness: 0.3};
  const second = {index: 1, low: -1, high: 0.5, softness: 0.4};

  /** Mass and means by summing over a grid of the plane. */
  function byQuadrature() {
    const determinant = 2 - 0.49;
    const steps = Array.from({length: 161}, (_, i) => -8 + i / 10);
    const alongFirst = steps.map(x => likelihood(x, first));
    const alongSecond = steps.map(y => likelihood(y + 1, second));
    let total = 0;
    const sums = [0, 0];
    steps.forEach((x, i) =>
      steps.forEach((y, j) => {
        const quadratic = (2 * x * x - 1.4 * x * y + y * y) / determinant;
        const joint = Math.exp(-0.5 * quadratic) * (alongFirst[i] ?? NaN) * (alongSecond[j] ?? NaN);
        total += joint;
        sums[0] = (sums[0] ?? NaN) + joint * x;
        sums[1] = (sums[1] ?? NaN) + joint * (y + 1);
      }),
    );
    return {
      mass: (total * 0.01) / (2 * Math.PI * Math.sqrt(determinant)),
      means: sums.map(sum => sum / total),
    };
  }

  it('updateByIntervals comes within a hundredth of a standard deviation of brute force', () => {
    const oracle = byQuadrature();
    const {posterior, logEvidence} = updateByIntervals(prior, [first, second]);
    expect(posterior.mean[0]).to.be.closeTo(oracle.means[0] ?? NaN, 0.01);
    expect(posterior.mean[1]).to.be.closeTo(oracle.means[1] ?? NaN, 0.01);
    expect(logEvidence).to.be.closeTo(Math.log(oracle.mass), 0.01);
  });

  it('updateByIntervals gives the same in either order of two intervals', () => {
    const one = updateByIntervals(prior, [first, second]);
    const other = updateByIntervals(prior, [second, first]);
    expect(one.logEvidence).to.be.closeTo(other.logEvidence, 1e-8);
    expect(one.posterior.mean[0]).to.be.closeTo(other.posterior.mean[0] ?? NaN, 1e-8);
    expect(one.posterior.covariance.at(0, 1)).to.be.closeTo(other.posterior.covariance.at(0, 1), 1e-8);
  });
});
