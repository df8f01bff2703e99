import {expect} from '@open-wc/testing';
import {LANDMARK_COUNT, readLandmarks} from '../../../src/perception/worker/pose/read-landmarks.js';

const ABSENT = -20;
const SURE = 20;
const SIDE = 64;

const noHeat = (): Float32Array => new Float32Array(SIDE * SIDE * LANDMARK_COUNT).fill(ABSENT);

/** One landmark at the given place; the others are at the origin. */
function told(index: number, ...values: readonly [x: number, y: number, visible?: number, present?: number]) {
  const [x, y, visible = SURE, present = SURE] = values;
  const all = new Float32Array(5 * LANDMARK_COUNT);
  all.set([x, y, 0, visible, present], 5 * index);
  return all;
}

describe('the landmarks of a crop', () => {
  it('readLandmarks gives the 33 landmarks of the body and the two points that place the next crop', () => {
    const values = told(0, 64, 128);
    values.set([128, 128], 5 * 33);
    values.set([128, 32], 5 * 34);
    const {body, middle, onCircle} = readLandmarks(values, noHeat());
    expect(body).to.have.lengthOf(33);
    expect(body[0]).to.include({x: 0.25, y: 0.5});
    expect(middle).to.include({x: 0.5, y: 0.5});
    expect(onCircle).to.include({x: 0.5, y: 0.125});
  });

  it('readLandmarks takes the lower of the two probabilities as the visibility', () => {
    for (const [visible, present] of [
      [0, SURE],
      [SURE, 0],
    ] as const)
      expect(readLandmarks(told(5, 64, 64, visible, present), noHeat()).body[5]?.visibility01).to.equal(0.5);
  });

  it('readLandmarks moves a landmark to the centre of gravity of its heatmap', () => {
    const heat = noHeat();
    // Two equal cells on either side of column 17, in row 32, near the told place in column 16.
    for (const column of [16, 18]) heat[(32 * SIDE + column) * LANDMARK_COUNT + 7] = SURE;
    const [landmark] = readLandmarks(told(7, 66, 130), heat).body.slice(7);
    expect(landmark?.x).to.be.closeTo(17 / SIDE, 1e-6);
    expect(landmark?.y).to.be.closeTo(32 / SIDE, 1e-6);
  });

  it('readLandmarks ignores heat of other landmarks, heat further than 3 cells away, and unsure heat', () => {
    const heat = noHeat();
    heat[(32 * SIDE + 17) * LANDMARK_COUNT + 8] = SURE;
    heat[(32 * SIDE + 20) * LANDMARK_COUNT + 7] = SURE;
    heat[(32 * SIDE + 17) * LANDMARK_COUNT + 7] = -0.1;
    expect(readLandmarks(told(7, 64, 128), heat).body[7]).to.include({x: 0.25, y: 0.5});
  });

  it('readLandmarks leaves a landmark outside the crop where it is told', () => {
    const heat = new Float32Array(SIDE * SIDE * LANDMARK_COUNT).fill(SURE);
    expect(readLandmarks(told(7, -32, 320), heat).body[7]).to.include({x: -0.125, y: 1.25});
  });
});
