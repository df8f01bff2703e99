import {expect} from '@open-wc/testing';
import {
  cmToInches,
  feetAndInchesToCm,
  inchesToCm,
  kgToPounds,
  poundsToKg,
  stoneAndPoundsToKg,
} from '../../src/core/units.js';

describe('units', () => {
  it('inchesToCm and cmToInches use the exact inch', () => {
    expect(inchesToCm(100)).to.be.closeTo(254, 1e-12);
  });

  it('poundsToKg and kgToPounds use the exact pound', () => {
    expect(poundsToKg(1000)).to.be.closeTo(453.59237, 1e-9);
  });

  it('feetAndInchesToCm adds feet and inches', () => {
    expect(feetAndInchesToCm(5, 9)).to.be.closeTo(175.26, 1e-9);
  });

  it('stoneAndPoundsToKg adds stone and pounds', () => {
    expect(stoneAndPoundsToKg(11, 4)).to.be.closeTo(158 * 0.45359237, 1e-9);
  });

  for (const value of [0.1, 38, 172.5, 230])
    it(`units convert ${value} there and back without a change`, () => {
      expect(inchesToCm(cmToInches(value))).to.be.closeTo(value, 1e-12);
      expect(poundsToKg(kgToPounds(value))).to.be.closeTo(value, 1e-12);
    });
});
