import {expect} from '@open-wc/testing';
import {parseSizeChart, recommendSize} from '../../src/chart/index.js';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import {bodyOf, chartOf, TOP} from './chart-samples.js';

const codes = (chart: object): readonly string[] => lintSizeChart(chart).map(({code}) => code);

describe('corners of charts', () => {
  it('recommendSize gives the smallest size to the smallest body where the chart is open below', () => {
    const chart = chartOf({
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', chest: [null, 94]},
        {label: 'M', chest: [94, null]},
      ],
    });
    const small = recommendSize(bodyOf([62, 50, 66], 1), chart);
    expect(small).to.deep.include({size: 'S', outside: {below: 0, above: 0}});
    expect(recommendSize(bodyOf([150, 140, 150], 1), chart).size).to.equal('M');
  });

  it('parseSizeChart keeps the ease of each measurement, written by measurement or by fit', () => {
    const easeOf = (ease: object) =>
      chartOf({units: 'cm', garment: 'top', basis: 'garment', ease, sizes: [{label: 'M', chest: 106}]})
        .easeCm;
    expect(easeOf({chest: 8})).to.deep.equal({chest: {regular: 8}});
    expect(easeOf({regular: {chest: 8}, relaxed: {bust: '14'}})).to.deep.equal({
      chest: {regular: 8, relaxed: 14},
    });
  });

  it('parseSizeChart keeps the notes of a source, one or many, and only the fields that are known', () => {
    const provenance = {source: 'A shop', notes: ['one', 'two', 3], checkedOn: '2026-01-02', mood: 'good'};
    expect(chartOf({...TOP, provenance}).provenance).to.deep.include({
      source: 'A shop',
      notes: ['one', 'two', '3'],
      checkedOn: '2026-01-02',
    });
    expect(chartOf({...TOP, provenance: {notes: 'one'}}).provenance.notes).to.deep.equal(['one']);
  });

  it('parseSizeChart warns of a field that no size has, and not of one that it leaves out on purpose', () => {
    const warned = (field: string): boolean => {
      const result = parseSizeChart({units: 'cm', sizes: [{label: 'M', chest: 96, [field]: 'x'}]});
      return result.ok && result.value.warnings.some(({code}) => code === 'unknown-field');
    };
    expect(warned('chesst')).to.equal(true);
    expect(warned('sku')).to.equal(false);
  });

  it('lintSizeChart takes a quarter of an inch beside the waist of a label for rounding, on both sides', () => {
    const isFound = (low: number, high: number): boolean =>
      codes({units: 'in', garment: 'bottom', sizes: [{label: '32', waist: [low, high]}]}).includes(
        'label-is-not-inches',
      );
    expect([isFound(32.25, 33), isFound(31, 31.75)]).to.deep.equal([false, false]);
    expect([isFound(32.3, 33), isFound(31, 31.7)]).to.deep.equal([true, true]);
  });

  it('lintSizeChart looks at every row where some label has no rank', () => {
    const sizes = [
      {label: 'S', chest: [86, 94]},
      {label: 'Petite', chest: [90, 98]},
      {label: 'M', chest: [94, 102]},
      {label: 'L', chest: [102, 110]},
    ];
    const found = lintSizeChart({units: 'cm', garment: 'top', sizes});
    expect(found.some(({path}) => path.startsWith('sizes.1'))).to.equal(true);
  });
});
