import {expect} from '@open-wc/testing';
import type {Keypoint} from '../../src/measure/pictures/landmarks.js';
import {
  meanKeypoints,
  meanMask,
  meanOfKeypoints,
  meanOfMasks,
} from '../../src/measure/pictures/mean-passes.js';
import type {SoftMask} from '../../src/measure/pictures/perceived-view.js';
import {drawing, perceive} from './drawn-person.js';

const point = (xPx: number, yPx: number, visibility01: number): Keypoint => ({xPx, yPx, visibility01});
const mask = (...alpha: number[]): SoftMask => ({widthPx: 3, heightPx: 1, alpha: Uint8Array.from(alpha)});

describe('means of passes', () => {
  it('meanOfKeypoints averages place and visibility of each landmark', () =>
    expect(
      meanOfKeypoints([
        [point(1, 10, 0.2), point(5, 5, 1)],
        [point(3, 20, 0.4), point(5, 5, 1)],
        [point(8, 60, 0.3), point(5, 5, 0.4)],
      ]),
    ).to.deep.equal([point(4, 30, (0.2 + 0.4 + 0.3) / 3), point(5, 5, 2.4 / 3)]));

  it('meanOfKeypoints gives NaN for a landmark that one pass lacks', () => {
    const [, second] = meanOfKeypoints([[point(1, 1, 1), point(2, 2, 1)], [point(1, 1, 1)]]);
    expect(second).to.deep.equal(point(NaN, NaN, NaN));
  });

  it('meanOfMasks averages every pixel and rounds to the nearest', () => {
    expect([...meanOfMasks([mask(0, 10, 255), mask(1, 20, 254)]).alpha]).to.deep.equal([1, 15, 255]);
    expect([...meanOfMasks([mask(0, 10, 200), mask(0, 11, 100), mask(1, 10, 0)]).alpha]).to.deep.equal([
      0, 10, 100,
    ]);
    expect(meanOfMasks([mask(7, 8, 9)])).to.deep.equal(mask(7, 8, 9));
  });

  it('meanOfMasks refuses a mask that is smaller than the first', () =>
    expect(() => meanOfMasks([mask(1, 2, 3), {...mask(), alpha: Uint8Array.of(1, 2)}])).to.throw(RangeError));

  it('meanKeypoints and meanMask average the two passes of a view', () => {
    const view = {
      ...perceive(drawing()),
      keypoints: [point(2, 4, 1)],
      mirroredKeypoints: [point(4, 8, 0)],
      mask: mask(0, 100, 200),
      mirroredMask: mask(100, 100, 100),
    };
    expect(meanKeypoints(view)).to.deep.equal([point(3, 6, 0.5)]);
    expect([...meanMask(view).alpha]).to.deep.equal([50, 100, 150]);
  });
});
