import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {CHART, MEASURED, NARROW_SIZES} from '../support/fake-flow.js';
import {mountFinder, nextEvent} from '../support/finder-harness.js';

describe('the result', () => {
  it('names another size when a measurement is corrected by tape', async () => {
    const finder = await mountFinder();
    await finder.measure();
    const found = nextEvent(finder.element, 'size-found');
    await finder.press('Correct Chest');
    const input = finder.field('Chest by tape measure');
    input.value = '112';
    input.form?.requestSubmit();
    const event = await found;
    await finder.settled();
    expect(event.recommendation.size).to.equal('L');
    expect(finder.text).to.include(en.result.source.tape);
    expect(finder.measurements?.chest.valueCm).to.be.within(108, 112);
    expect(finder.measurements?.waist.valueCm).to.be.above(MEASURED.waist.valueCm);
  });

  it('keeps the measurements closed where it names a size', async () => {
    const finder = await mountFinder();
    finder.leavesClosed = true;
    await finder.measure();
    expect(finder.text).not.to.include(en.result.source.photo);
    await finder.press(en.result.measurements);
    expect(finder.text).to.include(en.result.source.photo);
  });

  it('shows a tape measurement as it was typed', async () => {
    const finder = await mountFinder();
    await finder.measure();
    await finder.press('Correct Waist');
    const input = finder.field('Waist by tape measure');
    input.value = '81';
    input.form?.requestSubmit();
    await finder.sees(en.result.source.tape);
    expect(finder.text).to.match(/Waist\s+81\u00a0cm\s+measured by tape/);
    expect(input.value).to.equal('81');
  });

  it('offers an empty field to correct an estimate, and takes nothing from it', async () => {
    const finder = await mountFinder();
    await finder.measure();
    await finder.press('Correct Waist');
    const input = finder.field('Waist by tape measure');
    expect(input.value).to.equal('');
    input.form?.requestSubmit();
    await finder.settled();
    expect(finder.text).not.to.include(en.result.source.tape);
    expect(finder.measurements?.waist).to.deep.equal(MEASURED.waist);
  });

  it('asks whether a tape measurement is in another unit', async () => {
    const finder = await mountFinder();
    await finder.measure();
    await finder.press('Correct Waist');
    const input = finder.field('Waist by tape measure');
    input.value = '33';
    input.form?.requestSubmit();
    await finder.sees('33\u00a0in = 84\u00a0cm');
    expect(finder.measurements?.waist).to.deep.equal(MEASURED.waist);
  });

  it('recommends anew for a looser fit', async () => {
    const finder = await mountFinder({chart: NARROW_SIZES});
    await finder.measure();
    const before = finder.element.recommendation;
    const found = nextEvent(finder.element, 'size-found');
    await finder.pick('Looser');
    const event = await found;
    expect(event.recommendation).not.to.deep.equal(before);
    expect(finder.element.recommendation).to.deep.equal(event.recommendation);
  });

  it('tells the page which size was chosen, and closes', async () => {
    const finder = await mountFinder({attributes: {'product-id': 'tee-1'}});
    await finder.measure();
    const chosen = nextEvent(finder.element, 'size-chosen');
    const closed = nextEvent(finder.element, 'size-finder-close');
    await finder.press('Choose M');
    expect(await chosen).to.deep.include({size: 'M', productId: 'tee-1'});
    await closed;
    expect(finder.dialog.open).to.equal(false);
    expect(finder.buttonNames).to.deep.equal(['Your size: M']);
  });

  it('says why it names no size, and still shows the measurements', async () => {
    const small = {...CHART, sizes: [{label: 'XS', chest: [60, 64], waist: [50, 54], hip: [64, 68]}]};
    const finder = await mountFinder({chart: small});
    await finder.measure();
    expect(finder.title).to.equal(en.result.noneFits);
    expect(finder.text).to.include('98\u00a0±\u00a03\u00a0cm');
    expect(finder.element.recommendation?.size).to.equal(null);
  });

  it('names the size that is sold out, and does not offer to choose it', async () => {
    const finder = await mountFinder({attributes: {'in-stock': ''}});
    await finder.measure();
    const {what, todo} = en.result.noSize['none-in-stock'];
    expect(finder.title).to.equal(what);
    await finder.sees(`M would fit. ${todo}`);
    expect(finder.buttonNames).not.to.include('Choose M');
    finder.element.inStock = 'M';
    await finder.sees('Choose M');
    expect(finder.text).not.to.include('would fit');
  });

  it('does not ask for a fit where no size can be named', async () => {
    const sleeves = {...CHART, sizes: [{label: 'M', sleeve: [60, 64]}]};
    const finder = await mountFinder({chart: sleeves});
    await finder.measure();
    expect(finder.title).to.equal(en.result.noSize['not-enough-information'].what);
    expect(finder.text).not.to.include(en.result.preference);
  });

  it('shows another answer without an event when the page changes its chart', async () => {
    const finder = await mountFinder();
    await finder.measure();
    let events = 0;
    finder.element.addEventListener('size-found', () => (events += 1));
    finder.element.chart = {
      ...CHART,
      sizes: CHART.sizes.map(size => ({...size, label: `${size.label}-tall`})),
    };
    await finder.sees('M-tall');
    expect(events).to.equal(0);
    expect(finder.element.recommendation?.size).to.equal('M-tall');
  });

  it('forgets the shopper, the measurements and the size', async () => {
    const finder = await mountFinder();
    await finder.measure();
    await finder.press('Forget me');
    expect(finder.text).to.include(en.result.forgotten);
    expect(finder.field('Height').value).to.equal('');
    expect(finder.measurements).to.equal(null);
    expect(finder.element.recommendation).to.equal(null);
  });
});
