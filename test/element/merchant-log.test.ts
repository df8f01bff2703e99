import {expect} from '@open-wc/testing';
import type {QualityNote} from '../../src/core/domain.js';
import {consoleDuring} from '../support/console-during.js';
import {fakeServices, MEASURED, picture} from '../support/fake-flow.js';
import {mountFinder} from '../support/finder-harness.js';

/** What a shop reads after two measurements with these notes. */
const saidOf = (notes: readonly QualityNote[]): Promise<readonly string[]> =>
  consoleDuring(async () => {
    const services = fakeServices(() => Promise.resolve({...MEASURED, notes}));
    const {element} = await mountFinder({services});
    await element.measure({front: await picture()}, {heightCm: 170});
    await element.measure({front: await picture()}, {heightCm: 170});
  });

describe('MerchantLog', () => {
  it('tells the shop once that BodyPix is missing', async () => {
    expect(await saidOf(['body-parts-unavailable', 'low-light'])).to.deep.equal([
      '<size-finder> BodyPix cannot be loaded from the models folder, so every ± is wider',
    ]);
  });

  it('tells the shop nothing of notes that only the shopper can change', async () => {
    expect(await saidOf(['low-light'])).to.deep.equal([]);
  });
});
