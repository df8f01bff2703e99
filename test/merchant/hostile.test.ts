import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseSizeChart} from '../../src/chart/index.js';
import {fromSchemaOrg, importTable, toSchemaOrg} from '../../src/merchant/index.js';

// A fixed seed: these are thousands of examples, not a lottery on every commit.
const RUNS = {numRuns: 1500, seed: 20_261_101};

const word = fc.constantFrom(
  ...[
    'Size',
    'Taille',
    'Chest',
    'Brust (cm)',
    'Hip (in)',
    'US',
    'M',
    '94-102',
    '38"',
    '38/97',
    '<94',
    '',
    '1/2',
    '"',
  ],
  ...['Waist cm/in', '94,5', '__proto__', '<script>', '‮', '- ', '6-Aug', 'NaN', '1e9', '-94', '＋'],
);
const sign = fc.constantFrom(',', ';', '\t', '|', '\n', '\r\n', ' ');
const tableText = fc
  .array(
    fc.tuple(
      fc.oneof({weight: 4, arbitrary: word}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}),
      sign,
    ),
  )
  .map(cells => cells.map(([text, after]) => text + after).join(''));

describe('merchants’ input', () => {
  it('never makes importTable throw, and what it accepts is a chart file', () => {
    fc.assert(
      fc.property(fc.oneof(tableText, fc.string({unit: 'binary'})), text => {
        const result = importTable(text);
        if (result.ok) {
          expect(result.value.chart.sizes.length).to.be.greaterThan(0);
          parseSizeChart(result.value.chart);
        } else expect(result.error.issues.length).to.be.greaterThan(0);
      }),
      RUNS,
    );
  });

  it('never makes fromSchemaOrg throw', () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'size',
      'name',
      'suggestedMeasurement',
      'minValue',
      'unitCode',
      'valueReference',
      'additionalProperty',
      'value',
      'propertyID',
      '__proto__',
    );
    const leaf = fc.oneof(
      fc.constantFrom('SizeSpecification', 'CMT', 'BodyMeasurementWaist', '#a', 'M', 'size-finder:ease', '{'),
      fc.double(),
      fc.constant(null),
    );
    const {node} = fc.letrec(tie => ({
      node: fc.oneof(
        {maxDepth: 5},
        leaf,
        fc.array(tie('node'), {maxLength: 4}),
        fc.dictionary(key, tie('node'), {maxKeys: 6}),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(node, fc.anything()), input => {
        const result = fromSchemaOrg(input);
        if (!result.ok) expect(result.error.issues.length).to.be.greaterThan(0);
      }),
      RUNS,
    );
  });

  it('does not reach an object’s prototype', () => {
    const result = importTable('Size,__proto__,Chest (cm)\n__proto__,1,94\nconstructor,1,98');
    expect(result.ok && result.value.chart.sizes.map(({label}) => label)).to.deep.equal([
      '__proto__',
      'constructor',
    ]);
    expect(({} as Record<string, unknown>)['chest']).to.equal(undefined);
  });

  it('is quick to refuse references in a circle', () => {
    const circle = {
      '@graph': [
        {'@id': '#a', size: {'@id': '#b'}},
        {'@id': '#b', size: {'@id': '#a'}},
      ],
    };
    expect(fromSchemaOrg(circle).ok).to.equal(false);
  });

  it('keeps markup out of JSON-LD names only as text', () => {
    const parsed = parseSizeChart({units: 'cm', sizes: [{label: '</script>M', chest: 94}]});
    expect(parsed.ok && JSON.stringify(toSchemaOrg(parsed.value))).to.not.contain('</script>');
  });
});
