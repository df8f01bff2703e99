import {expect} from '@open-wc/testing';
import {predictWidths, type WidthPrediction} from '../../src/anatomy/predict-widths.js';
import {isCovariance, Matrix} from '../../src/anatomy/matrix.js';
import {REAL_PEOPLE} from './real-people.js';

const sds = ({covarianceLog}: WidthPrediction): number[] =>
  covarianceLog.map((row, i) => Math.sqrt(row[i] ?? NaN));

describe('predictWidths', () => {
  it('expects the callipers of real people, give or take its own SD', () => {
    const z = REAL_PEOPLE.flatMap(({shopper, widths}) => {
      const prediction = predictWidths(shopper);
      return widths.keys.map((key, i) => {
        const at = prediction.keys.indexOf(key);
        const surprise = Math.log(widths.valuesCm[i] ?? NaN) - (prediction.meanLog[at] ?? NaN);
        return surprise / (sds(prediction)[at] ?? NaN);
      });
    });
    const rms = Math.sqrt(z.reduce((sum, value) => sum + value * value, 0) / z.length);
    expect(rms).to.be.within(0.6, 1.4);
    expect(Math.max(...z.map(Math.abs))).to.be.below(3.5);
  });

  it('knows a width to 3–10 % when all is told, and worse with less', () => {
    const told = sds(predictWidths({heightCm: 175, weightKg: 75, ageYears: 30, sex: 'male'}));
    const untold = sds(predictWidths({heightCm: 175}));
    told.forEach((sd, i) => {
      expect(sd).to.be.within(0.03, 0.1);
      expect(untold[i]).to.be.above(sd);
    });
  });

  it('is a covariance', () => {
    for (const shopper of [{heightCm: 150}, {heightCm: 190, weightKg: 120}])
      expect(isCovariance(Matrix.from(predictWidths(shopper).covarianceLog))).to.equal(true);
  });

  it('expects a heavier body to be wider everywhere', () => {
    const at = (weightKg: number) =>
      predictWidths({heightCm: 175, weightKg, ageYears: 30, sex: 'male'}).meanLog;
    at(80).forEach((value, i) => expect(value).to.be.above(at(70)[i] ?? NaN));
  });
});
