import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {measurementsNow} from '../../src/anatomy/measurements-now.js';
import {NECK_MIDDLE_CM, NECKS} from '../../src/anatomy/neck-data.js';
import {estimateNeck} from '../../src/anatomy/neck.js';
import type {BodyMeasurements} from '../../src/core/domain.js';
import {MEASURED} from '../support/fake-flow.js';

/** A body at which the line of the neck has its offset, with girths that are all uncertain alike and independent. */
const girths = (sdCm: number, chestCm: number = NECK_MIDDLE_CM.chest): BodyMeasurements => {
  const estimate = (valueCm: number) => ({valueCm, sdCm, source: 'photo' as const});
  return {
    chest: estimate(chestCm),
    waist: estimate(NECK_MIDDLE_CM.waist),
    hip: estimate(NECK_MIDDLE_CM.hip),
    covarianceCm2: [0, 1, 2].map(row => [0, 1, 2].map(column => (row === column ? sdCm ** 2 : 0))),
    notes: [],
  };
};
const shopper = {heightCm: NECK_MIDDLE_CM.height, sex: 'male'} as const;

describe('estimateNeck', () => {
  it('estimateNeck gives the neck of the survey with a finger of room, and a thicker one for a larger chest', () => {
    const {atMiddleCm, perCm, sdCm} = NECKS.male;
    const neck = estimateNeck(girths(0), shopper);
    expect(neck?.valueCm).to.be.closeTo(atMiddleCm + 1.3, 1e-9);
    expect(neck?.sdCm).to.be.closeTo(Math.hypot(sdCm, 0.5), 1e-9);
    expect(neck?.source).to.equal('statistics');
    const larger = estimateNeck(girths(0, NECK_MIDDLE_CM.chest + 10), shopper);
    expect(larger?.valueCm).to.be.closeTo(atMiddleCm + 1.3 + 10 * perCm.chest, 1e-9);
  });
  it('estimateNeck is less certain where the girths are', () => {
    const {perCm, sdCm} = NECKS.male;
    const slopes = Math.hypot(perCm.chest, perCm.waist, perCm.hip);
    expect(estimateNeck(girths(4), shopper)?.sdCm).to.be.closeTo(Math.hypot(sdCm, 0.5, 4 * slopes), 1e-9);
  });
  it('estimateNeck gives men of an ordinary build about the collars that are sold most', () => {
    const {neck} = estimateBody({heightCm: 178, weightKg: 78, ageYears: 35, sex: 'male'});
    expect(neck?.valueCm).to.be.within(38, 41);
  });
  it('estimateNeck gives none below 140 cm, where the survey has no proportions', () =>
    expect(estimateBody({heightCm: 128})).not.to.have.property('neck'));
});

describe('measurementsNow', () => {
  it('measurementsNow takes a taped neck as it is, with an SD of 0.7 cm, and leaves the girths alone', () => {
    const plain = measurementsNow({shopper, measured: MEASURED}, {});
    const taped = measurementsNow({shopper, measured: MEASURED}, {neck: 41});
    expect(taped.neck).to.deep.equal({valueCm: 41, sdCm: 0.7, source: 'tape'});
    expect({...taped, neck: plain.neck}).to.deep.equal(plain);
  });
  it('measurementsNow estimates the neck from girths that a tape has corrected', () => {
    const wide = measurementsNow({shopper, measured: MEASURED}, {chest: MEASURED.chest.valueCm + 12});
    const plain = measurementsNow({shopper, measured: MEASURED}, {});
    expect(wide.neck?.valueCm).to.be.greaterThan((plain.neck?.valueCm ?? NaN) + 1);
  });
});
