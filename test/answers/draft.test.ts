import {expect} from '@open-wc/testing';
import {checkDraft} from '../../src/answers/check-draft.js';
import {draftOf, withLengthUnit, withMassUnit, withReading} from '../../src/answers/draft-units.js';
import {emptyDraft, type FieldProblem, type ProfileDraft} from '../../src/answers/profile-draft.js';
import {readTape} from '../../src/answers/read-tape.js';

const metric = (answers: Partial<ProfileDraft>): ProfileDraft => ({
  ...emptyDraft('cm'),
  height: '170',
  ...answers,
});
const imperial = (answers: Partial<ProfileDraft>): ProfileDraft => ({...emptyDraft('in'), ...answers});

const heightOf = (draft: ProfileDraft): number | undefined => checkDraft(draft).shopper?.heightCm;
const codeOf = (problem: FieldProblem | undefined): string | undefined => problem?.code;

/** The readings that are offered for a height, in whole centimetres. */
function offered(draft: ProfileDraft): readonly number[] {
  const problem = checkDraft(draft).problems.heightCm;
  if (problem?.code !== 'other-unit') return [];
  return problem.readings.map(reading => (reading.kind === 'height' ? Math.round(reading.valueCm) : NaN));
}

describe('height', () => {
  for (const [typed, heightCm] of [
    ['172', 172],
    [' 172,5 ', 172.5],
    ['١٧٢', 172],
    ['۱۷۲', 172],
    ['１７２．５', 172.5],
    ['１７２。５', 172.5],
    ['1.72 m', 172],
    ['5\'9"', 175.26],
    ['5 ft 9', 175.26],
    ['69 in', 175.26],
  ] as const)
    it(`reads "${typed}"`, () => expect(heightOf(metric({height: typed}))).to.be.closeTo(heightCm, 0.001));

  for (const [typed, readingsCm] of [
    ['1.75', [175]],
    ['1,75', [175]],
    ['5.9', [175, 180]],
    ['5.11', [180, 156]],
    ['6', [183]],
    ['68', [173]],
    ['1750', [175]],
  ] as const)
    it(`offers other readings of "${typed}" and assumes none`, () => {
      expect(offered(metric({height: typed}))).to.deep.equal(readingsCm);
      expect(heightOf(metric({height: typed}))).to.equal(undefined);
    });

  for (const [feet, inches, readingsCm] of [
    ['172', '', [172]],
    ['1.75', '', [175]],
    ['68', '', [173]],
    ['5.9', '', [175, 180]],
  ] as const)
    it(`offers other readings of ${feet} in the feet field`, () =>
      expect(offered(imperial({feet, inches}))).to.deep.equal(readingsCm));

  it('adds feet and inches', () =>
    expect(heightOf(imperial({feet: '5', inches: '7.5'}))).to.be.closeTo(171.45, 0.001));

  it('takes no more inches than a foot has', () =>
    expect(codeOf(checkDraft(imperial({feet: '5', inches: '12'})).problems.heightCm)).to.equal(
      'inches-over-foot',
    ));

  for (const [typed, code] of [
    ['', 'missing'],
    ['tall', 'unreadable'],
    ['-170', 'unreadable'],
    ['1e2', 'unreadable'],
    ['99', 'out-of-range'],
    ['231', 'out-of-range'],
  ] as const)
    it(`calls "${typed}" ${code}`, () =>
      expect(codeOf(checkDraft(metric({height: typed})).problems.heightCm)).to.equal(code));

  it('takes the limits themselves', () => {
    expect(heightOf(metric({height: '100'}))).to.equal(100);
    expect(heightOf(metric({height: '230'}))).to.equal(230);
  });
});

describe('weight and age', () => {
  it('may be left out', () => expect(checkDraft(metric({})).shopper).to.deep.equal({heightCm: 170}));

  it('adds stones and pounds', () =>
    expect(checkDraft(metric({massUnit: 'st', weight: '10', pounds: '7'})).shopper?.weightKg).to.be.closeTo(
      66.68,
      0.01,
    ));

  it('offers pounds for a number no kilogram field holds', () => {
    const problem = checkDraft(metric({weight: '300'})).problems.weightKg;
    expect(problem).to.deep.include({code: 'other-unit'});
  });

  it('doubts 154 kg at 150 cm without standing in the way', () => {
    const {shopper, doubts} = checkDraft(metric({height: '150', weight: '154'}));
    expect(shopper?.weightKg).to.equal(154);
    expect(codeOf(doubts.weightKg)).to.equal('other-unit');
  });

  it('has no doubt about heavy people', () =>
    expect(checkDraft(metric({weight: '150'})).doubts).to.deep.equal({}));

  it('says that it is made for adults', () => {
    expect(codeOf(checkDraft(metric({age: '12'})).problems.ageYears)).to.equal('child');
    expect(codeOf(checkDraft(metric({age: '121'})).problems.ageYears)).to.equal('out-of-range');
  });
});

describe('units of the form', () => {
  it('switch there and back without changing the answer', () => {
    const draft = metric({height: '168', weight: '61.5'});
    const there = withMassUnit(withLengthUnit(draft, 'in'), 'st');
    const back = withMassUnit(withLengthUnit(there, 'cm'), 'kg');
    expect(heightOf(back)).to.be.closeTo(168, 0.15);
    expect(checkDraft(back).shopper?.weightKg).to.be.closeTo(61.5, 0.25);
  });

  it('take over an accepted reading in the unit of the form', () => {
    const draft = withReading(metric({height: '5.9'}), {kind: 'height', valueCm: 175.26, unit: 'in'});
    expect(draft.height).to.equal('175.3');
  });

  it('write the answers that a page gives', () =>
    expect(checkDraft(draftOf({heightCm: 180, sex: 'male'}, 'cm')).shopper).to.deep.equal({
      heightCm: 180,
      sex: 'male',
    }));
});

describe('readTape', () => {
  it('reads both units', () => {
    expect(readTape('84,5', 'cm')).to.deep.equal({ok: true, value: 84.5});
    expect(readTape('33', 'in')).to.deep.equal({ok: true, value: 33 * 2.54});
  });

  it('asks about inches in a centimetre field, and the other way round', () => {
    expect(readTape('33', 'cm')).to.deep.equal({
      ok: false,
      error: {code: 'other-unit', valueCm: 33 * 2.54, unit: 'in'},
    });
    expect(readTape('150', 'in')).to.deep.equal({
      ok: false,
      error: {code: 'other-unit', valueCm: 150, unit: 'cm'},
    });
  });

  for (const [typed, code] of [
    ['', 'unreadable'],
    ['wide', 'unreadable'],
    ['5', 'out-of-range'],
    ['400', 'out-of-range'],
  ] as const)
    it(`calls "${typed}" ${code}`, () =>
      expect(readTape(typed, 'cm')).to.deep.equal({ok: false, error: {code}}));
});

describe('the inside leg', () => {
  const leg = (insideLeg: string, more: Partial<ProfileDraft> = {}) =>
    checkDraft({...emptyDraft('cm'), height: '180', insideLeg, ...more});

  it('is optional, and read in the unit of the height', () => {
    expect(leg('').shopper).not.to.have.property('insideLegCm');
    expect(leg('82,5').shopper?.insideLegCm).to.equal(82.5);
    const inInches = leg('L32', {lengthUnit: 'in', feet: '5', inches: '11'});
    expect(inInches.shopper?.insideLegCm).to.be.closeTo(81.28, 1e-9);
  });

  it('is in one unit alone: the other is offered, and nothing in between', () => {
    expect(leg('32').problems.insideLegCm).to.deep.equal({
      code: 'other-unit',
      readings: [{kind: 'inside-leg', valueCm: 81.28, unit: 'in'}],
    });
    expect(leg('48').problems.insideLegCm).to.deep.equal({code: 'out-of-range'});
    expect(leg('x').problems.insideLegCm).to.deep.equal({code: 'unreadable'});
  });

  it('is doubted where it is rare at the height, and never refused for it', () => {
    const {shopper, doubts} = leg('98');
    expect(shopper?.insideLegCm).to.equal(98);
    expect(doubts.insideLegCm).to.deep.equal({code: 'unusual'});
    expect(leg('88').doubts.insideLegCm).to.equal(undefined);
  });

  it('follows the unit there and back', () => {
    const draft = {...emptyDraft('cm'), height: '180', insideLeg: '82.5'};
    const inInches = withLengthUnit(draft, 'in');
    expect(inInches.insideLeg).to.equal('32.5');
    expect(withLengthUnit(inInches, 'cm').insideLeg).to.equal('82.6');
  });
});
