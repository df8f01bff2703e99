import {expect} from '@open-wc/testing';
import {effectsOf} from '../../src/flow/effects.js';
import {enterCamera, exchangePhotos, followRoute, leaveWay, withoutPhotos} from '../../src/flow/routes.js';
import {newJourney, type FlowState, type Journey, type Way} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {EVENTS} from '../support/flow-events.js';
import {
  ANSWERED,
  FRONT,
  OUTCOME,
  SHOPPER,
  SIDE,
  STATES,
  WITH_BOTH,
  WITH_FRONT,
} from '../support/flow-samples.js';

const EMPTY_SLOTS = {front: {name: 'empty'}, side: {name: 'empty'}};
const AT_THE_START = {progress01: 0, stage: 'loading', isSlow: false};
const onRoute = (journey: Journey, route: Journey['route']): Journey => ({...journey, route});
const begun = (journey: Journey, way: Way): FlowState => followRoute(journey, SHOPPER, way);

/** The whole first state of each way, for a shopper who has answered and has no photo. */
const FIRST_STATES: Readonly<Record<Way, object>> = {
  camera: {
    step: 'capture',
    route: 'camera',
    journey: onRoute(ANSWERED, 'camera'),
    shopper: SHOPPER,
    view: 'front',
    phase: {name: 'tips'},
    retakes: 0,
  },
  files: {
    step: 'capture',
    route: 'files',
    journey: onRoute(ANSWERED, 'files'),
    shopper: SHOPPER,
    slots: EMPTY_SLOTS,
    thenMeasure: false,
  },
  answers: {
    step: 'measuring',
    journey: onRoute(ANSWERED, 'answers'),
    shopper: SHOPPER,
    photos: null,
    ...AT_THE_START,
  },
  // There is no photo to keep.
  'kept-photos': {
    step: 'capture',
    route: 'files',
    journey: onRoute(ANSWERED, 'files'),
    shopper: SHOPPER,
    slots: EMPTY_SLOTS,
    thenMeasure: false,
  },
  tape: {
    step: 'tape',
    journey: ANSWERED,
    shopper: SHOPPER,
    texts: {chest: '', waist: '', hip: ''},
    bra: {text: '', system: null},
    complaining: false,
  },
  worn: {
    step: 'worn',
    journey: ANSWERED,
    shopper: SHOPPER,
    choice: {chart: '', size: '', feel: 'good'},
    complaining: false,
  },
};

describe('the first state of a way', () => {
  for (const [way, state] of Object.entries(FIRST_STATES))
    it(`the way "${way}" begins with the answers and nothing else`, () => {
      // The keys of the table are the ways.
      expect(begun(ANSWERED, way as Way)).to.deep.equal(state);
    });

  it('the way with kept photos measures them, and comes from files when answers alone were the last word', () => {
    for (const [route, expected] of [
      ['camera', 'camera'],
      ['files', 'files'],
      ['answers', 'files'],
    ] as const)
      expect(begun(onRoute(WITH_BOTH, route), 'kept-photos')).to.deep.equal({
        step: 'measuring',
        journey: onRoute(WITH_BOTH, expected),
        shopper: SHOPPER,
        photos: WITH_BOTH.photos,
        ...AT_THE_START,
      });
  });

  it('the camera begins at the view that lacks a photo', () => {
    const sideOnly = {...WITH_BOTH, photos: {...WITH_BOTH.photos, front: []}};
    const views = [ANSWERED, WITH_FRONT, WITH_BOTH, sideOnly].map(
      journey => enterCamera(journey, SHOPPER).view,
    );
    expect(views).to.deep.equal(['front', 'side', 'front', 'front']);
    expect(enterCamera(WITH_FRONT, SHOPPER)).to.deep.include({phase: {name: 'starting'}, retakes: 0});
  });

  it('the tape form shows what is known already, in the shopper’s unit', () => {
    const known: Journey = {
      ...ANSWERED,
      draft: {...ANSWERED.draft, lengthUnit: 'in'},
      tapes: {waist: 81.28},
      bra: {system: 'uk', label: '34C'},
    };
    expect(begun(known, 'tape')).to.deep.include({
      texts: {chest: '', waist: '32', hip: ''},
      bra: {text: '34C', system: 'uk'},
    });
  });

  it('a form that lacks an answer loads the models only for the ways with photos', () => {
    const loads = (way: Way): boolean =>
      effectsOf(transition(STATES['profile, empty'], {type: 'route-chosen', route: way})).length > 0;
    const ways: readonly Way[] = ['camera', 'files', 'kept-photos', 'answers', 'tape', 'worn'];
    expect(ways.filter(loads)).to.deep.equal(['camera', 'files', 'kept-photos']);
  });

  it('a form that lacks an answer names it', () => {
    expect(transition(STATES['profile, empty'], {type: 'route-chosen', route: 'answers'})).to.deep.equal({
      ...STATES['profile, empty'],
      remark: 'complaining',
    });
  });
});

describe('what is left of a way', () => {
  it('leaving a way leads to the answer if there is one, else to the form without a complaint', () => {
    const journey = {...WITH_BOTH, outcome: OUTCOME};
    expect(leaveWay(journey)).to.deep.equal({step: 'result', journey});
    expect(leaveWay(WITH_BOTH)).to.deep.equal({step: 'profile', journey: WITH_BOTH, remark: 'none'});
  });

  it('taking a photo away takes its camera’s pitch and the exchange with it, and leaves the other photo', () => {
    expect(withoutPhotos({...WITH_BOTH, exchange: 'by-finder'}, 'front')).to.deep.equal({
      ...WITH_BOTH,
      photos: {front: [], side: [SIDE]},
      cameraPoses: {front: {}, side: {pitchDeg: 2}},
      exchange: 'none',
    });
  });

  it('exchanged photos take the pitch of their camera with them', () => {
    expect(exchangePhotos(WITH_BOTH, 'by-finder')).to.deep.equal({
      ...WITH_BOTH,
      exchange: 'by-finder',
      photos: {front: [SIDE], side: [FRONT]},
      cameraPoses: {front: {pitchDeg: 2}, side: {pitchDeg: 1}},
    });
    expect(exchangePhotos({...WITH_BOTH, cameraPoses: {}}, 'by-shopper').cameraPoses).to.deep.equal({
      front: {},
      side: {},
    });
  });

  const CHECKED: Journey = {
    ...onRoute(WITH_BOTH, 'files'),
    checks: [{photo: [FRONT], view: 'front', verdict: {name: 'unknown'}}],
    exchange: 'by-shopper',
  };
  const bare = (journey: Journey): Journey => ({
    ...journey,
    photos: {front: [], side: []},
    checks: [],
    exchange: 'none',
    cameraPoses: {},
  });
  const OPEN = Object.entries(STATES).filter(([, {step}]) => step !== 'closed');

  for (const [name, state] of OPEN)
    it(`closing the finder after an answer, at "${name}", drops the photos with everything that was seen in them, and keeps the answers`, () => {
      const journey = {...CHECKED, outcome: OUTCOME};
      expect(transition({...state, journey}, {type: 'closed'})).to.deep.equal({
        step: 'closed',
        journey: bare(journey),
      });
    });

  it('photos are gone when the shopper goes from the answer back to the form and closes there', () => {
    const result: FlowState = {step: 'result', journey: {...CHECKED, outcome: OUTCOME}};
    const form = transition(result, {type: 'went-back'});
    expect(form).to.include({step: 'profile'});
    expect(transition(form, {type: 'closed'}).journey.photos).to.deep.equal({front: [], side: []});
  });

  it('photos from files wait while there is no answer, and the finder opens again at them', () => {
    for (const state of [STATES.stopped, STATES.tape, STATES.profile]) {
      const closed = transition({...state, journey: CHECKED}, {type: 'closed'});
      expect(closed).to.deep.equal({step: 'closed', journey: CHECKED});
      expect(transition(closed, {type: 'opened', lengthUnit: 'cm'})).to.deep.equal({
        step: 'capture',
        route: 'files',
        journey: CHECKED,
        shopper: SHOPPER,
        slots: EMPTY_SLOTS,
        thenMeasure: false,
      });
    }
  });

  it('photos do not wait where the finder would open at the form, which does not show them', () => {
    const byCamera = onRoute(CHECKED, 'camera');
    const unanswered = {...CHECKED, draft: newJourney('cm').draft};
    for (const journey of [byCamera, unanswered])
      expect(transition({...STATES.profile, journey}, {type: 'closed'})).to.deep.equal({
        step: 'closed',
        journey: bare(journey),
      });
  });

  it('no photo stays when a step breaks, because the photo may be what breaks it', () => {
    const journey = {...CHECKED, outcome: OUTCOME};
    for (const [name, state] of OPEN)
      expect(transition({...state, journey}, EVENTS.broke).journey, name).to.deep.equal(bare(journey));
  });

  it('photos from the page replace everything that was known of another body', () => {
    const journey: Journey = {
      ...WITH_BOTH,
      checks: [{photo: WITH_BOTH.photos.front, view: 'front', verdict: {name: 'unknown'}}],
      exchange: 'by-finder',
      tapes: {waist: 80},
      worn: {garment: 'Other', size: '40', observations: []},
      bra: {system: 'eu', label: '75C'},
      outcome: OUTCOME,
      sharing: true,
    };
    const given = transition({step: 'closed', journey}, EVENTS['photos-given']);
    expect(given).to.deep.include({step: 'capture', route: 'files', thenMeasure: true});
    expect(given.journey).to.deep.equal({
      ...journey,
      route: 'files',
      photos: {front: [], side: []},
      checks: [],
      exchange: 'none',
      cameraPoses: {front: {}},
      tapes: {},
      worn: null,
      bra: null,
      outcome: null,
    });
  });
});
