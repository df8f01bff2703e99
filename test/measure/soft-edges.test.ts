import {expect} from '@open-wc/testing';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {areaPx, edgeFrom, verticalExtent} from '../../src/measure/pictures/soft-edges.js';

/** A box whose mask, like a network's, falls off over three pixels and is one half on the edge. */
function boxMask(left: number, right: number, top: number, bottom: number): SoftMask {
  const [widthPx, heightPx] = [40, 23];
  const inside = (at: number, from: number, to: number): number =>
    Math.min(1, Math.max(0, 0.5 + Math.min(at - from, to - at) / 3));
  const alpha = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++)
      alpha[y * widthPx + x] = Math.round(255 * Math.min(inside(x, left, right), inside(y, top, bottom)));
  return {widthPx, heightPx, alpha};
}

describe('edges of a soft mask', () => {
  for (const [left, right] of [
    [7, 31],
    [7.25, 30.6],
    [3.9, 12.1],
  ] as const)
    it(`edgeFrom finds a box from ${left} to ${right} to a twentieth of a pixel`, () => {
      const mask = boxMask(left, right, 4, 19);
      const middle = (left + right) / 2;
      expect(edgeFrom(mask, middle, 10, -1, 0)).to.be.closeTo(left, 0.05);
      expect(edgeFrom(mask, middle, 10.4, 1, 0)).to.be.closeTo(right, 0.05);
    });

  it('edgeFrom walks across a gap to the person, but no further than allowed', () => {
    const mask = boxMask(20, 30, 4, 19);
    expect(edgeFrom(mask, 14, 10, 1, 10)).to.be.closeTo(30, 0.05);
    expect(edgeFrom(mask, 14, 10, 1, 3)).to.deep.equal(NaN);
    expect(edgeFrom(mask, 14, 10, -1, 10)).to.deep.equal(NaN);
  });

  it('edgeFrom takes the border of the picture for an edge', () => {
    expect(edgeFrom(boxMask(-5, 50, 4, 19), 20, 10, 1, 0)).to.equal(39);
    expect(edgeFrom(boxMask(-5, 50, 4, 19), 20, 10, -1, 0)).to.equal(0);
  });

  it('edgeFrom gives NaN for a start outside the picture', () => {
    for (const start of [-1, 40, NaN, Infinity])
      expect(edgeFrom(boxMask(7, 31, 4, 19), start, 10, 1, 5)).to.deep.equal(NaN);
  });

  it('verticalExtent finds the first and the last row of the person', () => {
    const extent = verticalExtent(boxMask(7, 31, 4.3, 18.8));
    expect(extent?.topPx).to.be.closeTo(4.3, 0.05);
    expect(extent?.bottomPx).to.be.closeTo(18.8, 0.05);
  });

  it('verticalExtent and areaPx find nothing in an empty mask', () => {
    expect(verticalExtent(boxMask(9, 5, 9, 5))).to.equal(null);
    expect(areaPx(boxMask(9, 5, 9, 5))).to.equal(0);
  });

  it('areaPx counts the pixels that are more likely person than not', () =>
    expect(areaPx(boxMask(9.5, 19.5, 4.5, 14.5))).to.equal(100));
});
