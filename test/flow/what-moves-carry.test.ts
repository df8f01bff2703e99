import {expect} from '@open-wc/testing';
import {cameraSide} from '../../src/element/run/watch-pose.js';
import {journeyOf} from '../../src/flow/person-journey.js';
import {newJourney, SELF_TIMERS_S} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {answersIn} from '../../src/answers/answers.js';
import {EVENTS} from '../support/flow-events.js';
import {isClosed, picture} from '../support/fake-flow.js';
import {after} from '../support/flow-journey.js';
import {ANSWERED, OUTCOME, PREVIEW, STATES, WITH_BOTH} from '../support/flow-samples.js';
import {waitUntil} from '../support/wait-until.js';
import {deferred} from './deferred.js';
import {rig} from './controller-rig.js';

describe('what a move of the flow carries', () => {
  it('the journey of a kept person names that person and nothing else of what the device keeps', () => {
    const sam = {id: 'sam', name: 'Sam', keptAtMs: 5};
    const {person} = journeyOf({told: answersIn(ANSWERED), outcome: OUTCOME}, sam);
    expect(person).to.deep.equal({id: 'sam', name: 'Sam'});
  });

  it('the journey of somebody who is not kept has no person, and what they agreed to share', () => {
    const known = {told: answersIn(ANSWERED), outcome: OUTCOME};
    expect(journeyOf(known, null, true)).to.deep.include({person: null, sharing: true, outcome: OUTCOME});
    expect(journeyOf(known, null)).to.deep.include({sharing: false, ...answersIn(ANSWERED)});
  });

  it('a new journey looks at the shopper who holds the phone and has the longest self-timer', () => {
    expect(newJourney('cm')).to.deep.include({
      facing: 'user',
      selfTimerS: 10,
      handsFree: true,
      route: 'camera',
    });
    expect(SELF_TIMERS_S).to.deep.equal([0, 3, 5, 10]);
  });

  it('switching the camera remembers the other camera and starts it', () => {
    const switched = transition(STATES.aiming, EVENTS['camera-switched']);
    expect(switched.journey.facing).to.equal('environment');
    expect(switched).to.have.nested.property('phase.name', 'starting');
    const again = after(switched, EVENTS['camera-ready'], EVENTS['camera-switched']);
    expect(again.journey.facing).to.equal('user');
  });

  it('a camera whose picture is mirrored looks at its user', () => {
    expect(cameraSide({...PREVIEW, mirrored: true})).to.equal('user');
    expect(cameraSide({...PREVIEW, mirrored: false})).to.equal('environment');
  });

  it('a worn size that cannot be read is named, and picking another one ends the complaint', () => {
    const refused = transition(STATES.worn, {type: 'worn-given', worn: null});
    expect(refused).to.deep.equal({...STATES.worn, complaining: true});
    const picked = transition(refused, EVENTS['worn-picked']);
    expect(picked).to.have.property('complaining', false);
  });

  it('a search among the brands chooses nothing, so the complaint stays', () => {
    const refused = transition(STATES.worn, {type: 'worn-given', worn: null});
    const choice = {...STATES.worn.choice, search: 'ac'};
    const searched = transition(refused, {type: 'worn-picked', choice});
    expect(searched).to.deep.equal({...STATES.worn, choice, complaining: true});
  });

  it('the review of both photos counts down to one second and then measures', () => {
    const from = STATES['review of both'];
    const atOne = transition(from, {type: 'second-passed'});
    expect(atOne).to.deep.equal({...from, phase: {name: 'review-both', preview: PREVIEW, secondsLeft: 1}});
    const measuring = transition(atOne, {type: 'second-passed'});
    expect(measuring).to.deep.include({step: 'measuring', photos: WITH_BOTH.photos});
  });

  it('progress of the same stage never falls, and a later stage counts at once', () => {
    const {measuring} = STATES;
    const less = transition(measuring, {type: 'progressed', progress01: 0.1, stage: 'loading'});
    expect(less).to.equal(measuring);
    const next = transition(measuring, {type: 'progressed', progress01: 0.1, stage: 'looking'});
    expect(next).to.deep.include({progress01: 0.2, stage: 'looking'});
    const earlier = transition(next, {type: 'progressed', progress01: 0.5, stage: 'loading'});
    expect(earlier).to.deep.include({progress01: 0.5, stage: 'looking'});
  });

  it('frames that the camera takes after the shopper has left are closed', async () => {
    const frame = await picture();
    const taking = deferred<ImageBitmap[]>();
    const byHand = after(
      STATES.tips,
      {type: 'hands-free-set', handsFree: false},
      {type: 'self-timer-set', selfTimerS: 0},
      EVENTS['tips-read'],
      EVENTS['camera-ready'],
    );
    const tools = {takePhotos: () => taking.promise, watchTilt: () => undefined};
    const {flow} = rig(byHand, tools);
    flow.send(EVENTS['shutter-pressed']);
    await Promise.resolve();
    expect(flow.state).to.have.nested.property('phase.name', 'shooting');
    flow.send({type: 'closed'});
    taking.resolve([frame]);
    await waitUntil(() => isClosed(frame), 'the frame stays open');
  });
});
