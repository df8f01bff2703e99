import {expect} from '@open-wc/testing';
import {adviseOn, type Glimpse} from '../../src/guidance/pose-advice.js';
import {LANDMARK, LANDMARK_COUNT, type LandmarkName} from '../../src/measure/landmarks.js';
import type {Keypoint} from '../../src/measure/view-trace.js';

/** A person in a frame of 360 × 640, head at 60 and heels at 580, trunk of 150 px, arms held out. */
const FRONT: Partial<Record<LandmarkName, readonly [number, number]>> = {
  nose: [180, 110],
  leftShoulder: [230, 170],
  rightShoulder: [130, 170],
  leftHip: [210, 320],
  rightHip: [150, 320],
  leftWrist: [290, 330],
  rightWrist: [70, 330],
  leftAnkle: [205, 555],
  rightAnkle: [155, 555],
  leftHeel: [205, 575],
  rightHeel: [155, 575],
};
const SIDE: typeof FRONT = {
  ...FRONT,
  leftShoulder: [185, 170],
  rightShoulder: [178, 170],
  leftHip: [184, 320],
  rightHip: [178, 320],
  leftWrist: [190, 330],
  rightWrist: [185, 330],
  leftAnkle: [180, 555],
  rightAnkle: [182, 555],
};

function glimpseOf(points: typeof FRONT, change: Partial<Glimpse> = {}): Glimpse {
  const keypoints: Keypoint[] = Array.from({length: LANDMARK_COUNT}, () => ({
    xPx: 180,
    yPx: 300,
    visibility01: 1,
  }));
  for (const [name, [xPx, yPx]] of Object.entries(points))
    keypoints[LANDMARK[name as LandmarkName]] = {xPx, yPx, visibility01: 1};
  return {keypoints, widthPx: 360, heightPx: 640, luma: 120, ...change};
}

const moved = (points: typeof FRONT, dx: number, dy: number, scale = 1): typeof FRONT =>
  Object.fromEntries(
    Object.entries(points).map(([name, [x, y]]) => [
      name,
      [180 + (x - 180) * scale + dx, 340 + (y - 340) * scale + dy],
    ]),
  );

describe('advice on a live picture', () => {
  it('is silent when a front or side pose is good', () => {
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
    ['side where the front belongs', glimpseOf(SIDE), 'front', 'face-camera'],
    ['front where the side belongs', glimpseOf(FRONT), 'side', 'turn-sideways'],
    ['the back to the camera', glimpseOf(swapSides(FRONT)), 'front', 'face-camera'],
    ['arms at the trunk', glimpseOf({...FRONT, leftWrist: [225, 330]}), 'front', 'arms-away'],
    ['a hand in the air', glimpseOf({...FRONT, leftWrist: [290, 100]}), 'front', 'arms-down'],
    ['leaning', glimpseOf(leaning(SIDE)), 'side', 'stand-straight'],
  ];
  for (const [name, glimpse, view, advice] of faults)
    it(`says "${advice}" to ${name}`, () => expect(adviseOn(glimpse, view)).to.equal(advice));

  it('names the fault that hides the others first', () =>
    expect(adviseOn(glimpseOf(moved(SIDE, 0, 0, 0.5)), 'front')).to.equal('come-closer'));
});

function swapSides(points: typeof FRONT): typeof FRONT {
  return {...points, leftShoulder: [130, 170], rightShoulder: [230, 170]};
}

function leaning(points: typeof FRONT): typeof FRONT {
  return {...points, leftShoulder: [265, 175], rightShoulder: [258, 175]};
}
