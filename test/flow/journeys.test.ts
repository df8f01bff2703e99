import {expect} from '@open-wc/testing';
import {FAILURE_CODES} from '../support/failure-codes.js';
import {SizeFinderError} from '../../src/core/errors.js';
import {initialState, type FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {eventOf, waysOn} from '../../src/flow/ways-on.js';
import {FRONT, OUTCOME, placeOf, PREVIEW, SHOPPER, SIDE, STATES, WITH_BOTH} from '../support/flow-samples.js';
import {after, answered} from '../support/flow-journey.js';

describe('the camera way', () => {
  it('goes from the answers to measuring with both photos', () => {
    const state = after(
      answered,
      {type: 'route-chosen', route: 'camera'},
      {type: 'hands-free-set', handsFree: false},
      {type: 'self-timer-set', selfTimerS: 3},
      {type: 'tips-read'},
      {type: 'camera-ready', preview: PREVIEW},
      {type: 'shutter-pressed'},
      {type: 'second-passed'},
      {type: 'second-passed'},
      {type: 'second-passed'},
      {type: 'photo-taken', frames: [FRONT], pitchDeg: null},
      {type: 'photo-accepted'},
      {type: 'self-timer-set', selfTimerS: 0},
      {type: 'shutter-pressed'},
      {type: 'photo-taken', frames: [SIDE], pitchDeg: null},
      {type: 'photo-accepted'},
    );
    expect(state).to.deep.include({
      step: 'measuring',
      photos: {front: [FRONT], side: [SIDE]},
      shopper: SHOPPER,
    });
  });

  it('comes back from a hidden page to the same photo', () => {
    const state = after(
      STATES['side review'],
      {type: 'camera-paused'},
      {type: 'camera-resumed'},
      {type: 'camera-ready', preview: PREVIEW},
    );
    expect(placeOf(state)).to.equal('side review');
    expect(state.journey.photos.front).to.deep.equal([FRONT]);
  });

  it('measures at once when only the front photo was taken anew', () => {
    const state = after(
      STATES['side review'],
      {type: 'photo-retaken', view: 'front'},
      {type: 'shutter-pressed'},
      {type: 'second-passed'},
      {type: 'second-passed'},
      {type: 'second-passed'},
      {type: 'photo-taken', frames: [FRONT], pitchDeg: null},
      {type: 'photo-accepted'},
    );
    expect(state.step).to.equal('measuring');
  });
});

describe('the way by files', () => {
  it('drops a photo that was replaced while it was read', () => {
    const chosen = after(STATES['files, reading'], {type: 'photo-chosen', view: 'side', source: new Blob()});
    expect(transition(chosen, {type: 'photo-read', view: 'side', id: 1, photo: SIDE})).to.equal(chosen);
    const read = transition(chosen, {type: 'photo-read', view: 'side', id: 2, photo: SIDE});
    expect(read.journey.photos.side).to.deep.equal([SIDE]);
  });

  it('goes straight on with photos the page gives, with the answers filled in', () => {
    const state = after(
      initialState('cm'),
      {type: 'photos-given', front: new Blob(), side: new Blob(), shopper: SHOPPER, lengthUnit: 'cm'},
      {type: 'photo-read', view: 'side', id: 1, photo: SIDE},
      {type: 'photo-read', view: 'front', id: 1, photo: FRONT},
    );
    expect(state).to.deep.include({
      step: 'measuring',
      shopper: SHOPPER,
      photos: {front: [FRONT], side: [SIDE]},
    });
    expect(state.journey.draft.height).to.equal('172');
  });

  it('waits at the photos when a given one cannot be read', () => {
    const error = new SizeFinderError('image-unreadable', 'not a picture');
    const state = after(
      initialState('cm'),
      {type: 'photos-given', front: new Blob(), side: new Blob(), shopper: SHOPPER, lengthUnit: 'cm'},
      {type: 'photo-refused', view: 'side', id: 1, error},
      {type: 'photo-read', view: 'front', id: 1, photo: FRONT},
    );
    expect(placeOf(state)).to.equal('files');
    expect(state.journey.photos.front).to.deep.equal([FRONT]);
  });
});

describe('measuring', () => {
  it('shows progress that never falls and never passes the end', () => {
    const risen = after(STATES.measuring, {type: 'progressed', progress01: 0.7, stage: 'looking'});
    expect(transition(risen, {type: 'progressed', progress01: 0.5, stage: 'looking'})).to.equal(risen);
    expect(after(risen, {type: 'progressed', progress01: 1.2, stage: 'looking'})).to.deep.include({
      progress01: 1,
    });
  });
});

describe('the stages of measuring', () => {
  it('a stage of measuring follows the one before it and never comes back', () => {
    const looking = after(STATES.measuring, {type: 'progressed', progress01: 0, stage: 'looking'});
    expect(looking).to.deep.include({progress01: 0.2, stage: 'looking'});
    expect(after(looking, {type: 'progressed', progress01: 0.9, stage: 'loading'})).to.deep.include({
      progress01: 0.9,
      stage: 'looking',
    });
  });
});

describe('after a failure', () => {
  for (const code of FAILURE_CODES)
    for (const view of ['front', 'side', undefined] as const) {
      const error = new SizeFinderError(code, 'why', view && {view});
      const stopped = transition(STATES.measuring, {type: 'failed', error});

      it(`${code}${view ? ` of the ${view} view` : ''} keeps answers and photos`, () => {
        expect(stopped.step).to.equal('stopped');
        expect(stopped.journey).to.deep.equal(WITH_BOTH);
      });

      it(`${code}${view ? ` of the ${view} view` : ''} has ways on, and each leads somewhere`, () => {
        if (stopped.step !== 'stopped') throw new Error('did not stop');
        const ways = waysOn(stopped);
        expect(ways.length).to.be.at.least(1);
        for (const way of ways) {
          const next = transition(stopped, eventOf(way));
          expect(next.step).not.to.equal('stopped');
          expect(next.journey.draft).to.equal(WITH_BOTH.draft);
        }
      });
    }

  it('offers another try at the camera as far as it can help', () => {
    const barred = new SizeFinderError('camera-denied', 'not in this frame', {obstacle: 'frame'});
    const missing = new SizeFinderError('camera-missing', 'none is connected');
    const unsuitable = new SizeFinderError('camera-missing', 'too small', {obstacle: 'unsuitable'});
    const asked = new SizeFinderError('camera-denied', 'the shopper said no');
    const ways = (error: SizeFinderError) => {
      const stopped = transition(STATES.measuring, {type: 'failed', error});
      return stopped.step === 'stopped' ? waysOn(stopped) : [];
    };
    expect(ways(barred)).to.deep.equal(['files', 'answers']);
    expect(ways(missing)).to.deep.equal(['files', 'retry', 'answers']);
    expect(ways(unsuitable)).to.deep.equal(['files', 'retry', 'answers']);
    expect(ways(asked)).to.deep.equal(['retry', 'files', 'answers']);
  });

  it('takes away only the photo that was at fault', () => {
    const error = new SizeFinderError('wrong-pose', 'not a side view', {view: 'side'});
    const again = after(STATES.measuring, {type: 'failed', error}, {type: 'retried'});
    expect(again.journey.photos).to.deep.equal({front: [FRONT], side: []});
  });

  it('measures the same photos again when the models could not be had', () => {
    const error = new SizeFinderError('model-unavailable', 'offline');
    const again = after(STATES.measuring, {type: 'failed', error}, {type: 'retried'});
    expect(again).to.deep.include({step: 'measuring', photos: WITH_BOTH.photos});
  });
});

describe('the result', () => {
  it('closing the finder on a way that began at the result keeps the answer for the next opening', () => {
    for (const [name, state] of Object.entries(STATES)) {
      if (!name.includes('after an answer') && name !== 'result') continue;
      const reopened = transition(transition(state, {type: 'closed'}), {type: 'opened', lengthUnit: 'cm'});
      expect(reopened, name).to.deep.nested.include({step: 'result', 'journey.outcome': OUTCOME});
    }
  });

  it('is there again when the finder is opened once more, without the photos', () => {
    const again = after(STATES.result, {type: 'closed'}, {type: 'opened', lengthUnit: 'cm'});
    expect(again).to.deep.nested.include({step: 'result', 'journey.outcome': OUTCOME});
    expect(again.journey.photos).to.deep.equal({front: [], side: []});
  });

  it('photos that have led to no answer are there again when the finder is opened once more', () => {
    const {journey} = STATES['files, both'];
    const told = {...journey, draft: {...journey.draft, height: '172'}};
    const state: FlowState = {...STATES['files, both'], journey: {...told, route: 'files'}};
    const again = after(state, {type: 'closed'}, {type: 'opened', lengthUnit: 'cm'});
    expect(again).to.deep.include({step: 'capture', route: 'files'});
    expect(again.journey.photos).to.equal(journey.photos);
    const left = after(state, {type: 'page-left'}, {type: 'opened', lengthUnit: 'cm'});
    expect(left.step).to.equal('profile');
    expect(left.journey.photos).to.deep.equal({front: [], side: []});
  });

  it('forgets a tape value when it is taken back', () => {
    const taped = after(STATES.result, {type: 'tape-entered', girth: 'waist', valueCm: 81});
    expect(taped.journey.tapes).to.deep.equal({waist: 81});
    expect(after(taped, {type: 'tape-entered', girth: 'waist', valueCm: null}).journey.tapes).to.deep.equal(
      {},
    );
  });

  it('is gone for good when the shopper is forgotten', () => {
    const forgotten = after(STATES.result, {type: 'forgotten', lengthUnit: 'cm'});
    expect(forgotten).to.deep.include({step: 'profile', remark: 'forgotten'});
    expect(forgotten.journey.draft.height).to.equal('');
    const closed = after(forgotten, {type: 'closed'});
    expect(closed.journey.outcome).to.equal(null);
  });
});
