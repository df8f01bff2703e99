import {expect} from '@open-wc/testing';
import {parseSizeChart, type SizeChart} from '../../src/chart/index.js';
import {fromSchemaOrg, toSchemaOrg} from '../../src/merchant/index.js';
import {chartOf, TOP} from '../chart/chart-samples.js';

/** A chart without what JSON-LD cannot carry: its provenance, its lost rows and whether widths were halves. */
const carried = (chart: SizeChart) => ({
  ...chart,
  basis: chart.basis === 'body' ? 'body' : 'garment',
  provenance: null,
  warnings: [],
  lost: [],
});

const backAndForth = (chart: SizeChart): SizeChart => {
  const imported = fromSchemaOrg(JSON.stringify(toSchemaOrg(chart)));
  if (!imported.ok) throw new Error(imported.error.message);
  return chartOf(imported.value.chart);
};

const quantity = (type: string, minValue: number, maxValue: number, unitCode = 'CMT') => ({
  '@type': 'QuantitativeValue',
  valueReference: `https://schema.org/${type}`,
  minValue,
  maxValue,
  unitCode,
});

const specification = (name: string, ...suggestedMeasurement: object[]) => ({
  '@type': 'SizeSpecification',
  name,
  suggestedMeasurement,
});

const M = specification(
  'M',
  quantity('BodyMeasurementBust', 88, 92),
  quantity('BodyMeasurementHips', 96, 100),
);

const sizesIn = (input: unknown) => {
  const imported = fromSchemaOrg(input);
  if (!imported.ok) throw new Error(imported.error.message);
  return imported.value.chart['sizes'];
};

describe('toSchemaOrg', () => {
  it('toSchemaOrg writes the names of schema.org and UN/CEFACT', () => {
    const chart = chartOf({
      brand: 'Acme',
      garment: 'dress',
      department: 'women',
      sizeSystem: 'US',
      units: 'in',
      sizes: [
        {label: '8', group: 'petite', equivalents: {eu: '38'}, bust: [35, 36.5], waist: 28, hip: '40+'},
      ],
    });
    expect(toSchemaOrg(chart)).to.deep.equal({
      '@context': 'https://schema.org/',
      '@type': 'ProductGroup',
      brand: {'@type': 'Brand', name: 'Acme'},
      category: 'dress',
      audience: {'@type': 'PeopleAudience', suggestedGender: 'female'},
      variesBy: ['https://schema.org/size'],
      hasVariant: [
        {
          '@type': 'Product',
          name: 'Acme 8',
          size: [
            {
              '@type': 'SizeSpecification',
              name: '8',
              sizeSystem: 'https://schema.org/WearableSizeSystemUS',
              sizeGroup: 'https://schema.org/WearableSizeGroupPetite',
              suggestedGender: 'female',
              suggestedMeasurement: [
                quantity('BodyMeasurementBust', 35, 36.5, 'INH'),
                {
                  '@type': 'QuantitativeValue',
                  valueReference: 'https://schema.org/BodyMeasurementWaist',
                  value: 28,
                  unitCode: 'INH',
                },
                {
                  '@type': 'QuantitativeValue',
                  valueReference: 'https://schema.org/BodyMeasurementHips',
                  minValue: 40,
                  unitCode: 'INH',
                },
              ],
            },
            {
              '@type': 'SizeSpecification',
              name: '38',
              sizeSystem: 'https://schema.org/WearableSizeSystemEurope',
            },
          ],
        },
      ],
    });
  });

  it('toSchemaOrg writes garments as hasMeasurement', () => {
    const text = JSON.stringify(toSchemaOrg(chartOf({...TOP, basis: 'garment'})));
    expect(text).to.contain('WearableMeasurementChestOrBust').and.to.contain('hasMeasurement');
    expect(text).to.not.contain('suggestedMeasurement');
  });
});

describe('fromSchemaOrg', () => {
  for (const name of [
    'aceit-unisex-tops',
    'ben-sherman-mens-shirts-slim',
    'columbia-girls-jackets',
    'dnc-mens-trousers',
    'hm-womens-dresses',
    'hosstile-unisex-tee',
    'north-face-womens-tops',
    'patagonia-mens-bottoms-numeric',
    'tie-specialist-mens-waistcoat',
  ])
    it(`fromSchemaOrg restores what toSchemaOrg writes of ${name}`, async () => {
      const parsed = parseSizeChart(await (await fetch(`/size-charts/${name}.json`)).text());
      if (!parsed.ok) throw new Error(parsed.error.message);
      expect(carried(backAndForth(parsed.value))).to.deep.equal(carried(parsed.value));
    });

  it('fromSchemaOrg restores fields that schema.org has no words for', () => {
    const chart = chartOf({
      ...TOP,
      units: 'in',
      basis: 'garment',
      stretch: 'high',
      waistLevel: 'low-rise',
      betweenSizes: {chest: 'larger'},
      ease: {chest: {snug: 2, regular: 4}},
      weights: {chest: 'primary', hip: 'unused'},
      sizes: [{label: 'M', chest: [40, 42], thigh: 24, shoulder: 18}],
    });
    expect(carried(backAndForth(chart))).to.deep.equal(carried(chart));
  });

  describe('finds specifications', () => {
    const row = {label: 'M', chest: [88, 92], hip: [96, 100]};
    const places: Record<string, unknown> = {
      alone: M,
      'in an array': [M],
      'in a graph': {'@context': 'https://schema.org', '@graph': [{'@type': 'WebPage'}, M]},
      'as the size of a product': {'@type': 'Product', size: M},
      'in the variants of a group': {'@type': 'ProductGroup', hasVariant: [{'@type': 'Product', size: [M]}]},
      'by reference': {
        '@graph': [
          {'@type': 'Product', size: {'@id': '#m'}},
          {...M, '@id': '#m'},
        ],
      },
      'once for all colours of a size': [
        {'@type': 'Product', size: M},
        {'@type': 'Product', size: {...M}},
      ],
      'with prefixed names': {
        '@type': 'schema:SizeSpecification',
        'schema:name': 'M',
        'schema:suggestedMeasurement': M.suggestedMeasurement,
      },
      'as JSON text': JSON.stringify(M),
    };
    for (const [where, input] of Object.entries(places))
      it(`fromSchemaOrg finds a specification ${where}`, () => expect(sizesIn(input)).to.deep.equal([row]));
  });

  it('fromSchemaOrg converts a second unit and reads numbers in text', () =>
    expect(
      sizesIn([
        specification('S', {...quantity('BodyMeasurementWaist', 70, 74), minValue: '70', maxValue: '74'}),
        specification('M', quantity('BodyMeasurementWaist', 30, 32, 'INH')),
      ]),
    ).to.deep.equal([
      {label: 'S', waist: [70, 74]},
      {label: 'M', waist: [76.2, 81.28]},
    ]));

  it('fromSchemaOrg prefers bodies to garments, with a warning', () => {
    const imported = fromSchemaOrg({...M, hasMeasurement: [quantity('WearableMeasurementLength', 70, 70)]});
    expect(imported.ok && imported.value.warnings).to.have.length(1);
    expect(imported.ok && imported.value.chart['sizes']).to.deep.equal([
      {label: 'M', chest: [88, 92], hip: [96, 100]},
    ]);
  });

  it('fromSchemaOrg takes a size that several products refer to once', () => {
    const product = (...others: object[]) => ({'@type': 'Product', size: [{'@id': '#m'}, ...others]});
    const us = {'@type': 'SizeSpecification', name: '8', sizeSystem: 'WearableSizeSystemUS'};
    expect(sizesIn([product(us), product(), {...M, '@id': '#m'}])).to.deep.equal([
      {label: 'M', chest: [88, 92], hip: [96, 100], equivalents: {us: '8'}},
    ]);
  });

  for (const [age, department] of [
    [12, 'kids'],
    [13, 'kids'],
    [14, undefined],
    [99, undefined],
  ] as const)
    it(`fromSchemaOrg takes sizes for people of at most ${age} years for ${department ?? 'adults'}`, () => {
      const audience = {'@type': 'PeopleAudience', suggestedMaxAge: age};
      const imported = fromSchemaOrg({'@type': 'Product', audience, size: M});
      expect(imported.ok && imported.value.chart['department']).to.equal(department);
    });

  it('fromSchemaOrg refuses a number without a unit, with its path', () => {
    const bare = {...quantity('BodyMeasurementWaist', 70, 74), unitCode: null};
    const imported = fromSchemaOrg({'@graph': [specification('M', bare)]});
    expect(imported.ok || imported.error.issues[0]).to.include({
      code: 'units-missing',
      path: '@graph.0.suggestedMeasurement.0.unitCode',
    });
  });

  it('fromSchemaOrg refuses a document without sizes', () =>
    expect(fromSchemaOrg({'@type': 'Product', size: 'M'}).ok).to.equal(false));
});
