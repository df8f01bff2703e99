import {expect} from '@open-wc/testing';
import type {BodyMeasurements, PublicRecommendation, Recommendation} from '../../src/core/domain.js';
import {GIRTHS, type Girth} from '../../src/core/domain.js';
import {recommendSize, type SizeChart} from '../../src/chart/index.js';
import {forPage} from '../../src/shop/public-recommendation.js';
import {bodyOf, chartOf} from '../chart/chart-samples.js';

/** All charts of the repository: ranges, points, garment measures, figure groups and lengths. */
const CHARTS = [
  'aceit-unisex-bottoms',
  'aceit-unisex-tops',
  'arbor-mens-tops',
  'arbor-womens-bottoms',
  'astm-d5585-women',
  'ben-sherman-mens-shirts-regular',
  'ben-sherman-mens-shirts-slim',
  'ben-sherman-mens-t-shirts',
  'bullzye-womens-bottoms',
  'bullzye-womens-tops',
  'carhartt-mens-outerwear',
  'carhartt-mens-shirts',
  'columbia-girls-jackets',
  'disley-womens',
  'dnc-mens-trousers',
  'dnc-womens',
  'en13402-3-men',
  'hm-mens-tops',
  'hm-womens-dresses',
  'hm-womens-tops',
  'hosstile-unisex-tee',
  'maceoo-mens-polo',
  'nimbus-nordic-mens-bottoms',
  'nimbus-nordic-mens-tops',
  'nimbus-nordic-womens-bottoms',
  'nimbus-nordic-womens-tops',
  'north-face-kids',
  'north-face-womens-tops',
  'ororo-mens-bottoms',
  'patagonia-mens-bottoms-alpha',
  'patagonia-mens-bottoms-numeric',
  'patagonia-mens-tops',
  'patagonia-womens-tops',
  'tie-specialist-mens-waistcoat',
  'tommy-hilfiger-womens-down-coat',
  'tommy-hilfiger-womens-outerwear',
  'tripp-nyc-womens-jeans',
];
const BODIES = 1000;

/** Bodies as they come into a shop, known by tape, by photos or by answers. The same in every run. */
function makeBodies(): readonly BodyMeasurements[] {
  let state = 20_261;
  const uniform = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({length: BODIES}, () => {
    const stoutness = normal();
    const girth = (meanCm: number, sdCm: number, ownCm: number) =>
      meanCm + sdCm * stoutness + ownCm * normal();
    const sdCm = [1, 2, 2.5, 4, 5.5][Math.floor(5 * uniform())] ?? 2;
    return bodyOf([girth(97, 10, 2), girth(84, 11, 4), girth(102, 8, 3)], sdCm, 0.7);
  });
}

/** What the named sizes, the words and the levels of all sizes tell. */
const wordsOf = ({size, group, runnerUp, reason, deciding, sizes}: PublicRecommendation): string =>
  JSON.stringify([
    [size, group, runnerUp, reason, deciding],
    sizes.map(({fit}) => GIRTHS.map(girth => fit[girth]?.level)),
  ]);

/**
 * The SD of the shop's best guess of a girth, in cm: the mean of all other bodies of which it is told the same, or where
 * there are none, the same in words.
 */
function guessSdCm(told: readonly string[], words: readonly string[], girthsCm: readonly number[]): number {
  const sums = new Map<string, {count: number; sumCm: number}>();
  const add = (key: string, cm: number) => {
    const {count, sumCm} = sums.get(key) ?? {count: 0, sumCm: 0};
    sums.set(key, {count: count + 1, sumCm: sumCm + cm});
  };
  girthsCm.forEach((cm, index) => {
    add(`all ${told[index] ?? ''}`, cm);
    add(`words ${words[index] ?? ''}`, cm);
  });
  const errors = girthsCm.flatMap((cm, index) => {
    const others = [`all ${told[index] ?? ''}`, `words ${words[index] ?? ''}`]
      .map(key => sums.get(key) ?? {count: 0, sumCm: 0})
      .find(({count}) => count > 1);
    return others ? [cm - (others.sumCm - cm) / (others.count - 1)] : [];
  });
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}

/** The girth that a distance gives away, where the event has one: the edge of the size less the distance. */
function girthFromDistance(chart: SizeChart, {sizes}: PublicRecommendation | Recommendation, girth: Girth) {
  for (const {label, fit} of sizes) {
    const deltaCm = fit[girth]?.deltaCm;
    const range = chart.sizes.find(size => size.label === label)?.ranges[girth];
    if (!deltaCm || !range) continue;
    const edgeCm = deltaCm > 0 ? range.minCm : range.maxCm;
    if (edgeCm !== null) return edgeCm - deltaCm;
  }
  return undefined;
}

describe('a curious shop', () => {
  const bodies = makeBodies();

  for (const name of CHARTS)
    it(`a shop with the chart ${name} learns a girth hardly better from the odds than from the named sizes and the levels`, async () => {
      const chart = chartOf(await (await fetch(`/size-charts/${name}.json`)).json());
      const answers = bodies.map(body => recommendSize(body, chart));
      const told = answers.map(forPage);
      const everything = told.map(answer => JSON.stringify(answer));
      const words = told.map(wordsOf);
      for (const girth of GIRTHS) {
        if (told[0]?.sizes.every(({fit}) => fit[girth] === undefined)) continue;
        const girthsCm = bodies.map(body => body[girth].valueCm);
        const fromWordsCm = guessSdCm(words, words, girthsCm);
        const fromEverythingCm = guessSdCm(everything, words, girthsCm);
        expect(fromEverythingCm, girth).to.be.above(0.85 * fromWordsCm);
        expect(fromEverythingCm, girth).to.be.above(0.5);
        for (const answer of told) expect(girthFromDistance(chart, answer, girth)).to.equal(undefined);
      }
    });

  it('the attack by distances finds a girth where the page is told the distances', () => {
    const chart = chartOf({units: 'cm', garment: 'top', sizes: [{label: 'S', chest: [86, 94]}]});
    const answer = recommendSize(bodyOf([105.84, 92, 104], 1), chart);
    expect(girthFromDistance(chart, answer, 'chest')).to.be.closeTo(105.84, 0.01);
    expect(girthFromDistance(chart, forPage(answer), 'chest')).to.equal(undefined);
  });
});

describe('forPage', () => {
  it('forPage keeps size, reason and levels, and refers to its own sizes', () => {
    const chart = chartOf({
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', chest: [86, 94]},
        {label: 'M', chest: [94, 102]},
      ],
    });
    const answer = recommendSize(bodyOf([95, 80, 100], 2), chart);
    const told = forPage(answer);
    const {size, runnerUp, reason, deciding} = answer;
    expect(told).to.include({size, runnerUp, reason, deciding});
    expect(told.best).to.equal(told.sizes[1]);
    expect(told.second).to.equal(told.sizes[0]);
    expect(told.sizes.map(({fit}) => fit['chest'])).to.deep.equal([{level: 'snug'}, {level: 'good'}]);
    expect(told.confidence).to.equal(told.best?.probability);
    expect(told.confidence).to.equal(0.5);
  });
});
