import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {measurementsNow} from '../../src/anatomy/measurements-now.js';
import {SECONDARY_LINES, SECONDARY_MIDDLE_CM} from '../../src/anatomy/secondary-data.js';
import {estimateSecondary} from '../../src/anatomy/secondary.js';
import {type BodyMeasurements, SECONDARY_MEASURES} from '../../src/core/domain.js';
import {MEASURED} from '../support/fake-flow.js';

/** A body at which the lines have their offsets, with girths that are all uncertain alike and independent. */
const girths = (sdCm: number, chestCm: number = SECONDARY_MIDDLE_CM.chest): BodyMeasurements => {
  const estimate = (valueCm: number) => ({valueCm, sdCm, source: 'photo' as const});
  return {
    chest: estimate(chestCm),
    waist: estimate(SECONDARY_MIDDLE_CM.waist),
    hip: estimate(SECONDARY_MIDDLE_CM.hip),
    covarianceCm2: [0, 1, 2].map(row => [0, 1, 2].map(column => (row === column ? sdCm ** 2 : 0))),
    notes: [],
  };
};
const shopper = {heightCm: SECONDARY_MIDDLE_CM.height, sex: 'male'} as const;

describe('estimateSecondary', () => {
  it('estimateSecondary gives the neck of the survey with a finger of room, and a thicker one for a larger chest', () => {
    const {atMiddleCm, perCm, sdCm} = SECONDARY_LINES.neck.male;
    const neck = estimateSecondary('neck', girths(0), shopper);
    expect(neck?.valueCm).to.be.closeTo(atMiddleCm + 1.3, 1e-9);
    expect(neck?.sdCm).to.be.closeTo(Math.hypot(sdCm, 0.5), 1e-9);
    expect(neck?.source).to.equal('statistics');
    const larger = estimateSecondary('neck', girths(0, SECONDARY_MIDDLE_CM.chest + 10), shopper);
    expect(larger?.valueCm).to.be.closeTo(atMiddleCm + 1.3 + 10 * perCm.chest, 1e-9);
  });
  it('estimateSecondary is less certain where the girths are', () => {
    const {perCm, sdCm} = SECONDARY_LINES.neck.male;
    const slopes = Math.hypot(perCm.chest, perCm.waist, perCm.hip);
    expect(estimateSecondary('neck', girths(4), shopper)?.sdCm).to.be.closeTo(
      Math.hypot(sdCm, 0.5, 4 * slopes),
      1e-9,
    );
  });
  it('estimateSecondary gives men of an ordinary build about the collars that are sold most', () => {
    const {neck} = estimateBody({heightCm: 178, weightKg: 78, ageYears: 35, sex: 'male'});
    expect(neck?.valueCm).to.be.within(38, 41);
  });
  it('estimateSecondary gives nothing below 140 cm, where the survey has no proportions', () =>
    expect(estimateBody({heightCm: 128})).not.to.have.any.keys(...SECONDARY_MEASURES));
  it('estimateSecondary gives a thigh that grows by 0.7 cm with a centimetre of hip', () => {
    const thigh = (hip: number) =>
      estimateSecondary('thigh', {...girths(0), hip: {valueCm: hip, sdCm: 0, source: 'tape'}}, shopper);
    expect(thigh(100)?.valueCm).to.be.closeTo(SECONDARY_LINES.thigh.male.atMiddleCm, 1e-9);
    expect((thigh(101)?.valueCm ?? NaN) - (thigh(100)?.valueCm ?? NaN)).to.be.closeTo(0.7357, 1e-9);
  });
  it('estimateSecondary gives shoulders that are 3 cm wider than between the callipers of the survey', () =>
    expect(estimateSecondary('shoulder', girths(0), shopper)?.valueCm).to.be.closeTo(
      SECONDARY_LINES.shoulder.male.atMiddleCm + 3,
      1e-9,
    ));
  it('estimateSecondary gives women a girth under the bust with a band of about a bra size, and men none', () => {
    const woman = {heightCm: SECONDARY_MIDDLE_CM.height, sex: 'female'} as const;
    const {atMiddleCm, perCm, sdCm} = SECONDARY_LINES.underbust.female;
    const underbust = estimateSecondary('underbust', girths(0, 92), woman);
    expect(underbust?.valueCm).to.be.closeTo(atMiddleCm - 8 * perCm.chest, 1e-9);
    expect(underbust?.sdCm).to.be.closeTo(Math.hypot(sdCm, 1), 1e-9);
    expect(underbust?.source).to.equal('statistics');
    expect(estimateSecondary('underbust', girths(0), shopper)).to.equal(null);
  });
  it('estimateSecondary gives a woman of 168 cm and 62 kg the band that is sold most, 70 or 75', () => {
    const {underbust} = estimateBody({heightCm: 168, weightKg: 62, ageYears: 35, sex: 'female'});
    expect(underbust?.valueCm).to.be.within(70, 80);
  });
  it('estimateSecondary gives men the sleeves that shirts are sold in, 33 to 35 inches, and taller men longer ones', () => {
    const sleeve = (heightCm: number) =>
      estimateBody({heightCm, weightKg: 78, ageYears: 35, sex: 'male'}).sleeve;
    expect(sleeve(178)?.valueCm).to.be.within(33 * 2.54, 35 * 2.54);
    expect((sleeve(188)?.valueCm ?? NaN) - (sleeve(178)?.valueCm ?? NaN)).to.be.within(3, 5);
    expect(sleeve(178)?.sdCm).to.be.within(2.5, 4);
  });
});

describe('measurementsNow', () => {
  it('measurementsNow takes a taped neck as it is, with an SD of 0.7 cm, and leaves the girths alone', () => {
    const plain = measurementsNow({shopper, measured: MEASURED}, {});
    const taped = measurementsNow({shopper, measured: MEASURED}, {neck: 41});
    expect(taped.neck).to.deep.equal({valueCm: 41, sdCm: 0.7, source: 'tape'});
    expect({...taped, neck: plain.neck}).to.deep.equal(plain);
  });
  it('measurementsNow keeps a sleeve that is told, and lets a told thigh replace the estimate', () => {
    const now = measurementsNow({shopper, measured: MEASURED}, {sleeve: 86, thigh: 58});
    expect(now.sleeve).to.deep.equal({valueCm: 86, sdCm: 1.5, source: 'tape'});
    expect(now.thigh).to.deep.equal({valueCm: 58, sdCm: 1, source: 'tape'});
  });
  it('measurementsNow estimates the neck from girths that a tape has corrected', () => {
    const wide = measurementsNow({shopper, measured: MEASURED}, {chest: MEASURED.chest.valueCm + 12});
    const plain = measurementsNow({shopper, measured: MEASURED}, {});
    expect(wide.neck?.valueCm).to.be.greaterThan((plain.neck?.valueCm ?? NaN) + 1);
  });
});
