import {expect} from '@open-wc/testing';
import {estimatePosterior} from '../../src/anatomy/estimate-posterior.js';
import {at} from '../../src/core/at.js';
import {estimateUnderClothes} from '../../src/measure/clothing.js';
import type {PerceivedWidths} from '../../src/measure/perceive-widths.js';
import {PERCEPTION} from '../../src/measure/perception-data.js';
import {perceived, SHOPPER} from './made-perception.js';

describe('estimateUnderClothes', () => {
  const widths: PerceivedWidths = {...perceived(), sharedLog: 0.03};

  it('estimateUnderClothes mixes the girths under close-fitting and loose clothes by their evidence', () => {
    const observed = (added: readonly number[], covarianceLog: readonly (readonly number[])[]) => {
      const valuesCm = widths.valuesCm.map((cm, i) => cm / Math.exp(at(added, i)));
      const core = (i: number, j: number): number =>
        at(at(widths.correlation, i), j) * at(widths.coreLog, i) * at(widths.coreLog, j) + 0.03 ** 2;
      return estimatePosterior(SHOPPER, [
        {
          kind: 'widths',
          keys: widths.keys,
          valuesCm,
          covarianceCm2: valuesCm.map((a, i) =>
            valuesCm.map((b, j) => a * b * (core(i, j) + at(at(covarianceLog, i), j))),
          ),
          outlierProbability01: widths.keys.map(() => 0.1),
          outlierMeanCm: widths.keys.map(() => 1),
          outlierSdCm: widths.keys.map(() => 2),
        },
      ]);
    };
    const added = {
      loose01: 0.25,
      meanLog: widths.keys.map((_, i) => 0.03 + 0.01 * i),
      covarianceLog: widths.keys.map((_, i) => widths.keys.map((__, j) => (i === j ? 0.03 ** 2 : 0.0001))),
    };
    const none = widths.keys.map(() => 0);
    const close = observed(
      none,
      widths.keys.map(() => none),
    );
    const loose = observed(added.meanLog, added.covarianceLog);
    const odds = (0.25 / 0.75) * Math.exp(0.5 * (loose.logEvidence - close.logEvidence));
    const share = odds / (1 + odds);
    const body = estimateUnderClothes(SHOPPER, {...widths, clothes: added});
    expect(body.loose01).to.be.closeTo(share, 1e-9);
    for (const i of [0, 1, 2]) {
      const [a, b] = [at(close.meanCm, i), at(loose.meanCm, i)];
      expect(at(body.meanCm, i)).to.be.closeTo((1 - share) * a + share * b, 1e-9);
      for (const j of [0, 1, 2]) {
        const within =
          (1 - share) * at(at(close.covarianceCm2, i), j) + share * at(at(loose.covarianceCm2, i), j);
        const between = share * (1 - share) * (a - b) * (at(close.meanCm, j) - at(loose.meanCm, j));
        expect(at(at(body.covarianceCm2, i), j)).to.be.closeTo(within + between, 1e-9);
      }
    }
    body.outliers01.forEach((value, i) =>
      expect(value).to.be.closeTo(
        (1 - share) * at(close.outliers01, i) + share * at(loose.outliers01, i),
        1e-9,
      ),
    );
  });

  it('PERCEPTION has a model, a noise and an addition of clothes for each width that a view shows', () => {
    for (const [{corrections, noise: noises, clothing}, count] of [
      [PERCEPTION.both, 6],
      [PERCEPTION.frontAlone, 3],
    ] as const) {
      expect([corrections.length, noises.length, clothing.covarianceLog.length]).to.deep.equal([
        count,
        count,
        count,
      ]);
      expect(clothing.excess.intercept).to.have.length(count);
    }
    expect(PERCEPTION.correlation.map(row => row.length)).to.deep.equal(Array(8).fill(8));
    expect(PERCEPTION.hiddenBack).to.have.length(2);
  });
});
