import {expect} from '@open-wc/testing';
import {transition} from '../../src/flow/transition.js';
import {EVENTS} from '../support/flow-events.js';
import {after} from '../support/flow-journey.js';
import {SHOPPER, STATES} from '../support/flow-samples.js';

describe('what an event changes', () => {
  it('an agreement to share is taken at the form and at the result, and can be taken back', () => {
    for (const state of [STATES.profile, STATES.result]) {
      const agreed = transition(state, {type: 'sharing-set', sharing: true});
      expect(agreed).to.deep.equal({...state, journey: {...state.journey, sharing: true}});
      expect(transition(agreed, {type: 'sharing-set', sharing: false})).to.deep.equal(state);
    }
  });

  it('consent ends the complaint about consent, and still names what else is missing', () => {
    const agreed = {type: 'consent-set', consented: true} as const;
    const missed = transition(STATES.profile, {type: 'consent-missed'});
    expect(missed).to.include({remark: 'consent-missing'});
    expect(transition(missed, agreed)).to.deep.include({remark: 'complaining'});
    expect(transition(STATES.profile, agreed)).to.deep.include({remark: 'none'});
    expect(transition(missed, agreed).journey.consented).to.equal(true);
  });

  it('the page’s unit of length is taken over only while nothing is answered', () => {
    const open = {type: 'opened', lengthUnit: 'in'} as const;
    const empty = transition({step: 'closed', journey: STATES['profile, empty'].journey}, open);
    expect(empty.journey.draft).to.include({lengthUnit: 'in', massUnit: 'lb'});
    const answered = transition(STATES.closed, open);
    expect(answered.journey).to.equal(STATES.closed.journey);
  });

  it('a second hint that photos are likely changes nothing', () => {
    const likely = transition(STATES.profile, {type: 'photos-likely'});
    expect(likely).to.deep.equal({...STATES.profile, photosLikely: true});
    expect(transition(likely, {type: 'photos-likely'})).to.equal(likely);
  });

  it('an inside leg that is told at the result counts in the draft and in the answer, until it is taken back', () => {
    const told = transition(STATES.result, {type: 'inside-leg-told', valueCm: 81});
    expect(told).to.deep.nested.include({
      'journey.draft.insideLeg': '81',
      'journey.outcome.shopper': {...SHOPPER, insideLegCm: 81},
    });
    const back = transition(told, {type: 'inside-leg-told', valueCm: null});
    expect(back).to.have.deep.nested.property('journey.outcome.shopper', SHOPPER);
  });

  it('typing into the tape form ends its complaint', () => {
    const complaining = {...STATES.tape, complaining: true};
    for (const event of [EVENTS['tape-typed'], EVENTS['bra-typed']])
      expect(transition(complaining, event)).to.include({complaining: false});
    expect(transition(complaining, EVENTS['tape-typed'])).to.have.nested.property('texts.hip', '100');
  });

  it('another unit of the tape form converts what is typed, and what is no number stays', () => {
    const typed = {...STATES.tape, texts: {chest: 'about 90', waist: '78', hip: ''}};
    const inInches = transition(typed, EVENTS['tape-unit-set']);
    expect(inInches).to.deep.nested.include({
      texts: {chest: 'about 90', waist: '30.7', hip: ''},
      'journey.draft.lengthUnit': 'in',
    });
    expect(transition(inInches, EVENTS['tape-unit-set'])).to.equal(inInches);
  });

  it('a photo that is refused or removed stops what would have been measured next', () => {
    const waiting = {...STATES['files, reading'], thenMeasure: true};
    expect(transition(waiting, EVENTS['photo-refused'])).to.deep.include({
      thenMeasure: false,
      slots: {front: {name: 'empty'}, side: {name: 'refused', error: EVENTS['photo-refused'].error}},
    });
    expect(transition(waiting, EVENTS['photo-removed'])).to.include({thenMeasure: false});
  });

  it('measuring that takes long is called slow, and nothing else changes', () => {
    expect(transition(STATES.measuring, {type: 'waited-long'})).to.deep.equal({
      ...STATES.measuring,
      isSlow: true,
    });
  });

  it('a person who cannot be kept is not kept, and the shopper is told', () => {
    const kept = transition(STATES.result, EVENTS['keeping-set']);
    expect(kept.journey.person).to.deep.equal({id: '1', name: 'Me'});
    expect(after(kept, {type: 'person-renamed', name: ' Alex '}).journey.person).to.deep.equal({
      id: '1',
      name: 'Alex',
    });
    expect(after(kept, {type: 'person-renamed', name: ' '})).to.equal(kept);
    expect(after(kept, EVENTS['keeping-failed']).journey).to.deep.include({
      person: null,
      keepingFailed: true,
    });
  });
});
