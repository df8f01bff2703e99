import {expect} from '@open-wc/testing';
import {applyTapes, TAPE_SD_CM} from '../../src/anatomy/apply-tapes.js';
import {measurementsNow} from '../../src/anatomy/measurements-now.js';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {MEASURED} from '../support/fake-flow.js';
import {SHOPPER} from '../support/flow-samples.js';

describe('applyTapes', () => {
  it('weighs photo and tape by their variances', () => {
    const {waist} = applyTapes(MEASURED, {waist: 80});
    const gain = 4.84 / (4.84 + TAPE_SD_CM ** 2);
    expect(waist.valueCm).to.be.closeTo(84 + gain * (80 - 84), 1e-9);
    expect(waist.sdCm ** 2).to.be.closeTo(1 / (1 / 4.84 + 1 / TAPE_SD_CM ** 2), 1e-9);
    expect(waist.source).to.equal('tape');
  });

  it('moves the others by their covariance and leaves their source', () => {
    const {chest, hip} = applyTapes(MEASURED, {waist: 80});
    expect(chest.valueCm).to.be.closeTo(98 + (2 / 5.84) * -4, 1e-9);
    expect(hip.valueCm).to.be.closeTo(100 + (1.5 / 5.84) * -4, 1e-9);
    expect(chest.source).to.equal('photo');
  });

  it('does not depend on the order in which the tape was used', () => {
    const both = applyTapes(MEASURED, {chest: 101, hip: 97});
    const other = applyTapes(MEASURED, {hip: 97, chest: 101});
    expect(both.waist.valueCm).to.be.closeTo(other.waist.valueCm, 1e-9);
  });

  it('leaves a symmetric covariance that no correction made larger', () => {
    const {covarianceCm2} = applyTapes(MEASURED, {chest: 101, waist: 80, hip: 97});
    covarianceCm2.forEach((row, i) =>
      row.forEach((value, j) => {
        expect(value).to.be.closeTo(covarianceCm2[j]?.[i] ?? NaN, 1e-9);
        if (i === j) expect(value).to.be.below(MEASURED.covarianceCm2[i]?.[j] ?? NaN);
      }),
    );
  });

  it('returns measurements as they are without a tape, with the lengths of the answers', () => {
    const {height, insideLeg, ...rest} = measurementsNow({shopper: SHOPPER, measured: MEASURED}, {});
    expect(rest).to.deep.equal(MEASURED);
    expect([height?.valueCm, insideLeg?.source]).to.deep.equal([SHOPPER.heightCm, 'statistics']);
  });

  it('has the lengths of the answers on every way', () => {
    const shopper = {...SHOPPER, insideLegCm: 84};
    for (const measured of [MEASURED, estimateBody(SHOPPER)])
      for (const tapes of [{}, {waist: 80}]) {
        const {insideLeg} = measurementsNow({shopper, measured}, tapes);
        expect(insideLeg).to.deep.equal({valueCm: 84, sdCm: 2, source: 'told'});
      }
  });

  it('starts the statistics afresh where no photo was used', () => {
    const shopper = {heightCm: 172};
    const taped = measurementsNow({shopper, measured: estimateBody(shopper)}, {waist: 70});
    const direct = estimateBody(shopper, [{kind: 'tape', girth: 'waist', valueCm: 70}]);
    expect(taped).to.deep.equal(direct);
  });
});
