import {expect} from '@open-wc/testing';
import {checkDraft} from '../../src/answers/check-draft.js';
import {emptyDraft} from '../../src/answers/profile-draft.js';

const draft = (height: string, age: string) => ({...emptyDraft('cm'), forChild: true, height, age});

describe('checkDraft of a child', () => {
  it('checkDraft takes heights of children, which are no heights of adults', () => {
    expect(checkDraft(draft('86', '')).shopper).to.deep.equal({heightCm: 86, isChild: true});
    expect(checkDraft({...draft('86', ''), forChild: false}).shopper).to.equal(null);
  });
  it('checkDraft takes the stature of the age, with its spread, where the height is missing', () => {
    const {shopper, problems} = checkDraft(draft('', '4'));
    expect(shopper?.heightCm).to.equal(105);
    expect(shopper?.heightSdCm).to.be.closeTo(4.55, 1e-9);
    expect(problems).to.deep.equal({});
  });
  it('checkDraft prefers the height to the age', () =>
    expect(checkDraft(draft('110', '4')).shopper).to.deep.equal({heightCm: 110, isChild: true}));
  it('checkDraft asks for the height where neither is told, and refuses the age of an adult', () => {
    expect(checkDraft(draft('', '')).problems).to.deep.equal({heightCm: {code: 'missing'}});
    expect(checkDraft(draft('110', '30')).problems).to.deep.equal({ageYears: {code: 'out-of-range'}});
  });
  it('checkDraft reads the feet and inches of a child', () => {
    const feet = {...emptyDraft('in'), forChild: true, feet: '2', inches: '10'};
    expect(checkDraft(feet).shopper?.heightCm).to.be.closeTo(86.36, 1e-9);
  });
});
