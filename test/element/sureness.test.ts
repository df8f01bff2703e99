import {expect} from '@open-wc/testing';
import type {AreaFit, Recommendation, SizeOption} from '../../src/core/domain.js';
import {farthestPlace, isBeyondStretch} from '../../src/element/text/outside-text.js';
import {compareTwo, inQuestion, tightSecond} from '../../src/element/text/sureness.js';

const fitOf = (roomCm: Readonly<Record<string, number>>): Record<string, AreaFit> =>
  Object.fromEntries(
    Object.entries(roomCm).map(([area, deltaCm]) => [
      area,
      {
        level: deltaCm < -2 ? 'tight' : deltaCm < 0 ? 'snug' : deltaCm > 0 ? 'roomy' : 'good',
        deltaCm,
      } as const,
    ]),
  );

const sizeOf = (
  label: string,
  probability: number,
  roomCm: Readonly<Record<string, number>>,
): SizeOption => ({
  label,
  probability,
  fit: fitOf(roomCm),
});

/** An answer that names the first size, with the second one in question. */
function answerOf(best: SizeOption, second: SizeOption, deciding: string): Recommendation {
  return {
    size: best.label,
    confidence: best.probability,
    runnerUp: second.label,
    reason: 'between-sizes',
    deciding,
    outside: {below: 0, above: 0},
    sizes: [best, second].sort(
      (one, other) => (one.fit['chest']?.deltaCm ?? 0) - (other.fit['chest']?.deltaCm ?? 0),
    ),
    best,
    second,
    closest: null,
  };
}

const MEDIUM = sizeOf('M', 0.6, {chest: -1.2, waist: 0, hip: 1});
const LARGE = sizeOf('L', 0.4, {chest: 0, waist: 3, hip: 5});

describe('two sizes in question', () => {
  it('compareTwo names the girth at which the smaller size is tight, not the one that decides', () => {
    expect(compareTwo(answerOf(MEDIUM, LARGE, 'hip'))).to.deep.equal({
      closer: MEDIUM,
      roomier: LARGE,
      tight: [],
      area: 'chest',
    });
    expect(compareTwo(answerOf(LARGE, MEDIUM, 'hip'))).to.deep.equal({
      closer: MEDIUM,
      roomier: LARGE,
      tight: [],
      area: 'chest',
    });
  });

  it('compareTwo passes over a snug girth at which the larger size gives no more room', () => {
    const large = sizeOf('L', 0.4, {chest: -1.2, waist: 3, hip: 5});
    expect(compareTwo(answerOf(MEDIUM, large, 'hip'))?.area).to.equal(null);
  });

  it('compareTwo names no girth where the closer size is good everywhere, and keeps a deciding length', () => {
    const good = sizeOf('M', 0.6, {chest: 0, waist: 0, hip: 0});
    expect(compareTwo(answerOf(good, LARGE, 'hip'))?.area).to.equal(null);
    expect(compareTwo(answerOf(MEDIUM, LARGE, 'insideLeg'))?.area).to.equal('insideLeg');
  });

  it('compareTwo names every girth at which the closer size is tight, the tightest first', () => {
    const small = sizeOf('S', 0.4, {chest: -1, waist: -3, hip: -5});
    const answer = answerOf(LARGE, small, 'hip');
    expect(compareTwo(answer)?.tight).to.deep.equal(['hip', 'waist']);
    expect(tightSecond(answer)).to.equal(small);
    expect(tightSecond(answerOf(small, LARGE, 'hip'))).to.equal(null);
    expect(tightSecond(answerOf(LARGE, MEDIUM, 'hip'))).to.equal(null);
  });

  it('inQuestion orders the two sizes as the chart does, from small to large', () => {
    expect(inQuestion(answerOf(LARGE, MEDIUM, 'hip'))).to.deep.equal([MEDIUM, LARGE]);
  });
});

describe('the closest size of a chart that is too small', () => {
  const at = (valueCm: number) => ({valueCm, sdCm: 1, source: 'tape'}) as const;
  const body = {chest: at(120), waist: at(120), hip: at(120), covarianceCm2: [], notes: []};
  const outside = (roomCm: Readonly<Record<string, number>>) =>
    ({closest: sizeOf('XL', 0, roomCm), reason: 'above-chart'}) as const;

  it('farthestPlace names the girth that lacks most, whatever has decided', () => {
    expect(farthestPlace(outside({chest: -14, waist: -25, hip: 3}), body)).to.deep.equal({
      area: 'waist',
      distanceCm: -25,
    });
    expect(farthestPlace(outside({chest: -1}), body)).to.equal(null);
  });

  it('isBeyondStretch tells a lack that fabric may give from one that it cannot', () => {
    expect(isBeyondStretch(outside({chest: -15, waist: -3}), body)).to.equal(false);
    expect(isBeyondStretch(outside({chest: -3, waist: -16}), body)).to.equal(true);
  });
});
