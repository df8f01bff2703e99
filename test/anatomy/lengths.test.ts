import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {LEGS} from '../../src/anatomy/leg-data.js';
import {estimateInsideLeg, lengthsOf} from '../../src/anatomy/lengths.js';

const SEXES = ['female', 'male', undefined] as const;
const withSex = (sex: 'female' | 'male' | undefined): {sex?: 'female' | 'male'} =>
  sex === undefined ? {} : {sex};

describe('the inside leg from the stature', () => {
  it('estimateInsideLeg gives a trouser leg, 4 cm shorter than the leg down to the floor and less certain', () => {
    for (const sex of SEXES) {
      const leg = estimateInsideLeg({heightCm: 170, ...withSex(sex)});
      const {atMiddleCm, sdCm} = LEGS[sex ?? 'unknown'];
      expect(leg?.valueCm).to.be.closeTo(atMiddleCm - 4, 1e-9);
      expect(leg?.sdCm).to.be.closeTo(Math.hypot(sdCm, 1.5), 1e-9);
      expect(leg?.source).to.equal('statistics');
    }
  });

  it('estimateInsideLeg gives men about the lengths on labels, 32 in at 180 cm and 30 in at 170 cm', () => {
    const inchesAt = (heightCm: number): number =>
      (estimateInsideLeg({heightCm, sex: 'male'})?.valueCm ?? NaN) / 2.54;
    expect(inchesAt(180)).to.be.within(31.5, 32.8);
    expect(inchesAt(170)).to.be.within(29.5, 30.7);
  });

  it('estimateInsideLeg grows with the stature by 0.4 to 0.7 cm per cm for each sex', () => {
    fc.assert(
      fc.property(
        fc.double({min: 140, max: 229, noNaN: true}),
        fc.constantFrom(...SEXES),
        (heightCm, sex) => {
          const legAt = (cm: number): number =>
            estimateInsideLeg({heightCm: cm, ...withSex(sex)})?.valueCm ?? NaN;
          expect(legAt(heightCm + 1) - legAt(heightCm)).to.be.within(0.4, 0.7);
        },
      ),
    );
  });

  it('estimateInsideLeg gives none below 140 cm, where the survey has no proportions', () => {
    expect(estimateInsideLeg({heightCm: 139.9})).to.equal(null);
    expect(estimateInsideLeg({heightCm: 140})).not.to.equal(null);
    expect(estimateBody({heightCm: 128})).not.to.have.property('insideLeg');
  });

  it('lengthsOf prefers a told inside leg, with an SD of 2 cm', () => {
    const {height, insideLeg} = lengthsOf({heightCm: 178, insideLegCm: 84});
    expect(height).to.deep.equal({valueCm: 178, sdCm: 2, source: 'told'});
    expect(insideLeg).to.deep.equal({valueCm: 84, sdCm: 2, source: 'told'});
  });

  it('estimateBody estimates the inside leg that is null in the answers', () => {
    const {insideLeg, height} = estimateBody({heightCm: 178, insideLegCm: null as unknown as number});
    expect(height?.valueCm).to.equal(178);
    expect(insideLeg?.source).to.equal('statistics');
  });

  it('estimateBody refuses an inside leg that no trousers have', () => {
    expect(() => estimateBody({heightCm: 178, insideLegCm: 32})).to.throw(
      'insideLegCm is 32, expected 55 to 105',
    );
  });
});
