import {expect} from '@open-wc/testing';
import {parseSizeChart} from '../../src/chart/index.js';
import {chartOf, issuePaths, TOP} from './chart-samples.js';

const M = {minCm: 94, maxCm: 102};

/** The chest of the only size of a chart. */
const chestOf = (size: unknown, header: object = {}) =>
  chartOf({units: 'cm', ...header, sizes: [size]}).sizes[0]?.ranges.chest;

describe('parseSizeChart', () => {
  describe('reads a range', () => {
    const spellings: Record<string, object> = {
      'as a pair': {label: 'M', chest: [94, 102]},
      'as an object': {label: 'M', chest: {min: 94, max: 102}},
      'under bust': {label: 'M', bust: [94, 102]},
      'under size': {size: 'M', chest: [94, 102]},
      'in measurements': {name: 'M', measurements: {chest: {min: 94, max: 102}}},
      'in body': {label: 'M', body: {Bust: [94, 102]}},
      'in a list of named measurements': {label: 'M', measurements: [{name: 'Bust', min: 94, max: 102}]},
      'as two keys': {label: 'M', chestMin: 94, chest_max: '102'},
      'as text with an en dash': {label: 'M', chest: '94–102'},
      'as text with "to"': {label: 'M', chest: '94 to 102 cm'},
      'as texts in a pair': {label: 'M', chest: ['94', '102,0']},
      'in inches by its name': {label: 'M', chest_in: [94 / 2.54, 102 / 2.54]},
    };
    for (const [how, size] of Object.entries(spellings))
      it(`parseSizeChart reads a range ${how}`, () => expect(chestOf(size)).to.deep.equal(M));

    it('parseSizeChart converts inches to cm once', () =>
      expect(chestOf({label: 'M', chest: [37, '40 1/2']}, {units: 'inches'})).to.deep.equal({
        minCm: 93.98,
        maxCm: 102.87,
      }));
    it('parseSizeChart reads a range with an open end', () => {
      expect(chestOf({label: 'M', chest: [null, 94]})).to.deep.equal({minCm: null, maxCm: 94});
      expect(chestOf({label: 'M', chest: '118+'})).to.deep.equal({minCm: 118, maxCm: null});
    });
    it('parseSizeChart reads one number as a point', () =>
      expect(chestOf({label: 'M', chest: '96'})).to.deep.equal({minCm: 96, maxCm: 96}));
    it('parseSizeChart doubles girths, but not lengths, of a garment laid flat', () => {
      const header = {basis: 'garment-flat', units: 'in'};
      const [size] = chartOf({...header, units: 'in', sizes: [{label: 'S', chest: 19, length: 28}]}).sizes;
      expect(size?.ranges).to.deep.equal({
        chest: {minCm: 96.52, maxCm: 96.52},
        length: {minCm: 71.12, maxCm: 71.12},
      });
    });
  });

  it('parseSizeChart takes a second unit that differs by half an inch for rounding, and warns of more', () => {
    const warnings = (secondCm: number) =>
      chartOf({units: 'cm', sizes: [{label: 'M', chest: 96, chest_in: secondCm / 2.54}]}).warnings.length;
    expect([97.29, 94.71].map(warnings)).to.deep.equal([0, 0]);
    expect([97.31, 94.69].map(warnings)).to.deep.equal([1, 1]);
    const inInches = (second: number) =>
      chartOf({units: 'in', sizes: [{label: 'M', chest: [37, 40], chest_cm: [94, second * 2.54]}]}).warnings
        .length;
    expect([40.5, 40.53].map(inInches)).to.deep.equal([0, 1]);
  });

  it('parseSizeChart reads JSON text with and without a byte order mark', () =>
    expect(chartOf(`\uFEFF${JSON.stringify(TOP)}`)).to.deep.equal(chartOf(TOP)));

  it('parseSizeChart reads sizes as an object of labels, and numbers as labels', () => {
    expect(
      chartOf({units: 'cm', sizes: {S: {chest: [86, 94]}, M: {chest: M}}}).sizes.map(({label}) => label),
    ).to.deep.equal(['S', 'M']);
    expect(chartOf({units: 'cm', sizes: [{size: 38, chest: 92}]}).sizes[0]?.label).to.equal('38');
  });

  it('parseSizeChart reads synonyms in the header', () => {
    const chart = chartOf({
      ...TOP,
      garment: "Women's T-shirts",
      gender: 'Womens',
      betweenSizes: 'size up',
      source: 'a page',
    });
    expect(chart).to.include({garment: 'top', department: 'women', betweenSizes: 'larger', basis: 'body'});
    expect(chart.provenance.source).to.equal('a page');
    expect(chart.warnings).to.deep.equal([]);
  });

  it('parseSizeChart ignores remarks in brackets and guesses nothing from other words', () => {
    expect(chartOf({...TOP, basis: 'garment (as printed)', stretch: 'high (4-way)'})).to.include({
      basis: 'garment',
      stretch: 'high',
    });
    const result = parseSizeChart({...TOP, basis: 'body, but see the note'});
    expect(result.ok ? [] : result.error.issues.map(({path}) => path)).to.deep.equal(['basis']);
  });

  it('parseSizeChart takes no garment from words that name two', () => {
    const chart = chartOf({...TOP, garment: 'tops and bottoms'});
    expect(chart.garment).to.equal(null);
    expect(chart.warnings.map(({path}) => path)).to.deep.equal(['garment']);
  });

  it('parseSizeChart keeps equivalents and groups', () => {
    const [size] = chartOf({
      units: 'cm',
      sizes: [{label: 'M', group: 'Plus', us: 8, equivalents: {EU: '38'}, numeric: ['34', '36'], chest: 96}],
    }).sizes;
    expect(size).to.deep.include({group: 'plus', equivalents: {us: '8', eu: '38', numeric: '34/36'}});
  });

  it('parseSizeChart reads ease by measurement or by fit, and weights by word or number', () => {
    const byMeasure = chartOf({
      ...TOP,
      basis: 'garment',
      ease: {bust: {snug: 4, regular: '8'}},
      weights: {waist: 'secondary'},
    });
    const byFit = chartOf({...TOP, basis: 'garment', ease: {snug: {chest: 4}, regular: {chest: 8}}});
    expect(byMeasure.easeCm).to.deep.equal({chest: {snug: 4, regular: 8}});
    expect(byFit.easeCm).to.deep.equal(byMeasure.easeCm);
    expect(byMeasure.weights).to.deep.equal({waist: 0.35});
  });

  it('parseSizeChart returns a parsed chart as it is, even after a trip through JSON', () => {
    const chart = chartOf(TOP);
    expect(chartOf(chart)).to.equal(chart);
    expect(chartOf(JSON.parse(JSON.stringify(chart)))).to.deep.equal(chart);
  });

  it('parseSizeChart does not change its input', () => {
    const frozen = Object.freeze({
      ...TOP,
      sizes: Object.freeze(TOP.sizes.map(size => Object.freeze({...size}))),
    });
    expect(chartOf(frozen).sizes).to.have.length(4);
  });

  describe('several charts in a file', () => {
    const file = {
      brand: 'Acme',
      charts: [
        {...TOP, name: 'A'},
        {...TOP, garment: 'bottom', department: 'men'},
      ],
    };
    it('parseSizeChart takes the chosen chart of several with the fields that they share', () => {
      const result = parseSizeChart(file, {garment: 'bottom'});
      expect(result.ok && result.value.garment).to.equal('bottom');
      expect(result.ok && result.value.brand).to.equal('Acme');
    });
    it('parseSizeChart takes the only chart of a list without a choice', () =>
      expect(chartOf({charts: [TOP]}).garment).to.equal('top'));
    it('parseSizeChart says which charts there are to choose from', () => {
      const result = parseSizeChart(file);
      expect(!result.ok && result.error.issues[0]?.message).to.match(/garment.*A top; men bottom/);
      expect(issuePaths(file)).to.deep.equal(['charts']);
    });
  });

  describe('refuses', () => {
    const unusable: Record<string, [unknown, string[]]> = {
      'an empty text': ['', ['']],
      'broken JSON': ['{"units": "cm", "sizes": [', ['']],
      'a web page': ['<!doctype html><title>404</title>', ['']],
      'no value': [undefined, ['']],
      'an empty list': [[], ['']],
      'a chart without a unit': [{sizes: TOP.sizes}, ['units']],
      'an unknown unit': [{...TOP, units: 'furlong'}, ['units']],
      'a chart without sizes': [{units: 'cm'}, ['sizes']],
      'an empty list of sizes': [{units: 'cm', sizes: []}, ['sizes']],
      'an unknown basis': [{...TOP, basis: 'moon'}, ['basis']],
      'a later version of the format': [{...TOP, schemaVersion: 2}, ['schemaVersion']],
      'sizes with nothing usable': [
        {units: 'cm', sizes: [{label: 'M'}, {chest: [94, 102]}]},
        ['sizes', 'sizes.0', 'sizes.1.label'],
      ],
    };
    for (const [what, [input, paths]] of Object.entries(unusable))
      it(`parseSizeChart refuses ${what}`, () => expect(issuePaths(input)).to.deep.equal(paths));

    it('parseSizeChart refuses inches that are declared as centimetres, and says so', () => {
      const sizes = [
        {label: 'S', chest: 38.2, waist: 30},
        {label: 'M', chest: [40, 42], waist: 32},
      ];
      const result = parseSizeChart({units: 'cm', sizes});
      expect(!result.ok && result.error.issues[0]).to.deep.include({code: 'wrong-units', path: 'units'});
      expect(!result.ok && result.error.issues[0]?.message).to.match(/possible in in/);
      expect(issuePaths({units: 'cm', sizes})).to.include.members(['sizes.0.chest', 'sizes.1.waist']);
    });
    it('parseSizeChart refuses centimetres that are declared as inches', () =>
      expect(issuePaths({...TOP, units: 'in'})).to.include('units'));

    it('parseSizeChart lists every issue of a refused chart in one pass', () => {
      const input = {
        units: 'mm',
        basis: 'x',
        garment: 'spaceship',
        sizes: [{label: 'S', chest: [102, 94]}, {label: '', waist: 'wide'}, 3],
      };
      expect(issuePaths(input)).to.have.members([
        'units',
        'basis',
        'garment',
        'sizes.0.chest',
        'sizes.1.label',
        'sizes.1.waist',
        'sizes.2',
      ]);
    });
  });

  describe('with one bad row', () => {
    it('parseSizeChart keeps the good rows beside a bad one, with a warning', () => {
      const sizes = [...TOP.sizes, {label: 'XXL', chest: 'large'}];
      const chart = chartOf({...TOP, sizes});
      expect(chart.sizes.map(({label}) => label)).to.deep.equal(['S', 'M', 'L', 'XL']);
      expect(chart.warnings.map(({path}) => path)).to.deep.equal(['sizes.4.chest']);
      expect(chart.lost).to.deep.equal([{label: 'XXL', afterIndex: 3}]);
    });
    it('parseSizeChart keeps the good cells of a row with a bad one', () => {
      const sizes = TOP.sizes.map(size => (size.label === 'M' ? {...size, chest: 9.8} : size));
      const chart = chartOf({...TOP, sizes});
      expect(chart.sizes[1]?.ranges).to.have.keys('waist', 'hip');
      expect(chart.warnings).to.have.length(1);
    });
    it('parseSizeChart drops a repeated row and keeps a second row of a label', () => {
      const [, m, l] = TOP.sizes;
      expect(chartOf({...TOP, sizes: [m, m, l]}).sizes).to.have.length(2);
      const chart = chartOf({...TOP, sizes: [m, {...l, label: 'm'}]});
      expect(chart.sizes).to.have.length(2);
      expect(chart.warnings.map(({code}) => code)).to.deep.equal(['duplicate-label']);
    });
  });
});
