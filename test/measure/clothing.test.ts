import {expect} from '@open-wc/testing';
import {WIDTH_KEYS} from '../../src/anatomy/anatomy-types.js';
import type {ShopperProfile} from '../../src/core/domain.js';
import {estimateUnderClothes} from '../../src/measure/clothing.js';
import {perceiveWidths, type PerceivedWidths} from '../../src/measure/perceive-widths.js';
import {drawing, STATURE_CM, traceOf} from './drawn-person.js';
import {FAMILIAR_WITH_DRAWINGS} from './familiar.js';

const SHOPPER: ShopperProfile = {heightCm: STATURE_CM, sex: 'male', ageYears: 40};

const front = traceOf(drawing());
const side = traceOf(drawing({view: 'side'}));
const plain = perceiveWidths(FAMILIAR_WITH_DRAWINGS, {front: [front], side: [side]}, SHOPPER);
/** The same widths in clothes that would add 12 % to the waist if they were loose, with a probability for that. */
const dressed = (loose01: number): PerceivedWidths => ({
  ...plain,
  clothes: {
    loose01,
    meanLog: WIDTH_KEYS.map(key => (key.startsWith('waist') ? 0.12 : 0.04)),
    covarianceLog: WIDTH_KEYS.map((_, i) => WIDTH_KEYS.map((__, j) => (i === j ? 0.05 ** 2 : 0))),
  },
});
const waistOf = (widths: PerceivedWidths, shopper = SHOPPER) => {
  const {meanCm, covarianceCm2, loose01} = estimateUnderClothes(shopper, widths);
  return {cm: meanCm[1] ?? NaN, sdCm: Math.sqrt(covarianceCm2[1]?.[1] ?? NaN), loose01};
};

describe('clothes', () => {
  it('estimateUnderClothes makes the waist smaller and its band wider under clothes that look loose', () => {
    const [close, loose] = [waistOf(dressed(0.02)), waistOf(dressed(0.9))];
    expect(loose.cm).to.be.below(close.cm - 1);
    expect(loose.sdCm).to.be.above(1.2 * close.sdCm);
    expect(loose.loose01).to.be.above(close.loose01);
  });

  it('estimateUnderClothes suspects loose clothes when the waist is too wide for the weight', () => {
    const share = (weightKg: number): number => waistOf(dressed(0.3), {...SHOPPER, weightKg}).loose01;
    expect(share(52)).to.be.above(share(66));
  });

  it('estimateUnderClothes does not suspect loose clothes on a drawn body', () =>
    expect(estimateUnderClothes(SHOPPER, plain).loose01).to.be.below(0.1));

  it('perceiveWidths sees loose clothes by a hem and wide trouser legs', () => {
    const shirt = (y: number) => (y < 80 ? {left: 19, right: 19} : {left: 15.5, right: 15.5});
    const trace = traceOf(drawing({trunkCm: shirt}));
    const limbs = trace.limbs && {...trace.limbs, anklePx: trace.limbs.calfPx};
    const seen = perceiveWidths(FAMILIAR_WITH_DRAWINGS, {front: [{...trace, limbs}], side: [side]}, SHOPPER);
    expect(seen.clothes.loose01).to.be.above(0.8);
  });
});

describe('hair over the back', () => {
  const covered = perceiveWidths(
    FAMILIAR_WITH_DRAWINGS,
    {front: [front], side: [{...side, napeShare: 0.25}]},
    SHOPPER,
  );

  it('perceiveWidths sees hair over the back by the nape', () => {
    expect(plain.isHairDown).to.equal(false);
    expect(covered.isHairDown).to.equal(true);
  });

  it('perceiveWidths adds the depths of the front half as second readings under hair', () => {
    expect(plain.keys).to.deep.equal(WIDTH_KEYS);
    expect(covered.keys).to.deep.equal([...WIDTH_KEYS, 'chestDepth', 'waistDepth']);
    expect(covered.valuesCm[6]).to.be.closeTo(covered.valuesCm[3] ?? NaN, 4);
  });

  it('estimateUnderClothes lets 4 cm of hair count for less than 4 cm of body', () => {
    const deeper = (widths: PerceivedWidths): PerceivedWidths => ({
      ...widths,
      valuesCm: widths.valuesCm.map((valueCm, i) => (i === 3 ? valueCm + 4 : valueCm)),
    });
    const chestCm = (widths: PerceivedWidths): number =>
      estimateUnderClothes(SHOPPER, widths).meanCm[0] ?? NaN;
    const gain = (widths: PerceivedWidths): number => chestCm(deeper(widths)) - chestCm(widths);
    expect(gain(covered)).to.be.below(0.5 * gain(plain));
  });
});
