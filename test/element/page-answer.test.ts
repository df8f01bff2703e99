import {expect} from '@open-wc/testing';
import {clear} from 'idb-keyval';
import type {BodyMeasurements} from '../../src/core/domain.js';
import {en} from '../../src/locale/en.js';
import {fakeServices, MEASURED, pictureFile} from '../support/fake-flow.js';
import {mountFinder, nextEvent, type FinderHarness} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

const FOUND = 'Your size: M';
const UNKNOWN = 'Find my size';

const next = (attributes: Readonly<Record<string, string>> = {}): Promise<FinderHarness> =>
  mountFinder({sharesPage: true, attributes});

const reads = (finder: FinderHarness, text: string): Promise<void> =>
  waitUntil(
    () => finder.root.querySelector('.trigger')?.textContent.trim() === text,
    `the button never read "${text}"`,
  );

/** A body that is clearly an L of the chart. */
const LARGER: BodyMeasurements = {
  ...MEASURED,
  chest: {...MEASURED.chest, valueCm: 110},
  waist: {...MEASURED.waist, valueCm: 96},
  hip: {...MEASURED.hip, valueCm: 112},
};

describe('the answer that the finders of a page share', () => {
  it('is known to a finder that the page renders anew', async () => {
    const first = await mountFinder();
    await first.measure();
    const {title} = first;
    first.element.outerHTML = '';
    const second = await next();
    await reads(second, FOUND);
    await second.press(FOUND);
    await second.sees(title);
    expect(second.measurements).to.deep.equal(first.measurements);
  });

  it('is on every button of the page as soon as one finder has it', async () => {
    const others = [await mountFinder(), await next()];
    const finder = await next();
    await finder.measure();
    for (const other of others) await reads(other, FOUND);
  });

  it('is forgotten by every finder when one is told to forget', async () => {
    const finder = await mountFinder();
    await finder.measure();
    finder.element.close();
    const other = await next();
    await reads(other, FOUND);
    other.element.forget();
    await reads(finder, UNKNOWN);
    await reads(other, UNKNOWN);
    expect(finder.measurements).to.equal(null);
    const third = await next();
    await reads(third, UNKNOWN);
  });

  it('does not replace what a shopper is doing in an open finder until they close it', async () => {
    const open = await mountFinder();
    await open.answer('181');
    const other = await mountFinder({
      sharesPage: true,
      services: fakeServices(() => Promise.resolve(LARGER)),
    });
    await other.element.measure({front: await pictureFile()}, {heightCm: 172});
    await reads(other, 'Your size: L');
    expect(open.field('Height').value).to.equal('181');
    expect(open.measurements).to.equal(null);
    open.element.close();
    await reads(open, 'Your size: L');
  });

  it('has no measurements for the page unless the shopper agreed to share them', async () => {
    const attributes = {'share-measurements': ''};
    const silent = await mountFinder({attributes});
    await silent.measure();
    const after = await next(attributes);
    await reads(after, FOUND);
    expect(after.element.measurements).to.equal(null);

    const finder = await mountFinder({attributes});
    await finder.answer();
    await finder.pick(en.profile.share);
    const found = nextEvent(finder.element, 'size-found');
    await finder.press('Choose two photos');
    await finder.choosePhoto('Front');
    await finder.press('Continue with just the front photo');
    const {measurements} = await found;
    expect(measurements).not.to.equal(null);
    const agreed = await next(attributes);
    await reads(agreed, FOUND);
    expect(agreed.element.measurements).to.deep.equal(measurements);
  });

  it('leaves the memory of the page once the device keeps the shopper', async () => {
    await clear();
    const finder = await mountFinder({attributes: {remember: ''}});
    await finder.measure();
    await finder.pick('Keep my measurements on this device');
    const other = await next({remember: ''});
    await reads(other, FOUND);
    const unoffered = await next();
    expect(unoffered.measurements).to.equal(null);
    await clear();
  });
});
