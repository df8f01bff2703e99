import {expect} from '@open-wc/testing';
import {apply} from '../../../src/perception/worker/pose/affine.js';
import {aroundPerson, sampleCrop, wholePicture} from '../../../src/perception/worker/pose/crop.js';

const BYTES = {low: 0, high: 255};

/** A picture whose red tells the column, green the row, and blue is 200. */
function ramp(width: number, height: number) {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      data.set([10 * column, 10 * row, 200, 255], 4 * (row * width + column));
  return {width, height, data};
}

/** The three values of one pixel of a sampled crop. */
const pixel = (values: Float32Array, side: number, column: number, row: number): readonly number[] =>
  Array.from(values.subarray(3 * (row * side + column), 3 * (row * side + column) + 3));

describe('crops for the networks', () => {
  it('sampleCrop gives the pixels themselves where the crop has the size of the picture', () => {
    const picture = ramp(8, 8);
    const values = sampleCrop(picture, wholePicture(picture), 8, BYTES);
    for (const [column, row] of [
      [0, 0],
      [7, 2],
      [3, 7],
    ] as const)
      expect(pixel(values, 8, column, row)).to.deep.equal([10 * column, 10 * row, 200]);
  });

  it('sampleCrop interpolates between the centres of pixels', () => {
    const values = sampleCrop(ramp(8, 8), {xx: 1, xy: 0, x: 3, yx: 0, yy: 1, y: 2.25}, 1, BYTES);
    // The crop is one pixel with its middle at (3.5, 2.75), a quarter below the centre of column 3, row 2.
    expect(pixel(values, 1, 0, 0)).to.deep.equal([30, 22.5, 200]);
  });

  it('sampleCrop gives the lowest value outside the picture and maps bytes to the range', () => {
    const values = sampleCrop(ramp(4, 8), wholePicture({width: 4, height: 8}), 8, {low: -1, high: 1});
    expect(pixel(values, 8, 1, 4)).to.deep.equal([-1, -1, -1]);
    expect(pixel(values, 8, 6, 4)).to.deep.equal([-1, -1, -1]);
    expect(values[3 * (4 * 8 + 2) + 2]).to.be.closeTo((2 * 200) / 255 - 1, 1e-6);
  });

  it('sampleCrop turns and mirrors as the map says', () => {
    const mirrored = sampleCrop(ramp(8, 8), {xx: -8, xy: 0, x: 8, yx: 0, yy: 8, y: 0}, 8, BYTES);
    expect(pixel(mirrored, 8, 0, 3)).to.deep.equal([70, 30, 200]);
    const turned = sampleCrop(ramp(8, 8), {xx: 0, xy: 8, x: 0, yx: 8, yy: 0, y: 0}, 8, BYTES);
    expect(pixel(turned, 8, 5, 1)).to.deep.equal([10, 50, 200]);
  });

  it('wholePicture centres a tall and a wide picture in the square', () => {
    expect(apply(wholePicture({width: 720, height: 1280}), {x: 0.5, y: 0})).to.deep.equal({x: 360, y: 0});
    expect(apply(wholePicture({width: 1280, height: 720}), {x: 1, y: 0.5})).to.deep.equal({x: 1280, y: 360});
  });

  it('aroundPerson makes a square 1.25 times as large as the circle, upright for an upright person', () => {
    const crop = aroundPerson({x: 100, y: 200}, {x: 100, y: 120});
    expect(apply(crop, {x: 0, y: 0})).to.deep.equal({x: 0, y: 100});
    expect(apply(crop, {x: 1, y: 1})).to.deep.equal({x: 200, y: 300});
  });

  it('aroundPerson turns with the person', () => {
    // The person lies with the head to the right, so the top of the crop is to the right.
    const crop = aroundPerson({x: 100, y: 200}, {x: 180, y: 200});
    expect(apply(crop, {x: 0.5, y: 0})).to.deep.equal({x: 200, y: 200});
    expect(apply(crop, {x: 1, y: 0.5})).to.deep.equal({x: 100, y: 300});
  });
});
