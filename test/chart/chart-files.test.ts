import {expect} from '@open-wc/testing';
import {makeChartJsonSchema} from '../../src/chart/read/chart-json-schema.js';
import {CHART_FIELDS, SIZE_FIELDS} from '../../src/chart/read/field-docs.js';
import {bodyRangesOf, explainSize, recommendSize} from '../../src/chart/index.js';
import {chartSchema, headerSchema, sizeSchema} from '../../src/chart/read/schema.js';
import {bodyOf, chartOf, MIDDLE_OF_M, TOP} from './chart-samples.js';

const load = async (name: string): Promise<unknown> => (await fetch(`/size-charts/${name}`)).json();

describe('chart files', () => {
  it('chart.schema.json is what makeChartJsonSchema generates', async () =>
    expect(await load('chart.schema.json')).to.deep.equal(JSON.parse(JSON.stringify(makeChartJsonSchema()))));

  it('field-docs describes every field of the schema and no other', () => {
    expect(Object.keys(CHART_FIELDS).sort()).to.deep.equal(
      [...Object.keys(headerSchema.shape), 'sizes'].sort(),
    );
    expect(Object.keys(SIZE_FIELDS).sort()).to.deep.equal(Object.keys(sizeSchema.shape).sort());
  });

  for (const name of [
    'astm-d5585-women',
    'bullzye-womens-bottoms',
    'hosstile-unisex-tee',
    'tie-specialist-mens-waistcoat',
  ])
    it(`the chart file ${name} is canonical`, async () => {
      const result = chartSchema.safeParse(await load(`${name}.json`));
      expect(result.error?.issues).to.equal(undefined);
    });
});

describe('bodyRangesOf', () => {
  it('bodyRangesOf gives the range of the size without ease and gaps', () => {
    expect(bodyRangesOf(chartOf(TOP), 'm')).to.deep.equal({
      chest: {minCm: 94, maxCm: 102},
      waist: {minCm: 82, maxCm: 90},
      hip: {minCm: 96, maxCm: 104},
    });
    const garment = chartOf({
      units: 'cm',
      garment: 'top',
      basis: 'garment',
      ease: {chest: 8},
      sizes: [
        {label: 'M', chest: 104},
        {label: 'L', chest: 112},
      ],
    });
    expect(bodyRangesOf(garment, 'M')).to.deep.equal({chest: {minCm: 92, maxCm: 100}});
  });
  it('bodyRangesOf gives a smaller range when the size is worn relaxed', () =>
    expect(bodyRangesOf(chartOf(TOP), 'M', {fit: 'relaxed'})?.chest).to.deep.equal({
      minCm: 91.5,
      maxCm: 99.5,
    }));
  it('bodyRangesOf gives one range for all rows of a label', () => {
    const chart = chartOf({
      units: 'cm',
      sizes: [
        {label: 'S', chest: 88},
        {label: 'S', chest: 92},
        {label: 'M', chest: 96},
      ],
    });
    expect(bodyRangesOf(chart, 'S')).to.deep.equal({chest: {minCm: 86, maxCm: 94}});
  });
  it('bodyRangesOf is undefined for a size that the chart does not have', () =>
    expect(bodyRangesOf(chartOf(TOP), '4XL')).to.equal(undefined));
});

describe('explainSize', () => {
  const chart = chartOf(TOP);
  const explained = explainSize(bodyOf([101, 86, 100], 2), chart, {fit: 'relaxed'});

  it('explainSize gives the recommendation of recommendSize', () =>
    expect(explained.recommendation).to.deep.equal(
      recommendSize(bodyOf([101, 86, 100], 2), chart, {fit: 'relaxed'}),
    ));

  it('explainSize gives weights, the shift of the fit, costs and ranges', () => {
    expect(
      explained.measures.map(({measure, weight, fitShiftCm}) => [measure, weight, fitShiftCm]),
    ).to.deep.equal([
      ['chest', 1, 2.5],
      ['waist', 0.35, 2.5],
      ['hip', 0.15, 2.5],
    ]);
    const m = explained.sizes.find(({label}) => label === 'M');
    expect(m?.ranges.chest).to.deep.equal({minCm: 94, maxCm: 102});
    // After the shift the chest is 1.5 cm above M. The price of too tight is 2, and the power is 2.
    expect(m?.costs.chest).to.be.closeTo(9, 1e-9);
    expect(m?.totalCost).to.be.closeTo(9, 1e-9);
  });

  it('explainSize gives shares that add up to 1', () => {
    for (const girths of [MIDDLE_OF_M, [84, 72, 86], [120, 108, 121]] as const) {
      const {sizes, outside, soldOut} = explainSize(bodyOf(girths, 3), chart, {inStock: ['S', 'L']});
      const total = sizes.reduce(
        (sum, {probability}) => sum + probability,
        outside.below + outside.above + outside.unreadable + soldOut,
      );
      expect(total).to.be.closeTo(1, 1e-9);
    }
  });
});
