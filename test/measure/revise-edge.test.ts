import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import {reviseEdge, type SecondLook} from '../../src/measure/edges/revise-edge.js';
import type {TraceRows} from '../../src/measure/edges/trace-rows.js';

/** A trunk of 1000 px: a share of 0.001 is a pixel. */
const ROWS: TraceRows = {firstRowPx: 0, rowStepPx: 1, count: 160, torsoPx: 1000};
const rows = Array.from({length: ROWS.count}, (_, i) => i);
const EDGE_PX = 500;

/** A second look that finds the edge `insidePx` further inside, per row, with an expected error. */
const looking = (
  counts: SecondLook['counts'],
  insidePx: (row: number) => number,
  errorPx: (row: number) => number = () => 0,
): SecondLook => ({
  counts,
  revise: (edgePx, _rows, outwards) =>
    edgePx.map((xPx, i) => ({xPx: xPx - outwards * insidePx(i), errorPx: errorPx(i)})),
});

/** By how much each row has moved inwards, and the weights; the traced edge has a weight of `trust` everywhere. */
function revised(second: SecondLook, trust = 0, outwards: -1 | 1 = 1) {
  const traced = {curve: rows.map(() => EDGE_PX), weights: rows.map(() => trust)};
  const {samples, weights} = reviseEdge(second, traced, ROWS, outwards);
  return {movedPx: samples.map(xPx => outwards * (EDGE_PX - xPx)), weights};
}

describe('reviseEdge in doubt', () => {
  it('reviseEdge moves untrusted rows down to row 98 and fades out until row 106', () => {
    const {movedPx, weights} = revised(looking('in-doubt', () => 40));
    for (const row of rows) {
      const share = row <= 98 ? 1 : row >= 106 ? 0 : (106 - row) / 8;
      expect(at(movedPx, row), String(row)).to.be.closeTo(40 * share, 1e-9);
      expect(at(weights, row), String(row)).to.be.closeTo(share, 1e-9);
    }
  });

  it('reviseEdge moves a row by the doubt in it', () => {
    const {movedPx, weights} = revised(
      looking('in-doubt', () => 40),
      0.75,
    );
    expect(at(movedPx, 50)).to.be.closeTo(10, 1e-9);
    expect(at(weights, 50)).to.be.closeTo(0.75 * 0.75 + 0.25, 1e-9);
  });

  it('reviseEdge halves the weight of a revised row for an error of 2 % of the trunk', () => {
    const {weights} = revised(
      looking(
        'in-doubt',
        () => 0,
        () => 20,
      ),
    );
    expect(at(weights, 50)).to.be.closeTo(0.5, 1e-9);
    const {weights: worse} = revised(
      looking(
        'in-doubt',
        () => 0,
        () => 40,
      ),
    );
    expect(at(worse, 50)).to.be.closeTo(0.2, 1e-9);
  });

  it('reviseEdge moves both edges of the trunk in their own direction', () => {
    for (const outwards of [-1, 1] as const)
      expect(
        at(
          revised(
            looking('in-doubt', () => 40),
            0,
            outwards,
          ).movedPx,
          20,
        ),
      ).to.be.closeTo(40, 1e-9);
  });

  it('reviseEdge keeps the traced edge of a row for which the second look has no number', () => {
    for (const second of [
      looking('in-doubt', () => NaN),
      looking(
        'in-doubt',
        () => 40,
        () => NaN,
      ),
    ]) {
      const {movedPx, weights} = revised(second, 0.5);
      expect(at(movedPx, 20)).to.equal(0);
      expect(at(weights, 20)).to.equal(0.5);
    }
  });
});

describe('reviseEdge under hair', () => {
  it('reviseEdge takes 0.4 % of the trunk for no hair, 1.6 % for certain hair, and the middle for even odds', () => {
    const shareAt = (insidePx: number): number =>
      at(
        revised(
          looking('under-hair', () => insidePx),
          1,
        ).movedPx,
        10,
      ) / insidePx;
    expect(shareAt(4)).to.be.closeTo(0, 1e-9);
    expect(shareAt(7)).to.be.closeTo(0.25, 1e-9);
    expect(shareAt(10)).to.be.closeTo(0.5, 1e-9);
    expect(shareAt(16)).to.be.closeTo(1, 1e-9);
    expect(shareAt(50)).to.be.closeTo(1, 1e-9);
    expect(
      at(
        revised(
          looking('under-hair', () => -50),
          1,
        ).movedPx,
        10,
      ),
    ).to.equal(0);
  });

  it('reviseEdge lets hair begin in any of the first 36 rows, and not below', () => {
    const beginningAt = (first: number): number =>
      at(
        revised(
          looking('under-hair', row => (row >= first ? 30 : 0)),
          1,
        ).movedPx,
        80,
      );
    expect(beginningAt(0)).to.be.closeTo(30, 1e-9);
    expect(beginningAt(35)).to.be.closeTo(30, 1e-9);
    expect(beginningAt(36)).to.equal(0);
  });

  it('reviseEdge lets hair go on after a gap of 7 rows, and not of 8', () => {
    const afterGapOf = (gap: number): number =>
      at(
        revised(
          looking('under-hair', row => (row >= 60 && row < 60 + gap ? 0 : 30)),
          1,
        ).movedPx,
        90,
      );
    expect(afterGapOf(7)).to.be.closeTo(30, 1e-9);
    expect(afterGapOf(8)).to.equal(0);
  });

  it('reviseEdge counts hair below no more than the hair above it', () => {
    const {movedPx} = revised(
      looking('under-hair', row => (row < 40 ? 10 : 30)),
      1,
    );
    expect(at(movedPx, 30)).to.be.closeTo(5, 1e-9);
    expect(at(movedPx, 90)).to.be.closeTo(15, 1e-9);
  });

  it('reviseEdge goes on under hair below the hips', () =>
    expect(
      at(
        revised(
          looking('under-hair', () => 30),
          1,
        ).movedPx,
        150,
      ),
    ).to.be.closeTo(30, 1e-9));
});
