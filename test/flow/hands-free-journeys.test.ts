import {expect} from '@open-wc/testing';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import type {Advice} from '../../src/core/advice.js';
import {transition} from '../../src/flow/transition.js';
import {FRONT, placeOf, POSE, PREVIEW, SIDE, STATES} from '../support/flow-samples.js';
import {after, answered} from '../support/flow-journey.js';

describe('the hands-free way', () => {
  const PITCH_DEG = 1.5;
  const look = (advice: Advice | null, atMs: number): FlowEvent => ({
    type: 'looked',
    advice,
    pose: POSE,
    atMs,
  });
  /** Looks ten times a second. */
  const looks = (advice: Advice | null, fromMs: number, toMs: number): readonly FlowEvent[] =>
    Array.from({length: (toMs - fromMs) / 100}, (_, index) => look(advice, fromMs + 100 * index));

  it('goes from the tap to measuring without another', () => {
    const aiming = after(
      answered,
      {type: 'route-chosen', route: 'camera'},
      {type: 'hands-free-set', handsFree: true},
      {type: 'tips-read'},
      {type: 'camera-ready', preview: PREVIEW},
    );
    const front = after(aiming, ...looks('step-back', 0, 1000), ...looks(null, 1000, 6000));
    expect(placeOf(front)).to.equal('front shooting');
    const turning = after(front, {type: 'photo-taken', frames: [FRONT, FRONT], pitchDeg: PITCH_DEG});
    expect(placeOf(turning)).to.equal('side aiming');
    const side = after(turning, ...looks('turn-sideways', 7000, 9000), ...looks(null, 9000, 14_000));
    expect(placeOf(side)).to.equal('side shooting');
    const both = after(side, {type: 'photo-taken', frames: [SIDE, SIDE], pitchDeg: null});
    expect(placeOf(both)).to.equal('side review-both');
    const ticks = Array.from({length: 8}, (): FlowEvent => ({type: 'second-passed'}));
    const measuring = after(both, ...ticks);
    expect(measuring).to.deep.include({
      step: 'measuring',
      photos: {front: [FRONT, FRONT], side: [SIDE, SIDE]},
    });
    expect(measuring.journey.cameraPoses).to.deep.equal({front: {pitchDeg: PITCH_DEG}, side: {}});
  });

  it('waits at the photos once it is told to', () => {
    const waiting = after(STATES['review of both'], {type: 'countdown-cancelled'});
    expect(transition(waiting, {type: 'second-passed'})).to.equal(waiting);
  });

  it('takes one photo anew and comes back to both', () => {
    const again = after(
      STATES['review of both'],
      {type: 'photo-retaken', view: 'front'},
      ...looks(null, 0, 5000),
      {type: 'photo-taken', frames: [FRONT], pitchDeg: null},
    );
    expect(placeOf(again)).to.equal('front review-both');
    expect(again.journey.photos.side).to.deep.equal([SIDE]);
  });

  it('comes back from a hidden page to both photos, and time does not press', () => {
    const back = after(
      STATES['review of both'],
      {type: 'camera-paused'},
      {type: 'camera-resumed'},
      {type: 'camera-ready', preview: PREVIEW},
    );
    expect(back).to.deep.nested.include({'phase.name': 'review-both', 'phase.secondsLeft': null});
  });

  it('gives the photos to the button where the live picture cannot be watched', () => {
    const failed = after(STATES['aiming hands-free'], {type: 'guidance-failed'});
    expect(failed.journey.handsFree).to.equal(false);
    const reviewed = after(
      failed,
      {type: 'self-timer-set', selfTimerS: 0},
      {type: 'shutter-pressed'},
      {type: 'photo-taken', frames: [FRONT], pitchDeg: null},
    );
    expect(placeOf(reviewed)).to.equal('front review');
  });
});
