import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {unknownStature} from '../../src/anatomy/unknown-stature.js';
import {at} from '../../src/core/at.js';
import {GIRTHS, type BodyMeasurements} from '../../src/core/domain.js';

const ANSWERS = [
  {sex: 'female', ageYears: 30},
  {sex: 'male', ageYears: 55},
] as const;

type Answers = (typeof ANSWERS)[number];

/** Adults with these answers whose told statures follow the distribution, each with the share of that stature. */
function adultsOf(answers: Answers): readonly {share: number; body: BodyMeasurements}[] {
  const {heightCm, heightSdCm} = unknownStature(answers);
  const steps = Array.from({length: 49}, (_, i) => (i - 24) / 6);
  const densities = steps.map(step => Math.exp(-(step ** 2) / 2));
  const total = densities.reduce((sum, density) => sum + density, 0);
  return steps.map((step, i) => ({
    share: at(densities, i) / total,
    body: estimateBody({...answers, heightCm: heightCm + step * heightSdCm}),
  }));
}

describe('an adult whose stature is not told', () => {
  for (const answers of ANSWERS)
    it(`the estimate of a ${answers.sex} adult without a stature is the average over the statures`, () => {
      const estimated = estimateBody({...answers, ...unknownStature(answers)});
      const adults = adultsOf(answers);
      for (const girth of GIRTHS) {
        const mean = adults.reduce((sum, {share, body}) => sum + share * body[girth].valueCm, 0);
        const variance = adults.reduce(
          (sum, {share, body}) => sum + share * (body[girth].sdCm ** 2 + (body[girth].valueCm - mean) ** 2),
          0,
        );
        expect(estimated[girth].valueCm).to.be.closeTo(mean, 0.5);
        expect(estimated[girth].sdCm).to.be.closeTo(Math.sqrt(variance), 0.3);
      }
    });

  it('unknownStature lies between those of women and men where the sex is not told, and is less certain', () => {
    const [female, male, anybody] = [{sex: 'female'} as const, {sex: 'male'} as const, {}].map(
      unknownStature,
    );
    if (!female || !male || !anybody) throw new Error('an estimate is missing');
    expect(female.heightCm).to.be.within(158, 168);
    expect(male.heightCm).to.be.within(172, 182);
    expect(anybody.heightCm).to.be.within(female.heightCm, male.heightCm);
    expect(anybody.heightSdCm).to.be.above(Math.max(female.heightSdCm, male.heightSdCm));
  });

  it('the lengths and secondary dimensions of an adult without a stature are less certain', () => {
    const stature = unknownStature({sex: 'female'});
    const unsure = estimateBody({sex: 'female', ...stature});
    const told = estimateBody({sex: 'female', heightCm: stature.heightCm});
    expect(unsure.height).to.deep.equal({
      valueCm: stature.heightCm,
      sdCm: stature.heightSdCm,
      source: 'statistics',
    });
    expect(unsure.insideLeg?.sdCm).to.be.above(told.insideLeg?.sdCm ?? NaN);
    expect(unsure.shoulder?.sdCm).to.be.above(told.shoulder?.sdCm ?? NaN);
  });

  it('a tape says as much of the taped girth whether the stature is told or not', () => {
    const tape = [{kind: 'tape', girth: 'waist', valueCm: 92}] as const;
    const unsure = estimateBody(unknownStature({}), tape);
    const told = estimateBody({heightCm: 172}, tape);
    expect(unsure.waist.valueCm).to.be.closeTo(told.waist.valueCm, 0.3);
    expect(unsure.waist.sdCm).to.be.closeTo(told.waist.sdCm, 0.1);
  });
});
