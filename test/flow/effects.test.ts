import {expect} from '@open-wc/testing';
import {effectsOf, type Effect} from '../../src/flow/effects.js';
import type {FlowState} from '../../src/flow/state.js';
import {transition} from '../../src/flow/transition.js';
import {PREVIEW, SHOPPER, STATES, WITH_BOTH, WITH_FRONT, type StateName} from '../support/flow-samples.js';

/** What goes on in each state, by the kinds of the effects. A photo that is there is perceived: `perceive front`. */
const TABLE: Readonly<Record<StateName, string>> = {
  closed: '',
  'closed after an answer': '',
  'profile, empty': '',
  profile: '',
  'profile after an answer': '',
  tips: 'warm-up',
  'tips after an answer': 'warm-up, perceive front, perceive side',
  starting: 'warm-up, watch-page, camera',
  paused: 'warm-up, watch-page',
  aiming: 'warm-up, watch-page, camera',
  counting: 'warm-up, watch-page, camera, countdown',
  shooting: 'warm-up, watch-page, camera, shoot',
  'front review': 'warm-up, watch-page, camera, perceive front',
  'side aiming': 'warm-up, watch-page, camera, perceive front',
  'side review': 'warm-up, watch-page, camera, perceive front, perceive side',
  'aiming hands-free': 'warm-up, watch-page, camera, look front',
  'counting hands-free': 'warm-up, watch-page, camera, countdown, look front',
  'shooting hands-free': 'warm-up, watch-page, camera, shoot',
  'side shooting hands-free': 'warm-up, watch-page, camera, shoot, perceive front',
  'review of both': 'warm-up, watch-page, camera, countdown, perceive front, perceive side',
  files: 'warm-up',
  'files, reading': 'warm-up, read-photo side, perceive front',
  'files, both': 'warm-up, perceive front, perceive side',
  'files after an answer': 'warm-up, perceive front, perceive side',
  tape: '',
  'tape after an answer': '',
  worn: '',
  'worn after an answer': '',
  measuring: 'perceive front, perceive side, measure, patience',
  'measuring the front alone': 'perceive front, measure, patience',
  'measuring answers': 'measure',
  'measuring answers after an answer': 'measure',
  result: '',
  stopped: '',
  'stopped after an answer': '',
};

const named = (effect: Effect): string => ('view' in effect ? `${effect.kind} ${effect.view}` : effect.kind);

/** The one effect of this kind. */
function effectIn<K extends Effect['kind']>(state: FlowState, kind: K): Extract<Effect, {kind: K}> {
  const [effect] = effectsOf(state).filter((one): one is Extract<Effect, {kind: K}> => one.kind === kind);
  if (effect === undefined) throw new Error(`nothing of the kind ${kind}`);
  return effect;
}

const keysOf = (state: FlowState): readonly string[] => effectsOf(state).map(({key}) => key);

describe('effectsOf', () => {
  for (const [name, effects] of Object.entries(TABLE))
    it(`what goes on in the state "${name}" is: ${effects || 'nothing'}`, () => {
      // The keys of the table are the names of the states.
      expect(
        effectsOf(STATES[name as StateName])
          .map(named)
          .join(', '),
      ).to.equal(effects);
    });

  it('no two effects of one state have the same key', () => {
    for (const state of Object.values(STATES))
      expect(new Set(keysOf(state)).size).to.equal(keysOf(state).length);
  });

  it('the models are warmed up at the profile only once photos are likely', () => {
    expect(effectsOf({...STATES.profile, photosLikely: true}).map(named)).to.deep.equal(['warm-up']);
    expect(effectsOf({...STATES.profile, photosLikely: false})).to.deep.equal([]);
  });

  it('measuring waits for patience to end once, while photos are measured', () => {
    expect(effectsOf({...STATES.measuring, isSlow: true}).map(named)).not.to.include('patience');
    expect(effectsOf({...STATES['measuring answers'], isSlow: true}).map(named)).to.deep.equal(['measure']);
  });

  it('both photos that are shown side by side wait for the shopper once the countdown is cancelled', () => {
    const waiting = transition(STATES['review of both'], {type: 'countdown-cancelled'});
    expect(effectsOf(waiting).map(named)).not.to.include('countdown');
  });

  it('measuring is given the shopper, the photos and how the camera was held', () => {
    expect(effectIn(STATES.measuring, 'measure')).to.deep.include({
      shopper: SHOPPER,
      photos: WITH_BOTH.photos,
      camera: WITH_BOTH.cameraPoses,
    });
    expect(effectIn(STATES['measuring answers'], 'measure')).to.deep.include({key: 'estimate', photos: null});
  });

  it('each photo is perceived as the view that it stands for', () => {
    expect(effectIn(STATES['front review'], 'perceive')).to.include({
      view: 'front',
      photo: WITH_FRONT.photos.front,
    });
  });

  it('the guide looks for its view in the photo that it takes, and not in one that the button takes', () => {
    expect(effectIn(STATES['side shooting hands-free'], 'shoot')).to.include({
      preview: PREVIEW,
      expected: 'side',
    });
    expect(effectIn(STATES.shooting, 'shoot')).to.include({preview: PREVIEW, expected: null});
  });

  it('the look at the live picture goes on from aiming through the self-timer', () => {
    const {key} = effectIn(STATES['aiming hands-free'], 'look');
    expect(effectIn(STATES['counting hands-free'], 'look').key).to.equal(key);
    expect(effectIn(STATES['aiming hands-free'], 'look')).to.include({view: 'front', preview: PREVIEW});
  });

  it('a camera, a file and a photo that take the place of others start their effects anew', () => {
    const {aiming} = STATES;
    const away = transition(aiming, {type: 'camera-switched'});
    expect(effectIn(away, 'camera')).to.include({facing: 'environment'});
    expect(effectIn(away, 'camera').key).not.to.equal(effectIn(aiming, 'camera').key);

    const reading = STATES['files, reading'];
    const side = {...reading.slots.side, id: 2};
    const again = {...reading, slots: {...reading.slots, side}};
    expect(effectIn(reading, 'read-photo')).to.include({
      view: 'side',
      id: 1,
      source: reading.slots.side.source,
    });
    expect(effectIn(again, 'read-photo').key).not.to.equal(effectIn(reading, 'read-photo').key);

    const {measuring} = STATES;
    const others = {...measuring, photos: {...measuring.photos}};
    expect(effectIn(others, 'measure').key).not.to.equal(effectIn(measuring, 'measure').key);
  });
});
