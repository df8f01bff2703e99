import {expect} from '@open-wc/testing';
import {keptFiles} from '../../src/perception/worker/kept-files.js';
import type {ModelFile} from '../../src/perception/worker/model-files.js';

const fileOf = (sha256: string | null): ModelFile => ({path: 'net', bytes: 3, sha256, edition: 'e1'});
const contents = (...bytes: number[]): ArrayBuffer => Uint8Array.from(bytes).buffer;
const bytesOf = (found: ArrayBuffer | null): readonly number[] | null =>
  found && Array.from(new Uint8Array(found));

const [one, other, script] = [fileOf('1'.repeat(64)), fileOf('2'.repeat(64)), fileOf(null)];

const refusing = (refuse: () => never): (() => CacheStorage) => refuse;

describe('files that are kept on the device', () => {
  const kept = keptFiles({keptAfterMs: 0});
  beforeEach(() => kept.keepOnly([]));
  after(() => caches.delete('size-finder-models'));

  it('keptFiles gives back what it keeps, by the digest and whatever the path', async () => {
    await kept.keep(one, contents(1, 2, 3));
    expect(bytesOf(await keptFiles().find({...one, path: 'moved/net'}))).to.deep.equal([1, 2, 3]);
    expect(await kept.find(other)).to.equal(null);
  });

  it('keptFiles keeps no script, which has no digest', async () => {
    await kept.keep(script, contents(1));
    expect(await kept.find(script)).to.equal(null);
  });

  it('keptFiles removes the files of other releases and leaves those that both have', async () => {
    await kept.keep(one, contents(1));
    await kept.keep(other, contents(2));
    await kept.keepOnly([one, script]);
    expect(bytesOf(await kept.find(one))).to.deep.equal([1]);
    expect(await kept.find(other)).to.equal(null);
  });

  it('keptFiles keeps nothing and never fails where the browser refuses', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const cache = {match: () => Promise.resolve(), put: () => Promise.reject(full)};
    const refusals: (() => CacheStorage | undefined)[] = [
      () => undefined,
      refusing(() => {
        throw new DOMException('no storage here', 'SecurityError');
      }),
      () =>
        ({open: () => Promise.reject(new DOMException('no', 'SecurityError'))}) as unknown as CacheStorage,
      () => ({open: () => Promise.resolve(cache)}) as unknown as CacheStorage,
    ];
    for (const storage of refusals) {
      const refused = keptFiles({storage, keptAfterMs: 0});
      await refused.keep(one, contents(1));
      await refused.keepOnly([]);
      expect(await refused.find(one)).to.equal(null);
    }
  });

  it('keptFiles finds nothing where the browser does not answer', async () => {
    const silent = {open: () => new Promise(() => undefined)} as unknown as CacheStorage;
    expect(await keptFiles({storage: () => silent, foundWithinMs: 1}).find(one)).to.equal(null);
  });
});
