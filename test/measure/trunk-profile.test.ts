import {expect} from '@open-wc/testing';
import {at} from '../../src/core/at.js';
import type {Keypoint} from '../../src/measure/pictures/landmarks.js';
import {facingOf} from '../../src/measure/levels/level-features.js';
import type {LevelReadings} from '../../src/measure/levels/levels.js';
import {trunkProfile} from '../../src/measure/levels/trunk-profile.js';
import {drawing, drawnKeypoints} from './drawn-person.js';
import {AXIS_PX, madeTrace} from './made-trace.js';

const ROWS = 12;
const LEVELS: LevelReadings = [
  {rowPx: 200, pxPerCm: 4},
  {rowPx: 280, pxPerCm: 4},
  {rowPx: 360, pxPerCm: 4},
];

/** The landmarks of a side view whose nose lies on this side of the ears. */
const looking = (direction: 1 | -1): readonly Keypoint[] => {
  const drawn = drawnKeypoints(drawing({view: 'side'}));
  return direction === facingOf({keypoints: drawn})
    ? drawn
    : drawn.map(point => ({...point, xPx: 2 * AXIS_PX - point.xPx}));
};

describe('trunkProfile', () => {
  it('trunkProfile of a front view is the logs of the widths against that of the waist, from above the bust to the hip', () => {
    // The width falls by 1 px in two rows.
    const half = (yPx: number): number => (400 - yPx / 2) / 2;
    const trace = madeTrace({leftPx: y => AXIS_PX - half(y), rightPx: y => AXIS_PX + half(y)});
    const profile = trunkProfile(trace, LEVELS);
    expect(profile).to.have.length(ROWS);
    const logAt = (yPx: number): number => Math.log((400 - yPx / 2) / (400 - 280 / 2));
    expect(at(profile, 4), 'the bust').to.be.closeTo(logAt(200), 1e-6);
    expect(at(profile, 8), 'a quarter below the waist').to.be.closeTo(logAt(300), 1e-6);
    expect(at(profile, 11), 'the hip').to.be.closeTo(logAt(360), 1e-6);
  });

  it('trunkProfile of a side view ends with how far the middle lies before that of the waist, whichever way the person looks', () => {
    const leaning = (direction: 1 | -1) =>
      madeTrace({
        view: 'side',
        keypoints: looking(direction),
        leftPx: y => AXIS_PX - 40 + (direction * (280 - y)) / 10,
        rightPx: y => AXIS_PX + 40 + (direction * (280 - y)) / 10,
      });
    for (const direction of [1, -1] as const) {
      const profile = trunkProfile(leaning(direction), LEVELS);
      expect(profile).to.have.length(2 * ROWS);
      expect(at(profile, ROWS + 4), 'the bust is 8 px before the waist').to.be.closeTo(2, 1e-6);
      expect(at(profile, ROWS + 11), 'the hip is 8 px behind it').to.be.closeTo(-2, 1e-6);
    }
  });
});
