import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {NARROW_SIZES} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';

describe('the result when little is known', () => {
  async function fromHeight(leavesClosed = false): Promise<FinderHarness> {
    const finder = await mountFinder({chart: NARROW_SIZES});
    finder.leavesClosed = leavesClosed;
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    return finder;
  }

  it('the result names no size on the height alone, and asks for the weight as the next question', async () => {
    const finder = await fromHeight(true);
    expect(finder.title).to.equal(en.result.weightDecides);
    expect(finder.text).to.match(/Between \d\d and \d\d/);
    expect(finder.buttonNames).not.to.include(en.result.done);
    expect(finder.root.querySelector('details.body')).to.have.property('open', false);
    const [first, , last] = finder.root.querySelectorAll('.trail li');
    expect(last && first && getComputedStyle(last).backgroundColor).not.to.equal(
      first && getComputedStyle(first).backgroundColor,
    );
    expect(finder.text).not.to.match(/How \d\d fits/);
    expect(finder.buttonNames.filter(name => name.startsWith('Choose'))).to.deep.equal([]);
    await finder.press('Close');
    expect(finder.buttonNames).to.deep.equal(['Find my size']);
  });

  it('the result of a tape of one girth asks for the girth that it knows least', async () => {
    const finder = await mountFinder({chart: NARROW_SIZES});
    await finder.open();
    await finder.press(en.known.tape);
    await finder.type(en.areas.hip, '100');
    await finder.press('Find my size');
    await finder.sees(en.result.measurements);
    expect(finder.title).to.match(/^Between \d\d and \d\d$/);
    const fields = [...finder.root.querySelectorAll<HTMLDetailsElement>('.correction')];
    expect(fields.filter(({open}) => open).map(field => field.querySelector('input')?.id)).to.deep.equal([
      'tape-waist',
    ]);
    expect(finder.text).to.include(en.neck.fromGirths);
    expect(finder.text).not.to.include(en.result.source.statistics);
  });

  it('the weight that the shopper gives in the result makes a new estimate', async () => {
    const finder = await fromHeight();
    const before = finder.measurements?.chest.sdCm ?? 0;
    const input = finder.field('Weight');
    input.value = '900';
    input.form?.requestSubmit();
    await finder.settled();
    expect(finder.text).to.include('Please enter a value from');
    input.value = '70';
    const found = nextEvent(finder.element, 'size-found');
    input.form?.requestSubmit();
    await found;
    await finder.sees(en.result.measurements);
    expect(finder.measurements?.chest.sdCm).to.be.below(before);
    expect(finder.text).not.to.include(en.result.weightDecides);
  });
});
