import {expect} from '@open-wc/testing';
import {clear, get, set} from 'idb-keyval';
import {KeepsakeStore, type Keepsake} from '../../src/flow/keepsake.js';
import {MEASURED} from '../support/fake-flow.js';
import {ANSWERED, SHOPPER, WITH_BOTH, WORN} from '../support/flow-samples.js';

const KEEPSAKE: Keepsake = {
  journey: {...ANSWERED, keeping: true, worn: WORN},
  outcome: {shopper: SHOPPER, measured: MEASURED},
  measurements: MEASURED,
};
const DAY_MS = 24 * 60 * 60 * 1000;

describe('what is kept on the device', () => {
  beforeEach(() => clear());
  after(() => clear());

  const failures: unknown[] = [];
  const storeAt = (nowMs: number): KeepsakeStore =>
    new KeepsakeStore(
      cause => failures.push(cause),
      () => nowMs,
    );

  it('comes back as it was, without the photos', async () => {
    const store = storeAt(0);
    expect(
      await store.save({...KEEPSAKE, journey: {...KEEPSAKE.journey, photos: WITH_BOTH.photos}}),
    ).to.equal(true);
    expect(await store.load()).to.deep.include(KEEPSAKE);
  });

  it('is erased after a year', async () => {
    await storeAt(0).save(KEEPSAKE);
    expect(await storeAt(364 * DAY_MS).load()).not.to.equal(null);
    expect(await storeAt(365 * DAY_MS).load()).to.equal(null);
    expect(await get('size-finder')).to.equal(undefined);
  });

  it('is erased when another version or anything else wrote it', async () => {
    for (const stored of [
      {version: 1, keptAtMs: 0, journey: {}, measurements: {}},
      'text',
      7,
      {version: 2},
      null,
    ]) {
      await set('size-finder', stored);
      expect(await storeAt(0).load(), JSON.stringify(stored)).to.equal(null);
      expect(await get('size-finder')).to.equal(undefined);
    }
  });

  it('is erased at once when the shopper says so', async () => {
    const store = storeAt(0);
    await store.save(KEEPSAKE);
    await store.erase();
    expect(await store.load()).to.equal(null);
  });

  it('that cannot be kept is said, and throws nothing', async () => {
    failures.length = 0;
    // A function cannot be cloned, so IndexedDB throws as it does when full; the cast makes the impossible note.
    const unkeepable = {...KEEPSAKE, measurements: {...MEASURED, notes: [(() => undefined) as never]}};
    expect(await storeAt(0).save(unkeepable)).to.equal(false);
    expect(failures.length).to.equal(1);
  });
});
