import {createStore, del, get, promisifyRequest} from 'idb-keyval';
import {choosing, withoutPerson, withPerson} from '../change-people.js';
import {NOBODY, personIn, type People, type Person} from '../person.js';
import {PEOPLE_VERSION, readPeople} from '../read-people.js';

/** In the database, and of the channel on which finders and tabs of this site tell each other of a change. */
const KEY = 'size-finder';

/** The library's own place, named because its `update` can change a record but not take it away. */
const RECORDS = createStore('keyval-store', 'keyval');

/**
 * The people kept on this device. Each change is one transaction on what is there at that moment, so that two tabs
 * lose nobody. Storage may be full, blocked or broken; the finder works without it, and the page may be told.
 */
export class PeopleStore {
  constructor(
    private readonly failed: (cause: unknown) => void,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** The people kept. Erases whatever is out of time or cannot be read; leaves a newer version's record alone. */
  async load(): Promise<People> {
    const given: unknown = await this.trying(() => get<unknown>(KEY, RECORDS));
    if (given === undefined) return NOBODY;
    const people = readPeople(given, this.nowMs());
    if (people === null) return NOBODY;
    const isWhole = isStored(given) && given.all.length === people.all.length;
    if (!isWhole || people.all.length === 0) await this.change(now => now);
    return people;
  }

  /** False when it could not be kept. */
  save(person: Omit<Person, 'keptAtMs'>): Promise<boolean> {
    return this.change(people => withPerson(people, {...person, keptAtMs: this.nowMs()}));
  }

  /** Changes what is kept of a person. A person who was forgotten in another tab meanwhile stays forgotten. */
  update(person: Omit<Person, 'keptAtMs'>): Promise<boolean> {
    return this.change(people =>
      personIn(people, person.id) === null ? people : withPerson(people, {...person, keptAtMs: this.nowMs()}),
    );
  }

  choose(id: string | null): Promise<boolean> {
    return this.change(people => choosing(people, id));
  }

  forget(id: string): Promise<boolean> {
    return this.change(people => withoutPerson(people, id));
  }

  async erase(): Promise<void> {
    await this.trying(() => del(KEY, RECORDS));
    tellOthers();
  }

  /** Calls back when another finder or another tab has changed something, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void {
    const channel = openChannel();
    if (channel === null) return;
    channel.onmessage = changed;
    signal.addEventListener('abort', () => channel.close(), {once: true});
  }

  private async change(how: (people: People) => People): Promise<boolean> {
    const done = await this.trying(() =>
      RECORDS('readwrite', async records => {
        const kept = readPeople(await promisifyRequest<unknown>(records.get(KEY)), this.nowMs());
        if (kept === null) throw new Error('a newer version of this script keeps people here');
        const people = how(kept);
        // An empty record would still show that somebody was kept here.
        if (people.all.length === 0) records.delete(KEY);
        else records.put({version: PEOPLE_VERSION, ...people}, KEY);
        await promisifyRequest(records.transaction);
        return true;
      }),
    );
    tellOthers();
    return done ?? false;
  }

  private async trying<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      this.failed(cause);
      return undefined;
    }
  }
}

/** Each finder has its own channel, so that a message also reaches the other finders of this page. */
function tellOthers(): void {
  const channel = openChannel();
  channel?.postMessage(null);
  channel?.close();
}

/** Null where the browser has no channels, and where it refuses them together with all storage (Firefox). */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(KEY);
  } catch {
    return null;
  }
}

const isStored = (given: unknown): given is {readonly all: readonly unknown[]} =>
  typeof given === 'object' && given !== null && 'all' in given && Array.isArray(given.all);
