import {expect} from '@open-wc/testing';
import type {FinderHarness} from './finder-harness.js';

/** Colours are looked at when nothing fades any more. */
export async function expectAccessible(finder: FinderHarness): Promise<void> {
  await Promise.all(finder.dialog.getAnimations({subtree: true}).map(({finished}) => finished));
  await expect(finder.element).to.be.accessible();
}
