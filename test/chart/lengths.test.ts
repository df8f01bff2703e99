import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {BodyMeasurements, Estimate} from '../../src/core/domain.js';
import {explainSize, recommendSize, type SizeChart} from '../../src/chart/index.js';
import {countsInsideLeg} from '../../src/chart/chart-facts.js';
import {bodyOf, chartOf} from './chart-samples.js';
import {RUNS} from './generated-charts.js';

const WAISTS = [76, 81, 86, 91];
const LEGS_CM = [76, 81, 86];
/** "86/81" is the waist in cm by the length. */
const JEANS = {
  garment: 'bottom',
  units: 'cm',
  waistLevel: 'iso-midpoint',
  sizes: WAISTS.flatMap(waist =>
    LEGS_CM.map(leg => ({
      label: `${waist}/${leg}`,
      waist: [waist - 2.5, waist + 2.5],
      hip: [waist + 11.5, waist + 16.5],
      insideLeg: leg,
    })),
  ),
};
const jeans = chartOf(JEANS);

type Lengths = Pick<BodyMeasurements, 'height' | 'insideLeg'>;
const leg = (valueCm: number, sdCm: number): Lengths => ({
  insideLeg: {valueCm, sdCm, source: 'statistics'} satisfies Estimate,
});
const wearing = (waistCm: number, sdCm: number, lengths: Lengths): BodyMeasurements => ({
  ...bodyOf([98, waistCm, waistCm + 14], sdCm),
  ...lengths,
});
const answer = (body: BodyMeasurements, chart: SizeChart = jeans) => recommendSize(body, chart);

/** Share of a normal distribution between two ends, by quadrature. */
function massBetween(from: number, to: number, {mean, sd}: {mean: number; sd: number}): number {
  let sum = 0;
  const step = 0.001;
  for (let z = -6; z < 6; z += step) {
    const value = mean + sd * z;
    if (value >= from && value < to) sum += Math.exp((-z * z) / 2) * step;
  }
  return sum / Math.sqrt(2 * Math.PI);
}

describe('sizes of one girth in several lengths', () => {
  it('recommendSize tells lengths of one girth apart by a stated or estimated inside leg and its SD', () => {
    for (const sdCm of [0.5, 2, 3]) {
      const {size, confidence} = answer(wearing(86, 0.2, leg(81, sdCm)));
      expect(size).to.equal('86/81');
      // The edges are half way between the lengths. The tolerance is that of a lattice of 64 lines.
      expect(confidence).to.be.closeTo(massBetween(78.5, 83.5, {mean: 81, sd: sdCm}), 0.02);
    }
  });

  it('the inside leg counts where adults’ sizes of one girth differ in it, and nowhere else', () => {
    const oneLength = {...JEANS, sizes: JEANS.sizes.filter(({insideLeg}) => insideLeg === LEGS_CM[0])};
    expect(countsInsideLeg(jeans)).to.equal(true);
    expect(countsInsideLeg(chartOf(oneLength))).to.equal(false);
    expect(countsInsideLeg(chartOf({...JEANS, department: 'kids'}))).to.equal(false);
    // One group of several is enough.
    const [first] = JEANS.sizes;
    const plus = {...first, label: '100', group: 'plus', waist: [98, 102], hip: [112, 116]};
    expect(countsInsideLeg(chartOf({...JEANS, sizes: [...JEANS.sizes, plus]}))).to.equal(true);
  });

  it('recommendSize prefers a stated inside leg to the estimate', () => {
    const {size} = recommendSize(wearing(86, 0.2, leg(81, 3)), jeans, {lengths: {insideLegCm: 86}});
    expect(size).to.equal('86/86');
  });

  it('recommendSize names both lengths when the inside leg is between them, and the inside leg as deciding', () => {
    const {size, runnerUp, deciding, reason} = answer(wearing(86, 0.2, leg(83, 2)));
    expect([size, runnerUp]).to.deep.equal(['86/81', '86/86']);
    expect([deciding, reason]).to.deep.equal(['insideLeg', 'between-sizes']);
  });

  it('recommendSize keeps the middle length when the waist is between two sizes', () => {
    // The median in the order of the rows would be 81/86 or 86/76.
    const {size} = answer(wearing(83.6, 2, leg(81, 4)));
    expect(size).to.equal('86/81');
    expect(answer(wearing(82.6, 2, leg(81, 4))).size).to.equal('81/81');
  });

  it('recommendSize names the longest or shortest length of the same waist for legs beyond all lengths', () => {
    expect(answer(wearing(86, 0.5, leg(97, 2))).size).to.equal('86/86');
    expect(answer(wearing(76, 0.5, leg(64, 2))).size).to.equal('76/76');
    expect(answer(wearing(91, 0.5, leg(97, 2))).size).to.equal('91/86');
    // The girths are outside of the chart with a probability of about one half: the closest size has the middle length.
    expect(answer(wearing(94.5, 3, leg(81, 2))).closest?.label).to.equal('91/81');
    expect(answer(wearing(72.5, 3, leg(81, 2))).closest?.label).to.equal('76/81');
    expect(answer(wearing(120, 0.5, leg(81, 2))).reason).to.equal('above-chart');
    expect(answer(wearing(50, 0.5, leg(81, 2))).reason).to.equal('below-chart');
  });

  it('recommendSize names the middle length when the inside leg is unknown', () => {
    expect(answer(wearing(86, 0.3, {})).size).to.equal('86/81');
  });

  it('recommendSize says how much longer or shorter the inside leg of the size is', () => {
    const body = wearing(86, 0.5, leg(90.2, 2));
    const best = answer(body).sizes.find(({label}) => label === '86/86');
    expect(best?.fit['insideLeg']?.deltaCm).to.be.closeTo(-1.7, 0.01);
    const {measures} = explainSize(body, jeans);
    expect(measures.find(({measure}) => measure === 'insideLeg')?.sdCm).to.be.closeTo(2, 1e-9);
  });

  it('recommendSize never gives a smaller waist to larger girths or a shorter length to longer legs', () => {
    const cm = (min: number, max: number) => fc.double({min, max, noNaN: true});
    const places = ({size}: {size: string | null}): number[] => (size ?? '0/0').split('/').map(Number);
    fc.assert(
      fc.property(
        cm(74, 92),
        cm(0.3, 4),
        cm(70, 92),
        cm(0.5, 4),
        cm(0, 4),
        cm(0, 4),
        (waist, sd, legCm, legSd, wider, longer) => {
          const before = answer(wearing(waist, sd, leg(legCm, legSd)));
          const larger = answer(wearing(waist + wider, sd, leg(legCm, legSd)));
          const taller = answer(wearing(waist, sd, leg(legCm + longer, legSd)));
          fc.pre(before.size !== null && larger.size !== null && taller.size !== null);
          expect(places(larger)[0]).to.be.at.least(places(before)[0] ?? 0);
          expect(places(taller)[0]).to.equal(places(before)[0]);
          expect(places(taller)[1]).to.be.at.least(places(before)[1] ?? 0);
        },
      ),
      RUNS,
    );
  });

  it('recommendSize gives the named length less the less is known of the inside leg', () => {
    const sure = [1, 2, 3, 4].map(sdCm => answer(wearing(86, 0.5, leg(81, sdCm))));
    const confidences = sure.map(({confidence}) => confidence);
    expect(confidences).to.deep.equal([...confidences].sort((a, b) => b - a));
    for (const {sizes} of sure)
      expect(sizes.reduce((sum, {probability}) => sum + probability, 0)).to.be.at.most(1);
  });
});

describe('a length beside girths that rise with it', () => {
  // As brands print it: one length for each size, longer in the larger ones.
  const oneLength = chartOf({
    garment: 'bottom',
    units: 'in',
    sizes: [
      {label: '32', waist: [28, 31], hip: [36, 38], insideLeg: 30, height: [64, 68]},
      {label: '34', waist: [32, 35], hip: [39, 41], insideLeg: 30, height: [64, 68]},
      {label: '36', waist: [36, 39], hip: [42, 45], insideLeg: 31, height: [64, 68]},
    ],
  });

  it('recommendSize gives no wider size for longer legs and still says how the length fits', () => {
    const known = bodyOf([98, 84.5, 101], 0.5);
    const tall = {...known, ...leg(92, 2), height: {valueCm: 198, sdCm: 2, source: 'told'} as const};
    const [plain, long] = [answer(known, oneLength), answer(tall, oneLength)];
    expect([long.size, long.confidence]).to.deep.equal([plain.size, plain.confidence]);
    expect(long.sizes[1]?.fit['insideLeg']?.level).to.equal('tight');
    expect(long.sizes[1]?.fit['height']?.level).to.equal('tight');
  });

  it('recommendSize counts a length that the chart weighs', () => {
    const weighed = chartOf({
      garment: 'bottom',
      units: 'cm',
      weights: {insideLeg: 'primary'},
      sizes: [
        {label: 'S', waist: [70, 80], insideLeg: [72, 78]},
        {label: 'M', waist: [80, 90], insideLeg: [78, 84]},
      ],
    });
    const short = bodyOf([98, 81, 98], 0.3);
    expect(answer({...short, ...leg(74, 0.5)}, weighed).size).to.equal('S');
  });

  it('recommendSize takes the inside leg down to the floor when the chart gives its negative ease', () => {
    const toFloor = chartOf({
      garment: 'bottom',
      units: 'cm',
      ease: {insideLeg: -4},
      sizes: [
        {label: 'short', waist: [80, 90], insideLeg: [76, 82]},
        {label: 'long', waist: [80, 90], insideLeg: [82, 88]},
      ],
    });
    const body = bodyOf([98, 85, 98], 0.3);
    expect(answer({...body, ...leg(77, 0.3)}, toFloor).size).to.equal('short');
    expect(answer({...body, ...leg(79, 0.3)}, toFloor).size).to.equal('long');
  });
});

describe('figure groups by length', () => {
  const groups = chartOf({
    garment: 'bottom',
    units: 'cm',
    sizes: ['short', 'regular', 'tall'].flatMap((group, place) =>
      [80, 88].map(waist => ({
        label: `${waist}${group[0]}`,
        group,
        waist: [waist - 4, waist + 4],
        height: [
          [150, 168],
          [168, 180],
          [180, 200],
        ][place],
      })),
    ),
  });
  const tall = (valueCm: number, sdCm: number): BodyMeasurements => ({
    ...bodyOf([98, 88, 100], 0.2),
    height: {valueCm, sdCm, source: 'told'},
  });

  it('recommendSize chooses a figure group by the stature and is no more certain than it', () => {
    const sure = answer(tall(190, 2), groups);
    const unsure = answer(tall(181, 3), groups);
    expect([sure.size, sure.group]).to.deep.equal(['88t', 'tall']);
    expect([unsure.size, unsure.group]).to.deep.equal(['88t', 'tall']);
    expect(sure.confidence).to.be.above(0.95);
    expect(unsure.confidence).to.be.within(0.4, 0.8);
    expect(unsure.sizes.find(({label}) => label === '88t')?.probability).to.equal(unsure.confidence);
  });
});
