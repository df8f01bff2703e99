import {expect} from '@open-wc/testing';
import {TOP} from './chart-samples.js';
import {lintSizeChart} from '../../src/chart/lint/lint.js';
import type {FindingCode} from '../../src/chart/lint/finding.js';

type File = Record<string, unknown>;

const realChart = async (name: string): Promise<File> => {
  const response = await fetch(`/size-charts/${name}.json`);
  return (await response.json()) as File; // the files are ours; what they hold is the test's subject
};

const codes = (chart: unknown, path = '') =>
  lintSizeChart(chart)
    .filter(finding => finding.path.startsWith(path))
    .map(({code}) => code);

const worst = (chart: unknown) => lintSizeChart(chart).filter(({severity}) => severity !== 'info');

const CLEAN = {...TOP, department: 'men', waistLevel: 'natural', provenance: {source: 'made for this test'}};

describe('lintSizeChart', () => {
  it('lintSizeChart finds nothing in a clean chart', () => {
    expect(worst(CLEAN)).to.deep.equal([]);
    expect(codes(CLEAN)).to.deep.equal(['shared-edge']);
  });

  describe('finds the faults of real charts', () => {
    const faults: [number, string, FindingCode, string][] = [
      [1, 'nimbus-nordic-womens-tops', 'gap', 'hip S 94, M 96'],
      [1, 'tie-specialist-mens-waistcoat', 'gap', 'hole at 39 in'],
      [2, 'tommy-hilfiger-womens-outerwear', 'shared-edge', 'edges in two rows'],
      [3, 'arbor-mens-tops', 'mixed-conventions', 'chest shares, waist leaves gaps'],
      [4, 'hm-womens-dresses', 'single-points', 'one number'],
      [5, 'patagonia-mens-tops', 'irregular-grade', '2, 2, 3, 4, 3, 3, 6'],
      [5, 'dnc-womens', 'irregular-grade', 'bust 6, 4, 6, 4, 5'],
      [6, 'north-face-womens-tops', 'unequal-bands', 'hip 2, 1, 2'],
      [7, 'maceoo-mens-polo', 'default-ease', 'garment measures'],
      [9, 'ororo-mens-bottoms', 'label-is-not-inches', '40 is 44-47'],
      [9, 'patagonia-mens-bottoms-numeric', 'label-is-not-inches', '28 is 29'],
      [10, 'north-face-womens-tops', 'group-overlap', '2XL, 1X, 2X'],
      [11, 'dnc-mens-trousers', 'same-girths', '87R and 87ST'],
      [12, 'dnc-mens-trousers', 'non-monotone', '98 then 97'],
      [14, 'patagonia-mens-tops', 'missing-measure', 'no waist'],
      [15, 'disley-womens', 'garment-unknown', 'one chart for all'],
      [16, 'patagonia-mens-bottoms-alpha', 'waist-level-unknown', 'which waist'],
      [17, 'tommy-hilfiger-womens-down-coat', 'shared-equivalent', 'EU 38 in two sizes'],
    ];
    for (const [fault, name, code, what] of faults)
      it(`lintSizeChart finds ${code} in ${name}: fault ${fault}, ${what}`, async () =>
        expect(codes(await realChart(name))).to.include(code));

    it('lintSizeChart finds measurements of garments that a chart gives as bodies', async () => {
      for (const name of ['maceoo-mens-polo', 'ben-sherman-mens-shirts-regular'])
        expect(codes({...(await realChart(name)), basis: 'body'})).to.include('garment-as-body');
      const roomy = [51, 53, 56, 59].map((chest, index) => ({label: `${index}`, chest}));
      expect(codes({units: 'in', garment: 'outerwear', department: 'men', sizes: roomy})).to.include(
        'garment-as-body',
      );
      expect(codes({units: 'in', garment: 'outerwear', basis: 'garment', sizes: roomy})).to.include(
        'garment-as-body',
      );
    });
    it('lintSizeChart finds half widths that a chart gives as girths', async () => {
      const tee = await realChart('hosstile-unisex-tee');
      expect(codes({...tee, basis: 'body'})).to.include('implausible-units');
      expect(codes({...tee, basis: 'garment'})).to.include('flat-as-girth');
      expect(worst(tee)).to.deep.equal([]);
    });
    it('lintSizeChart finds a wrong unit and two units that disagree', () => {
      const sizes = [
        {label: '14', bust: 38.2},
        {label: '16', bust: 102},
        {label: '18', bust: 107},
      ];
      expect(codes({units: 'cm', garment: 'top', sizes}, 'sizes.0')).to.include('implausible-units');
      const tripp = [
        {label: '25/1', waist: 27.5, waist_cm: 67},
        {label: '26/3', waist: 28.5, waist_cm: 72.4},
      ];
      expect(codes({units: 'in', garment: 'bottom', sizes: tripp})).to.include('units-disagree');
    });
    it('lintSizeChart finds a missing cell', () => {
      const sizes = TOP.sizes.map(({label, chest, waist}) =>
        label === 'L' ? {label, chest} : {label, chest, waist},
      );
      const [finding] = worst({...CLEAN, sizes});
      expect(finding).to.deep.include({code: 'missing-measure', severity: 'warning', path: 'sizes.2.waist'});
    });
    it('lintSizeChart finds one letter for two numbers', async () => {
      expect(codes(await realChart('hm-mens-tops'))).to.include.members([
        'letter-over-numbers',
        'duplicate-label',
      ]);
      expect(codes(await realChart('carhartt-mens-shirts'))).to.include('letter-over-numbers');
    });
    it('lintSizeChart finds a letter in the wrong row', () => {
      const sizes = [
        {label: 'S', chest: [94, 102]},
        {label: 'M', chest: [86, 94]},
        {label: 'L', chest: [102, 110]},
      ];
      expect(codes({...CLEAN, sizes}, 'sizes.1.chest')).to.include('non-monotone');
    });
    it('lintSizeChart finds a size that is the best one for hardly any body', () => {
      const [s, m, l] = TOP.sizes;
      const squeezed = {label: 'M+', chest: [94, 96], waist: [98, 100], hip: [88, 90]};
      const found = worst({...CLEAN, sizes: [s, m, squeezed, l]});
      expect(found.map(({code}) => code)).to.include('unreachable-size');
      const inside = [
        {label: 'S', chest: [86, 102]},
        {label: 'M', chest: [90, 95]},
        {label: 'L', chest: [102, 110]},
      ];
      expect(codes({...CLEAN, sizes: inside}, 'sizes.1')).to.include('unreachable-size');
    });
    it('lintSizeChart finds ranges that overlap', () => {
      const sizes = [
        {label: 'S', chest: [86, 96]},
        {label: 'M', chest: [94, 104]},
      ];
      expect(codes({...CLEAN, sizes}, 'sizes.1.chest')).to.include('overlap');
    });
  });

  it('lintSizeChart writes lengths as the chart does: halves of girths for flat widths, and in its unit', () => {
    const messageOf = (chart: object): string =>
      lintSizeChart(chart).find(({code}) => code === 'irregular-grade')?.message ?? 'nothing found';
    const sizes = [40, 45, 47, 52].map((chest, index) => ({label: `${index}`, chest}));
    const flat = {garment: 'top', units: 'cm', basis: 'garment-flat', sizes};
    expect(messageOf(flat)).to.include('5, 2, 5');
    expect(
      messageOf({...flat, units: 'in', sizes: sizes.map(({label, chest}) => ({label, chest: chest / 2.5}))}),
    ).to.include('2, 0.8, 2');
  });

  it('lintSizeChart names three labels that are no inches, and counts the others', () => {
    const sizes = [28, 30, 32, 34].map(label => ({label: String(label), waist: label + 2}));
    const found = lintSizeChart({units: 'in', garment: 'bottom', sizes});
    expect(found.find(({code}) => code === 'label-is-not-inches')?.message).to.include(
      '28 is a waist of 30 in, 30 is a waist of 32 in, 32 is a waist of 34 in and 1 more.',
    );
  });

  it('lintSizeChart looks for a falling bust within each band of bras, and in all where each has its own band', () => {
    const bra = (label: string, underbust: number, chest: number) => ({label, underbust, chest});
    const isFound = (...sizes: readonly object[]) =>
      codes({units: 'cm', garment: 'underwear', sizes}).includes('non-monotone');
    const grid = [bra('70A', 70, 83), bra('70B', 70, 85), bra('75A', 75, 88), bra('75B', 75, 90)];
    expect(isFound(...grid)).to.equal(false);
    expect(isFound(...grid.slice(0, 2), bra('75A', 75, 90), bra('75B', 75, 88))).to.equal(true);
    expect(isFound(bra('70B', 70, 85), bra('75B', 75, 84), bra('80B', 80, 95))).to.equal(true);
  });

  it('lintSizeChart takes labels for inches only on trousers, of 24 and more, and outside of the printed waist', () => {
    const trousers = (label: string, waist: readonly number[], facts: object = {}) => ({
      units: 'in',
      garment: 'bottom',
      sizes: [{label, waist}],
      ...facts,
    });
    const isFound = (chart: object) => codes(chart).includes('label-is-not-inches');
    expect(isFound(trousers('32', [34, 35]))).to.equal(true);
    expect(isFound(trousers('32', [34, 35], {garment: undefined}))).to.equal(true);
    expect(isFound(trousers('32', [34, 35], {garment: 'top'}))).to.equal(false);
    expect(isFound(trousers('32', [32, 33]))).to.equal(false);
    // A quarter of an inch is rounding.
    expect(isFound(trousers('32', [32.25, 33]))).to.equal(false);
    expect(isFound(trousers('32', [32.5, 33]))).to.equal(true);
    expect(isFound(trousers('22', [34, 35]))).to.equal(false);
    expect(isFound(trousers('24', [34, 35]))).to.equal(true);
    expect(isFound(trousers('320', [34, 35]))).to.equal(false);
  });

  it('lintSizeChart warns of a missing girth that decides and mentions one that helps', () => {
    const missing = (chart: object) =>
      lintSizeChart(chart)
        .filter(({code}) => code === 'missing-measure')
        .map(({severity, message}) => `${severity}: ${message.split(',')[0]}`);
    const sizes = [
      {label: 'S', chest: [86, 94]},
      {label: 'M', chest: [94, 102]},
    ];
    expect(missing({units: 'cm', garment: 'top', sizes})).to.deep.equal(['info: The chart has no waist']);
    const waists = sizes.map(({label, chest}) => ({label, waist: chest}));
    expect(missing({units: 'cm', garment: 'top', sizes: waists})).to.deep.equal([
      'warning: The chart has no chest',
    ]);
  });

  it('lintSizeChart gives the issues of an unusable chart as errors', () => {
    for (const input of ['<html>', {units: 'cm'}, {sizes: TOP.sizes}]) {
      const findings = lintSizeChart(input);
      expect(findings).to.have.length.above(0);
      for (const finding of findings) expect(finding.severity).to.equal('error');
    }
  });

  it('lintSizeChart puts errors first and gives each finding a path and a sentence', async () => {
    for (const name of [
      'bullzye-womens-bottoms',
      'dnc-mens-trousers',
      'north-face-kids',
      'tripp-nyc-womens-jeans',
    ]) {
      const findings = lintSizeChart(await realChart(name));
      const ranks = findings.map(({severity}) => ['error', 'warning', 'info'].indexOf(severity));
      expect(ranks).to.deep.equal([...ranks].sort());
      for (const {path, message} of findings) {
        expect(path).to.match(/^(?:[a-zA-Z]+)(?:\.\w+)*$/);
        expect(message).to.match(/^[^\s].*[.?]$/s);
      }
    }
  });

  it('lintSizeChart checks each chart of a file with several and gives its path', () => {
    const [top, bottom] = [
      {
        garment: 'top',
        sizes: [
          {label: 'S', chest: [86, 94]},
          {label: 'M', chest: [98, 106]},
        ],
      },
      {garment: 'bottom', sizes: [{label: 'M', waist: 'x'}]},
    ];
    const findings = lintSizeChart({units: 'cm', charts: [top, bottom]});
    expect(findings.find(({code}) => code === 'gap')?.path).to.equal('charts.0.sizes.1.chest');
    expect(findings.find(({code}) => code === 'unusable')?.path).to.match(/^charts\.1\./);
  });
});
