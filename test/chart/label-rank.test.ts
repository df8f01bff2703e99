import {expect} from '@open-wc/testing';
import {labelRank} from '../../src/chart/model/label-rank.js';

/** Labels of one kind, from small to large. */
const SERIES: readonly (readonly string[])[] = [
  ['3XS', 'XX-Small', 'XS', 's', 'M', 'large', 'XL', '2XL', 'xxx large', '4XL', '1X', '2X', '10X'],
  ['000', '00', '0', '2', '4', '8 / XS', '10', '32.5', '34R', '1000'],
];

describe('labelRank', () => {
  for (const series of SERIES)
    it(`labelRank rises from ${at(series, 0)} to ${at(series, -1)}`, () => {
      const ranks = series.map(labelRank);
      for (const [i, rank] of ranks.entries())
        if (i > 0) expect(rank, series[i]).to.be.greaterThan(ranks[i - 1] ?? NaN);
    });

  it('labelRank is the same for one size in several spellings', () => {
    for (const [one, other] of [
      ['XXL', '2XL'],
      ['X-Small', 'xs'],
      ['Medium', 'M'],
      [' 12 ', '12 Tall'],
    ] as const)
      expect(labelRank(one), one).to.equal(labelRank(other));
    expect(labelRank('M')).to.equal(0);
  });

  it('labelRank knows no rank of words', () => {
    expect(['One size', 'Petite', 'Slim', ''].map(labelRank)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

function at(series: readonly string[], index: number): string {
  return series.at(index) ?? '';
}
