import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {clamp01} from '../../src/core/clamp01.js';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {traceRows} from '../../src/measure/edges/trace-rows.js';
import {traceTrunk, type Clues, type Passes} from '../../src/measure/edges/trunk-edges.js';
import type {TracedEdge} from '../../src/measure/edges/view-trace.js';
import {drawing, drawnKeypoints} from './drawn-person.js';

/** A trunk of such a length that the traced rows are two pixels apart, and lie on rows of pixels. */
const TORSO_PX = 320 / 1.7;
const AXIS_PX = 300;
const keypoints = drawnKeypoints(
  drawing({pxPerCm: TORSO_PX / 50, axisPx: AXIS_PX, topPx: 160 - (32 * TORSO_PX) / 50}),
);
const rows = traceRows(keypoints);
const rowOf = (index: number): number => 160 + 2 * index;

type Edge = (yPx: number) => number;

/** A person between two edges, where the mask is one half and falls off over 4 px. */
function person(leftPx: Edge, rightPx: Edge): SoftMask {
  const [widthPx, heightPx] = [540, 800];
  const alpha = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const [left, right] = [leftPx(y), rightPx(y)];
    for (let x = 0; x < widthPx; x++)
      alpha[y * widthPx + x] = Math.round(255 * clamp01(0.5 + Math.min(x - left, right - x) / 4));
  }
  return {widthPx, heightPx, alpha};
}
const [LEFT_PX, RIGHT_PX] = [240, 380];
const withRight = (rightPx: Edge): SoftMask => person(() => LEFT_PX, rightPx);
const straight = withRight(() => RIGHT_PX);

type Sides = Readonly<Record<'left' | 'right', TracedEdge>>;

function traceOrNull(passes: Partial<Passes>, clues: Partial<Clues> = {}): Sides | null {
  const {own = straight, mirrored = own, mean = own} = passes;
  const none: Clues = {armAt: () => 0, personAt: null, secondLooks: {left: null, right: null}};
  return traceTrunk({own, mirrored, mean}, keypoints, rows, {...none, ...clues});
}
function traced(passes: Partial<Passes>, clues?: Partial<Clues>): Sides {
  const edges = traceOrNull(passes, clues);
  if (edges === null) throw new Error('no outline was found');
  return edges;
}
const expectTrust = ({trust01}: TracedEdge, trusts: Readonly<Record<number, number>>): void => {
  for (const [row, trust] of Object.entries(trusts))
    expect(at(trust01, Number(row)), `row ${row}`).to.be.closeTo(trust, 0.002);
};
/** A clue about the right edge alone. */
const onRight =
  (clue: (yPx: number) => number) =>
  (xPx: number, yPx: number): number =>
    xPx > AXIS_PX ? clue(yPx) : 0;

/** 1 in rows 51 to 79 and 0 elsewhere; and a smooth bulge from 0 at row 49 to 1 at row 65 and back. */
const covered = (yPx: number): number => Number(yPx > rowOf(50) && yPx < rowOf(80));
const bulge = (yPx: number): number => Math.max(0, Math.sin(((yPx - rowOf(49)) / 64) * Math.PI));

describe('traceTrunk', () => {
  it('traceTrunk finds both edges of a straight trunk and believes every row', () => {
    const {left, right} = traced({});
    for (let i = 0; i < rows.count; i++) {
      expect(at(left.xPx, i)).to.be.closeTo(LEFT_PX, 0.01);
      expect(at(right.xPx, i)).to.be.closeTo(RIGHT_PX, 0.01);
      expect(at(right.coverPx, i)).to.equal(0);
      expectTrust(left, {[i]: 1});
      expectTrust(right, {[i]: 1});
    }
  });

  it('traceTrunk halves its trust where the passes disagree by 2 % of the trunk', () => {
    const apart = (share: number): Sides =>
      traced({mirrored: withRight(() => RIGHT_PX + share * TORSO_PX), mean: straight});
    expectTrust(apart(0.02).right, {60: 0.5});
    expectTrust(apart(0.04).right, {60: 0.2});
    expectTrust(apart(0.04).left, {60: 1});
  });

  it('traceTrunk asks for an arm 3 % of the trunk inside each edge, and doubts by twice its likelihood', () => {
    const asked: number[] = [];
    const armAt = (xPx: number): number => {
      asked.push(xPx);
      return xPx > AXIS_PX ? 0.25 : 0;
    };
    const {left, right} = traced({}, {armAt});
    expect([at(left.arm01, 60), at(right.arm01, 60)]).to.deep.equal([0, 0.5]);
    expect(at(asked, 0)).to.be.closeTo(LEFT_PX + 0.03 * TORSO_PX, 0.01);
    expect(at(asked, rows.count)).to.be.closeTo(RIGHT_PX - 0.03 * TORSO_PX, 0.01);
    expectTrust(right, {60: 0.5});
    expectTrust(left, {60: 1});
    expect(traceOrNull({}, {armAt: () => 0.5}), 'nothing but arms').to.equal(null);
  });

  it('traceTrunk asks for a person 5 % of the trunk outside each edge, and doubts from 45 % to 70 %', () => {
    const asked: number[] = [];
    const trusting = (person01: number): Sides['right'] =>
      traced(
        {},
        {
          personAt: xPx => {
            asked.push(xPx);
            return xPx > AXIS_PX ? person01 : 0;
          },
        },
      ).right;
    expectTrust(trusting(0.45), {60: 1});
    expectTrust(trusting(0.5), {60: 0.8});
    expectTrust(trusting(0.65), {60: 0.2});
    expect(at(asked, 0)).to.be.closeTo(LEFT_PX - 0.05 * TORSO_PX, 0.01);
    expect(at(asked, rows.count)).to.be.closeTo(RIGHT_PX + 0.05 * TORSO_PX, 0.01);
  });

  it('traceTrunk doubts eight rows above and below a lost piece, and averages its trust over nine rows', () => {
    const personAt = onRight(yPx => (Math.abs(yPx - rowOf(60)) < 0.1 ? 0.7 : 0));
    // Rows 52 to 68 are lost. A mean over nine rows meets one of them from row 48 to row 72.
    expectTrust(traced({}, {personAt}).right, {47: 1, 48: 8 / 9, 56: 0, 64: 0, 72: 8 / 9, 73: 1});
  });

  it('traceTrunk follows an edge that moves per row by up to its distance and 2 % of the trunk', () => {
    // 2 px and 3.76 px: the edge moves over 30 rows, and is straight again below.
    const moving = (pxPerRow: number): Sides =>
      traced({
        own: withRight(y => 320 + pxPerRow * Math.min(30, Math.max(0, (y - rowOf(70)) / 2))),
      });
    expectTrust(moving(5.7).right, {30: 1, 130: 1});
    expectTrust(moving(5.85).right, {30: 1, 130: 0});
  });

  it('traceTrunk follows the outline from the believable row nearest to 40 % of the rows', () => {
    // A jump that no row can bridge parts two believable stretches between rows 66 and 67; row 64 is expected.
    const own = withRight(y => (y > rowOf(66) ? 520 : 310));
    expectTrust(traced({own}).right, {30: 1, 120: 0});
    const hidden = (first: number): Sides =>
      traced({own}, {armAt: onRight(y => (y >= rowOf(first) && y < rowOf(66.5) ? 0.5 : 0))});
    expectTrust(hidden(61).right, {30: 0, 120: 1});
    expectTrust(hidden(62).right, {30: 1, 120: 0});
  });

  it('traceTrunk takes a row for the start of the outline only if its trust exceeds one half', () => {
    const own = withRight(y => (y > rowOf(66) ? 520 : 310));
    const doubted = (arm01: number): Sides =>
      traced({own}, {armAt: onRight(y => (y < rowOf(66.5) ? arm01 : 0))});
    expectTrust(doubted(0.2).right, {30: 0.6, 120: 0});
    expectTrust(doubted(0.26).right, {30: 0, 120: 1});
  });

  it('traceTrunk does not let the trunk end outside an arm that covers its edge', () => {
    const dented = (dentPx: Edge): number =>
      at(traced({own: withRight(y => RIGHT_PX - dentPx(y))}, {armAt: onRight(covered)}).right.xPx, 65);
    expect(dented(y => 6 * bulge(y))).to.be.closeTo(RIGHT_PX - 6, 1);
    // A dent of more than 5 % of the trunk is a fault of the mask and no arm.
    expect(dented(y => 14 * covered(y))).to.be.closeTo(RIGHT_PX, 0.5);
  });

  it('traceTrunk takes an arm for a bound only where the passes agree by more than half', () => {
    const own = withRight(y => RIGHT_PX - 6 * bulge(y));
    const apart = (share: number): number => {
      const mirrored = withRight(y => RIGHT_PX - 6 * bulge(y) - share * TORSO_PX * covered(y));
      return at(traced({own, mirrored, mean: own}, {armAt: onRight(covered)}).right.xPx, 65);
    };
    expect(apart(0.018)).to.be.below(RIGHT_PX - 3);
    expect(apart(0.021)).to.be.closeTo(RIGHT_PX, 1.5);
  });

  it('traceTrunk searches a quarter of the trunk to either side for a person who is not on the axis', () => {
    const right = (gapPx: number): SoftMask =>
      person(
        () => AXIS_PX + gapPx,
        () => AXIS_PX + gapPx + 40,
      );
    const both = (gapPx: number): SoftMask => {
      const left = person(
        () => AXIS_PX - gapPx - 40,
        () => AXIS_PX - gapPx,
      );
      const {alpha, ...size} = right(gapPx);
      return {...size, alpha: alpha.map((value, i) => Math.max(value, at(left.alpha, i)))};
    };
    const {left, right: found} = traced({own: both(46)});
    expect(at(left.xPx, 60)).to.be.closeTo(AXIS_PX - 86, 0.1);
    expect(at(found.xPx, 60)).to.be.closeTo(AXIS_PX + 86, 0.1);
    expect(traceOrNull({own: both(50)})).to.equal(null);
    expect(traceOrNull({own: right(46)}), 'nobody to the left').to.equal(null);
  });
});
