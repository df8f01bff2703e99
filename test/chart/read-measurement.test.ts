import {expect} from '@open-wc/testing';
import {readCell} from '../../src/merchant/read-cell.js';

const lengthsOf = (text: string) => {
  const reading = readCell(text);
  return reading.kind === 'lengths' ? reading.lengths.filter(length => length !== undefined) : reading.kind;
};

const only = (min: number | null, max: number | null, unit?: 'cm' | 'in') => [{range: {min, max}, unit}];

describe('readCell', () => {
  const RANGES = {
    'a dash': '94-102',
    'an en dash': '94–102',
    spaces: '94 – 102',
    English: '94 to 102',
    'English, in full': 'between 94 and 102',
    German: 'von 94 bis 102',
    Spanish: 'de 94 a 102',
    French: 'entre 94 et 102',
    'French, short': '94 à 102',
    Italian: 'da 94 a 102',
    Portuguese: 'entre 94 e 102',
    Dutch: '94 tot 102',
    'a footnote': '94-102*',
  };
  for (const [how, text] of Object.entries(RANGES))
    it(`reads a range with ${how}`, () => expect(lengthsOf(text)).to.deep.equal(only(94, 102)));

  for (const text of [
    '<94',
    '≤ 94',
    'up to 94',
    'bis 94',
    'hasta 94',
    "jusqu'à 94",
    'fino a 94',
    'até 94',
    'tot 94',
    'under 94',
  ])
    it(`reads "${text}" as open below`, () => expect(lengthsOf(text)).to.deep.equal(only(null, 94)));
  for (const text of [
    '94+',
    '> 94',
    'from 94',
    'ab 94',
    'über 94',
    'desde 94',
    'plus de 94',
    'oltre 94',
    'vanaf 94',
    '94 and up',
    '94 und mehr',
    '94 o más',
  ])
    it(`reads "${text}" as open above`, () => expect(lengthsOf(text)).to.deep.equal(only(94, null)));

  it('reads decimal commas and fractions', () => {
    expect(lengthsOf('94,5')).to.deep.equal(only(94.5, 94.5));
    for (const text of ['38 1/2', '38-1/2', '38½', '38 ½'])
      expect(lengthsOf(text)).to.deep.equal(only(38.5, 38.5));
    expect(lengthsOf('37 1/2 - 38 3/4')).to.deep.equal(only(37.5, 38.75));
  });
  it('reads the unit of the cell', () => {
    for (const text of [
      '38"',
      '38 in',
      '38 inches',
      '38″',
      '38 Zoll',
      '38 pulgadas',
      '38 pouces',
      '38 pollici',
    ])
      expect(lengthsOf(text), text).to.deep.equal(only(38, 38, 'in'));
    for (const text of ['94cm', '94 cm.', '94 centimetres', '94 Zentimeter'])
      expect(lengthsOf(text), text).to.deep.equal(only(94, 94, 'cm'));
  });
  it('reads both units of a cell, told by their words or by their ratio', () => {
    const inchesFirst = [...only(38, 38, 'in'), ...only(97, 97, 'cm')];
    for (const text of ['38/97', '38 in / 97 cm', '38" (97 cm)', '38 (97)', '38/97 cm', '38"/97'])
      expect(lengthsOf(text), text).to.deep.equal(inchesFirst);
    expect(lengthsOf('97 (38)')).to.deep.equal([...inchesFirst].reverse());
    expect(lengthsOf('37-40 / 94-102')).to.deep.equal([...only(37, 40, 'in'), ...only(94, 102, 'cm')]);
    expect(lengthsOf('38 1/2 / 98')).to.deep.equal([...only(38.5, 38.5, 'in'), ...only(98, 98, 'cm')]);
  });
  it('finds nothing in an empty cell and in a dash', () => {
    for (const text of ['', ' ', '-', '–', 'n/a']) expect(lengthsOf(text), text).to.equal('missing');
  });
  it('refuses what is no length, or may be two', () => {
    for (const text of [
      'red',
      '32/34',
      '94,102',
      '102-94',
      '860 mm',
      '94 cm in',
      'Jun 8',
      '8-Jun',
      '90/94/98',
      '38 in / 39 in',
      'x'.repeat(80),
    ])
      expect(lengthsOf(text), text).to.equal('fault');
  });
});
