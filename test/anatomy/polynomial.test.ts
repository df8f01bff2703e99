import {expect} from '@open-wc/testing';
import {ANATOMY} from '../../src/anatomy/anatomy-data.js';
import type {Domain, Term} from '../../src/anatomy/anatomy-types.js';
import {ageToCoordinate, evaluateSd, evaluateTerms} from '../../src/anatomy/polynomial.js';

const TERMS: readonly Term[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 2, 0],
  [0, 1, 1],
  [1, 1, 0],
];
const DOMAIN: Domain = {s: [-0.2, 0.2], b: [-0.4, 0.8], a: [-1.35, 1.75]};

describe('polynomial', () => {
  it('evaluateTerms multiplies powers inside the domain', () => {
    const {values, slopes} = evaluateTerms(TERMS, DOMAIN, {s: 0.1, b: 0.5, a: 0.5});
    expect(values).to.deep.equal([1, 0.1, 0.25, 0.25, 0.05]);
    expect(slopes.s).to.deep.equal([0, 1, 0, 0, 0.5]);
    expect(slopes.b).to.deep.equal([0, 0, 1, 0.5, 0.1]);
    expect(slopes.a).to.deep.equal([0, 0, 0, 0.5, 0]);
  });

  it('evaluateTerms continues along its tangent in BMI outside the domain', () => {
    const [, , square] = evaluateTerms(TERMS, DOMAIN, {s: 0, b: 1.8, a: 0}).values;
    expect(square).to.be.closeTo(0.8 ** 2 + 2 * 0.8 * 1, 1e-12);
  });

  it('evaluateTerms stays constant in age outside the domain', () => {
    const at = (a: number) => evaluateTerms(TERMS, DOMAIN, {s: 0, b: 0.5, a});
    expect(at(3).values).to.deep.equal(at(1.75).values);
    expect(at(3).slopes.a).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('ageToCoordinate counts in units of 20 years from the age of 45', () => {
    expect(ageToCoordinate(45)).to.equal(0);
    expect(ageToCoordinate(65)).to.equal(1);
  });

  it('evaluateSd stays constant outside the domain', () => {
    const sd = (b: number) => evaluateSd([-3, 0.5, 0.1], DOMAIN, {s: 0, b, a: 1});
    expect(sd(0.2)).to.be.closeTo(Math.exp(-3 + 0.1 + 0.1), 1e-12);
    expect(sd(5)).to.equal(sd(0.8));
  });
});

describe('anatomy data', () => {
  for (const [sex, {waistHip, chest, widths, population}] of Object.entries(ANATOMY)) {
    it(`ANATOMY has a coefficient for every term (${sex})`, () => {
      expect(waistHip.waist).to.have.length(waistHip.terms.length);
      expect(waistHip.hip).to.have.length(waistHip.terms.length);
      expect(chest.chest).to.have.length(chest.terms.length);
      expect(widths.mean.map(row => row.length)).to.deep.equal(Array(6).fill(widths.terms.length));
      expect(widths.onGirths.map(row => row.length)).to.deep.equal(Array(6).fill(3));
    });

    it(`ANATOMY has ages and BMIs whose shares sum to one (${sex})`, () => {
      const sum = (parts: readonly {readonly weight: number}[]) =>
        parts.reduce((total, {weight}) => total + weight, 0);
      expect(sum(population.ages)).to.be.closeTo(1, 1e-4);
      expect(sum(population.bmiParts)).to.be.closeTo(1, 1e-4);
    });
  }

  it('ANATOMY has two sexes whose shares sum to one', () => {
    expect(ANATOMY.female.population.share + ANATOMY.male.population.share).to.be.closeTo(1, 1e-4);
  });
});
