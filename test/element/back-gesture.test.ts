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

describe('the back button of the browser', () => {
  let heard: PopStateEvent[] = [];
  const listen = (event: PopStateEvent): number => heard.push(event);

  beforeEach(() => {
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

  it('a finder that is opened again while it closes has its entry again', async () => {
    const finder = await mountFinder();
    await finder.open();
    const before = JSON.stringify(marked());
    finder.element.close();
    finder.element.open();
    await finder.sees(en.profile.title);
    await waitUntil(() => ![undefined, before].includes(JSON.stringify(marked())), 'no entry');
    goBack();
    await waitUntil(() => !isOpen(finder), 'still open');
  });

  it('entries that the page has changed meanwhile stay the page’s', async () => {
    const finder = await mountFinder();
    await finder.open();
    history.replaceState({page: 'another variant'}, '');
    await finder.press('Close');
    await waitUntil(() => !isOpen(finder), 'still open');
    expect(history.state).to.deep.equal({page: 'another variant'});
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
