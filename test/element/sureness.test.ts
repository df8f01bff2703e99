import {expect} from '@open-wc/testing';
import type {AreaFit, Recommendation, SizeOption} from '../../src/core/domain.js';
import {compareTwo} from '../../src/element/text/sureness.js';

const fitOf = (roomCm: Readonly<Record<string, number>>): Record<string, AreaFit> =>
  Object.fromEntries(
    Object.entries(roomCm).map(([area, deltaCm]) => [
      area,
      {level: deltaCm < 0 ? 'snug' : deltaCm > 0 ? 'roomy' : 'good', deltaCm} as const,
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
  it('compareTwo names the girth at which the smaller size is tight, not the one that favours it', () => {
    expect(compareTwo(answerOf(MEDIUM, LARGE, 'hip'))).to.deep.equal({
      closer: MEDIUM,
      roomier: LARGE,
      area: 'chest',
    });
    expect(compareTwo(answerOf(LARGE, MEDIUM, 'hip'))).to.deep.equal({
      closer: MEDIUM,
      roomier: LARGE,
      area: 'chest',
    });
  });

  it('compareTwo passes over a tight girth at which the larger size gives no more room', () => {
    const large = sizeOf('L', 0.4, {chest: -1.2, waist: 3, hip: 5});
    expect(compareTwo(answerOf(MEDIUM, large, 'hip'))?.area).to.equal('waist');
  });

  it('compareTwo keeps the deciding girth where all have the same room, and a deciding length', () => {
    const good = sizeOf('M', 0.6, {chest: 0, waist: 0, hip: 0});
    expect(compareTwo(answerOf(good, LARGE, 'hip'))?.area).to.equal('hip');
    expect(compareTwo(answerOf(MEDIUM, LARGE, 'insideLeg'))?.area).to.equal('insideLeg');
  });
});
