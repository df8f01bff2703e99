import {expect} from '@open-wc/testing';
import {outlierChoices} from '../../src/anatomy/linear-update.js';
import {
  logIntervalsOf,
  stackObservations,
  type BodyObservation,
  type WidthObservations,
} from '../../src/anatomy/observations.js';

const closeTo = (actual: readonly number[], expected: readonly number[], to = 1e-12): void => {
  expect(actual).to.have.length(expected.length);
  actual.forEach((value, i) => expect(value, String(i)).to.be.closeTo(expected[i] ?? NaN, to));
};

const WIDTHS: WidthObservations = {
  kind: 'widths',
  keys: ['waistBreadth', 'hipDepth'],
  valuesCm: [30, 20],
  covarianceCm2: [
    [0.9, 0.3],
    [0.3, 0.4],
  ],
};

describe('stackObservations', () => {
  it('stackObservations puts girths before widths and both on logs, with noise as a relative error', () => {
    const stacked = stackObservations([
      {kind: 'tape', girth: 'hip', valueCm: 100, sdCm: 2},
      WIDTHS,
      {kind: 'bra', girth: 'chest', valueCm: 90, sdCm: 5},
    ]);
    expect(stacked.latents).to.deep.equal([2, 4, 8, 0]);
    expect(stacked.scaledByStature).to.deep.equal([false, true, true, false]);
    closeTo(stacked.logValues, [100, 30, 20, 90].map(Math.log));
    const noise = stacked.noise.toRows();
    closeTo(noise[0] ?? [], [0.02 ** 2, 0, 0, 0]);
    closeTo(noise[1] ?? [], [0, 0.9 / 900, 0.3 / 600, 0]);
    closeTo(noise[2] ?? [], [0, 0.3 / 600, 0.4 / 400, 0]);
    closeTo(noise[3] ?? [], [0, 0, 0, (5 / 90) ** 2]);
    expect(stacked.outliers).to.deep.equal([]);
    expect(stacked.outlierOfWidth).to.deep.equal([null, null]);
  });

  it('stackObservations takes 1 cm for the SD of a tape that has none', () => {
    const {noise} = stackObservations([{kind: 'tape', girth: 'waist', valueCm: 80}]);
    expect(noise.at(0, 0)).to.be.closeTo(1 / 6400, 1e-12);
  });

  it('stackObservations sees widths from 3 to 150 cm with a positive variance, and no others', () => {
    const seen = (valueCm: number, variance = 1): boolean =>
      stackObservations([
        {kind: 'widths', keys: ['hipDepth'], valuesCm: [valueCm], covarianceCm2: [[variance]]},
      ]).latents.length === 1;
    expect([3, 150].map(value => seen(value))).to.deep.equal([true, true]);
    expect([2.9, 150.1, NaN, -20].map(value => seen(value))).to.deep.equal([false, false, false, false]);
    expect([0.001, 0, -1, NaN, Infinity].map(variance => seen(20, variance))).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('stackObservations leaves the noise of an unseen width out', () => {
    const {latents, noise, logValues} = stackObservations([{...WIDTHS, valuesCm: [NaN, 20]}]);
    expect(latents).to.deep.equal([8]);
    closeTo(logValues, [Math.log(20)]);
    closeTo(noise.toRows().flat(), [0.4 / 400]);
  });

  it('stackObservations keeps only the diagonal of a matrix that cannot be a covariance', () => {
    const covarianceCm2 = [
      [0.9, 5],
      [5, 0.4],
    ];
    closeTo(
      stackObservations([{...WIDTHS, covarianceCm2}])
        .noise.toRows()
        .flat(),
      [0.9 / 900, 0, 0, 0.4 / 400],
    );
  });

  it('stackObservations describes gross errors on the log of their width', () => {
    const {outliers, outlierOfWidth} = stackObservations([
      {kind: 'tape', girth: 'hip', valueCm: 100},
      {...WIDTHS, outlierProbability01: [0, 0.25], outlierMeanCm: [1, 3], outlierSdCm: [1, 2]},
    ]);
    expect(outlierOfWidth).to.deep.equal([null, 0]);
    expect(outliers).to.have.length(1);
    const [outlier] = outliers;
    expect(outlier?.observation).to.equal(2);
    expect(outlier?.logProbability).to.be.closeTo(Math.log(0.25), 1e-12);
    expect(outlier?.logNoProbability).to.be.closeTo(Math.log(0.75), 1e-12);
    expect(outlier?.meanLog).to.be.closeTo(3 / 20, 1e-12);
    expect(outlier?.varianceLog).to.be.closeTo(0.1 ** 2, 1e-12);
  });

  it('stackObservations takes gross errors of mean 0 and SD 4 cm where nothing else is given, at 99 % at most', () => {
    const [outlier] = stackObservations([{...WIDTHS, outlierProbability01: [1, 0]}]).outliers;
    expect(outlier?.meanLog).to.equal(0);
    expect(outlier?.varianceLog).to.be.closeTo((4 / 30) ** 2, 1e-12);
    expect(outlier?.logProbability).to.be.closeTo(Math.log(0.99), 1e-12);
    expect(outlier?.logNoProbability).to.be.closeTo(Math.log(0.01), 1e-12);
  });
});

describe('logIntervalsOf', () => {
  const interval = (ends: {lowCm?: number; highCm?: number; softnessCm?: number}): BodyObservation => ({
    kind: 'interval',
    girth: 'waist',
    ...ends,
  });
  const only = (ends: Parameters<typeof interval>[0]) => logIntervalsOf([interval(ends)])[0];

  it('logIntervalsOf puts both ends on logs, and the softness as a share of their middle', () => {
    const {index, low, high, softness} = only({lowCm: 76, highCm: 84, softnessCm: 1}) ?? {};
    expect(index).to.equal(1);
    closeTo([low ?? NaN, high ?? NaN, softness ?? NaN], [Math.log(76), Math.log(84), 1 / 80]);
  });

  it('logIntervalsOf swaps ends in the wrong order', () =>
    expect(only({lowCm: 84, highCm: 76})).to.deep.equal(only({lowCm: 76, highCm: 84})));

  it('logIntervalsOf takes 2 cm for the softness that is not given', () => {
    expect(only({lowCm: 76, highCm: 84})).to.deep.equal(only({lowCm: 76, highCm: 84, softnessCm: 2}));
    expect(only({highCm: 80})?.softness).to.be.closeTo(2 / 80, 1e-12);
  });

  it('logIntervalsOf leaves an absent or impossible end open', () => {
    expect(only({lowCm: 76})?.high).to.equal(Infinity);
    expect(only({highCm: 84})?.low).to.equal(-Infinity);
    expect(only({lowCm: -3, highCm: 84})?.low).to.equal(-Infinity);
    expect(only({lowCm: -3, highCm: 84})?.softness).to.be.closeTo(2 / 84, 1e-12);
  });

  it('logIntervalsOf gives no interval for two open ends or for another kind of observation', () => {
    const none = [interval({}), interval({lowCm: 0}), interval({highCm: NaN}), WIDTHS];
    expect(logIntervalsOf(none)).to.deep.equal([]);
  });
});

describe('outlierChoices', () => {
  it('outlierChoices lists every choice of at most three among n once', () => {
    const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n - 1, k - 1) * n) / k);
    for (const n of [0, 1, 2, 3, 6]) {
      const choices = outlierChoices(n);
      const expected = [0, 1, 2, 3].reduce((sum, k) => sum + (k <= n ? binomial(n, k) : 0), 0);
      expect(new Set(choices.map(String)).size).to.equal(expected);
      expect(choices).to.have.length(expected);
      for (const choice of choices) {
        expect(choice.length).to.be.at.most(3);
        expect([...choice].sort((a, b) => a - b)).to.deep.equal(choice);
        expect(choice.every(position => position >= 0 && position < n)).to.equal(true);
      }
    }
  });
});
