import {expect} from '@open-wc/testing';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import type {FindingCode} from '../../src/chart/lint/finding.js';
import {importText} from '../../src/merchant/index.js';

const codesOf = (chart: unknown): readonly FindingCode[] => lintSizeChart(chart).map(({code}) => code);

/** What silent misreadings of tables once left in a chart, as nothing but its numbers can tell. */
const PLANTED: readonly [kind: string, what: string, chart: object, code: FindingCode][] = [
  [
    'A',
    'centimetres in one cell of inches',
    {
      units: 'in',
      garment: 'bottom',
      sizes: [
        {label: '25', waist: [24.5, 25]},
        {label: '26', waist: [25.5, 64.77]},
        {label: '27', waist: [26.5, 27]},
      ],
    },
    'unreachable-size',
  ],
  [
    'B',
    'one end of a range that was lost',
    {
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'XS', chest: [86, 90]},
        {label: 'S', chest: 94},
        {label: 'M', chest: [94, 98]},
      ],
    },
    'mixed-conventions',
  ],
  [
    'C',
    'a high hip as the hip',
    {
      units: 'cm',
      garment: 'dress',
      department: 'women',
      sizes: [
        {label: '10', chest: [90, 94], waist: [72, 76], hip: [80, 84]},
        {label: '12', chest: [94, 98], waist: [76, 80], hip: [84, 88]},
      ],
    },
    'other-place',
  ],
  [
    'D',
    'men and women in one list of sizes',
    {
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', chest: [88, 94]},
        {label: 'M', chest: [94, 100]},
        {label: 'S', chest: [80, 84]},
        {label: 'M', chest: [84, 88]},
      ],
    },
    'duplicate-label',
  ],
  [
    'E',
    'statures of children as waists',
    {
      units: 'cm',
      department: 'kids',
      sizes: [
        {label: '8 ans', chest: 64, waist: 128},
        {label: '10 ans', chest: 68, waist: 140},
      ],
    },
    'implausible-units',
  ],
  [
    'F',
    'widths of shirts as chests of bodies',
    {
      units: 'cm',
      garment: 'top',
      department: 'men',
      sizes: [60, 63, 66, 69].map((chest, index) => ({label: 'SMLX'.charAt(index), chest})),
    },
    'flat-as-girth',
  ],
  ['J', 'a chart without sizes', {units: 'cm', sizes: []}, 'unusable'],
  [
    'K',
    'a rise as the inside leg of children',
    {
      units: 'cm',
      garment: 'bottom',
      department: 'kids',
      sizes: [18, 19, 20].map((insideLeg, index) => ({
        label: String(4 + 2 * index),
        waist: 52 + 2 * index,
        hip: 58 + 4 * index,
        insideLeg,
      })),
    },
    'other-place',
  ],
  [
    'L',
    'a suit without its ease',
    {
      units: 'in',
      garment: 'outerwear',
      basis: 'garment',
      sizes: [
        {label: '40R', chest: 42},
        {label: '42R', chest: 44},
      ],
    },
    'default-ease',
  ],
  [
    'suit',
    'chests of jackets that are larger than their labels state',
    {
      units: 'in',
      garment: 'outerwear',
      sizes: [
        {label: '38R', chest: 40},
        {label: '40R', chest: 42},
        {label: '42R', chest: 44},
      ],
    },
    'garment-as-body',
  ],
  [
    'exchange',
    'exchanged columns of chest and waist',
    {
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', chest: 74, waist: 90},
        {label: 'M', chest: 78, waist: 94},
      ],
    },
    'other-place',
  ],
  [
    'exchange',
    'exchanged columns of waist and hip',
    {
      units: 'cm',
      garment: 'bottom',
      department: 'women',
      sizes: [
        {label: 'S', waist: [88, 92], hip: [66, 70]},
        {label: 'M', waist: [92, 96], hip: [70, 74]},
      ],
    },
    'other-place',
  ],
  [
    'bra',
    'exchanged columns of bust and underbust',
    {units: 'cm', garment: 'underwear', sizes: [{label: '75B', bust: [73, 77], underbust: [89, 91]}]},
    'other-place',
  ],
];

describe('lintSizeChart on planted faults', () => {
  for (const [kind, what, chart, code] of PLANTED)
    it(`lintSizeChart finds ${what} (kind ${kind}): ${code}`, () => expect(codesOf(chart)).to.include(code));

  it('lintSizeChart repeats what an import has left out', () => {
    const read = importText('Size,Chest (cm),Upper arm (cm)\nS,88-94,30\nM,94-100,32', {garment: 'top'});
    if (!read.ok) throw new Error('the table is refused');
    expect(codesOf(read.value.file)).to.include('import-note');
  });
});

/** The errors and warnings of the collected charts. Each of them is a fault of the chart as its shop printed it. */
const TRUE_FAULTS: Readonly<Record<string, readonly FindingCode[]>> = {
  'arbor-mens-tops': ['mixed-conventions'],
  'astm-d5585-women': ['garment-unknown'],
  'bullzye-womens-bottoms': ['gap', 'mixed-conventions'],
  'bullzye-womens-tops': ['gap', 'gap'],
  'carhartt-mens-outerwear': ['gap', 'gap', 'gap'],
  'carhartt-mens-shirts': ['gap', 'gap', 'gap'],
  'disley-womens': ['garment-unknown'],
  'dnc-mens-trousers': ['non-monotone'],
  'dnc-womens': ['garment-unknown'],
  'hm-mens-tops': ['duplicate-label', 'duplicate-label', 'duplicate-label'],
  'nimbus-nordic-womens-bottoms': ['gap'],
  'nimbus-nordic-womens-tops': ['gap'],
  'north-face-kids': ['gap', 'gap'],
  'north-face-womens-tops': ['gap', 'gap', 'gap'],
  'patagonia-womens-tops': ['gap', 'gap', 'gap'],
  'tie-specialist-mens-waistcoat': ['gap'],
};

const NAMES = (
  'aceit-unisex-bottoms aceit-unisex-tops arbor-mens-tops arbor-womens-bottoms astm-d5585-women ' +
  'ben-sherman-mens-shirts-regular ben-sherman-mens-shirts-slim ben-sherman-mens-t-shirts bullzye-womens-bottoms ' +
  'bullzye-womens-tops carhartt-mens-outerwear carhartt-mens-shirts columbia-girls-jackets disley-womens ' +
  'dnc-mens-trousers dnc-womens en13402-3-men hm-mens-tops hm-womens-dresses hm-womens-tops hosstile-unisex-tee ' +
  'maceoo-mens-polo nimbus-nordic-mens-bottoms nimbus-nordic-mens-tops nimbus-nordic-womens-bottoms ' +
  'nimbus-nordic-womens-tops north-face-kids north-face-womens-tops ororo-mens-bottoms patagonia-mens-bottoms-alpha ' +
  'patagonia-mens-bottoms-numeric patagonia-mens-tops patagonia-womens-tops tie-specialist-mens-waistcoat ' +
  'tommy-hilfiger-womens-down-coat tommy-hilfiger-womens-outerwear tripp-nyc-womens-jeans'
).split(' ');

describe('lintSizeChart on the collected charts', () => {
  for (const name of NAMES)
    it(`lintSizeChart gives no false alarm on ${name}`, async () => {
      const chart: unknown = await (await fetch(`/size-charts/${name}.json`)).json();
      const found = lintSizeChart(chart).filter(({severity}) => severity !== 'info');
      expect(found.map(({code}) => code)).to.deep.equal(TRUE_FAULTS[name] ?? []);
    });
});
