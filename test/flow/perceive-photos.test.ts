import {expect} from '@open-wc/testing';
import {effectsOf} from '../../src/flow/effects.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {fakeServices, picture} from '../support/fake-flow.js';
import {FRONT, SIDE, STATES} from '../support/flow-samples.js';
import {waitUntil} from '../support/wait-until.js';
import {rig} from './controller-rig.js';

const keysOf = (state: FlowState): readonly string[] =>
  effectsOf(state).flatMap(({key, kind}) => (kind === 'perceive' ? [key] : []));

const viewsOf = (state: FlowState): readonly string[] =>
  effectsOf(state).flatMap(effect => (effect.kind === 'perceive' ? [effect.view] : []));

describe('each photo is looked at as soon as it is there', () => {
  it('a front photo is looked at while the shopper turns to the side', () => {
    const turning = transition(STATES['shooting hands-free'], {
      type: 'photo-taken',
      frames: [FRONT],
      pitchDeg: null,
    });
    expect(viewsOf(turning)).to.deep.equal(['front']);
  });

  it('a photo from a file is looked at while the other is chosen', () => {
    expect(viewsOf(STATES.files)).to.deep.equal([]);
    expect(viewsOf(STATES['files, reading'])).to.deep.equal(['front']);
    expect(viewsOf(STATES['files, both'])).to.deep.equal(['front', 'side']);
  });

  it('the looks go on when measuring begins', () => {
    const measuring = transition(STATES['files, both'], {type: 'measure-requested'});
    expect(measuring.step).to.equal('measuring');
    expect(keysOf(measuring)).to.deep.equal(keysOf(STATES['files, both']));
  });

  it('no photo is looked at for an estimate from answers', () => {
    const estimating = transition(STATES.measuring, {type: 'route-chosen', route: 'answers'});
    expect(viewsOf(estimating)).to.deep.equal([]);
  });

  it('a photo that takes the place of another one is looked at anew', () => {
    const [before] = keysOf(STATES['files, reading']);
    const chosen = transition(STATES['files, reading'], {
      type: 'photo-chosen',
      view: 'front',
      source: new Blob(),
    });
    const read = transition(chosen, {type: 'photo-read', view: 'front', id: 1, photo: SIDE});
    const [now] = keysOf(read);
    expect(now).to.match(/^perceive-front-/);
    expect(now).not.to.equal(before);
  });

  it('swapped photos are looked at anew, each as what it is now', () => {
    const swapped = transition(STATES['files, both'], {type: 'photos-swapped'});
    expect(new Set([...keysOf(swapped), ...keysOf(STATES['files, both'])])).to.have.property('size', 4);
  });

  it('FlowController gives up the look at a photo that is removed, and leaves the other alone', async () => {
    const signals = new Map<string, AbortSignal | undefined>();
    const services = Object.assign(fakeServices(), {
      perceive: (_: unknown, view: string, {signal}: {readonly signal?: AbortSignal} = {}) => {
        signals.set(view, signal);
        return new Promise<never>(() => undefined);
      },
    });
    const {flow} = rig(STATES.files, {services: () => services, decodePhoto: () => picture()});
    flow.send({type: 'photo-chosen', view: 'front', source: new Blob()});
    flow.send({type: 'photo-chosen', view: 'side', source: new Blob()});
    await waitUntil(() => signals.size === 2, 'the photos are never looked at');
    flow.send({type: 'photo-removed', view: 'front'});
    expect(signals.get('front')?.aborted).to.equal(true);
    expect(signals.get('side')?.aborted).to.equal(false);
  });
});
