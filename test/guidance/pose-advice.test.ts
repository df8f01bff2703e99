import {expect} from '@open-wc/testing';
import {adviseOn, type Glimpse} from '../../src/guidance/pose-advice.js';
import {
  FRAME,
  FRONT_POINTS as FRONT,
  keypointsOf,
  movedBy as moved,
  SIDE_POINTS as SIDE,
  type Points,
} from '../support/poses.js';

const glimpseOf = (points: Points, change: Partial<Glimpse> = {}): Glimpse => ({
  keypoints: keypointsOf(points),
  ...FRAME,
  luma: 120,
  ...change,
});

describe('advice on a live picture', () => {
  it('adviseOn gives no advice on a good front or side pose', () => {
    expect(adviseOn(glimpseOf(FRONT), 'front')).to.equal(null);
    expect(adviseOn(glimpseOf(SIDE), 'side')).to.equal(null);
  });

  const faults: readonly (readonly [string, Glimpse, 'front' | 'side', string])[] = [
    ['nobody', {...glimpseOf(FRONT), keypoints: null}, 'front', 'step-into-view'],
    ['not a number', glimpseOf({...FRONT, nose: [NaN, 110]}), 'front', 'step-into-view'],
    ['a dark room', glimpseOf(FRONT, {luma: 20}), 'front', 'more-light'],
    ['a phone that looks up', glimpseOf(FRONT, {pitchDeg: 20}), 'front', 'phone-upright'],
    ['a phone on its corner', glimpseOf(FRONT, {rollDeg: -9}), 'front', 'phone-upright'],
    ['much too close', glimpseOf(moved(FRONT, 0, 0, 1.4)), 'front', 'step-back'],
    ['too far away', glimpseOf(moved(FRONT, 0, 0, 0.5)), 'front', 'come-closer'],
    ['feet cut off', glimpseOf(moved(FRONT, 0, 90, 0.9)), 'front', 'show-feet'],
    ['head cut off', glimpseOf(moved(FRONT, 0, -130, 0.9)), 'front', 'show-head'],
    ['at the left border', glimpseOf(moved(FRONT, -110, 0, 0.8)), 'front', 'move-left'],
    ['at the right border', glimpseOf(moved(FRONT, 110, 0, 0.8)), 'front', 'move-right'],
    ['behind the middle, looking right', glimpseOf(moved(SIDE, -110, 0, 0.8)), 'side', 'move-forward'],
    ['before the middle, looking right', glimpseOf(moved(SIDE, 110, 0, 0.8)), 'side', 'move-backward'],
    [
      'behind the middle, looking left',
      glimpseOf(lookingLeft(moved(SIDE, 110, 0, 0.8))),
      'side',
      'move-forward',
    ],
    ['side where the front belongs', glimpseOf(SIDE), 'front', 'face-camera'],
    ['front where the side belongs', glimpseOf(FRONT), 'side', 'turn-sideways'],
    ['the back to the camera', glimpseOf(swapSides(FRONT)), 'front', 'face-camera'],
    ['arms at the trunk', glimpseOf({...FRONT, leftWrist: [225, 330]}), 'front', 'arms-away'],
    ['a hand in the air', glimpseOf({...FRONT, leftWrist: [290, 100]}), 'front', 'arms-down'],
    ['leaning', glimpseOf(leaning(SIDE)), 'side', 'stand-straight'],
  ];
  for (const [name, glimpse, view, advice] of faults)
    it(`adviseOn says "${advice}" to ${name}`, () => expect(adviseOn(glimpse, view)).to.equal(advice));

  it('adviseOn names the fault that hides the others first', () =>
    expect(adviseOn(glimpseOf(moved(SIDE, 0, 0, 0.5)), 'front')).to.equal('come-closer'));
});

function swapSides(points: Points): Points {
  return {...points, leftShoulder: [130, 170], rightShoulder: [230, 170]};
}

/** The person at the same place, looking to the other side. */
function lookingLeft(points: Points): Points {
  const [earX] = points.leftEar ?? [0];
  const [noseX, noseY] = points.nose ?? [0, 0];
  return {...points, nose: [2 * earX - noseX, noseY]};
}

function leaning(points: Points): Points {
  return {...points, leftShoulder: [265, 175], rightShoulder: [258, 175]};
}
