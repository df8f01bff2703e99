import {expect} from '@open-wc/testing';
import {readRange} from '../../src/chart/read/read-range.js';

const read = (cell: Parameters<typeof readRange>[0], units: 'cm' | 'in' = 'in') => {
  const reading = readRange(cell, units);
  return reading.kind === 'range' ? [reading.range.min, reading.range.max] : reading.kind;
};

describe('readRange', () => {
  const cells: [Parameters<typeof readRange>[0], unknown][] = [
    ['31 1/8', [31.125, 31.125]],
    ['31⅛', [31.125, 31.125]],
    ['37½–38¼', [37.5, 38.25]],
    ['37 ½ to 38 ¼"', [37.5, 38.25]],
    ['94,5', [94.5, 94.5]],
    ['up to 34', [null, 34]],
    ['< 34', [null, 34]],
    ['≥ 50', [50, null]],
    ['50 and up', [50, null]],
    ['bis 34', [null, 34]],
    ['', 'missing'],
    ['–', 'missing'],
    ['n/a', 'missing'],
    [null, 'missing'],
    [[], 'missing'],
    [[34], [34, 34]],
    [{value: 34}, [34, 34]],
    [{minValue: 34, maxValue: 36}, [34, 36]],
    [{from: 34}, [34, null]],
    ['94,102', 'fault'],
    ['wide', 'fault'],
    ['1'.repeat(50), 'fault'],
    [[34, 36, 38], 'fault'],
    [[34, {}], 'fault'],
    [[36, 34], 'fault'],
    [{min: 34, colour: 1}, 'fault'],
    [true, 'fault'],
    [0, 'fault'],
    [-34, 'fault'],
    [NaN, 'fault'],
  ];
  for (const [cell, expected] of cells)
    it(`readRange reads ${JSON.stringify(cell)} as ${JSON.stringify(expected)}`, () =>
      expect(read(cell)).to.deep.equal(expected));

  it('readRange converts a unit in the cell to the unit of the chart', () => {
    expect(read('100 cm', 'cm')).to.deep.equal([100, 100]);
    expect(read('10 in', 'cm')).to.deep.equal([25.4, 25.4]);
    expect(read({value: 25.4, unitCode: 'CMT'})).to.deep.equal([10, 10]);
    expect(read('86 cm - 94 cm', 'cm')).to.deep.equal([86, 94]);
  });
});
