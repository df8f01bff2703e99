import {expect} from '@open-wc/testing';
import {detectPerson, DETECTOR_BOXES} from '../../../src/perception/worker/pose/detect-person.js';

const SURE = 5;
const UNSURE = 0.5;
const ABSENT = -9;

/** Index of a box of the grid with the largest cells, 7 × 7 of 32 pixels with 6 boxes each. */
const boxAt = (column: number, row: number, box: number): number =>
  DETECTOR_BOXES - 7 * 7 * 6 + 6 * (7 * row + column) + box;

/** Boxes that reach `sizePx` around their cell, with the points at the given places from its centre. */
function output(
  found: readonly {readonly index: number; readonly score: number; readonly middleYPx?: number}[],
  sizePx = 100,
) {
  const boxes = new Float32Array(12 * DETECTOR_BOXES);
  const scores = new Float32Array(DETECTOR_BOXES).fill(ABSENT);
  for (const {index, score, middleYPx = 0} of found) {
    scores[index] = score;
    boxes.set([0, 0, sizePx, sizePx, 0, middleYPx, 0, middleYPx - 56], 12 * index);
  }
  return [boxes, scores] as const;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

describe('the detector of persons', () => {
  it('detectPerson reads 2254 boxes, and sees nobody where none is likely', () => {
    expect(DETECTOR_BOXES).to.equal(2254);
    expect(detectPerson(...output([]))).to.equal(null);
  });

  it('detectPerson gives the points of the only box, measured from the centre of its cell', () => {
    const found = detectPerson(...output([{index: boxAt(3, 3, 0), score: SURE, middleYPx: 28}]));
    expect(found?.middle.x).to.be.closeTo(0.5, 1e-6);
    expect(found?.middle.y).to.be.closeTo(0.5 + 28 / 224, 1e-6);
    expect(found?.onCircle.y).to.be.closeTo(0.5 - 28 / 224, 1e-6);
  });

  it('detectPerson knows the centre of the cells of each grid', () => {
    const first = detectPerson(...output([{index: 3, score: SURE}]));
    expect(first?.middle.x).to.be.closeTo(1.5 / 28, 1e-6);
    expect(first?.middle.y).to.be.closeTo(0.5 / 28, 1e-6);
    const second = detectPerson(...output([{index: 28 * 28 * 2 + 2 * 14, score: SURE}]));
    expect(second?.middle.x).to.be.closeTo(0.5 / 14, 1e-6);
    expect(second?.middle.y).to.be.closeTo(1.5 / 14, 1e-6);
  });

  it('detectPerson averages the boxes of the same person by their scores', () => {
    const found = detectPerson(
      ...output([
        {index: boxAt(3, 3, 0), score: UNSURE, middleYPx: 20},
        {index: boxAt(3, 3, 1), score: SURE, middleYPx: 0},
      ]),
    );
    const [sure, unsure] = [sigmoid(SURE), sigmoid(UNSURE)];
    expect(found?.middle.y).to.be.closeTo(0.5 + (20 / 224) * (unsure / (sure + unsure)), 1e-6);
  });

  it('detectPerson leaves out the boxes of another person', () => {
    const found = detectPerson(
      ...output(
        [
          {index: boxAt(0, 3, 0), score: UNSURE},
          {index: boxAt(6, 3, 0), score: SURE},
        ],
        60,
      ),
    );
    expect(found?.middle.x).to.be.closeTo(6.5 / 7, 1e-6);
  });
});
