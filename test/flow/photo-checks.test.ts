import {expect} from '@open-wc/testing';
import type {View} from '../../src/core/domain.js';
import {SizeFinderError, type PoseFault} from '../../src/core/errors.js';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import {faultOn, verdictOn, type Verdict} from '../../src/flow/photo-checks.js';
import {refusalsIn} from '../../src/flow/refusals.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {after} from '../support/flow-journey.js';
import {FRONT, placeOf, SIDE, STATES} from '../support/flow-samples.js';

const GOOD: Verdict = {name: 'good', seen: {notes: [], outline: [], levels: []}};

const poseError = (view: View, reason: PoseFault): SizeFinderError =>
  new SizeFinderError('wrong-pose', reason, {view, reason});

const bad = (view: View, reason: PoseFault): Verdict => ({name: 'bad', error: poseError(view, reason)});

/** The look at the photo that is there now. */
const checked = ({journey: {photos}}: FlowState, view: View, verdict: Verdict): FlowEvent => ({
  type: 'photo-checked',
  view,
  photo: photos[view],
  verdict,
  atMs: 5000,
});

/** The state after looks at its photos, one after the other. */
const afterLooks = (state: FlowState, ...looks: readonly (readonly [View, Verdict])[]): FlowState =>
  looks.reduce((before, [view, verdict]) => transition(before, checked(before, view, verdict)), state);

const faults = ({journey}: FlowState): readonly string[] =>
  (['front', 'side'] as const).flatMap(view => {
    const reason = faultOn(journey, view)?.detail.reason;
    return reason === undefined ? [] : [`${view}: ${reason}`];
  });

const both: FlowState = {
  ...STATES['files, both'],
  journey: {...STATES['files, both'].journey, route: 'files'},
};
const WRONG_SIDES = [
  ['front', bad('front', 'not-facing')],
  ['side', bad('side', 'not-facing')],
] as const;

describe('the look at a chosen photo', () => {
  it('a fault is told of the photo that has it, and the other photo stays', () => {
    const state = afterLooks(both, ['front', bad('front', 'arms-at-body')], ['side', GOOD]);
    expect(faults(state)).to.deep.equal(['front: arms-at-body']);
    expect(verdictOn(state.journey, 'side')).to.equal(GOOD);
    expect(state.journey.photos).to.deep.equal({front: [FRONT], side: [SIDE]});
  });

  it('a fault goes with its photo', () => {
    const faulty = afterLooks(both, ['front', bad('front', 'arms-at-body')]);
    const removed = transition(faulty, {type: 'photo-removed', view: 'front'});
    expect(faults(removed)).to.deep.equal([]);
    const left = transition(faulty, {type: 'page-left'});
    expect(left.journey.checks).to.deep.equal([]);
  });

  it('a late fault of a photo that was replaced changes nothing', () => {
    const late = checked(both, 'front', bad('front', 'arms-at-body'));
    const replaced = after(
      both,
      {type: 'photo-chosen', view: 'front', source: new Blob()},
      {type: 'photo-read', view: 'front', id: 1, photo: SIDE},
    );
    expect(transition(replaced, late)).to.equal(replaced);
  });

  it('nothing is measured with a bad front photo, and a bad side photo is left out', () => {
    const badFront = afterLooks(both, ['front', bad('front', 'arms-at-body')]);
    expect(transition(badFront, {type: 'measure-requested'})).to.equal(badFront);
    const badSide = afterLooks(both, ['front', GOOD], ['side', bad('side', 'body-covered')]);
    expect(transition(badSide, {type: 'measure-requested'})).to.deep.include({
      step: 'measuring',
      photos: {front: [FRONT], side: []},
    });
  });

  it('a look that was not possible keeps nobody from measuring', () => {
    const state = afterLooks(both, ['front', {name: 'unknown'}], ['side', {name: 'unknown'}]);
    expect(faults(state)).to.deep.equal([]);
    expect(transition(state, {type: 'measure-requested'}).step).to.equal('measuring');
  });

  it('the page is told of a fault once', () => {
    const event = checked(both, 'front', bad('front', 'arms-at-body'));
    const state = transition(both, event);
    expect(refusalsIn(both, state, event).map(({detail}) => detail.reason)).to.deep.equal(['arms-at-body']);
    const next = checked(state, 'side', GOOD);
    expect(refusalsIn(state, transition(state, next), next)).to.deep.equal([]);
  });
});

describe('exchanged photos', () => {
  it('exchanged photos change places by themselves, and nobody is told of an error', () => {
    const [first, second] = WRONG_SIDES;
    const half = afterLooks(both, first);
    expect(faults(half)).to.deep.equal([]);
    const righted = afterLooks(half, second);
    expect(righted.journey.photos).to.deep.equal({front: [SIDE], side: [FRONT]});
    expect(righted.journey.exchange).to.equal('by-finder');
    expect(verdictOn(righted.journey, 'front')).to.equal(null);
    const events = [checked(both, ...first), checked(half, ...second)] as const;
    expect([...refusalsIn(both, half, events[0]), ...refusalsIn(half, righted, events[1])]).to.deep.equal([]);
  });

  it('photos halfway between front and side change places once, and then show what is wrong', () => {
    const state = afterLooks(both, ...WRONG_SIDES, ...WRONG_SIDES);
    expect(state.journey.exchange).to.equal('by-finder');
    expect(faults(state)).to.deep.equal(['front: not-facing', 'side: not-facing']);
  });

  it('one photo from the wrong side is a fault as soon as the other one is known to be right', () => {
    const [wrongFront] = WRONG_SIDES;
    const half = afterLooks(both, wrongFront);
    const event = checked(half, 'side', GOOD);
    const state = transition(half, event);
    expect(faults(state)).to.deep.equal(['front: not-facing']);
    expect(refusalsIn(half, state, event)).to.have.lengthOf(1);
  });

  it('a lone photo from the wrong side is a fault at once', () => {
    const state = afterLooks(STATES['files, reading'], ['front', bad('front', 'not-facing')]);
    expect(faults(state)).to.deep.equal(['front: not-facing']);
  });

  it('photos that a shopper has swapped by hand stay where they are', () => {
    const swapped = transition(both, {type: 'photos-swapped'});
    const state = afterLooks(swapped, ...WRONG_SIDES);
    expect(state.journey.photos).to.deep.equal({front: [SIDE], side: [FRONT]});
    expect(faults(state)).to.deep.equal(['front: not-facing', 'side: not-facing']);
  });

  it('a shopper who asks for the size early waits until exchanged photos are put right', () => {
    const [first, second] = WRONG_SIDES;
    const asked = transition(afterLooks(both, first), {type: 'measure-requested'});
    expect(placeOf(asked)).to.equal('files');
    expect(afterLooks(asked, second)).to.deep.include({
      step: 'measuring',
      photos: {front: [SIDE], side: [FRONT]},
    });
    expect(afterLooks(asked, ['side', GOOD])).to.deep.include({step: 'capture', thenMeasure: false});
  });

  it('exchanged photos that are measured already are put right and measured again', () => {
    const measuring = transition(both, {type: 'measure-requested'});
    const event: FlowEvent = {type: 'failed', error: poseError('front', 'not-facing')};
    const waiting = transition(measuring, event);
    expect(placeOf(waiting)).to.equal('files');
    expect(refusalsIn(measuring, waiting, event)).to.deep.equal([]);
    expect(afterLooks(waiting, ['side', bad('side', 'not-facing')])).to.deep.include({
      step: 'measuring',
      photos: {front: [SIDE], side: [FRONT]},
    });
  });

  it('measuring stops at exchanged photos that were put right before', () => {
    const righted = afterLooks(both, ...WRONG_SIDES);
    const stopped = after(
      righted,
      {type: 'measure-requested'},
      {type: 'failed', error: poseError('front', 'not-facing')},
    );
    expect(stopped.step).to.equal('stopped');
  });
});

describe('the look at a photo from the camera', () => {
  const turning = transition(STATES['shooting hands-free'], {
    type: 'photo-taken',
    frames: [FRONT],
    pitchDeg: null,
  });
  const ARMS = ['front', bad('front', 'arms-at-body')] as const;

  it('hands-free, a bad front photo is taken again at once, and the guide says why', () => {
    const state = afterLooks(turning, ARMS);
    expect(placeOf(state)).to.equal('front aiming');
    expect(state.journey.photos.front).to.deep.equal([]);
    expect(state).to.deep.nested.include({'phase.look.guidance.said': {what: 'arms-away', atMs: 5000}});
    const event = checked(turning, ...ARMS);
    expect(refusalsIn(turning, state, event)).to.have.lengthOf(1);
  });

  it('hands-free, a bad photo ends the countdown of the review', () => {
    const state = afterLooks(STATES['review of both'], ['side', bad('side', 'not-facing')]);
    expect(placeOf(state)).to.equal('side aiming');
    expect(state).to.deep.nested.include({'phase.look.guidance.advice': 'turn-sideways'});
    expect(state.journey.photos.front).to.deep.equal([FRONT]);
  });

  it('hands-free, the finder stops after two photos that were taken again for nothing', () => {
    const again = (state: FlowState): FlowState =>
      afterLooks(
        after(
          state,
          {type: 'shutter-pressed'},
          {type: 'second-passed'},
          {type: 'second-passed'},
          {type: 'second-passed'},
          {type: 'photo-taken', frames: [FRONT], pitchDeg: null},
        ),
        ARMS,
      );
    const second = again(afterLooks(turning, ARMS));
    expect(placeOf(second)).to.equal('front aiming');
    expect(placeOf(again(second))).to.equal('stopped');
  });

  it('with the button, a bad front photo is shown again while the side is aimed at', () => {
    const state = afterLooks(STATES['side aiming'], ARMS);
    expect(placeOf(state)).to.equal('front review');
    expect(faults(state)).to.deep.equal(['front: arms-at-body']);
    expect(transition(state, {type: 'photo-accepted'})).to.equal(state);
    expect(placeOf(transition(state, {type: 'photo-retaken', view: 'front'}))).to.equal('front aiming');
  });

  it('with the button, a bad front photo is shown again when the side photo is accepted', () => {
    const state = afterLooks(STATES['side review'], ARMS);
    expect(placeOf(state)).to.equal('side review');
    expect(placeOf(transition(state, {type: 'photo-accepted'}))).to.equal('front review');
  });

  it('a verdict on the side photo counts for nothing once the side photo is taken again', () => {
    const late = checked(STATES['side review'], 'side', bad('side', 'not-facing'));
    const retaken = transition(STATES['side review'], {type: 'photo-retaken', view: 'side'});
    expect(transition(retaken, late)).to.equal(retaken);
  });
});
