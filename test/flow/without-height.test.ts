import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {unknownStature} from '../../src/anatomy/unknown-stature.js';
import type {FlowState, Way} from '../../src/flow/state.js';
import {after, answered} from '../support/flow-journey.js';
import {STATES, WORN} from '../support/flow-samples.js';

const withDraft = (change: Partial<(typeof answered)['journey']['draft']>): FlowState =>
  after(answered, {type: 'draft-edited', draft: {...answered.journey.draft, height: '', ...change}});

const EMPTY = withDraft({weight: '', age: '', sex: ''});

const choose = (state: FlowState, route: Way): FlowState => after(state, {type: 'route-chosen', route});

/** The result of the way by a worn size, without a height. */
function wornResult(): FlowState {
  const measuring = after(choose(EMPTY, 'worn'), {type: 'worn-given', worn: WORN});
  if (measuring.step !== 'measuring') throw new Error(measuring.step);
  return after(measuring, {type: 'measured', measured: estimateBody(measuring.shopper)});
}

describe('a height that is not told', () => {
  for (const way of ['tape', 'worn'] as const) {
    it(`the way by ${way} needs no height`, () => {
      expect(choose(EMPTY, way)).to.deep.include({step: way, shopper: unknownStature({})});
    });

    it(`the way by ${way} still counts the age and the sex`, () => {
      const answers = {ageYears: 30, sex: 'female'} as const;
      expect(choose(withDraft({age: '30', sex: 'female'}), way)).to.deep.include({
        step: way,
        shopper: {...answers, ...unknownStature(answers)},
      });
    });

    it(`the way by ${way} complains of a height that cannot be right, and of another wrong answer`, () => {
      for (const wrong of [{height: '12'}, {height: 'tall'}, {age: '400'}, {weight: 'much'}])
        expect(choose(withDraft(wrong), way)).to.include({step: 'profile', remark: 'complaining'});
    });
  }

  for (const way of ['camera', 'files', 'answers'] as const)
    it(`the way by ${way} asks for the height, from the form and from a result without it`, () => {
      for (const state of [EMPTY, wornResult()])
        expect(choose(state, way)).to.include({step: 'profile', remark: 'complaining'});
    });

  it('the form of a children’s chart asks for the height on every way', () => {
    const child = withDraft({forChild: true, age: ''});
    expect(choose(child, 'tape')).to.include({step: 'profile', remark: 'complaining'});
  });

  it('photos that are there are not measured while the height is not told', () => {
    const {photos} = STATES['files, both'].journey;
    const tape = choose(EMPTY, 'tape');
    if (tape.step !== 'tape') throw new Error(tape.step);
    const typed = {...tape, journey: {...tape.journey, photos}};
    const measuring = after(typed, {type: 'tape-typed', girth: 'waist', text: '84'}, {type: 'tapes-given'});
    expect(measuring).to.include({step: 'measuring', photos: null});
  });

  it('a height that is told later replaces the assumed one', () => {
    const asked = choose(wornResult(), 'answers');
    const told = after(asked, {type: 'draft-edited', draft: answered.journey.draft});
    const measuring = choose(told, 'answers');
    if (measuring.step !== 'measuring') throw new Error(measuring.step);
    expect(measuring.shopper).to.have.property('heightCm', Number(answered.journey.draft.height));
    expect(measuring.shopper).not.to.have.property('heightSdCm');
  });
});
