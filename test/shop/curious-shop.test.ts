import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {BodyMeasurements, PublicRecommendation, Recommendation} from '../../src/core/domain.js';
import {GIRTHS, type Girth} from '../../src/core/domain.js';
import {recommendSize, type SizeChart} from '../../src/chart/index.js';
import {forPage} from '../../src/shop/public-recommendation.js';
import {bodyOf, chartOf} from '../chart/chart-samples.js';
import {runs} from '../support/property-runs.js';

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

/** The gate tries other charts in each run, chosen by its seed, and the long run tries them all. */
const CHARTS_TRIED = fc
  .sample(fc.shuffledSubarray(CHARTS, {minLength: CHARTS.length}), 1)[0]
  ?.slice(0, runs(12).numRuns);
if (CHARTS_TRIED === undefined) throw new Error('there are no charts');

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

/** What the finder names, the sizes with their groups or why there is none, and the levels of all sizes. */
const namedAndLevels = ({size, reason, ...answer}: PublicRecommendation | Recommendation): string =>
  JSON.stringify([
    size ?? reason,
    [answer.best, answer.second, answer.closest].map(option => option && [option.label, option.group]),
    answer.sizes.map(({fit}) => Object.entries(fit).map(([measure, {level}]) => [measure, level])),
  ]);

/**
 * The bodies that a shop tells apart although the named sizes and levels are the same, each as the index of the body. What tells them apart
 * narrows a girth.
 */
function toldApart(answers: readonly Recommendation[], tell: (answer: Recommendation) => unknown): number[] {
  const first = new Map<string, string>();
  return answers.flatMap((answer, index) => {
    const key = namedAndLevels(answer);
    const told = JSON.stringify(tell(answer));
    if (!first.has(key)) first.set(key, told);
    return first.get(key) === told ? [] : [index];
  });
}

/** The SD of a shop's best guess of a girth, in cm: the mean of all other bodies of which it is told the same. */
function guessSdCm(told: readonly string[], girthsCm: readonly number[]): number {
  const same = new Map<string, number[]>();
  told.forEach((key, index) => same.set(key, [...(same.get(key) ?? []), girthsCm[index] ?? NaN]));
  const errors = [...same.values()].flatMap(cms => {
    const sumCm = cms.reduce((sum, cm) => sum + cm, 0);
    return cms.length < 2 ? [] : cms.map(cm => cm - (sumCm - cm) / (cms.length - 1));
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

  for (const name of CHARTS_TRIED)
    it(`a shop with the chart ${name} learns of a girth what the named sizes and the levels tell, and nothing else`, async () => {
      const chart = chartOf(await (await fetch(`/size-charts/${name}.json`)).json());
      const answers = bodies.map(body => recommendSize(body, chart));
      expect(toldApart(answers, forPage)).to.deep.equal([]);
      const told = answers.map(answer => JSON.stringify(forPage(answer)));
      for (const girth of GIRTHS) {
        const girthsCm = bodies.map(body => body[girth].valueCm);
        expect(guessSdCm(told, girthsCm), girth).to.be.above(0.5);
        for (const answer of answers)
          expect(girthFromDistance(chart, forPage(answer), girth)).to.equal(undefined);
      }
    });

  for (const [what, leak] of [
    [
      'odds in quarters',
      ({sizes}: Recommendation) => sizes.map(({probability}) => Math.floor(4 * probability)),
    ],
    ['the measurement that decides', ({deciding}: Recommendation) => deciding],
    ['the reason', ({reason}: Recommendation) => reason],
  ] as const)
    it(`the comparison notices a page that is told ${what} of the full answer`, async () => {
      const chart = chartOf(await (await fetch('/size-charts/en13402-3-men.json')).json());
      const tees = chartOf(await (await fetch('/size-charts/hm-womens-dresses.json')).json());
      const apart = [chart, tees].flatMap(chart =>
        toldApart(
          bodies.map(body => recommendSize(body, chart)),
          leak,
        ),
      );
      expect(apart).not.to.deep.equal([]);
    });

  it('the guess is exact where the page is told the girth itself', () => {
    const girthsCm = [90, 90.2, 97, 97.2];
    expect(
      guessSdCm(
        girthsCm.map(cm => String(Math.round(cm))),
        girthsCm,
      ),
    ).to.be.closeTo(0.2, 1e-9);
    expect(
      guessSdCm(
        girthsCm.map(() => ''),
        girthsCm,
      ),
    ).to.be.above(0.5);
  });

  it('the attack by distances finds a girth where the page is told the distances', () => {
    const chart = chartOf({units: 'cm', garment: 'top', sizes: [{label: 'S', chest: [86, 94]}]});
    const answer = recommendSize(bodyOf([105.84, 92, 104], 1), chart);
    expect(girthFromDistance(chart, answer, 'chest')).to.be.closeTo(105.84, 0.01);
    expect(girthFromDistance(chart, forPage(answer), 'chest')).to.equal(undefined);
  });
});

describe('forPage', () => {
  const chart = chartOf({
    units: 'cm',
    garment: 'top',
    sizes: [
      {label: 'S', chest: [86, 94], waist: [74, 82]},
      {label: 'M', chest: [94, 102], waist: [82, 90]},
      {label: 'L', chest: [102, 110], waist: [90, 98]},
    ],
  });

  it('forPage keeps the named sizes and the levels, and refers to its own sizes', () => {
    const answer = recommendSize(bodyOf([95, 86, 100], 2), chart);
    const told = forPage(answer);
    const {size, runnerUp} = answer;
    expect(told).to.include({size, runnerUp, reason: 'between-sizes', deciding: 'waist'});
    expect(told.best).to.equal(told.sizes[1]);
    expect(told.second).to.equal(told.sizes[0]);
    expect(told.sizes.map(({fit}) => fit['chest'])).to.deep.equal([
      {level: 'snug'},
      {level: 'good'},
      {level: 'loose'},
    ]);
    expect(told.confidence).to.equal(told.best?.probability);
    expect(told.confidence).to.equal(0.65);
    expect(told.second?.probability).to.equal(0.3);
  });
  it('forPage says that a size fits where it is named alone and is good everywhere', () => {
    const told = forPage(recommendSize(bodyOf([98, 86, 100], 0.5), chart));
    expect(told).to.deep.include({size: 'M', runnerUp: null, reason: 'fits', confidence: 0.95});
    expect(told.outside).to.deep.equal({below: 0, above: 0});
  });
  it('forPage does not say of the last size that it fits, since a larger one may be needed', () =>
    expect(forPage(recommendSize(bodyOf([106, 94, 100], 0.5), chart))).to.include({
      size: 'L',
      reason: 'between-sizes',
      confidence: 0.65,
    }));
  it('forPage tells that a body is beyond an end of the chart, with the closest size', () => {
    const told = forPage(recommendSize(bodyOf([124, 112, 110], 1), chart));
    expect(told).to.deep.include({size: null, reason: 'above-chart', confidence: 0});
    expect(told.outside).to.deep.equal({below: 0, above: 0.85});
    expect(told.closest).to.equal(told.sizes[2]);
  });
  it('forPage keeps the odds of all outcomes at or below 1', () => {
    for (const body of makeBodies().slice(0, 200)) {
      const {outside, sizes} = forPage(recommendSize(body, chart));
      const sum = sizes.reduce((total, {probability}) => total + probability, outside.below + outside.above);
      expect(sum).to.be.at.most(1);
    }
  });
});
