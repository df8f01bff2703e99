import {expect} from '@open-wc/testing';
import type {PoseFault} from '../../src/core/errors.js';
import {areEdgesHidden, stanceFault} from '../../src/measure/check-stance.js';
import {LANDMARK, type Keypoint, type LandmarkName} from '../../src/measure/landmarks.js';
import {stanceOf} from '../../src/measure/stance.js';
import type {View} from '../../src/core/domain.js';
import {drawing, drawnKeypoints} from './drawn-person.js';

/** A drawn person is 4 pixels a centimetre, the trunk 50 cm or 200 pixels long. */
type Moves = Readonly<Partial<Record<LandmarkName, Partial<Keypoint>>>>;

function faultOf(moves: Moves, view: View = 'front'): PoseFault | null {
  const keypoints = drawnKeypoints(drawing({view}));
  for (const [name, {xPx = 0, yPx = 0, visibility01 = 1}] of Object.entries(moves)) {
    const index = LANDMARK[name as LandmarkName]; // the keys of Moves
    const point = keypoints[index];
    if (point) keypoints[index] = {xPx: point.xPx + xPx, yPx: point.yPx + yPx, visibility01};
  }
  return stanceFault(stanceOf(keypoints), view);
}

describe('a stance', () => {
  it('stanceFault accepts a drawn person in a front and a side view', () => {
    expect(faultOf({})).to.equal(null);
    expect(faultOf({}, 'side')).to.equal(null);
  });

  it('stanceFault calls a person who squats not upright', () => {
    const [knees, shins] = [{yPx: -90}, {yPx: -60}];
    expect(faultOf({leftKnee: knees, rightKnee: knees, leftAnkle: shins, rightAnkle: shins})).to.equal(
      'not-upright',
    );
  });

  it('stanceFault calls a person with one bent knee not upright', () =>
    expect(faultOf({leftKnee: {xPx: 70}})).to.equal('not-upright'));

  it('stanceFault calls a person who bends forward not upright', () =>
    expect(faultOf({nose: {yPx: 40}})).to.equal('not-upright'));

  it('stanceFault calls a person with one raised foot feet-apart', () =>
    expect(faultOf({leftAnkle: {yPx: -60}})).to.equal('feet-apart'));

  it('stanceFault calls a person with the legs astride feet-apart', () =>
    expect(
      faultOf({leftAnkle: {xPx: 60}, rightAnkle: {xPx: -60}, leftKnee: {xPx: 30}, rightKnee: {xPx: -30}}),
    ).to.equal('feet-apart'));

  it('stanceFault calls a person who is half turned not facing', () => {
    const turned = {leftShoulder: {xPx: -20}, rightShoulder: {xPx: 20}};
    expect(faultOf(turned)).to.equal('not-facing');
  });

  it('stanceFault calls a person with a wrist before the trunk covered', () =>
    expect(faultOf({leftWrist: {xPx: -170, yPx: -80}})).to.equal('body-covered'));

  it('stanceFault calls a person with a wrist at the hip arms-at-body', () =>
    expect(faultOf({leftWrist: {xPx: -130, yPx: 10}})).to.equal('arms-at-body'));

  it('stanceFault does not judge a wrist that is hidden', () =>
    expect(faultOf({leftWrist: {xPx: -170, yPx: -80, visibility01: 0.1}})).to.equal(null));

  it('stanceFault calls a side view with a forearm before the belly covered', () =>
    expect(faultOf({leftWrist: {xPx: 0, yPx: -60}}, 'side')).to.equal('body-covered'));

  it('stanceFault calls a side view of a stride feet-apart', () =>
    expect(
      faultOf(
        {leftAnkle: {xPx: 50}, rightAnkle: {xPx: -50}, leftKnee: {xPx: 25}, rightKnee: {xPx: -25}},
        'side',
      ),
    ).to.equal('feet-apart'));
});

describe('the edges between waist and hips', () => {
  const edge = (trust: number) => ({
    xPx: Array.from({length: 160}, () => 0),
    trust01: Array.from({length: 160}, () => trust),
    coverPx: Array.from({length: 160}, () => 0),
    arm01: Array.from({length: 160}, () => 0),
  });

  it('areEdgesHidden is true if neither edge is believed', () =>
    expect(areEdgesHidden(edge(0.02), edge(0.05))).to.equal(true));

  it('areEdgesHidden is false if one of the edges is believed', () =>
    expect(areEdgesHidden(edge(0.02), edge(0.9))).to.equal(false));
});
