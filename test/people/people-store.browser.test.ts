import {answersIn} from '../../src/answers/answers.js';
import {expect} from '@open-wc/testing';
import {clear, get, set} from 'idb-keyval';
import {PEOPLE_VERSION} from '../../src/people/read-people.js';
import {PeopleStore} from '../../src/people/store/people-store.js';
import {chosenOf, NOBODY, type Person} from '../../src/people/person.js';
import {MEASURED} from '../support/fake-flow.js';
import {ANSWERED, SHOPPER, WORN} from '../support/flow-samples.js';
import {waitUntil} from '../support/wait-until.js';

type Kept = Omit<Person, 'keptAtMs'>;

const SAM: Kept = {
  id: 'sam',
  name: 'Sam',
  told: {...answersIn(ANSWERED), worn: WORN, tapes: {waist: 80}},
  outcome: {shopper: SHOPPER, measured: MEASURED},
  measurements: MEASURED,
};
const MEI: Kept = {...SAM, id: 'mei', name: 'Mei'};
const DAY_MS = 24 * 60 * 60 * 1000;

describe('people kept on the device', () => {
  beforeEach(() => clear());
  after(() => clear());

  const failures: unknown[] = [];
  const storeAt = (nowMs: number): PeopleStore =>
    new PeopleStore(
      cause => failures.push(cause),
      () => nowMs,
    );
  const namesIn = async (store: PeopleStore): Promise<readonly string[]> =>
    (await store.load()).all.map(({name}) => name);

  it('come back as they were, the last one chosen', async () => {
    const store = storeAt(7);
    expect(await store.save(SAM)).to.equal(true);
    expect(await store.save(MEI)).to.equal(true);
    const people = await store.load();
    expect(people.all).to.deep.equal([
      {...SAM, keptAtMs: 7},
      {...MEI, keptAtMs: 7},
    ]);
    expect(chosenOf(people)?.name).to.equal('Mei');
  });

  it('are chosen, renamed and forgotten one by one', async () => {
    const store = storeAt(0);
    await store.save(SAM);
    await store.save(MEI);
    await store.choose('sam');
    expect(chosenOf(await store.load())?.id).to.equal('sam');
    await store.save({...SAM, name: 'Samuel'});
    expect(await namesIn(store)).to.deep.equal(['Samuel', 'Mei']);
    await store.forget('sam');
    expect(await namesIn(store)).to.deep.equal(['Mei']);
    expect(chosenOf(await store.load())).to.equal(null);
    await store.choose('sam');
    expect(chosenOf(await store.load()), 'nobody of that name').to.equal(null);
  });

  it('leave nothing behind, neither one by one nor all at once', async () => {
    const store = storeAt(0);
    await store.save(SAM);
    await store.forget('sam');
    expect(await get('size-finder')).to.equal(undefined);
    await store.save(SAM);
    await store.save(MEI);
    await store.erase();
    expect(await get('size-finder')).to.equal(undefined);
  });

  it('are erased after a year from the measuring, whatever was corrected since', async () => {
    await storeAt(0).save(SAM);
    await storeAt(300 * DAY_MS).save({...SAM, name: 'Samuel'});
    await storeAt(300 * DAY_MS).save(MEI);
    expect(await namesIn(storeAt(364 * DAY_MS))).to.deep.equal(['Samuel', 'Mei']);
    expect(await namesIn(storeAt(365 * DAY_MS))).to.deep.equal(['Mei']);
    const stored: unknown = await get('size-finder');
    expect(JSON.stringify(stored)).not.to.include('Samuel');
  });

  it('stay forgotten when another tab had still to say what changed', async () => {
    const store = storeAt(0);
    await store.save(SAM);
    await store.update({...SAM, name: 'Samuel'});
    expect(await namesIn(store)).to.deep.equal(['Samuel']);
    await store.forget('sam');
    expect(await store.update({...SAM, name: 'Sammy'})).to.equal(true);
    expect(await get('size-finder')).to.equal(undefined);
  });

  it('lose nobody when two tabs save at once', async () => {
    await Promise.all([storeAt(0).save(SAM), storeAt(0).save(MEI)]);
    expect([...(await namesIn(storeAt(0)))].sort()).to.deep.equal(['Mei', 'Sam']);
  });

  it('lose nobody when the last one is forgotten while another tab saves', async () => {
    await storeAt(0).save(SAM);
    await Promise.all([storeAt(0).forget('sam'), storeAt(0).save(MEI)]);
    expect(await namesIn(storeAt(0))).to.deep.equal(['Mei']);
  });

  it('are told to others who watch, until they stop', async () => {
    const watching = new AbortController();
    let changes = 0;
    storeAt(0).watch(() => (changes += 1), watching.signal);
    await storeAt(0).save(SAM);
    await waitUntil(() => changes === 1);
    watching.abort();
    await storeAt(0).erase();
    // A second watcher shows that the message has been delivered by now.
    const second = new AbortController();
    let heard = 0;
    storeAt(0).watch(() => (heard += 1), second.signal);
    await storeAt(0).save(MEI);
    await waitUntil(() => heard === 1);
    second.abort();
    expect(changes).to.equal(1);
  });

  it('are nobody, and what stood there is erased, where something else wrote', async () => {
    for (const foreign of ['text', 7, null, {version: 2}, {version: PEOPLE_VERSION, all: 'nobody'}]) {
      await set('size-finder', foreign);
      expect((await storeAt(0).load()).all, JSON.stringify(foreign)).to.deep.equal([]);
      expect(await get('size-finder')).to.equal(undefined);
    }
  });

  it('PeopleStore neither shows nor changes what a newer version of the script keeps', async () => {
    const record = {version: PEOPLE_VERSION + 1, chosenId: 'a', all: [{id: 'a', name: 'Ana', future: true}]};
    await set('size-finder', record);
    failures.length = 0;
    const store = storeAt(0);
    expect(await namesIn(store)).to.deep.equal([]);
    const refused = [
      await store.save(SAM),
      await store.update(SAM),
      await store.choose('a'),
      await store.forget('a'),
    ];
    expect(refused).to.deep.equal([false, false, false, false]);
    expect(failures.length).to.equal(4);
    expect(await get('size-finder')).to.deep.equal(record);
  });

  it('PeopleStore erases also what a newer version keeps when the shopper wants to be forgotten', async () => {
    await set('size-finder', {version: PEOPLE_VERSION + 1, people: []});
    await storeAt(0).erase();
    expect(await get('size-finder')).to.equal(undefined);
  });

  it('that cannot be kept are said, and nothing is thrown', async () => {
    failures.length = 0;
    // A function cannot be cloned, so IndexedDB throws as it does when full; the cast makes the impossible note.
    const unkeepable = {...SAM, measurements: {...MEASURED, notes: [(() => undefined) as never]}};
    expect(await storeAt(0).save(unkeepable)).to.equal(false);
    expect(failures.length).to.equal(1);
  });

  it('PeopleStore says that nothing is kept, and throws nothing, in a browser that blocks all storage', async () => {
    failures.length = 0;
    const realChannel = globalThis.BroadcastChannel;
    const {prototype} = IDBDatabase;
    const real = Object.getOwnPropertyDescriptor(prototype, 'transaction');
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.assign(globalThis, {BroadcastChannel: refuse});
    Object.defineProperty(prototype, 'transaction', {...real, value: refuse});
    try {
      const store = storeAt(0);
      store.watch(() => undefined, new AbortController().signal);
      expect(await store.load()).to.deep.equal(NOBODY);
      expect([await store.save(SAM), await store.forget('sam')]).to.deep.equal([false, false]);
      await store.erase();
      expect(failures.length).to.equal(4);
    } finally {
      Object.assign(globalThis, {BroadcastChannel: realChannel});
      if (real) Object.defineProperty(prototype, 'transaction', real);
    }
  });
});
