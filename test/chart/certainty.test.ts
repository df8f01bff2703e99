import {expect} from '@open-wc/testing';
import {doubtfulEnd, isNamed} from '../../src/chart/choose/certainty.js';
import type {Recommendation, SizeOption} from '../../src/core/domain.js';

const size = (label: string, probability: number, deltas: Record<string, number> = {}): SizeOption => ({
  label,
  probability,
  fit: Object.fromEntries(Object.entries(deltas).map(([area, deltaCm]) => [area, {level: 'good', deltaCm}])),
});

const answer = (changes: Partial<Recommendation>): Recommendation => ({
  size: null,
  confidence: 0,
  runnerUp: null,
  reason: 'fits',
  deciding: null,
  outside: {below: 0, above: 0},
  best: null,
  second: null,
  closest: null,
  sizes: [],
  ...changes,
});

const named = (best: SizeOption, ...others: readonly SizeOption[]): boolean =>
  isNamed(answer({best, sizes: [best, ...others]}));

describe('isNamed', () => {
  it('a size is named from 35 % on', () => {
    expect(named(size('M', 0.35))).to.equal(true);
    expect(named(size('M', 0.34))).to.equal(false);
  });

  it('sizes that differ in length alone count together, and others do not', () => {
    const regular = size('32/32', 0.2, {waist: 0, hip: 1, insideLeg: 0});
    const long = size('32/34', 0.2, {waist: 0, hip: 1, insideLeg: 3});
    const wider = size('34/32', 0.6, {waist: 4, hip: 1, insideLeg: 0});
    expect(named(regular, long)).to.equal(true);
    expect(named(regular, wider)).to.equal(false);
  });

  it('sizes without any girth count each for itself', () => {
    const [small, large] = [size('3-4 y', 0.3, {height: 0}), size('5-6 y', 0.3, {height: 0})];
    expect(named(small, large)).to.equal(false);
  });

  it('a body outside of the chart is named by the odds of its own end', () => {
    const outside = {below: 0.35, above: 0.34};
    expect(isNamed(answer({reason: 'below-chart', outside}))).to.equal(true);
    expect(isNamed(answer({reason: 'above-chart', outside}))).to.equal(false);
  });

  it('an answer without a size is not named', () => {
    expect(isNamed(answer({reason: 'none-in-stock', sizes: [size('M', 0.9)]}))).to.equal(false);
  });
});

describe('doubtfulEnd', () => {
  it('the more probable end of the chart is told from 15 % on', () => {
    const end = (below: number, above: number) => doubtfulEnd({outside: {below, above}});
    expect(end(0.15, 0.1)).to.equal('below');
    expect(end(0.1, 0.15)).to.equal('above');
    expect(end(0.14, 0.14)).to.equal(null);
  });
});
