import {expect} from '@open-wc/testing';
import {basisIn, isFlatIn} from '../../src/merchant/words/basis-in.js';

describe('basisIn', () => {
  for (const [text, basis] of [
    ['Garment measurements in cm', 'garment'],
    ['These are body measurements.', 'body'],
    ['These are garment measurements, not body measurements.', 'garment'],
    ['These are not garment measurements but body measurements.', 'body'],
    ['Keine Artikelmaße, sondern Körpermaße', 'body'],
    ['제품의 실측 사이즈가 아닌 각 사이즈에 맞는 신체 사이즈입니다', 'body'],
    ['製品寸法ではなくヌード寸法です', 'body'],
    ['Body measurements and garment measurements', 'both'],
    ['Free returns within 30 days', undefined],
  ] as const)
    it(`basisIn reads "${text}" as ${basis ?? 'no word about it'}`, () =>
      expect(basisIn([text])).to.equal(basis));
  it('basisIn reads two texts that contradict each other as both', () =>
    expect(basisIn(['Body measurements', 'Finished garment'])).to.equal('both'));
});

describe('isFlatIn', () => {
  it('isFlatIn hears of a garment that lies flat, and not of a tape that does', () => {
    expect(isFlatIn(['Measured flat, not stretched'])).to.equal(true);
    expect(isFlatIn(['Keep the tape lying flat on the body'])).to.equal(false);
    expect(isFlatIn(['Sizes are not measured flat'])).to.equal(false);
  });
});
