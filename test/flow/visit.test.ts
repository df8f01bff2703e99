import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../src/core/errors.js';
import type {FlowEvent} from '../../src/flow/flow-event.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {beginVisit, followVisit, outcomeOf, type Visit} from '../../src/flow/visit.js';
import {initialState} from '../../src/flow/state.js';
import {MEASURED} from '../support/fake-flow.js';
import {answered} from '../support/flow-journey.js';
import {ERROR, STATES} from '../support/flow-samples.js';

/** Follows a visit through these events, one second apart. */
function visitAfter(start: FlowState, ...events: readonly FlowEvent[]): Visit {
  let state = start;
  let visit = beginVisit(0);
  events.forEach((event, i) => {
    const next = transition(state, event);
    visit = followVisit(visit, state, next, event, 1000 * (i + 1));
    state = next;
  });
  return visit;
}

describe('a visit to the finder', () => {
  it('names each way once, in the order of the first time', () => {
    const {ways} = visitAfter(
      answered,
      {type: 'route-chosen', route: 'files'},
      {type: 'went-back'},
      {type: 'route-chosen', route: 'tape'},
      {type: 'went-back'},
      {type: 'route-chosen', route: 'files'},
    );
    expect(ways).to.deep.equal(['files', 'tape']);
  });

  it('takes no way that the profile refuses for a missing answer', () => {
    const profile = transition(initialState('cm'), {type: 'opened', lengthUnit: 'cm'});
    expect(visitAfter(profile, {type: 'route-chosen', route: 'camera'}).ways).to.deep.equal([]);
  });

  it('counts photos that the page gives as the way by files', () => {
    const given: FlowEvent = {
      type: 'photos-given',
      front: new Blob(),
      side: null,
      shopper: {heightCm: 172},
      lengthUnit: 'cm',
    };
    expect(visitAfter(initialState('cm'), given).ways).to.deep.equal(['files']);
  });

  it('keeps the code of every refusal and the reason of a wrong pose, and nothing else of them', () => {
    const pose = new SizeFinderError('wrong-pose', 'the arms', {view: 'front', reason: 'arms-at-body'});
    const {refusals} = visitAfter(
      STATES.measuring,
      {type: 'failed', error: ERROR},
      {type: 'route-chosen', route: 'files'},
      {type: 'photo-chosen', view: 'front', source: new Blob()},
      {type: 'photo-refused', view: 'front', id: 1, error: pose},
    );
    expect(refusals).to.deep.equal([
      {code: 'body-not-found', reason: null},
      {code: 'wrong-pose', reason: 'arms-at-body'},
    ]);
  });

  it('remembers when the first answer was there, and not the later ones', () => {
    const visit = visitAfter(
      STATES.measuring,
      {type: 'progressed', progress01: 0.5, stage: 'looking'},
      {type: 'measured', measured: MEASURED},
      {type: 'fit-changed', fit: 'relaxed'},
    );
    expect(visit.answeredMs).to.equal(2000);
  });

  for (const [what, last, size, hasChosen, outcome] of [
    ['a chosen size', STATES.result, 'M', true, 'chosen'],
    ['a size that was seen', STATES.result, 'M', false, 'size'],
    ['an answer without a size', STATES.result, null, false, 'no-size'],
    ['a failure', STATES.stopped, 'M', false, 'stopped'],
    ['the camera', STATES['side review'], 'M', false, 'left'],
  ] as const)
    it(`calls a visit that ends at ${what} "${outcome}"`, () => {
      expect(outcomeOf(last, size, hasChosen)).to.equal(outcome);
    });
});
