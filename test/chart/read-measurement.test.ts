import {expect} from '@open-wc/testing';
import {readMeasurement} from '../../src/chart/read/read-measurement.js';
import {readRange} from '../../src/chart/read/read-range.js';
import {importTable} from '../../src/merchant/index.js';

const lengthsOf = (text: string) => {
  const reading = readMeasurement(text);
  return reading.kind === 'lengths' ? reading.lengths.filter(length => length !== undefined) : reading.kind;
};

const only = (min: number | null, max: number | null, unit?: 'cm' | 'in') => [{range: {min, max}, unit}];

const messageOf = (text: string) => {
  const reading = readMeasurement(text);
  return reading.kind === 'fault' ? reading.message : reading.kind;
};

const RANGES = [
  '94-102',
  '94–102',
  '94 – 102',
  '94 ~ 102',
  '94〜102',
  '９４－１０２',
  '94 to 102',
  'between 94 and 102',
  'from 94 to 102',
  'von 94 bis 102',
  'de 94 a 102',
  'desde 94 hasta 102',
  'entre 94 et 102',
  '94 à 102',
  'da 94 a 102',
  'entre 94 e 102',
  '94 tot 102',
  '94-102*',
];
const OPEN_BELOW = [
  '<94',
  '<= 94',
  '≤ 94',
  'up to 94',
  'max. 94',
  'bis 94',
  'bis zu 94',
  'hasta 94',
  'menos de 94',
  "jusqu'à 94",
  'jusqu’à 94',
  'fino a 94',
  'até 94',
  'tot 94',
  'under 94',
];
const OPEN_ABOVE = [
  '94+',
  '94 +',
  '> 94',
  '≥94',
  'min 94',
  'from 94',
  'ab 94',
  'über 94',
  'ueber 94',
  'desde 94',
  'a partir de 94',
  'dès 94',
  'plus de 94',
  'oltre 94',
  'vanaf 94',
  '94 and up',
  '94 und mehr',
  '94 o más',
];
const BOTH_UNITS = ['38/97', '38 in / 97 cm', '38" (97 cm)', '38 (97)', '38/97 cm', '38"/97', '38 in | 97'];
const NO_MEASUREMENTS = [
  'red',
  '32/34',
  '94,102',
  '102-94',
  '860 mm',
  '94 cm in',
  '94 cm / 102',
  'Jun 8',
  '8-Jun',
  '90/94/98',
  '38 in / 39 in',
  '94 / -',
  '- / 94',
  '94 102',
  '94-102-110',
  'from 94 and up',
  "5'10",
  "5'",
  '-94',
  '0',
  '#94',
  '(94)',
  '1'.repeat(50),
  'x'.repeat(80),
];

describe('readMeasurement', () => {
  for (const text of RANGES)
    it(`readMeasurement reads "${text}" as a range`, () =>
      expect(lengthsOf(text)).to.deep.equal(only(94, 102)));

  for (const text of OPEN_BELOW)
    it(`readMeasurement reads "${text}" as open below`, () =>
      expect(lengthsOf(text)).to.deep.equal(only(null, 94)));

  for (const text of OPEN_ABOVE)
    it(`readMeasurement reads "${text}" as open above`, () =>
      expect(lengthsOf(text)).to.deep.equal(only(94, null)));

  it('readMeasurement reads decimal commas and fractions', () => {
    expect(lengthsOf('94,5')).to.deep.equal(only(94.5, 94.5));
    for (const text of ['38 1/2', '38-1/2', '38½', '38 ½'])
      expect(lengthsOf(text), text).to.deep.equal(only(38.5, 38.5));
    expect(lengthsOf('31⅛')).to.deep.equal(only(31.125, 31.125));
    expect(lengthsOf('31 15/16')).to.deep.equal(only(31.9375, 31.9375));
    expect(lengthsOf('37 1/2 - 38 3/4')).to.deep.equal(only(37.5, 38.75));
    expect(lengthsOf('37½–38¼')).to.deep.equal(only(37.5, 38.25));
  });

  it('readMeasurement reads the unit of a cell in seven languages', () => {
    for (const text of [
      '38"',
      '38 in',
      '38in.',
      '38 inches',
      '38″',
      "38''",
      '38 Zoll',
      '38 pulgadas',
      '38 pouces',
      '38 pollici',
      '38 polegadas',
      '38 duim',
    ])
      expect(lengthsOf(text), text).to.deep.equal(only(38, 38, 'in'));
    expect(lengthsOf('38½"')).to.deep.equal(only(38.5, 38.5, 'in'));
    for (const text of ['94cm', '94 cm.', '94 centimetres', '94 Zentimeter'])
      expect(lengthsOf(text), text).to.deep.equal(only(94, 94, 'cm'));
  });

  it('readMeasurement takes the unit from either end of a range, and from both', () => {
    expect(lengthsOf('min 36 in')).to.deep.equal(only(36, null, 'in'));
    expect(lengthsOf('118 cm +')).to.deep.equal(only(118, null, 'cm'));
    expect(lengthsOf('118 cm and up')).to.deep.equal(only(118, null, 'cm'));
    expect(lengthsOf('36 in. - 38 in.')).to.deep.equal(only(36, 38, 'in'));
    expect(lengthsOf('36 - 38 in')).to.deep.equal(only(36, 38, 'in'));
    expect(lengthsOf('entre 94 cm et 102 cm')).to.deep.equal(only(94, 102, 'cm'));
  });

  it('readMeasurement reads both units of a cell, told by their words or by their ratio', () => {
    const inchesFirst = [...only(38, 38, 'in'), ...only(97, 97, 'cm')];
    for (const text of BOTH_UNITS) expect(lengthsOf(text), text).to.deep.equal(inchesFirst);
    expect(lengthsOf('97 (38)')).to.deep.equal([...inchesFirst].reverse());
    expect(lengthsOf('37-40 / 94-102')).to.deep.equal([...only(37, 40, 'in'), ...only(94, 102, 'cm')]);
    expect(lengthsOf('38 1/2 / 98')).to.deep.equal([...only(38.5, 38.5, 'in'), ...only(98, 98, 'cm')]);
    expect(lengthsOf('24 in / 65')).to.deep.equal([...only(24, 24, 'in'), ...only(65, 65, 'cm')]);
    expect(lengthsOf('38½" / 98 cm')).to.deep.equal([...only(38.5, 38.5, 'in'), ...only(98, 98, 'cm')]);
    expect(lengthsOf('37+ / 94+')).to.deep.equal([...only(37, null, 'in'), ...only(94, null, 'cm')]);
  });

  for (const text of ['', ' ', '-', '–', '--', 'n/a', 'N/A', 'none', 'x', '?', '- / -'])
    it(`readMeasurement finds nothing in "${text}"`, () => expect(lengthsOf(text)).to.equal('missing'));

  for (const text of NO_MEASUREMENTS)
    it(`readMeasurement refuses "${text.slice(0, 20)}"`, () => expect(lengthsOf(text)).to.equal('fault'));

  it('readMeasurement says what to write instead', () => {
    expect(messageOf('red')).to.equal(
      '"red" is not a measurement. Write a number or a range in cm or inches, as 94-102.',
    );
    for (const text of ['860 mm', '90/94/98', '94 cm in', '94 / -'])
      expect(messageOf(text), text).to.match(/ is not a measurement\. Write/);
    for (const text of ['94,102', '32/34', '94 cm / 102'])
      expect(messageOf(text), text).to.match(/ can be read in two ways\. Write decimals with a point/);
    expect(messageOf('102-94')).to.match(/low end 102 is above the high end 94\. Swap them/);
    expect(messageOf('0')).to.match(/0 is not a length above 0\. Leave out/);
  });

  it('readMeasurement quotes no more than the beginning of a long text', () =>
    expect(messageOf(`9 ${'x'.repeat(80)}`)).to.match(/^"9 x{58}" is not/));
});

/** What a cell says in cm to a reader of charts in JSON, and to one of tables. */
function readBothWays(text: string): Record<'json' | 'table', unknown> {
  const json = readRange(text, 'cm');
  const table = importTable(`Size;Waist (cm)\nS;60\nM;"${text.replaceAll('"', '""')}"`);
  const cell = table.ok ? table.value.chart.sizes.find(({label}) => label === 'M')?.waist : undefined;
  const [min, max] = Array.isArray(cell) ? cell : [cell, cell];
  return {
    json: json.kind === 'range' ? [json.range.min, json.range.max] : 'not read',
    table: cell === undefined ? 'not read' : [min, max],
  };
}

/** Spellings of tables alone (`readCell`). */
const ONLY_IN_TABLES = ['860 mm', '94 cm / 102', '(94)'];

describe('a cell', () => {
  const foreign = NO_MEASUREMENTS.filter(text => !ONLY_IN_TABLES.includes(text));
  for (const text of [...RANGES, ...OPEN_BELOW, ...OPEN_ABOVE, ...foreign, 'menos de 88', '118 cm +'])
    it(`a chart in JSON and a table read "${text.slice(0, 20)}" alike`, () => {
      const {json, table} = readBothWays(text);
      expect(table).to.deep.equal(json);
    });

  it('a chart in JSON takes the length in its own unit from a cell with both', () => {
    for (const text of BOTH_UNITS) {
      expect(readRange(text, 'cm'), text).to.deep.equal({kind: 'range', range: {min: 97, max: 97}});
      expect(readRange(text, 'in'), text).to.deep.equal({kind: 'range', range: {min: 38, max: 38}});
    }
  });
});
