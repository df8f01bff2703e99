import {expect} from '@open-wc/testing';
import {aroundPerson} from '../../../src/perception/worker/pose/crop.js';
import {pictureMask} from '../../../src/perception/worker/pose/picture-mask.js';

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
