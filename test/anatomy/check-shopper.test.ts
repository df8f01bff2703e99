import {expect} from '@open-wc/testing';
import {checkShopper, toldAnswers} from '../../src/anatomy/check-shopper.js';
import type {BodyObservation} from '../../src/anatomy/observations.js';
import type {ShopperProfile} from '../../src/core/domain.js';
import {SizeFinderError, type FailureDetail} from '../../src/core/errors.js';

const SHOPPER: ShopperProfile = {heightCm: 170};

/** The message and the detail of the refusal; null if the input is accepted. */
function refusalOf(
  shopper: unknown,
  observations: unknown = [],
): {readonly message: string; readonly field: FailureDetail['field']} | null {
  try {
    // Typed as unknown on purpose: callers in plain JavaScript can pass anything.
    checkShopper(shopper as ShopperProfile, observations as readonly BodyObservation[]);
    return null;
  } catch (error) {
    if (!(error instanceof SizeFinderError) || error.code !== 'profile-invalid') throw error;
    return {message: error.message, field: error.detail.field};
  }
}

/** Each answer with its limits, both of which are allowed, and a step beyond them. */
const LIMITS = [
  ['heightCm', 100, 230],
  ['weightKg', 30, 250],
  ['ageYears', 18, 120],
  ['insideLegCm', 55, 105],
] as const;

describe('checkShopper', () => {
  for (const [field, lowest, highest] of LIMITS) {
    it(`checkShopper accepts ${field} from ${lowest} to ${highest}, both included`, () => {
      for (const value of [lowest, highest]) expect(refusalOf({...SHOPPER, [field]: value})).to.equal(null);
    });

    it(`checkShopper refuses ${field} outside ${lowest} to ${highest} and names the field`, () => {
      for (const value of [lowest - 0.1, highest + 0.1, NaN, '70'])
        expect(refusalOf({...SHOPPER, [field]: value}), String(value)).to.deep.equal(
          field === 'heightCm' && typeof value === 'string'
            ? {message: 'heightCm is missing', field}
            : {message: `${field} is ${value}, expected ${lowest} to ${highest}`, field},
        );
    });
  }

  it('checkShopper refuses a shopper without a stature and an unknown sex', () => {
    for (const nobody of [null, {}, {heightCm: null}])
      expect(refusalOf(nobody)).to.deep.equal({message: 'heightCm is missing', field: 'heightCm'});
    expect(refusalOf({...SHOPPER, sex: 'F'})).to.deep.equal({
      message: 'unknown sex, expected female or male',
      field: 'sex',
    });
    for (const sex of ['female', 'male']) expect(refusalOf({...SHOPPER, sex})).to.equal(null);
  });

  it('checkShopper widens the bands by half for each unusual answer and notes it', () => {
    const checked = (heightCm: number, bmi?: number) => {
      const weight = bmi === undefined ? {} : {weightKg: bmi * (heightCm / 100) ** 2};
      const {notes, widening} = checkShopper({heightCm, ...weight}, []);
      return [notes.join(' '), widening];
    };
    for (const usual of [checked(140), checked(210), checked(170, 15.01), checked(170, 54.99)])
      expect(usual).to.deep.equal(['', 1]);
    for (const heightCm of [139.9, 210.1])
      expect(checked(heightCm)).to.deep.equal(['implausible-height', 1.5]);
    for (const bmi of [14.99, 55.01]) expect(checked(170, bmi)).to.deep.equal(['implausible-answers', 1.5]);
    expect(checked(220, 14.99)).to.deep.equal(['implausible-height implausible-answers', 2.25]);
  });
});

describe('checkShopper of observations', () => {
  const tape = (valueCm: number, sdCm?: number) => ({
    kind: 'tape',
    girth: 'chest',
    valueCm,
    ...(sdCm === undefined ? {} : {sdCm}),
  });
  const messageOf = (...observations: readonly unknown[]): string | undefined =>
    refusalOf(SHOPPER, observations)?.message;

  it('checkShopper accepts tape values from 40 to 250 cm with an SD from 0.01 mm on', () => {
    expect(messageOf(tape(40), tape(250), tape(90, 0.001), {...tape(90, 5), kind: 'bra'})).to.equal(
      undefined,
    );
  });

  it('checkShopper refuses tape values outside 40 to 250 cm and SDs below 0.01 mm', () => {
    expect(messageOf(tape(39.9))).to.equal('tape value of the chest is 39.9 ± 1 cm, expected 40 to 250');
    expect(messageOf(tape(250.1))).to.equal('tape value of the chest is 250.1 ± 1 cm, expected 40 to 250');
    expect(messageOf(tape(90), tape(90, 0.0009))).to.contain('90 ± 0.0009 cm');
    expect(messageOf(tape(90, NaN))).to.contain('90 ± NaN cm');
    expect(messageOf({...tape(90, Infinity), kind: 'bra'})).to.contain('bra value of the chest');
  });

  it('checkShopper accepts intervals with a softness of 0 or more, and none below', () => {
    const interval = (softnessCm?: number) => ({
      kind: 'interval',
      girth: 'hip',
      lowCm: 90,
      ...(softnessCm === undefined ? {} : {softnessCm}),
    });
    expect(messageOf(interval(), interval(0), interval(3))).to.equal(undefined);
    expect(messageOf(interval(-0.1))).to.equal('softness of the hip is -0.1 cm, expected 0 or more');
  });

  it('checkShopper accepts widths of any value, as those that are no trunk’s count as not seen', () =>
    expect(messageOf({kind: 'widths', keys: ['hipBreadth'], valuesCm: [NaN], covarianceCm2: [[1]]})).to.equal(
      undefined,
    ));

  it('checkShopper refuses observations of an unknown kind or girth, and a list that is no array', () => {
    for (const unknown of [null, {}, {kind: 'scan'}])
      expect(messageOf(unknown)).to.equal(
        'unknown kind of observation, expected tape, bra, interval, widths',
      );
    expect(messageOf({...tape(90), girth: 'neck'})).to.equal('unknown girth, expected chest, waist, hip');
    expect(refusalOf(SHOPPER, 'tape')?.message).to.equal('the observations are not an array');
  });
});

describe('toldAnswers', () => {
  it('toldAnswers leaves out answers that are null and keeps all others', () => {
    const answers = {heightCm: 170, weightKg: null, ageYears: 0, sex: null, insideLegCm: undefined};
    expect(toldAnswers(answers as unknown as ShopperProfile)).to.deep.equal({
      heightCm: 170,
      ageYears: 0,
      insideLegCm: undefined,
    });
  });

  it('toldAnswers returns a value that is no object as it is, so that checkShopper refuses it', () => {
    for (const nobody of [null, undefined, 170])
      expect(toldAnswers(nobody as unknown as ShopperProfile)).to.equal(nobody);
  });
});
