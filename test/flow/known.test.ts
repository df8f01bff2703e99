import {enterTape} from '../../src/flow/routes.js';
import {convertTexts, readTapes, type TapeTexts} from '../../src/answers/tape-fields.js';
import {expect} from '@open-wc/testing';
import {estimateBody} from '../../src/anatomy/estimate-body.js';
import {GIRTHS} from '../../src/core/domain.js';
import {applyWorn} from '../../src/anatomy/apply-worn.js';
import {measurementsNow} from '../../src/anatomy/measurements-now.js';
import type {FlowState} from '../../src/flow/state.js';
import {MEASURED} from '../support/fake-flow.js';
import {after} from '../support/flow-journey.js';
import {SHOPPER, STATES, WORN} from '../support/flow-samples.js';

const texts = (some: Partial<TapeTexts>): TapeTexts => ({chest: '', waist: '', hip: '', ...some});

describe('tape values', () => {
  it('are read in any subset', () => {
    expect(readTapes(texts({waist: '78,5'}), 'cm')).to.deep.equal({ok: true, tapes: {waist: 78.5}});
    expect(readTapes(texts({hip: '40'}), 'in')).to.deep.equal({ok: true, tapes: {hip: 101.6}});
  });

  it('are none when nothing is typed, and no field is at fault', () =>
    expect(readTapes(texts({}), 'cm')).to.deep.equal({ok: false, problems: {}}));

  it('in another unit, out of range or unreadable are told field by field', () => {
    const reading = readTapes({chest: '38', waist: 'abc', hip: '999'}, 'cm');
    expect(reading.ok ? {} : reading.problems).to.deep.equal({
      chest: {code: 'other-unit', valueCm: 96.52, unit: 'in'},
      waist: {code: 'unreadable'},
      hip: {code: 'out-of-range'},
    });
  });

  it('keep their length when the unit changes, and what is no number stays', () =>
    expect(convertTexts({chest: '100', waist: '', hip: 'x'}, 'in')).to.deep.equal({
      chest: '39.4',
      waist: '',
      hip: 'x',
    }));
});

describe('a bra size', () => {
  const typed = (text: string): FlowState =>
    after(
      STATES.tape,
      {type: 'tape-typed', girth: 'waist', text: ''},
      {type: 'bra-typed', bra: {text, system: 'uk'}},
    );

  it('is enough to go on, in digits of any keyboard', () => {
    const measuring = after(typed('٣٤ dd'), {type: 'tapes-given'});
    if (measuring.step !== 'measuring') throw new Error(measuring.step);
    expect(measuring.journey).to.deep.include({tapes: {}, bra: {system: 'uk', label: '34DD'}});
  });

  it('that cannot be read stops, beside a tape value as well', () => {
    const both = after(typed('34Q'), {type: 'tape-typed', girth: 'waist', text: '78'});
    for (const state of [typed('34Q'), both])
      expect(after(state, {type: 'tapes-given'})).to.deep.equal({...state, complaining: true});
  });

  it('stands in its field again, and goes when the field is emptied', () => {
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

  it('narrows the bust without photos, and after photos a little, and can be left out', () => {
    const bra = {system: 'eu', label: '75C'} as const;
    const alone = {shopper: SHOPPER, measured: estimateBody(SHOPPER)};
    const without = measurementsNow(alone, {}, null, bra);
    expect(without.chest.source).to.equal('bra');
    expect(without.chest.sdCm).to.be.below(alone.measured.chest.sdCm);
    const withPhotos = measurementsNow({shopper: SHOPPER, measured: MEASURED}, {}, null, bra);
    expect(withPhotos.chest.source).to.equal('photo');
    expect(withPhotos.chest.sdCm).to.be.within(MEASURED.chest.sdCm * 0.8, MEASURED.chest.sdCm);
    expect(withPhotos.covarianceCm2[0]?.[0]).to.be.closeTo(withPhotos.chest.sdCm ** 2, 1e-9);
    const result = after({...STATES.result, journey: {...STATES.result.journey, bra}}, {type: 'bra-removed'});
    expect(result.journey.bra).to.equal(null);
  });

  it('that no version can read any more says nothing', () => {
    const photos = {shopper: SHOPPER, measured: MEASURED};
    expect(measurementsNow(photos, {}, null, {system: 'eu', label: '??'})).to.deep.equal(
      measurementsNow(photos, {}, null, null),
    );
  });
});

describe('the way by tape', () => {
  it('leads to an estimate that the tape moved', () => {
    const measuring = after(STATES.tape, {type: 'tapes-given'});
    expect(measuring).to.include({step: 'measuring', photos: null});
    const result = after(measuring, {type: 'measured', measured: estimateBody(SHOPPER)});
    if (result.step !== 'result') throw new Error(result.step);
    const now = measurementsNow(result.outcome, result.journey.tapes, result.journey.worn);
    expect(now).to.deep.equal(estimateBody(SHOPPER, [{kind: 'tape', girth: 'waist', valueCm: 78}]));
    expect(GIRTHS.map(girth => now[girth].source)).to.deep.equal(['statistics', 'tape', 'statistics']);
  });

  it('stays where it is while nothing can be read, and says so', () => {
    const empty = {...STATES.tape, texts: texts({})};
    expect(after(empty, {type: 'tapes-given'})).to.include({step: 'tape', complaining: true});
  });

  it('measures photos that are there already, too', () => {
    const {journey} = STATES['files, both'];
    const measuring = after({...STATES.tape, journey}, {type: 'tapes-given'});
    expect(measuring).to.include({step: 'measuring', photos: journey.photos});
  });
});

describe('a worn size', () => {
  it('is counted in with the answers', () => {
    const measuring = after({...STATES.worn, journey: STATES.tape.journey}, {type: 'worn-given', worn: WORN});
    const result = after(measuring, {type: 'measured', measured: estimateBody(SHOPPER)});
    if (result.step !== 'result') throw new Error(result.step);
    const now = measurementsNow(result.outcome, {}, result.journey.worn);
    expect(now).to.deep.equal(estimateBody(SHOPPER, WORN.observations));
    expect(now.waist.source).to.equal('garment');
  });

  it('is added to an answer, which stays when it is taken away', () => {
    const chosen = after(STATES.result, {type: 'route-chosen', route: 'worn'});
    expect(chosen.step).to.equal('worn');
    const dressed = after(chosen, {type: 'worn-given', worn: WORN});
    expect(dressed).to.have.nested.property('journey.worn', WORN);
    expect(after(dressed, {type: 'worn-removed'})).to.deep.equal(STATES.result);
    expect(after(chosen, {type: 'went-back'})).to.deep.equal(STATES.result);
  });

  it('narrows what photos told and moves the others with it', () => {
    const narrowed = applyWorn(MEASURED, [
      {kind: 'interval', girth: 'waist', lowCm: 76, highCm: 80, softnessCm: 1},
    ]);
    expect(narrowed.waist.valueCm).to.be.within(79, 83);
    expect(narrowed.waist.sdCm).to.be.below(MEASURED.waist.sdCm);
    expect(narrowed.chest.valueCm).to.be.below(MEASURED.chest.valueCm);
    expect(narrowed.waist.source).to.equal('photo');
  });

  it('that is wide open, or none, changes nothing', () => {
    const [open] = [applyWorn(MEASURED, [{kind: 'interval', girth: 'hip', lowCm: 1, highCm: 900}])];
    for (const girth of GIRTHS) expect(open[girth].valueCm).to.be.closeTo(MEASURED[girth].valueCm, 1e-6);
    expect(applyWorn(MEASURED, [])).to.equal(MEASURED);
  });
});
