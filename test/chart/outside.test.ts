import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {recommendSize} from '../../src/chart/index.js';
import {bodyOf, chartOf, TOP} from './chart-samples.js';

const top = chartOf(TOP);
const outcomeSum = ({sizes, outside}: ReturnType<typeof recommendSize>) =>
  sizes.reduce((sum, {probability}) => sum + probability, outside.below + outside.above);

/** A unisex tee whose smallest size starts at a chest of 90 cm. */
const TEE = chartOf({
  units: 'cm',
  garment: 'top',
  department: 'unisex',
  sizes: [
    {label: 'XS', chest: [90, 95], waist: [74, 79]},
    {label: 'S', chest: [95, 101], waist: [79, 85]},
    {label: 'M', chest: [101, 107], waist: [85, 91]},
  ],
});

const GROUPED = chartOf({
  units: 'cm',
  garment: 'top',
  sizes: ['regular', 'plus'].flatMap((group, index) =>
    TOP.sizes.map(({label, chest, waist, hip}) => {
      const moved = ([from, to]: readonly [number, number]) => [from + 32 * index, to + 32 * index];
      return {label, group, chest: moved(chest), waist: moved(waist), hip: moved(hip)};
    }),
  ),
});

describe('a body outside of the chart', () => {
  it('recommendSize names no size for a small woman on a tee that starts larger, and says which is closest', () => {
    const body = estimateBody({heightCm: 160, weightKg: 52, ageYears: 28, sex: 'female'});
    const answer = recommendSize(body, TEE);
    const {size, reason, best, second, closest, runnerUp, outside, confidence} = answer;
    expect({size, reason, best, second, runnerUp, confidence}).to.deep.equal({
      size: null,
      reason: 'below-chart',
      best: null,
      second: null,
      runnerUp: null,
      confidence: 0,
    });
    expect(closest?.label).to.equal('XS');
    expect(closest?.fit['chest']?.deltaCm).to.be.above(2);
    expect(outside.below).to.be.above(0.8);
    expect(outcomeSum(answer)).to.be.within(0.999, 1);
  });

  it('recommendSize names the end size while it is likelier than a body outside, and gives the odds of both', () => {
    const answer = recommendSize(bodyOf([117, 105, 119], 2), top);
    expect(answer.size).to.equal('XL');
    expect(answer.outside.above).to.be.within(0.2, answer.confidence);
    expect(answer.outside.below).to.equal(0);
    expect(answer.reason).to.equal('between-sizes');
    expect(answer.closest).to.equal(null);
  });

  it('recommendSize names no size although less than half of the odds is outside, where no size has more', () => {
    // Beyond the edge by a little, and known to the width of a size.
    const answer = recommendSize(bodyOf([83.5, 71.5, 85.5], 9, 0.9), top);
    expect(answer.outside.below).to.be.within(0.4, 0.65);
    expect(answer.reason).to.equal('below-chart');
    expect(answer.closest?.label).to.equal('S');
  });

  it('recommendSize names no second size on the far side of a likelier end of the chart', () => {
    // A body in the smallest size that is known to 5 cm: the next size is possible, but smaller than S is likelier.
    const {size, runnerUp, second, outside, sizes} = recommendSize(bodyOf([88, 76, 90], 5, 0.9), top);
    const next = sizes.find(({label}) => label === 'M')?.probability ?? 0;
    expect(size).to.equal('S');
    expect(next).to.be.within(0.05, outside.below);
    expect({runnerUp, second}).to.deep.equal({runnerUp: null, second: null});
  });

  it('recommendSize names the second size where it is likelier than a body outside', () => {
    expect(recommendSize(bodyOf([92, 80, 94], 5, 0.9), top)).to.include({size: 'S', runnerUp: 'M'});
  });

  it('recommendSize leaves the closest size out that is not in stock', () => {
    const {closest} = recommendSize(bodyOf([76, 64, 78], 2), top, {inStock: ['M', 'L']});
    expect(closest?.label).to.equal('M');
    expect(recommendSize(bodyOf([76, 64, 78], 2), top, {inStock: []}).closest).to.equal(null);
  });

  it('recommendSize answers from another figure group where the usual one has no likely size', () => {
    const {size, group, best} = recommendSize(bodyOf([122, 110, 124], 2), GROUPED);
    expect({size, group}).to.deep.equal({size: 'S', group: 'plus'});
    expect(best?.fit['chest']).to.deep.equal({level: 'good', deltaCm: 0});
  });

  it('recommendSize refers to the size of the group, not to another size with its label', () => {
    const answer = recommendSize(bodyOf([131, 119, 133], 2), GROUPED);
    expect(answer).to.include({size: 'M', group: 'plus'});
    expect(answer.best).to.equal(answer.sizes.find(({label, group}) => label === 'M' && group === 'plus'));
    expect(answer.best?.fit['chest']?.level).to.equal('good');
  });

  it('recommendSize calls no body outside of the chart that lies between two figure groups', () => {
    // Regular ends at 110 cm and plus begins at 122 cm: what lies between is shared, as in a gap within a group.
    const apart = chartOf({
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', group: 'regular', chest: [94, 102]},
        {label: 'M', group: 'regular', chest: [102, 110]},
        {label: 'S', group: 'plus', chest: [122, 130]},
        {label: 'M', group: 'plus', chest: [130, 138]},
      ],
    });
    const named = (chest: number) => {
      const {size, group, outside} = recommendSize(bodyOf([chest, 90, 110], 1), apart);
      return {size, group, outside};
    };
    const nobody = {below: 0, above: 0};
    expect(named(113)).to.deep.equal({size: 'M', group: 'regular', outside: nobody});
    expect(named(119)).to.deep.equal({size: 'S', group: 'plus', outside: nobody});
    expect(named(145).outside.above).to.be.above(0.99);
    // A shopper who asks for one group is told of that group alone.
    const asked = recommendSize(bodyOf([119, 90, 110], 1), apart, {group: 'regular'});
    expect(asked).to.include({size: null, reason: 'above-chart'});
  });

  it('recommendSize does not say that a body may be larger than the chart where a larger group follows', () => {
    const edge = recommendSize(bodyOf([117, 105, 119], 2), GROUPED);
    expect(edge).to.deep.include({size: 'XL', group: 'regular', reason: 'between-sizes'});
    expect(edge.outside).to.deep.equal({below: 0, above: 0});
  });

  it('recommendSize names the first size of the group that goes on where this one ends', () => {
    // XL of the regular group ends at 118 cm, where S of the plus group begins.
    const {size, group, second, runnerUp, sizes, outside, confidence} = recommendSize(
      bodyOf([117, 105, 119], 2),
      GROUPED,
    );
    expect({size, group, runnerUp}).to.deep.equal({size: 'XL', group: 'regular', runnerUp: 'S'});
    expect(second).to.equal(sizes.find(option => option.label === 'S' && option.group === 'plus'));
    expect(second?.probability).to.be.within(0.2, confidence);
    expect(second?.fit['chest']?.level).to.equal('roomy');
    expect(sizes.reduce((sum, {probability}) => sum + probability, outside.above)).to.be.within(0.95, 1);
  });

  it('recommendSize names the last size of the group before, for a body at the start of the next one', () => {
    const {size, group, second} = recommendSize(bodyOf([119, 107, 121], 2), GROUPED);
    expect({size, group}).to.deep.equal({size: 'S', group: 'plus'});
    expect([second?.label, second?.group]).to.deep.equal(['XL', 'regular']);
  });

  it('recommendSize names no size of a group that the shopper has not asked for', () => {
    const {second} = recommendSize(bodyOf([117, 105, 119], 2), GROUPED, {group: 'regular'});
    expect(second).to.equal(null);
  });

  it('recommendSize names no size of the next group that is sold out', () => {
    const inStock = ['M', 'L', 'XL'];
    const {second} = recommendSize(bodyOf([117, 105, 119], 2), GROUPED, {inStock});
    expect(second?.label).not.to.equal('S');
  });

  describe('where the usual group states no height, and the petite and the tall group do', () => {
    const others = [
      {group: 'petite', height: [150, 160]},
      {group: 'tall', height: [186, 196]},
    ];
    const chart = chartOf({
      units: 'cm',
      garment: 'top',
      sizes: [
        {label: 'S', group: 'regular', chest: [94, 102], waist: [82, 86]},
        {label: 'M', group: 'regular', chest: [102, 110], waist: [86, 90]},
        ...others.flatMap(other => [
          {label: 'M', chest: [102, 110], waist: [86, 96], ...other},
          {label: 'L', chest: [110, 118], waist: [96, 106], ...other},
        ]),
      ],
    });
    const answerAt = (chest: number, waist: number, sdCm: number) => {
      const height = {valueCm: 190, sdCm: 1, source: 'told'} as const;
      return recommendSize({...bodyOf([chest, waist, 110], sdCm), height}, chart);
    };

    it('recommendSize names the same group whether a body beyond it is impossible or improbable', () => {
      // The waist is better served by the tall group, but the usual one serves this body.
      const sure = answerAt(104, 91, 0.3);
      expect(sure).to.deep.include({size: 'M', group: 'regular', outside: {below: 0, above: 0}});
      const unsure = answerAt(104, 91, 1.5);
      expect(unsure).to.include({size: 'M', group: 'regular'});
      expect(unsure.outside.above).to.be.within(1e-6, 0.1);
    });

    it('recommendSize lets the odds of a larger body grow steadily, which sizes for other heights do not lower', () => {
      let before = answerAt(102, 88, 1.5).outside.above;
      expect(before).to.be.below(0.001);
      for (let chest = 102; chest <= 109.6; chest += 0.1) {
        const {group, outside} = answerAt(chest, 88, 1.5);
        expect(group, String(chest)).to.equal('regular');
        expect(outside.above - before, String(chest)).to.be.within(0, 0.05);
        before = outside.above;
      }
      expect(before).to.be.above(0.1);
    });
  });

  it('recommendSize takes a group in capitals, and anything else for no group', () => {
    const body = bodyOf([98, 86, 100], 1);
    expect(recommendSize(body, GROUPED, {group: ' Plus '}).reason).to.equal('below-chart');
    const page = {group: 5 as unknown as string}; // as a page without types may pass
    expect(recommendSize(body, GROUPED, page)).to.deep.equal(recommendSize(body, GROUPED));
  });

  it('recommendSize counts each stature of a children’s chart as an outcome of its own beside a smaller child', () => {
    const sizes = [92, 98, 104, 110].map(cm => ({label: String(cm), height: [cm - 6, cm]}));
    const chart = chartOf({units: 'cm', garment: 'top', department: 'kids', sizes});
    const body = {...bodyOf([50, 50, 50]), height: {valueCm: 89, sdCm: 8, source: 'told'}} as const;
    const {size, reason, outside, closest, sizes: odds} = recommendSize(body, chart);
    expect(outside.below).to.be.above(Math.max(...odds.map(({probability}) => probability)));
    expect({size, reason, closest: closest?.label}).to.deep.equal({
      size: null,
      reason: 'below-chart',
      closest: '92',
    });
  });
});
