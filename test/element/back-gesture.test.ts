import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

/** What the shopper's back button does. */
const goBack = (): void => history.back();

const isOpen = (finder: FinderHarness): boolean => finder.dialog.open;

const marked = (): unknown => (history.state as Record<string, unknown> | null)?.['sizeFinder'];

/** Waits until the page's own entry of the history is the current one. */
const settled = (): Promise<void> => waitUntil(() => marked() === undefined, 'an entry is left');

/** Longer than a closed finder waits before it goes back. */
const LATER_MS = 700;
const later = (): Promise<void> => new Promise(resolve => setTimeout(resolve, LATER_MS));

/** Waits until a step back and a step ahead that the test takes have both come, so every step before has come as well. */
async function stepsHaveCome(): Promise<void> {
  await later();
  const state: unknown = history.state;
  history.pushState({step: 'of the test'}, '');
  goBack();
  await waitUntil(() => JSON.stringify(history.state) === JSON.stringify(state), 'no step came');
}

/** What `history.go` is asked for, while `act` runs. It does nothing meanwhile, as in a browser that drops the step. */
async function droppedSteps(act: () => Promise<void>): Promise<readonly unknown[]> {
  const steps: unknown[] = [];
  history.go = delta => steps.push(delta);
  try {
    await act();
  } finally {
    Reflect.deleteProperty(history, 'go');
  }
  return steps;
}

describe('the back button of the browser', () => {
  let heard: PopStateEvent[] = [];
  const listen = (event: PopStateEvent): number => heard.push(event);

  beforeEach(async () => {
    // Finders of other test files share the page and its history.
    await stepsHaveCome();
    heard = [];
    history.replaceState({page: 'product'}, '');
    addEventListener('popstate', listen);
  });
  afterEach(async () => {
    removeEventListener('popstate', listen);
    await settled();
  });

  it('back closes the finder at its form and leaves the page as it was', async () => {
    const finder = await mountFinder();
    const {href} = location;
    await finder.open();
    expect(history.state).to.include({page: 'product'});
    goBack();
    await waitUntil(() => !isOpen(finder), 'still open');
    await settled();
    expect(history.state).to.deep.equal({page: 'product'});
    expect(location.href).to.equal(href);
    expect(
      heard.map(({state}) => state as unknown),
      'what a router of the page hears',
    ).to.deep.equal([{page: 'product'}]);
  });

  it('back leads from a way to the form, and from there to the page', async () => {
    const finder = await mountFinder();
    await finder.open();
    await finder.press(en.known.tape);
    goBack();
    await finder.sees(en.profile.title);
    expect(isOpen(finder)).to.equal(true);
    goBack();
    await waitUntil(() => !isOpen(finder), 'still open');
    expect(finder.steps).to.deep.equal(['profile', 'tape', 'profile', 'closed']);
  });

  it('closing the finder takes its entries away', async () => {
    const finder = await mountFinder();
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(en.result.measurements);
    expect(marked()).to.deep.include({depth: 2});
    await finder.press('Close');
    await settled();
    expect(history.state).to.deep.equal({page: 'product'});
  });

  it('a finder that is opened again soon goes on with the entry that is there', async () => {
    const finder = await mountFinder();
    await finder.open();
    const before = JSON.stringify(marked());
    finder.element.close();
    finder.element.open();
    await finder.sees(en.profile.title);
    await later();
    expect(JSON.stringify(marked())).to.equal(before);
    expect(heard).to.deep.equal([]);
    goBack();
    await waitUntil(() => !isOpen(finder), 'still open');
  });

  it('a finder that is opened while an earlier one goes back has an entry of its own', async () => {
    const finder = await mountFinder();
    await finder.open();
    const before = JSON.stringify(marked());
    const went = new Promise<void>(resolve => {
      history.go = delta => {
        Reflect.deleteProperty(history, 'go');
        history.go(delta);
        finder.element.open();
        resolve();
      };
    });
    finder.element.close();
    await went;
    await waitUntil(() => ![undefined, before].includes(JSON.stringify(marked())), 'no entry');
    expect(isOpen(finder)).to.equal(true);
    goBack();
    await waitUntil(() => !isOpen(finder), 'still open');
  });

  it('a browser that drops the step back leaves an entry, and the next finder works with it', async () => {
    const finder = await mountFinder();
    await finder.open();
    const steps = await droppedSteps(async () => {
      finder.element.close();
      await later();
      finder.element.open();
      await finder.sees(en.profile.title);
    });
    expect(steps).to.deep.equal([-1]);
    // The finder gives the step up within two seconds.
    for (let pauses = 0; pauses < 3; pauses += 1) await later();
    goBack();
    await waitUntil(() => !isOpen(finder), 'one step back does not close it');
    await settled();
    expect(history.state).to.deep.equal({page: 'product'});
  });

  it('entries that the page has changed meanwhile stay the page’s', async () => {
    const finder = await mountFinder();
    await finder.open();
    history.replaceState({page: 'another variant'}, '');
    await finder.press('Close');
    await waitUntil(() => !isOpen(finder), 'still open');
    await stepsHaveCome();
    expect(history.state).to.deep.equal({page: 'another variant'});
    expect(heard, 'the step of this test alone').to.have.lengthOf(1);
  });

  it('a page that goes on to its bag after the finder has closed stays there', async () => {
    const finder = await mountFinder();
    const {href} = location;
    await finder.open();
    finder.element.close();
    await Promise.resolve();
    history.pushState({page: 'bag'}, '', '#bag');
    await stepsHaveCome();
    expect(history.state).to.deep.equal({page: 'bag'});
    expect(heard, 'the step of this test alone').to.have.lengthOf(1);
    history.go(-2);
    await waitUntil(() => location.href === href, 'still at the bag');
  });

  it('a closed finder takes no step while the browser leaves the page', async () => {
    const finder = await mountFinder();
    await finder.open();
    finder.element.close();
    await waitUntil(() => !isOpen(finder), 'still open');
    dispatchEvent(new Event('beforeunload'));
    await stepsHaveCome();
    expect(marked()).to.include({depth: 1});
    goBack();
  });

  it('the page stays where the shop has scrolled it when the finder closed', async () => {
    const {style} = document.body;
    style.minHeight = '5000px';
    const finder = await mountFinder();
    await finder.open();
    finder.element.close();
    await waitUntil(() => !isOpen(finder), 'still open');
    scrollTo(0, 1234);
    await settled();
    await stepsHaveCome();
    expect(scrollY).to.equal(1234);
    style.minHeight = '';
    scrollTo(0, 0);
  });

  it('a move to another address of the page closes the finder, and the page hears of it', async () => {
    const finder = await mountFinder();
    const {href} = location;
    history.pushState({page: 'next'}, '', '#next');
    await finder.open();
    history.go(-2);
    await waitUntil(() => !isOpen(finder), 'still open');
    expect(heard).to.have.lengthOf(1);
    expect(location.href).to.equal(href);
  });
});
