import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseSizeChart} from '../../src/chart/index.js';
import {chartSchema} from '../../src/chart/read/schema.js';
import {fromSchemaOrg, importTable, toSchemaOrg} from '../../src/merchant/index.js';
import {runs} from '../support/property-runs.js';

const RUNS = runs(150);

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
const cell = fc.constantFrom('86-94', '94–102', '102-110', '112', '34', '88.5', '90 cm', '', '<94', 'x');
const sign = fc.constantFrom(',', ';', '\t', '|', '\n', '\r\n', ' ');
const tableText = fc
  .array(
    fc.tuple(
      fc.oneof({weight: 4, arbitrary: word}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}),
      sign,
    ),
  )
  .map(cells => cells.map(([text, after]) => text + after).join(''));

/** A table that could be a chart except for its cells: a heading of each kind, one delimiter, labels in front. */
const shapedTable = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.shuffledSubarray(['Chest (cm)', 'Waist (in)', 'Brust in cm', 'Hüfte cm', 'US', 'Group'], {
      minLength: 1,
    }),
    fc.array(fc.array(fc.oneof({weight: 6, arbitrary: cell}, {weight: 1, arbitrary: word}), {minLength: 6}), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([between, headings, rows]) =>
    [
      ['Size', ...headings],
      ...rows.map((cells, index) => [`size ${index}`, ...cells.slice(0, headings.length)]),
    ]
      .map(cells => cells.join(between))
      .join('\n'),
  );

const anyText = fc.oneof(
  {weight: 1, arbitrary: tableText},
  {weight: 2, arbitrary: shapedTable},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
);

describe('merchants’ input', () => {
  it('importTable never throws and gives a chart file or issues', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyText, text => {
        const result = importTable(text);
        if (result.ok) {
          accepted += 1;
          expect(result.value.chart.sizes.length).to.be.greaterThan(0);
          expect(chartSchema.safeParse(result.value.chart).error?.issues).to.equal(undefined);
        } else expect(result.error.issues.length).to.be.greaterThan(0);
      }),
      RUNS,
    );
    expect(accepted, 'tables that were accepted').to.be.greaterThan(RUNS.numRuns / 10);
  });

  it('fromSchemaOrg never throws', () => {
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

  it('importTable takes keys of the prototype for labels', () => {
    const result = importTable('Size,__proto__,Chest (cm)\n__proto__,1,94\nconstructor,1,98');
    expect(result.ok && result.value.chart.sizes.map(({label}) => label)).to.deep.equal([
      '__proto__',
      'constructor',
    ]);
    expect(({} as Record<string, unknown>)['chest']).to.equal(undefined);
  });

  it('fromSchemaOrg refuses circular references', () => {
    const circle = {
      '@graph': [
        {'@id': '#a', size: {'@id': '#b'}},
        {'@id': '#b', size: {'@id': '#a'}},
      ],
    };
    expect(fromSchemaOrg(circle).ok).to.equal(false);
  });

  it('toSchemaOrg writes no closing script tag from a label', () => {
    const parsed = parseSizeChart({units: 'cm', sizes: [{label: '</script>M', chest: 94}]});
    expect(parsed.ok && JSON.stringify(toSchemaOrg(parsed.value))).to.not.contain('</script>');
  });
});
