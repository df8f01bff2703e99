import {expect} from '@open-wc/testing';
import type {SizeChart} from '../../src/chart/index.js';
import {chartOfPage} from '../../src/merchant/schema-org/page-chart.js';

const waist = (minValue: number, maxValue: number, unitCode?: string) => ({
  '@type': 'QuantitativeValue',
  valueReference: 'https://schema.org/BodyMeasurementWaist',
  minValue,
  maxValue,
  ...(unitCode !== undefined && {unitCode}),
});
const size = (name: string, ...suggestedMeasurement: object[]) => ({
  '@type': 'SizeSpecification',
  name,
  suggestedMeasurement,
});
const S = size('S', waist(70, 78, 'CMT'));
const M = size('M', waist(78, 86, 'CMT'));
const L = size('L', waist(86, 94, 'CMT'));

const group = (name: string, ...sizes: object[]) => ({
  '@context': 'https://schema.org/',
  '@type': 'ProductGroup',
  name,
  hasVariant: sizes.map(specification => ({'@type': 'Product', size: specification})),
});

const chartOf = (...documents: unknown[]): SizeChart => {
  const texts = documents.map(entry => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
  const result = chartOfPage(texts);
  if (!result.ok) throw result.error;
  return result.value;
};
const labels = ({sizes}: SizeChart) => sizes.map(({label}) => label);

describe('chartOfPage', () => {
  it('chartOfPage ignores documents without sizes and broken ones', () => {
    const breadcrumbs = {'@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: []};
    expect(labels(chartOf(breadcrumbs, '{"hasMeasurement": ', '', group('Tee', S, M)))).to.deep.equal([
      'S',
      'M',
    ]);
  });

  it('chartOfPage takes the first product with several sizes rather than recommended products', () => {
    const chart = chartOf(group('Tee', S, M), group('Other', size('M', waist(90, 99, 'CMT')), L));
    expect([chart.name, labels(chart)]).to.deep.equal(['Tee', ['S', 'M']]);
    expect(chart.sizes[1]?.ranges.waist).to.deep.equal({minCm: 78, maxCm: 86});
  });

  it('chartOfPage joins variants that have a document each', () => {
    const variant = (specification: object) => ({'@type': 'Product', size: specification});
    expect(labels(chartOf(variant(S), variant(M), variant(L)))).to.deep.equal(['S', 'M', 'L']);
  });

  it('chartOfPage reads measurements beside the size of an item', () => {
    const length = {...waist(52, 52, 'CMT'), valueReference: 'WearableMeasurementWaist'};
    const variant = (label: unknown, value: number) => ({
      '@type': 'Product',
      size: label,
      hasMeasurement: {...length, minValue: value, maxValue: value},
    });
    const chart = chartOf([variant('S', 80), variant({'@type': 'SizeSpecification', name: 'M'}, 88)]);
    expect([chart.basis, labels(chart)]).to.deep.equal(['garment', ['S', 'M']]);
    expect(chart.sizes[1]?.ranges.waist).to.deep.equal({minCm: 88, maxCm: 88});
  });

  it('chartOfPage gives issues with their paths', () => {
    const result = chartOfPage([JSON.stringify(group('Tee', size('S', waist(70, 78)), M))]);
    const error = result.ok ? null : result.error;
    expect(error?.code).to.equal('chart-invalid');
    expect(error?.detail.issues?.[0]?.path).to.equal('hasVariant.0.size.0.suggestedMeasurement.0.unitCode');
  });

  it('chartOfPage refuses documents without a chart and does not throw', () => {
    const deep = `${'{"hasMeasurement":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const long = JSON.stringify({hasMeasurement: 'x'.repeat(2_000_000)});
    const polluting = '{"__proto__": {"polluted": 1}, "hasMeasurement": [NaN]}';
    for (const documents of [
      [],
      [''],
      ['null'],
      ['[]'],
      [deep],
      [long],
      [polluting],
      ['{"hasMeasurement": "NaN"}'],
    ]) {
      const result = chartOfPage(documents);
      expect(result.ok ? 'ok' : result.error.code).to.equal('chart-invalid');
    }
    expect('polluted' in {}).to.equal(false);
  });
});
