import {expect} from '@open-wc/testing';
import type {FinderHarness} from './finder-harness.js';

/** Checks the finder once its animations have ended, because the contrast of a fading text means nothing. */
export async function expectAccessible(finder: FinderHarness): Promise<void> {
  await Promise.all(finder.dialog.getAnimations({subtree: true}).map(({finished}) => finished));
  await expect(finder.element).to.be.accessible();
}
