import {expect} from '@open-wc/testing';
import {GIRTHS, type Girth} from '../../src/core/domain.js';
import {PROFILE_LIMITS} from '../../src/core/profile-limits.js';
import {drawFigure, type Figure} from '../../src/element/drawings/figure.js';
import {TAPE_LIMITS_CM} from '../../src/answers/read-tape.js';
import {isInPath} from '../support/is-in-path.js';

type Girths = Readonly<Record<Girth, number>>;

const MIDDLE: Girths = {chest: 96, waist: 84, hip: 100};
const MIDDLE_HEIGHT_CM = 170;

const ENDS_CM = [TAPE_LIMITS_CM.lowest, TAPE_LIMITS_CM.highest];
const HEIGHTS_CM = [PROFILE_LIMITS.heightCm.lowest, MIDDLE_HEIGHT_CM, PROFILE_LIMITS.heightCm.highest];

/** The ends of everything that the fields accept, whether such a body exists or not. */
const EXTREMES: readonly (readonly [Girths, number])[] = ENDS_CM.flatMap(chest =>
  ENDS_CM.flatMap(waist =>
    ENDS_CM.flatMap(hip =>
      HEIGHTS_CM.map((heightCm): readonly [Girths, number] => [{chest, waist, hip}, heightCm]),
    ),
  ),
);

/** Whether a point lies in one of the figure's outlines: trunk with legs, right arm, left arm. */
const isIn = ({outlines}: Figure, outline: number, x: number, y: number): boolean =>
  isInPath(outlines[outline] ?? '', x, y);

describe('the abstract figure', () => {
  it('draws the middle of adults in their true proportions', () => {
    const {levels} = drawFigure(MIDDLE, MIDDLE_HEIGHT_CM);
    expect(levels.chest.halfWidth).to.be.closeTo((100 * 96 * 0.325) / 2 / 170, 1e-9);
    expect(levels.waist.halfWidth).to.be.closeTo((100 * 84 * 0.355) / 2 / 170, 1e-9);
    expect(levels.hip.halfWidth).to.be.closeTo((100 * 100 * 0.35) / 2 / 170, 1e-9);
  });

  for (const girth of GIRTHS)
    it(`draws a larger ${girth} broader over the whole range`, () => {
      const widths = [60, 80, 100, 130, 180].map(
        cm => drawFigure({...MIDDLE, [girth]: cm}, MIDDLE_HEIGHT_CM).levels[girth].halfWidth,
      );
      for (const [index, width] of widths.slice(1).entries())
        expect(width).to.be.above(widths[index] ?? Infinity);
    });

  it('draws two legs, and arms beside the trunk, for any numbers', () => {
    for (const [girths, heightCm] of EXTREMES) {
      const figure = drawFigure(girths, heightCm);
      const {waist, hip} = figure.levels;
      const told = JSON.stringify({...girths, heightCm});
      for (const y of [60, 70, 80, 95])
        expect(isIn(figure, 0, 0, y), `legs joined at ${y}, ${told}`).to.equal(false);
      for (const {halfWidth, y} of [waist, hip])
        for (const x of [0, halfWidth, halfWidth + 0.2])
          expect(isIn(figure, 1, x, y), `arm in the trunk at ${y}, ${told}`).to.equal(false);
      for (const x of [-4, 4]) expect(isIn(figure, 0, x, 80), `no leg at ${x}, ${told}`).to.equal(true);
    }
  });

  it('draws no figure broader than seven tenths of its height or thinner than its head', () => {
    for (const [girths, heightCm] of EXTREMES) {
      const {halfWidth, head, levels} = drawFigure(girths, heightCm);
      expect(2 * halfWidth).to.be.below(70);
      for (const girth of GIRTHS) expect(levels[girth].halfWidth).to.be.above(head.rx);
    }
  });
});
