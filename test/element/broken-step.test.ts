import {expect} from '@open-wc/testing';
import {Finder} from '../../src/element/finder.js';
import type {FlowState} from '../../src/flow/state.js';
import {mountFinder} from '../support/finder-harness.js';
import {waitUntil} from '../support/wait-until.js';

describe('a bug in a step', () => {
  it('a step that cannot be shown ends with the code internal and another way', async () => {
    const finder = await mountFinder();
    await finder.answer();
    const {prototype} = Finder;
    const viewOf = Reflect.get(prototype, 'viewOf') as (this: unknown, state: FlowState) => unknown; // A private method.
    Reflect.set(prototype, 'viewOf', function (this: unknown, state: FlowState) {
      if (state.step === 'result') throw new TypeError('t.soldOut is not a function');
      return viewOf.call(this, state);
    });
    try {
      await finder.press('Skip photos – use my answers');
      await finder.sees('Something went wrong');
    } finally {
      Reflect.set(prototype, 'viewOf', viewOf);
    }
    expect(finder.errors).to.deep.equal(['internal']);
    await finder.press('Try again');
    await finder.sees('Your measurements');
  });

  it('a finder that cannot show its first step closes and says so beside the button', async () => {
    const finder = await mountFinder();
    const {prototype} = Finder;
    const viewOf = Reflect.get(prototype, 'viewOf') as () => unknown; // A private method.
    Reflect.set(prototype, 'viewOf', () => {
      throw new TypeError('t.title is not a function');
    });
    try {
      finder.element.open();
      await waitUntil(
        () => finder.root.querySelector('[role=alert]') !== null,
        'the shopper is told nothing',
      );
    } finally {
      Reflect.set(prototype, 'viewOf', viewOf);
    }
    expect(finder.errors).to.deep.equal(['internal']);
    expect(finder.dialog.open).to.equal(false);
    await finder.open();
    expect(finder.root.querySelector('.trigger-note')).to.equal(null);
  });

  it('a dialog that is opened again before it tells that it was closed stays open', async () => {
    const finder = await mountFinder();
    await finder.open();
    finder.element.close();
    await waitUntil(() => !finder.dialog.open);
    finder.element.open();
    await waitUntil(() => finder.dialog.open);
    finder.dialog.dispatchEvent(new Event('close'));
    await finder.settled();
    expect(finder.dialog.open).to.equal(true);
  });
});
