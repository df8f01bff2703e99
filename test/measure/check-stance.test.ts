import {expect} from '@open-wc/testing';
import type {PoseFault} from '../../src/core/errors.js';
import {areEdgesHidden, hideArmsTheTrunk, stanceFault} from '../../src/measure/check-stance.js';
import {LANDMARK, type Keypoint, type LandmarkName} from '../../src/measure/pictures/landmarks.js';
import {stanceOf, type Stance} from '../../src/measure/pictures/stance.js';
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

/** Values of a person who stands as asked, far from every limit. */
const STRAIGHT: Stance = {
  kneeBendDeg: 0,
  thighDrop: 0.8,
  ankleGap: 0,
  ankleSpread: 0,
  legDrop: 1.6,
  noseRise: 0.5,
  trunkLeanDeg: 0,
  shoulderSpan: 0.8,
  hipSpan: 0.5,
  wristInset: 1,
  wristGap: 0.5,
  areWristsSeen: true,
  wristLevel: 1,
};

/** The last value that a view accepts, and what is wrong beyond it. */
const LIMITS: readonly (readonly [View, keyof Stance, 'most' | 'least', number, PoseFault])[] = [
  ['front', 'kneeBendDeg', 'most', 25, 'not-upright'],
  ['front', 'thighDrop', 'least', 0.5, 'not-upright'],
  ['front', 'noseRise', 'least', 0.27, 'not-upright'],
  ['front', 'ankleGap', 'most', 0.2, 'feet-apart'],
  // 0.57 of the height of the legs.
  ['front', 'ankleSpread', 'most', 0.912, 'feet-apart'],
  ['front', 'shoulderSpan', 'least', 0.56, 'not-facing'],
  ['front', 'hipSpan', 'least', 0.31, 'not-facing'],
  ['front', 'wristInset', 'least', 0.6, 'body-covered'],
  ['front', 'wristGap', 'least', 0.28, 'arms-at-body'],
  ['side', 'kneeBendDeg', 'most', 25, 'not-upright'],
  ['side', 'thighDrop', 'least', 0.45, 'not-upright'],
  ['side', 'noseRise', 'least', 0.15, 'not-upright'],
  ['side', 'trunkLeanDeg', 'most', 15, 'not-upright'],
  ['side', 'ankleSpread', 'most', 0.4, 'feet-apart'],
  ['side', 'wristLevel', 'least', 0.76, 'body-covered'],
];

describe('the limits of a stance', () => {
  for (const [view, measure, end, limit, fault] of LIMITS)
    it(`stanceFault of a ${view} view accepts ${end} ${limit} of ${measure}, and calls what is beyond ${fault}`, () => {
      const step = 0.01 * limit * (end === 'most' ? 1 : -1);
      expect(stanceFault({...STRAIGHT, [measure]: limit - step}, view)).to.equal(null);
      expect(stanceFault({...STRAIGHT, [measure]: limit + step}, view)).to.equal(fault);
    });

  it('stanceOf tells how far each wrist is outside its hip, of the side where that is less', () => {
    const keypoints = drawnKeypoints(drawing({view: 'front'}));
    const moveLeftWristBy = (xPx: number): number => {
      const moved = keypoints.map((point, i) =>
        i === LANDMARK.leftWrist ? {...point, xPx: point.xPx + xPx} : point,
      );
      return stanceOf(moved).wristGap;
    };
    // The trunk is 200 pixels long, and the wrists of the drawing are equally far out.
    expect(moveLeftWristBy(0) - moveLeftWristBy(-20)).to.be.closeTo(0.1, 1e-9);
    expect(moveLeftWristBy(20)).to.equal(moveLeftWristBy(0));
  });
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

  it('areEdgesHidden takes one hidden edge beside one that is hardly believed for two hidden ones', () => {
    for (const [doubted, hidden, isHidden] of [
      [0.29, 0.09, true],
      [0.33, 0.09, false],
      [0.12, 0.11, false],
    ] as const) {
      expect(areEdgesHidden(edge(hidden), edge(doubted))).to.equal(isHidden);
      expect(areEdgesHidden(edge(doubted), edge(hidden))).to.equal(isHidden);
    }
  });

  it('hideArmsTheTrunk asks less of the edges where both wrists are seen away from the hips', () => {
    const away = {...STRAIGHT, wristGap: 0.35, areWristsSeen: true};
    const areHidden = (left: number, right: number, stance: Stance): boolean =>
      hideArmsTheTrunk(edge(left), edge(right), stance);
    expect(areHidden(0.09, 0.13, away)).to.equal(false);
    expect(areHidden(0.09, 0.1, away)).to.equal(true);
    expect(areHidden(0.09, 0.13, {...away, wristGap: 0.33})).to.equal(true);
    expect(areHidden(0.09, 0.13, {...away, areWristsSeen: false})).to.equal(true);
  });

  it('stanceOf tells whether both wrists are seen', () => {
    const keypoints = drawnKeypoints(drawing({view: 'front'}));
    const hide = (name: LandmarkName) =>
      keypoints.map((point, i) => (i === LANDMARK[name] ? {...point, visibility01: 0.4} : point));
    expect(stanceOf(keypoints).areWristsSeen).to.equal(true);
    expect(stanceOf(hide('leftWrist')).areWristsSeen).to.equal(false);
    expect(stanceOf(hide('rightWrist')).areWristsSeen).to.equal(false);
  });
});
