import {expect} from '@open-wc/testing';
import {closeColumn} from '../../src/chart/model/column-bands.js';
import type {BetweenRule} from '../../src/chart/index.js';

type Pair = readonly [number, number];
const close = (pairs: readonly Pair[], rule: BetweenRule = 'nearest') =>
  closeColumn(
    pairs.map(([loCm, hiCm]) => ({loCm, hiCm})),
    rule,
  ).map(({loCm, hiCm}) => [loCm, hiCm]);

describe('closeColumn', () => {
  it('closeColumn leaves ranges that share their edges as they are', () =>
    expect(
      close([
        [86, 94],
        [94, 102],
      ]),
    ).to.deep.equal([
      [86, 94],
      [94, 102],
    ]));

  it('closeColumn halves gaps and adds the same half at the outer ends', () =>
    expect(
      close([
        [90, 95],
        [96, 101],
      ]),
    ).to.deep.equal([
      [89.5, 95.5],
      [95.5, 101.5],
    ]));

  it('closeColumn halves overlaps and never cuts the outer ends', () =>
    expect(
      close([
        [86, 96],
        [94, 104],
      ]),
    ).to.deep.equal([
      [86, 95],
      [95, 104],
    ]));

  it('closeColumn widens points to the mid-points and mirrors the outer ones', () =>
    expect(
      close([
        [84, 84],
        [88, 88],
        [94, 94],
      ]),
    ).to.deep.equal([
      [82, 86],
      [86, 91],
      [91, 97],
    ]));

  it('closeColumn halves the distance between a point and a range', () =>
    expect(
      close([
        [78, 78],
        [80, 84],
      ]),
    ).to.deep.equal([
      [77, 79],
      [79, 85],
    ]));

  it('closeColumn never mirrors more than half of a range', () =>
    expect(
      close([
        [90, 92],
        [100, 102],
      ])[0],
    ).to.deep.equal([89, 96]));

  it('closeColumn gives a lone point the 4 cm of a numeric size', () =>
    expect(close([[90, 90]])).to.deep.equal([[88, 92]]));

  it('closeColumn keeps open ends at the outside and ends the others at the next size', () => {
    const open: Pair[] = [
      [-Infinity, 94],
      [94, Infinity],
    ];
    expect(close(open)).to.deep.equal(open);
    expect(
      close([
        [94, Infinity],
        [102, Infinity],
      ]),
    ).to.deep.equal([
      [94, 102],
      [102, Infinity],
    ]);
  });

  it('closeColumn ends an open band where the next one begins', () =>
    expect(
      close([
        [94, Infinity],
        [102, 110],
      ]),
    ).to.deep.equal([
      [94, 102],
      [102, 110],
    ]));

  it('closeColumn keeps equal bands equal', () =>
    expect(
      close([
        [80, 84],
        [80, 84],
        [84, 88],
      ]),
    ).to.deep.equal([
      [80, 84],
      [80, 84],
      [84, 88],
    ]));

  it('closeColumn gives the same bands in any order of the rows', () =>
    expect(
      close([
        [96, 101],
        [90, 95],
      ]),
    ).to.deep.equal([
      [95.5, 101.5],
      [89.5, 95.5],
    ]));

  it("closeColumn gives a gap, or a centimetre where sizes touch, to the size of the brand's rule", () => {
    expect(
      close(
        [
          [36, 38],
          [42, 44],
        ],
        'larger',
      )[1]?.[0],
    ).to.equal(38);
    expect(
      close(
        [
          [36, 38],
          [42, 44],
        ],
        'smaller',
      )[0]?.[1],
    ).to.equal(42);
    expect(
      close(
        [
          [86, 94],
          [94, 102],
        ],
        'larger',
      )[1]?.[0],
    ).to.equal(93);
    expect(
      close(
        [
          [96, 96],
          [100, 100],
        ],
        'smaller',
      )[0]?.[1],
    ).to.equal(99);
  });

  it('closeColumn leaves a band inside another as it is', () => {
    expect(
      close([
        [86, 102],
        [90, 95],
        [102, 110],
      ]),
    ).to.deep.equal([
      [86, 102],
      [90, 95],
      [102, 110],
    ]);
    expect(
      close([
        [86, 102],
        [95, 95],
      ]),
    ).to.deep.equal([
      [86, 102],
      [95, 95],
    ]);
  });

  it('closeColumn widens no point that lies inside the only other band', () => {
    const belowTheMiddle: Pair[] = [
      [90, 90],
      [85, 100],
    ];
    const aboveTheMiddle: Pair[] = [
      [85, 100],
      [95, 95],
    ];
    for (const pairs of [belowTheMiddle, aboveTheMiddle]) expect(close(pairs)).to.deep.equal(pairs);
  });

  it('closeColumn never gives a low end above the high end', () => {
    const messy: Pair[] = [
      [80, 90],
      [82, 86],
      [70, 100],
      [95, 96],
      [95.5, 120],
      [-Infinity, 85],
      [84, Infinity],
    ];
    for (const rule of ['nearest', 'larger', 'smaller'] as const)
      for (const [lo = NaN, hi = NaN] of close(messy, rule)) expect(lo).to.be.at.most(hi);
  });
});
