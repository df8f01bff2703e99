import {expect} from '@open-wc/testing';
import {apply, compose, invert} from '../../../src/perception/worker/pose/affine.js';
import {aroundPerson} from '../../../src/perception/worker/pose/crop.js';
import {pictureMask} from '../../../src/perception/worker/pose/picture-mask.js';
import {toPicture} from '../../../src/perception/worker/pose/placement.js';

const SIDE = 16;
const SURE = 20;

/** Log odds of a mask whose left half shows the person. */
const leftHalf = Float32Array.from({length: SIDE * SIDE}, (_, i) => (i % SIDE < SIDE / 2 ? SURE : -SURE));

/** The crop that covers a picture of the size of the mask exactly. */
const EXACT = {xx: SIDE, xy: 0, x: 0, yx: 0, yy: SIDE, y: 0};
const SQUARE = {width: SIDE, height: SIDE};

describe('the mask on the picture', () => {
  it('pictureMask gives the cells themselves where the crop has the size of the picture', () => {
    const {widthPx, heightPx, alpha} = pictureMask(leftHalf, SIDE, EXACT, SQUARE);
    expect([widthPx, heightPx]).to.deep.equal([SIDE, SIDE]);
    expect(Array.from(alpha.subarray(0, SIDE))).to.deep.equal([
      ...Array<number>(SIDE / 2).fill(255),
      ...Array<number>(SIDE / 2).fill(0),
    ]);
  });

  it('pictureMask interpolates between the centres of cells', () => {
    const {alpha} = pictureMask(leftHalf, SIDE, {...EXACT, x: 0.25}, SQUARE);
    // The edge of the crop's cells 7 and 8 lies a quarter of a pixel to the right, so pixel 8 is a quarter of the way.
    expect(alpha[7]).to.equal(255);
    expect(alpha[8]).to.be.closeTo(255 / 4, 1);
  });

  it('pictureMask is empty outside the crop', () => {
    const all = new Float32Array(SIDE * SIDE).fill(SURE);
    const {alpha} = pictureMask(all, SIDE, {...EXACT, x: 4}, SQUARE);
    expect(Array.from(alpha.subarray(0, 6))).to.deep.equal([0, 0, 0, 0, 255, 255]);
  });

  it('pictureMask turns the mask with the crop', () => {
    // The head is to the right, so the left of the crop is the top of the picture.
    const lying = aroundPerson({x: 8, y: 8}, {x: 8 + SIDE / 2.5, y: 8});
    const {alpha} = pictureMask(leftHalf, SIDE, lying, SQUARE);
    expect(alpha[3 * SIDE + 12]).to.equal(255);
    expect(alpha[12 * SIDE + 3]).to.equal(0);
  });
});

describe('placements of a picture', () => {
  const SIZE = {width: 72, height: 128};

  it('toPicture scales about the middle, moves, and mirrors', () => {
    const middle = {x: 36, y: 64};
    expect(apply(toPicture({isMirrored: false, scale: 0.5, movedPx: 0}, SIZE), middle)).to.deep.equal(middle);
    expect(apply(toPicture({isMirrored: true, scale: 1, movedPx: 0}, SIZE), {x: 0, y: 5})).to.deep.equal({
      x: 72,
      y: 5,
    });
    const {x, y} = apply(toPicture({isMirrored: true, scale: 0.5, movedPx: 3}, SIZE), {x: 39, y: 67});
    expect(x).to.be.closeTo(36, 1e-12);
    expect(y).to.be.closeTo(64, 1e-12);
  });

  it('toPicture shows a person further away as a larger crop of the picture', () => {
    const placed = toPicture({isMirrored: false, scale: 0.5, movedPx: 0}, SIZE);
    const shown = aroundPerson({x: 36, y: 64}, {x: 36, y: 44});
    const corner = apply(compose(placed, shown), {x: 0, y: 0});
    expect(corner).to.deep.equal({x: 36 - 50, y: 64 - 50});
    expect(apply(invert(placed), corner)).to.deep.equal({x: 36 - 25, y: 64 - 25});
  });
});
