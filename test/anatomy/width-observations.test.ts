import {expect} from '@open-wc/testing';
import {estimatePosterior, type GirthPosterior} from '../../src/anatomy/estimate-posterior.js';
import type {BodyObservation} from '../../src/anatomy/observations.js';
import {predictWidths} from './predict-widths.js';
import {CHEST, expectedWidths, HIP, mean, sd, WAIST, WOMAN} from './posterior-helpers.js';
import {independent, REAL_PEOPLE} from './real-people.js';

describe('posterior with widths', () => {
  it('estimatePosterior narrows and keeps its means when the widths are as expected', () => {
    const before = estimatePosterior(WOMAN);
    const after = estimatePosterior(WOMAN, [expectedWidths(WOMAN)]);
    for (const girth of [CHEST, WAIST, HIP]) {
      const shown = girth === WAIST ? 1 - 3.2 / 98.6 : 1;
      expect(mean(after, girth)).to.be.closeTo(shown * mean(before, girth), 0.3);
      expect(sd(after, girth)).to.be.below(0.75 * sd(before, girth));
    }
  });

  it('estimatePosterior comes within 2 cm of the tape on real people, on average', () => {
    const errors = REAL_PEOPLE.flatMap(({shopper, girthsCm, widths}) => {
      const {meanCm} = estimatePosterior(shopper, [widths]);
      return meanCm.map((value, i) => Math.abs(value - (girthsCm[i] ?? NaN)));
    });
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).to.be.below(2);
  });

  it('estimatePosterior errs less on real people with widths than with answers alone', () => {
    const total = (estimate: (person: (typeof REAL_PEOPLE)[number]) => GirthPosterior) =>
      REAL_PEOPLE.reduce((sum, person) => {
        const {meanCm} = estimate(person);
        return sum + meanCm.reduce((s, value, i) => s + Math.abs(value - (person.girthsCm[i] ?? NaN)), 0);
      }, 0);
    const withWidths = total(({shopper, widths}) => estimatePosterior(shopper, [widths]));
    expect(withWidths).to.be.below(0.75 * total(({shopper}) => estimatePosterior(shopper)));
  });

  it('estimatePosterior does not widen the waist when only the hip was seen', () => {
    const hip: BodyObservation = {
      kind: 'widths',
      keys: ['hipBreadth'],
      valuesCm: [36],
      covarianceCm2: [[0.25]],
    };
    expect(sd(estimatePosterior(WOMAN, [hip]), WAIST)).to.be.below(
      sd(estimatePosterior(WOMAN), WAIST) + 0.05,
    );
  });

  it('estimatePosterior moves from the survey’s waist to the natural waist once the waist is seen', () => {
    for (const [sex, lowerCm] of [
      ['female', 3.2],
      ['male', 0.8],
    ] as const) {
      const shopper = {...WOMAN, sex};
      const {keys, valuesCm} = expectedWidths(shopper);
      // So poor a look that nothing is learned but that there was one.
      const glimpse: BodyObservation = {
        kind: 'widths',
        keys,
        valuesCm,
        covarianceCm2: independent(keys.map(() => 1000)),
      };
      const survey = mean(estimatePosterior(shopper), WAIST);
      const share = lowerCm / (sex === 'female' ? 98.6 : 103.2);
      expect(mean(estimatePosterior(shopper, [glimpse]), WAIST), sex).to.be.closeTo(
        survey * (1 - share),
        0.3,
      );
    }
  });

  it('estimatePosterior gives a girth more for every wider width', () => {
    const {keys} = predictWidths(WOMAN);
    keys.forEach((key, i) => {
      const girth = key.startsWith('chest') ? CHEST : key.startsWith('waist') ? WAIST : HIP;
      const wider = estimatePosterior(WOMAN, [expectedWidths(WOMAN, i, 1)]);
      expect(mean(wider, girth), key).to.be.above(
        mean(estimatePosterior(WOMAN, [expectedWidths(WOMAN)]), girth),
      );
    });
  });

  it('estimatePosterior damps a width that is grossly wrong, names it and widens the band', () => {
    const sane = estimatePosterior(WOMAN, [expectedWidths(WOMAN)]);
    const believed = estimatePosterior(WOMAN, [expectedWidths(WOMAN, 4, 8)]);
    const doubted = estimatePosterior(WOMAN, [
      {...expectedWidths(WOMAN, 4, 8), outlierProbability01: Array<number>(6).fill(0.05)},
    ]);
    const shift = mean(believed, WAIST) - mean(sane, WAIST);
    expect(shift).to.be.above(5);
    expect(mean(doubted, WAIST) - mean(sane, WAIST)).to.be.within(0, 0.4 * shift);
    expect(doubted.outliers01[4]).to.be.above(0.9);
    expect(Math.max(...doubted.outliers01.filter((_, i) => i !== 4))).to.be.below(0.2);
    expect(sd(doubted, WAIST)).to.be.above(sd(sane, WAIST));
  });

  it('estimatePosterior gives each width its own outlier probability, and 0 to one that was not seen or cannot be wrong', () => {
    const shifted = expectedWidths(WOMAN, 4, 8);
    const valuesCm = shifted.valuesCm.map((value, i) => (i === 0 ? NaN : value));
    const outlierProbability01 = [0.05, 0.05, 0, 0.05, 0.05, 0.05];
    const {outliers01} = estimatePosterior(WOMAN, [{...shifted, valuesCm, outlierProbability01}]);
    expect(outliers01.map(share => share > 0)).to.deep.equal([false, true, false, true, true, true]);
    expect(outliers01[4]).to.be.above(0.9);
  });

  it('estimatePosterior learns less from two widths whose errors are correlated', () => {
    const seen = (covarianceCm2: number[][]) =>
      estimatePosterior(WOMAN, [
        {kind: 'widths', keys: ['waistBreadth', 'waistDepth'], valuesCm: [28, 21], covarianceCm2},
      ]);
    const together = seen([
      [1, 0.9],
      [0.9, 1],
    ]);
    expect(sd(together, WAIST)).to.be.above(1.05 * sd(seen(independent([1, 1])), WAIST));
  });

  it('estimatePosterior uses the diagonal of a covariance that contradicts itself', () => {
    const alone = expectedWidths(WOMAN);
    const broken = alone.covarianceCm2.map((row, i) => row.map((value, j) => (i === j ? value : -5)));
    expect(estimatePosterior(WOMAN, [{...alone, covarianceCm2: broken}]).meanCm).to.deep.equal(
      estimatePosterior(WOMAN, [alone]).meanCm,
    );
  });

  it('estimatePosterior takes a width that is not a number for one that was not seen', () => {
    const {keys, valuesCm, covarianceCm2} = expectedWidths(WOMAN);
    const blinded = estimatePosterior(WOMAN, [
      {kind: 'widths', keys, valuesCm: valuesCm.map((value, i) => (i < 3 ? value : NaN)), covarianceCm2},
    ]);
    const front = estimatePosterior(WOMAN, [
      {
        kind: 'widths',
        keys: keys.slice(0, 3),
        valuesCm: valuesCm.slice(0, 3),
        covarianceCm2: independent([0.5, 0.5, 0.5]),
      },
    ]);
    expect(blinded.meanCm).to.deep.equal(front.meanCm);
  });

  it('estimatePosterior learns the sex from the silhouette when it is not told', () => {
    const {heightCm, weightKg, ageYears} = WOMAN;
    const untold = {heightCm, weightKg, ageYears};
    const seen = estimatePosterior(untold, [expectedWidths(WOMAN)]);
    const told = estimatePosterior(WOMAN, [expectedWidths(WOMAN)]);
    expect(mean(seen, HIP)).to.be.closeTo(mean(told, HIP), 0.7);
  });
});
