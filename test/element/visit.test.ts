import {expect} from '@open-wc/testing';
import {SizeFinderError} from '../../src/core/errors.js';
import type {SizeFinderVisitEvent, VisitSummary} from '../../src/element/page/events.js';
import {en} from '../../src/locale/en.js';
import {fakeServices} from '../support/fake-flow.js';
import {mountFinder, type FinderHarness} from '../support/finder-harness.js';

/** The visits of a finder that have ended. */
function visitsOf({element}: FinderHarness): readonly SizeFinderVisitEvent[] {
  const visits: SizeFinderVisitEvent[] = [];
  element.addEventListener('size-finder-visit', event => visits.push(event));
  return visits;
}

const FIELDS: readonly (keyof VisitSummary)[] = [
  'ways',
  'refusals',
  'outcome',
  'seconds',
  'secondsToAnswer',
  'productId',
  'variant',
];

describe('the event size-finder-visit', () => {
  it('tells the way, the outcome and the seconds of a visit when the shopper closes the finder', async () => {
    const finder = await mountFinder({attributes: {'product-id': 'tee-1', variant: 'B'}});
    const visits = visitsOf(finder);
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(/Your measurements/);
    expect(visits).to.deep.equal([]);
    finder.element.close();
    await finder.settled();
    expect(visits).to.have.length(1);
    expect(visits[0]).to.deep.include({
      ways: ['answers'],
      refusals: [],
      outcome: 'size',
      productId: 'tee-1',
      variant: 'B',
    });
    expect(visits[0]?.seconds).to.be.at.least(visits[0]?.secondsToAnswer ?? Infinity);
  });

  it('says that the shopper chose the size', async () => {
    const finder = await mountFinder();
    const visits = visitsOf(finder);
    await finder.answer();
    await finder.press(en.profile.noPhotos);
    await finder.sees(/Your measurements/);
    await finder.press(/^Choose/);
    expect(visits.map(({outcome}) => outcome)).to.deep.equal(['chosen']);
  });

  it('says what stopped the shopper', async () => {
    const error = new SizeFinderError('wrong-pose', 'the arms', {view: 'front', reason: 'arms-at-body'});
    const finder = await mountFinder({services: fakeServices(() => Promise.reject(error))});
    const visits = visitsOf(finder);
    await finder.measure();
    finder.element.close();
    await finder.settled();
    expect(visits[0]).to.deep.include({
      ways: ['files'],
      refusals: [{code: 'wrong-pose', reason: 'arms-at-body'}],
      outcome: 'stopped',
      secondsToAnswer: null,
    });
  });

  it('ends a visit once when the shopper closes the page', async () => {
    const finder = await mountFinder();
    const visits = visitsOf(finder);
    await finder.open();
    dispatchEvent(new Event('pagehide'));
    finder.element.close();
    await finder.settled();
    expect(visits.map(({outcome}) => outcome)).to.deep.equal(['left']);
  });

  it('holds codes, counts and seconds, and no other field', async () => {
    const finder = await mountFinder();
    const visits = visitsOf(finder);
    await finder.open();
    finder.element.close();
    await finder.settled();
    expect(Object.keys(visits[0] ?? {}).filter(name => name !== 'isTrusted')).to.have.members([...FIELDS]);
  });
});
