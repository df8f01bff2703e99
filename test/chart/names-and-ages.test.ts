import {expect} from '@open-wc/testing';
import {labelRank} from '../../src/chart/model/label-rank.js';
import {rowName} from '../../src/chart/model/row-name.js';
import {parseSizeChart} from '../../src/chart/index.js';
import {isParsedChart} from '../../src/chart/model/size-chart.js';
import {agesOf, staturesOfAges} from '../../src/chart/read/statures-of-ages.js';
import {statureAtAge} from '../../src/core/growth.js';
import {chartOf, TOP} from './chart-samples.js';

/** Labels and their ranks, written out so that a changed step between two kinds of labels is seen. */
const RANKS: readonly (readonly [string, number])[] = [
  ['3XS', -4],
  ['XXS', -3],
  ['XS', -2],
  ['S', -1],
  ['M', 0],
  ['L', 1],
  ['XL', 2],
  ['XXL', 3],
  ['4XL', 5],
  ['1X', 101],
  ['3X', 103],
  ['000', -2],
  ['00', -1],
  ['0', 0],
  ['12', 12],
  ['38.5', 38.5],
];

/** One size that is out of reach, and the sentence that its chart says about it. */
const IMPOSSIBLE: readonly (readonly [string, object, string])[] = [
  [
    'a chest of 20 cm for adults',
    {units: 'cm', chest: [20, 24]},
    'No adult has a chest of 20–24 cm, so it is left out. Correct it.',
  ],
  [
    'a chest of 38 to 40 cm for adults',
    {units: 'cm', chest: [38, 40]},
    'No adult has a chest of 38–40 cm, so it is left out. It would be possible in inches: check the unit.',
  ],
  [
    'a chest of 96 to 100 in for adults',
    {units: 'in', chest: [96, 100]},
    'No adult has a chest of 96–100 in, so it is left out. It would be possible in centimetres: check the unit.',
  ],
  [
    'a chest of 300 cm for children',
    {units: 'cm', department: 'kids', chest: [300, 310]},
    'No child has a chest of 300–310 cm, so it is left out. Correct it.',
  ],
];

describe('labels, rows and ages of a chart', () => {
  for (const [label, rank] of RANKS)
    it(`the label ${label} has the rank ${rank}`, () => expect(labelRank(label)).to.equal(rank));

  it('a row is named by its label, its group, or the system that tells it from its twin', () => {
    const {sizes} = chartOf({
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', chest: [86, 90], equivalents: {us: '4', eu: '44'}},
        {label: 'S', chest: [90, 94], equivalents: {us: '4', eu: '46'}},
        {label: 'M', chest: [94, 98], equivalents: {us: '6', eu: '48'}},
        {label: 'M', group: 'plus', chest: [104, 108]},
      ],
    });
    expect(sizes.map(row => rowName(row, sizes))).to.deep.equal(['S (EU 44)', 'S (EU 46)', 'M', 'M (plus)']);
  });

  const children = (...sizes: readonly object[]) =>
    chartOf({units: 'cm', garment: 'top', department: 'kids', sizes});
  const [YOUNG, OLD] = [
    {label: '4-5 y', chest: [56, 60]},
    {label: 'M', equivalents: {age: '8-9'}, chest: [64, 70]},
  ];

  it('the ages of a size come from its label or its equivalents', () => {
    expect(children(YOUNG, OLD).sizes.map(agesOf)).to.deep.equal([
      [4, 5],
      [8, 9],
    ]);
  });
  it('the statures of a children’s chart are the medians of both ages of each size', () => {
    const cm = (age: number): number => statureAtAge(age).valueCm;
    expect(staturesOfAges(children(YOUNG, OLD))).to.deep.equal([
      {loCm: cm(4), hiCm: cm(5)},
      {loCm: cm(8), hiCm: cm(9)},
    ]);
  });
  for (const [what, chart] of [
    ['of one size', children(YOUNG)],
    ['with a size without an age', children(YOUNG, {label: 'M', chest: [64, 70]})],
    ['that prints statures', children({...YOUNG, height: [104, 110]}, OLD)],
    ['of adults', chartOf(TOP)],
  ] as const)
    it(`a chart ${what} has no statures of ages`, () => expect(staturesOfAges(chart)).to.equal(undefined));

  for (const [what, {chest, ...header}, sentence] of IMPOSSIBLE as readonly (readonly [
    string,
    {readonly chest: unknown},
    string,
  ])[])
    it(`${what} is left out with a reason`, () => {
      const whole = {label: 'L', chest: 'units' in header && header.units === 'in' ? [42, 44] : [104, 110]};
      const result = parseSizeChart({garment: 'top', ...header, sizes: [{label: 'M', chest}, whole]});
      const issues = result.ok ? result.value.lost : result.error.issues;
      expect(JSON.stringify(issues)).to.include(sentence);
    });

  it('a parsed chart is known by all of its parts', () => {
    const chart = chartOf(TOP);
    expect(isParsedChart(chart)).to.equal(true);
    for (const [what, broken] of Object.entries({
      kind: {...chart, kind: 'chart'},
      weights: {...chart, weights: null},
      easeCm: {...chart, easeCm: 7},
      lost: {...chart, lost: undefined},
      sizes: {...chart, sizes: undefined},
      'a size': {...chart, sizes: [...chart.sizes, {label: 'M'}]},
      'a label': {...chart, sizes: [...chart.sizes, {ranges: {}, label: 7}]},
    }))
      expect(isParsedChart(broken), what).to.equal(false);
  });
});
