import {expect} from '@open-wc/testing';
import {clear, keys} from 'idb-keyval';
import type {BodyMeasurements} from '../../src/core/domain.js';
import {en} from '../../src/locale/en.js';
import {fakeServices, MEASURED} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

/** A body that is clearly an L of the chart. */
const LARGER: BodyMeasurements = {
  ...MEASURED,
  chest: {...MEASURED.chest, valueCm: 110},
  waist: {...MEASURED.waist, valueCm: 96},
  hip: {...MEASURED.hip, valueCm: 112},
};

const mount = (measured = MEASURED): Promise<FinderHarness> =>
  mountFinder({services: fakeServices(() => Promise.resolve(measured)), attributes: {remember: ''}});

const reads = (finder: FinderHarness, text: string): Promise<void> =>
  waitUntil(
    () => finder.root.querySelector('.trigger')?.textContent.trim() === text,
    `the button never read "${text}"`,
  );

async function keepAs(finder: FinderHarness, name: string, box = en.result.keep): Promise<void> {
  await finder.pick(box);
  await finder.type('Name', name);
}

/** Keeps two people on this device: one of this name with size M, or without a name as "me", and then Mei with L. */
async function keepTwo(name = 'Sam'): Promise<FinderHarness> {
  const button = name === '' ? 'Your size: M' : 'Suggested size: M';
  const first = await mount();
  await first.measure();
  if (name === '') await first.pick('Keep my measurements on this device');
  else await keepAs(first, name);
  await reads(first, button);
  first.element.remove();
  const second = await mount(LARGER);
  await reads(second, button);
  await second.press(button);
  await second.sees(en.people.whoFor);
  await second.press('Someone else');
  await second.type('Height', '180');
  await second.press('Choose two photos');
  await second.choosePhoto('Front');
  await second.press('Continue with just the front photo');
  await second.sees('Measurements');
  await keepAs(second, 'Mei', en.otherPerson.result.keep);
  await waitUntil(() => second.buttonNames.includes('Mei'), 'Mei is not in the list');
  return second;
}

describe('several people on one device', () => {
  beforeEach(() => clear());
  after(() => clear());

  it('shows the size of whichever person is chosen', async () => {
    const finder = await keepTwo();
    await reads(finder, 'Suggested size: L');
    await finder.press('Sam');
    await finder.sees('M');
    await reads(finder, 'Suggested size: M');
    finder.element.remove();
    const next = await mount();
    await reads(next, 'Suggested size: M');
    next.element.remove();
  });

  it('calls people by name over their size, and the first one "me" in any language until a name is given', async () => {
    const finder = await mount();
    await finder.measure();
    await finder.pick('Keep my measurements on this device');
    await reads(finder, 'Your size: M');
    expect(finder.title).to.match(/^Your size/);
    finder.element.lang = 'de';
    await waitUntil(() => finder.buttonNames.includes('Ich'), 'the first is not called "Ich"');
    expect(finder.title).to.match(/^Deine Größe/);
    finder.element.lang = 'en';
    await finder.sees('Your measurements');
    await finder.type('Name', 'Mia');
    await finder.sees('Size for Mia');
    expect(finder.buttonNames).to.include('Forget Mia');
    await reads(finder, 'Suggested size: M');
    finder.element.remove();
  });

  it('begins with empty answers for somebody else, and does not call them the reader’s', async () => {
    const finder = await keepTwo();
    await finder.press('Someone else');
    await finder.sees('Find the right size');
    expect(finder.buttonNames).to.include(en.otherPerson.known.tape);
    expect(finder.buttonNames).not.to.include(en.known.tape);
    expect(finder.field('Height').value).to.equal('');
    expect(finder.measurements).to.equal(null);
    finder.element.remove();
  });

  it('forgets people one by one, and says so', async () => {
    const finder = await keepTwo();
    await finder.press(en.people.onDevice);
    await finder.press('Forget Sam');
    await finder.sees('Measurements erased: Sam.');
    await waitUntil(() => !finder.buttonNames.includes('Sam'), 'the name of somebody forgotten stays');
    expect(finder.buttonNames).to.include('Mei');
    await finder.press('Forget Mei');
    await finder.sees(en.result.forgotten);
    await waitUntil(() => !finder.buttonNames.includes('Mei'));
    expect(finder.measurements).to.equal(null);
    finder.element.remove();
  });

  it('names the forgotten person while somebody else is still kept', async () => {
    const finder = await keepTwo();
    await finder.press(en.people.onDevice);
    await finder.press('Forget Mei');
    await finder.sees('Measurements erased: Mei.');
    expect(finder.text).not.to.include(en.result.forgotten);
    finder.element.remove();
  });

  it('forgets a person without a name', async () => {
    const finder = await keepTwo('');
    await finder.press(en.people.onDevice);
    await finder.press('Forget Me');
    await finder.sees('Measurements erased: Me.');
    finder.element.remove();
  });

  it('forgets everybody at once', async () => {
    const finder = await keepTwo();
    await finder.press(en.people.onDevice);
    await finder.press('Forget everyone');
    await finder.sees(en.result.forgotten);
    await waitUntil(() => !finder.buttonNames.includes('Sam'), 'the name of somebody forgotten stays');
    finder.element.remove();
    await waitUntil(async () => (await keys()).length === 0, 'something is still kept');
  });
});

describe('several finders on one page', () => {
  beforeEach(() => clear());
  after(() => clear());

  it('shows one size in two finders once somebody is kept, and forgets it in both', async () => {
    const one = await mount();
    const other = await mount();
    await reads(other, 'Find my size');
    await one.measure();
    await one.pick('Keep my measurements on this device');
    await reads(other, 'Your size: M');
    expect(other.steps, 'nothing was opened').to.deep.equal([]);
    await one.press('Forget me');
    await reads(other, 'Find my size');
    expect(other.measurements).to.equal(null);
    one.element.remove();
    other.element.remove();
  });

  it('does not replace the answers of somebody who is using another finder', async () => {
    const one = await mount();
    const other = await mount(LARGER);
    await other.answer('180');
    await one.measure();
    await one.pick('Keep my measurements on this device');
    await reads(one, 'Your size: M');
    // The title is another one once somebody is known.
    await waitUntil(() => other.title === 'Find the right size', 'the other finder hears of nobody');
    expect(other.field('Height').value).to.equal('180');
    await other.press('Close');
    await reads(other, 'Your size: M');
    one.element.remove();
    other.element.remove();
  });
});
