import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {measurementsNow} from '../../src/anatomy/measurements-now.js';
import {GIRTHS} from '../../src/core/domain.js';
import {enterTape} from '../../src/flow/routes.js';
import type {FlowState} from '../../src/flow/state.js';
import {after} from '../support/flow-journey.js';
import {SHOPPER, STATES, WORN} from '../support/flow-samples.js';

describe('the way by tape', () => {
  it('a tape value leads to an estimate that the tape has moved', () => {
    const measuring = after(STATES.tape, {type: 'tapes-given'});
    expect(measuring).to.include({step: 'measuring', photos: null});
    const result = after(measuring, {type: 'measured', measured: estimateBody(SHOPPER)});
    if (result.step !== 'result') throw new Error(result.step);
    const now = measurementsNow(result.journey.outcome, result.journey.tapes, result.journey.worn);
    expect(now).to.deep.equal(estimateBody(SHOPPER, [{kind: 'tape', girth: 'waist', valueCm: 78}]));
    expect(GIRTHS.map(girth => now[girth].source)).to.deep.equal(['statistics', 'tape', 'statistics']);
  });

  it('the tape form complains while no field can be read', () => {
    const empty = {...STATES.tape, texts: {chest: '', waist: '', hip: ''}};
    expect(after(empty, {type: 'tapes-given'})).to.include({step: 'tape', complaining: true});
  });

  it('a tape value is added to photos that are there already', () => {
    const {journey} = STATES['files, both'];
    const measuring = after({...STATES.tape, journey}, {type: 'tapes-given'});
    expect(measuring).to.include({step: 'measuring', photos: journey.photos});
  });
});

describe('a bra size', () => {
  const typed = (text: string): FlowState =>
    after(
      STATES.tape,
      {type: 'tape-typed', girth: 'waist', text: ''},
      {type: 'bra-typed', bra: {text, system: 'uk'}},
    );

  it('a bra size alone is enough to go on, in the digits of any keyboard', () => {
    const measuring = after(typed('٣٤ dd'), {type: 'tapes-given'});
    if (measuring.step !== 'measuring') throw new Error(measuring.step);
    expect(measuring.journey).to.deep.include({tapes: {}, bra: {system: 'uk', label: '34DD'}});
  });

  it('an unreadable bra size stops the shopper, also beside a readable tape value', () => {
    const both = after(typed('34Q'), {type: 'tape-typed', girth: 'waist', text: '78'});
    for (const state of [typed('34Q'), both])
      expect(after(state, {type: 'tapes-given'})).to.deep.equal({...state, complaining: true});
  });

  it('the field shows the bra size again and removes it when it is emptied', () => {
    const measuring = after(typed('34c'), {type: 'tapes-given'});
    const tape = enterTape(measuring.journey, SHOPPER);
    expect(tape.bra).to.deep.equal({text: '34C', system: 'uk'});
    const emptied = after(
      tape,
      {type: 'bra-typed', bra: {text: ' ', system: 'uk'}},
      {type: 'tape-typed', girth: 'hip', text: '98'},
      {type: 'tapes-given'},
    );
    expect(emptied.journey.bra).to.equal(null);
  });

  it('the result can remove a bra size', () => {
    const bra = {system: 'eu', label: '75C'} as const;
    const result = after({...STATES.result, journey: {...STATES.result.journey, bra}}, {type: 'bra-removed'});
    expect(result.journey.bra).to.equal(null);
  });
});

describe('the way by a worn size', () => {
  it('a worn size is counted in with the answers', () => {
    const measuring = after({...STATES.worn, journey: STATES.tape.journey}, {type: 'worn-given', worn: WORN});
    const result = after(measuring, {type: 'measured', measured: estimateBody(SHOPPER)});
    if (result.step !== 'result') throw new Error(result.step);
    const now = measurementsNow(result.journey.outcome, {}, result.journey.worn);
    expect(now).to.deep.equal(estimateBody(SHOPPER, WORN.observations));
    expect(now.waist.source).to.equal('garment');
  });

  it('a worn size is added to an answer, which stays when the size is removed', () => {
    const chosen = after(STATES.result, {type: 'route-chosen', route: 'worn'});
    expect(chosen.step).to.equal('worn');
    const dressed = after(chosen, {type: 'worn-given', worn: WORN});
    expect(dressed).to.have.nested.property('journey.worn', WORN);
    expect(after(dressed, {type: 'worn-removed'})).to.deep.equal(STATES.result);
    expect(after(chosen, {type: 'went-back'})).to.deep.equal(STATES.result);
  });
});
