import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {LEGS} from '../../src/anatomy/leg-data.js';
import {estimateInsideLeg, lengthsOf} from '../../src/anatomy/lengths.js';

const SEXES = ['female', 'male', undefined] as const;
const withSex = (sex: 'female' | 'male' | undefined): {sex?: 'female' | 'male'} =>
  sex === undefined ? {} : {sex};

describe('the inside leg from the stature', () => {
  it('is the leg of trousers: 4 cm less than down to the floor, and less surely known', () => {
    for (const sex of SEXES) {
      const leg = estimateInsideLeg({heightCm: 170, ...withSex(sex)});
      const {atMiddleCm, sdCm} = LEGS[sex ?? 'unknown'];
      expect(leg?.valueCm).to.be.closeTo(atMiddleCm - 4, 1e-9);
      expect(leg?.sdCm).to.be.within(sdCm, sdCm + 0.6);
      expect(leg?.source).to.equal('statistics');
    }
  });

  it('is that of the labels: about 32 in at 180 cm, 30 in at 170 cm', () => {
    const inchesAt = (heightCm: number): number =>
      (estimateInsideLeg({heightCm, sex: 'male'})?.valueCm ?? NaN) / 2.54;
    expect(inchesAt(180)).to.be.within(31.5, 32.8);
    expect(inchesAt(170)).to.be.within(29.5, 30.7);
  });

  it('grows with the stature, by less than it, whatever the sex', () => {
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

  it('is not made for children, whose proportions the survey does not know', () => {
    expect(estimateInsideLeg({heightCm: 128})).to.equal(null);
    expect(estimateBody({heightCm: 128})).not.to.have.property('insideLeg');
  });

  it('gives way to what is told', () => {
    const {height, insideLeg} = lengthsOf({heightCm: 178, insideLegCm: 84});
    expect(height).to.deep.equal({valueCm: 178, sdCm: 2, source: 'told'});
    expect(insideLeg).to.deep.equal({valueCm: 84, sdCm: 2, source: 'told'});
  });

  it('stands beside the girths, and takes null for not told', () => {
    const {insideLeg, height} = estimateBody({heightCm: 178, insideLegCm: null as unknown as number});
    expect(height?.valueCm).to.equal(178);
    expect(insideLeg?.source).to.equal('statistics');
  });

  it('is refused where no trousers have it', () => {
    expect(() => estimateBody({heightCm: 178, insideLegCm: 32})).to.throw(
      'insideLegCm is 32, expected 55 to 105',
    );
  });
});
