import {expect} from '@open-wc/testing';
import {recommendSize} from '../../src/chart/index.js';
import {answer, bodyOf, chartOf, MIDDLE_OF_M, sharesOf, type Three, TOP} from './chart-samples.js';

describe('recommendSize', () => {
  describe('decides as a tailor would', () => {
    const sizes = [
      {label: 'S', chest: [84, 92], waist: [66, 74], hip: [90, 98]},
      {label: 'M', chest: [92, 100], waist: [74, 82], hip: [98, 106]},
      {label: 'L', chest: [100, 108], waist: [82, 90], hip: [106, 114]},
    ];
    const pearShaped: Three = [88, 70, 103];
    const chartFor = (garment: string, more: object = {}) => chartOf({units: 'cm', garment, sizes, ...more});
    it('recommendSize decides a top by the chest, trousers by waist and hip, a dress by the worst misfit', () => {
      expect(answer(pearShaped, 0.2, {}, chartFor('top'))).to.match(/^S/);
      expect(answer(pearShaped, 0.2, {}, chartFor('bottom'))).to.match(/^M/);
      expect(answer(pearShaped, 0.2, {}, chartFor('dress'))).to.match(/^M/);
      expect(answer([92.5, 74.5, 112], 0.2, {}, chartFor('dress'))).to.match(/^L/);
      expect(answer([92.5, 74.5, 112], 0.2, {}, chartFor('top'))).to.match(/^M/);
    });
    it('recommendSize decides by the weights of the brand', () =>
      expect(
        answer(
          pearShaped,
          0.2,
          {},
          chartFor('top', {weights: {chest: 'unused', waist: 'unused', hip: 'primary'}}),
        ),
      ).to.match(/^M/));
    it('recommendSize takes too tight for worse than too loose, unless the fabric stretches', () => {
      // The waist is in the middle of S and 4 cm below M. The hip is 2.5 cm above S, which stretch makes up for.
      const body: Three = [88, 70, 100.5];
      expect(answer(body, 0.2, {}, chartFor('bottom'))).to.match(/^M/);
      expect(answer(body, 0.2, {}, chartFor('bottom', {stretch: 'high'}))).to.match(/^S/);
      expect(answer([88, 70, 98.5], 0.2, {}, chartFor('bottom'))).to.match(/^S/);
    });
    it('recommendSize lets the wished fit change the size near an edge only', () => {
      expect(answer([101, 89, 103], 0.3, {fit: 'relaxed'})).to.match(/^L/);
      expect(answer([101, 89, 103], 0.3, {fit: 'snug'})).to.match(/^M/);
      expect(answer([95, 83, 97], 0.3, {fit: 'snug'})).to.match(/^S/);
      for (const fit of ['snug', 'regular', 'relaxed'] as const)
        expect(answer(MIDDLE_OF_M, 0.3, {fit})).to.match(/^M/);
    });
    for (const garment of [undefined, 'outerwear'])
      for (const easeIn of [2, 4, 5])
        for (const suffix of ['R', ' Regular', ''])
          it(`a chest of 42 in gets 42${suffix} from a ${garment ?? 'chart of an unknown garment'} with ${easeIn} in of ease`, () => {
            const suits = chartOf({
              units: 'in',
              basis: 'garment',
              ...(garment && {garment}),
              sizes: [36, 38, 40, 42, 44, 46].map(chest => ({
                label: `${chest}${suffix}`,
                chest: chest + easeIn,
                waist: chest - 6 + easeIn,
              })),
            });
            expect(recommendSize(bodyOf([42 * 2.54, 36 * 2.54, 108], 0.5), suits).size).to.equal(
              `42${suffix}`,
            );
          });
    it('recommendSize takes a number for a chest in centimetres where every garment is as much larger', () => {
      const coats = chartOf({
        units: 'cm',
        basis: 'garment',
        sizes: [94, 98, 102, 106, 110].map(chest => ({label: String(chest), chest: chest + 12})),
      });
      expect(recommendSize(bodyOf([102, 90, 104], 0.5), coats).size).to.equal('102');
    });
    it('recommendSize takes no number of a women’s chart, and none that does not follow the chest, for a chest', () => {
      const chart = (labels: readonly number[], department?: string) =>
        chartOf({
          units: 'cm',
          basis: 'garment',
          ...(department && {department}),
          sizes: labels.map((label, index) => ({label: String(label), chest: 98 + 5 * index})),
        });
      const ease = (labels: readonly number[], department?: string) =>
        recommendSize(bodyOf([98 - 7.5 + 5, 85, 100], 0.5), chart(labels, department)).size;
      expect(ease([36, 38, 40, 42], 'women')).to.equal('38');
      expect(ease([36, 40, 44, 48])).to.equal('40');
    });
    it('recommendSize takes the ease of a suit from its labels, which name the wearer’s chest in inches', () => {
      for (const [garment, ease] of [
        ['outerwear', 2],
        ['outerwear', 5],
        ['top', 4],
      ] as const) {
        const sizes = [36, 38, 40, 42, 44, 46, 48].map(chest => ({
          label: `${chest}R`,
          chest: chest + ease,
          waist: chest + ease - 6,
        }));
        const chart = chartOf({
          units: 'in',
          garment,
          basis: 'garment',
          department: 'men',
          sizes,
        });
        for (const inches of [38, 42, 46]) {
          const body = bodyOf([inches * 2.54, (inches - 6) * 2.54, inches * 2.54], 1);
          expect(recommendSize(body, chart).size, `${garment} ${ease}`).to.equal(`${inches}R`);
        }
      }
    });
    it('recommendSize subtracts the usual ease of a coat whose labels name no chest', () => {
      const coats = [36, 38, 40, 42, 44].map(chest => ({label: String(chest), chest: chest + 4}));
      const chart = chartOf({units: 'in', garment: 'outerwear', basis: 'garment', sizes: coats});
      expect(answer([40 * 2.54, 88, 100], 0.3, {}, chart)).to.match(/^40/);
    });
    it("recommendSize follows the brand's rule on an edge and in a gap", () => {
      const gappy = [
        {label: 'S', chest: [86, 92]},
        {label: 'M', chest: [96, 102]},
      ];
      for (const [rule, size] of [
        ['larger', 'M'],
        ['smaller', 'S'],
      ] as const) {
        const chart = chartOf({units: 'cm', betweenSizes: rule, sizes: gappy});
        for (const chest of [93, 94, 95])
          expect(answer([chest, 0, 0], 0.3, {}, chart)).to.match(new RegExp(`^${size}`));
      }
      const byFit = chartOf({...TOP, betweenSizes: {snug: 'smaller', relaxed: 'larger'}});
      expect(recommendSize(bodyOf([102, 90, 104], 1), byFit, {fit: 'regular'}).reason).to.equal(
        'between-sizes',
      );
    });
  });

  describe('charts of garments', () => {
    it('recommendSize subtracts the ease of a garment, measured round or laid flat', () => {
      const sizes = [
        {label: 'S', chest: 98},
        {label: 'M', chest: 106},
        {label: 'L', chest: 114},
      ];
      const girths = chartOf({units: 'cm', garment: 'top', basis: 'garment', ease: {chest: 8}, sizes});
      const flat = chartOf({
        units: 'cm',
        garment: 'top',
        basis: 'garment-flat',
        ease: {chest: 8},
        sizes: sizes.map(({label, chest}) => ({label, chest: chest / 2})),
      });
      expect(answer([98, 80, 98], 0.5, {}, girths)).to.equal('M');
      expect(recommendSize(bodyOf([98, 80, 98], 1), flat)).to.deep.equal(
        recommendSize(bodyOf([98, 80, 98], 1), girths),
      );
    });
    it("recommendSize moves the body by the differences of the chart's own ease", () => {
      const chart = chartOf({
        units: 'cm',
        garment: 'top',
        basis: 'garment',
        ease: {chest: {snug: 0, regular: 8, relaxed: 16}},
        sizes: [
          {label: 'S', chest: 98},
          {label: 'M', chest: 106},
          {label: 'L', chest: 114},
        ],
      });
      expect(answer([98, 80, 98], 0.5, {fit: 'snug'}, chart)).to.equal('S');
      expect(answer([98, 80, 98], 0.5, {fit: 'relaxed'}, chart)).to.equal('L');
    });
    it('recommendSize ignores room at the waist of a top that hangs from the chest', () => {
      const straight = [
        {label: 'S', chest: 98, waist: 96},
        {label: 'M', chest: 106, waist: 104},
      ];
      const chart = chartOf({units: 'cm', garment: 'top', basis: 'garment', sizes: straight});
      expect(answer([98.5, 70, 90], 0.3, {}, chart)).to.equal('M');
    });
  });

  describe('groups', () => {
    const groups = chartOf({
      units: 'cm',
      sizes: [
        {label: 'L', chest: [100, 108]},
        {label: 'XL', chest: [108, 116]},
        {label: '1X', group: 'plus', chest: [110, 118]},
        {label: '2X', group: 'plus', chest: [118, 126]},
      ],
    });
    it('recommendSize answers from the usual group unless only another one fits or is asked for', () => {
      expect(answer([112, 90, 110], 1, {}, groups)).to.equal('XL');
      expect(recommendSize(bodyOf([122, 90, 110], 1), groups)).to.include({size: '2X', group: 'plus'});
      expect(answer([112, 90, 110], 0.5, {group: 'Plus'}, groups)).to.equal('1X');
    });
    it('recommendSize tells groups of equal girth apart by the inside leg', () => {
      const legs = chartOf({
        units: 'cm',
        garment: 'bottom',
        sizes: [
          {label: '87R', group: 'regular', waist: 87, insideLeg: 79},
          {label: '92R', group: 'regular', waist: 92, insideLeg: 82},
          {label: '87ST', group: 'stout', waist: 87, insideLeg: 69},
          {label: '92ST', group: 'stout', waist: 92, insideLeg: 72},
        ],
      });
      expect(answer([98, 87, 100], 0.5, {}, legs)).to.equal('87R');
      expect(answer([98, 87, 100], 0.5, {lengths: {insideLegCm: 70}}, legs)).to.equal('87ST');
    });
    it('recommendSize shares probability evenly among sizes that nothing tells apart', () => {
      const sizes = [30, 32, 34].map(leg => ({label: `32/${leg}`, waist: [32, 33], insideLeg: leg}));
      const chart = chartOf({units: 'in', garment: 'bottom', sizes});
      const blind = recommendSize(bodyOf([98, 82.5, 98], 0.3), chart);
      for (const share of Object.values(sharesOf(blind.sizes))) expect(share).to.be.closeTo(1 / 3, 0.01);
      expect(blind.reason).to.equal('between-sizes');
      expect(recommendSize(bodyOf([98, 82.5, 98], 0.3), chart, {lengths: {insideLegCm: 86.4}}).size).to.equal(
        '32/34',
      );
    });
    it('recommendSize takes the rows of one label for one size', () => {
      const chart = chartOf({
        units: 'cm',
        sizes: [
          {label: 'S', chest: 88},
          {label: 'S', chest: 92},
          {label: 'M', chest: 96},
          {label: 'M', chest: 100},
        ],
      });
      const {size, confidence, sizes} = recommendSize(bodyOf([90, 80, 90], 1), chart);
      expect(size).to.equal('S');
      expect(confidence).to.be.above(0.99);
      expect(sizes.map(({label}) => label)).to.deep.equal(['S', 'M']);
    });
  });
});
