import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BodyMeasurements, FitPreference} from '../../core/domain.js';
import {chosenOf, NOBODY, personIn, type People, type Person} from '../../people/person.js';
import type {PeopleOnDemand} from '../../people/store/people-on-demand.js';

/** The latest answer on the page, and whose it is. */
export interface Latest {
  readonly measurements: BodyMeasurements;
  /** The fit that the shopper chose; null where they left it to the page. */
  readonly fit: FitPreference | null;
  /** Null for somebody who is not kept on this device. */
  readonly personId: string | null;
  /** The page may have the measurements: it measured by itself, or it asked and the shopper agreed. */
  readonly isShared: boolean;
}

/** The part of a finder that follows when another finder or tab chooses or forgets a person. */
export interface FollowingFinder {
  readonly isClosed: boolean;
  /** The person whose answers it has; null where they are not kept on this device. */
  readonly personId: string | null;
  restore(person: Person): void;
  forgetShopper(): void;
}

/**
 * What the page knows of its shoppers: the latest answer, and the people kept on this device. Follows the changes
 * that another finder on the page or another tab makes.
 */
export class KnownShopper implements ReactiveController {
  private current: Latest | null = null;
  private kept: People = NOBODY;
  private watching: AbortController | null = null;
  private finder: FollowingFinder | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: PeopleOnDemand,
    private readonly isOffered: () => boolean,
    /** Is called when the chosen person's measurements have been loaded, without any click. */
    private readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  get latest(): Latest | null {
    return this.current;
  }

  /** The person whose answer is the latest; null where they are not kept on this device. */
  get person(): Person | null {
    return personIn(this.kept, this.current?.personId ?? null);
  }

  get people(): People {
    return this.kept;
  }

  hostUpdated(): void {
    if (this.isOffered() && this.watching === null) this.start();
    else if (!this.isOffered()) this.stop();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Lets a finder that has just been fetched begin with the person whose size the page shows. */
  connect(finder: FollowingFinder): void {
    this.finder = finder;
    if (this.person !== null) finder.restore(this.person);
  }

  measured(latest: Latest | null): void {
    this.current = latest;
  }

  /** Resolves to false where the device could not keep the person. */
  readonly save = (person: Omit<Person, 'keptAtMs'>): Promise<boolean> => this.then(this.store.save(person));

  /** As `save`, but does not bring back a person who has been forgotten meanwhile. */
  readonly update = (person: Omit<Person, 'keptAtMs'>): Promise<boolean> =>
    this.then(this.store.update(person));

  readonly forgetPerson = (id: string): Promise<boolean> => this.then(this.store.forget(id));

  readonly choose = (id: string | null): Promise<boolean> => this.then(this.store.choose(id));

  /** Erases everybody. The page shows nobody at once, however long the storage takes. */
  forgetAll(): void {
    this.current = null;
    this.kept = NOBODY;
    void this.store.erase();
  }

  private async then(change: Promise<boolean>): Promise<boolean> {
    const done = await change;
    await this.reload();
    return done;
  }

  private start(): void {
    this.watching = new AbortController();
    this.store.watch(() => void this.reload(), this.watching.signal);
    void this.reload();
  }

  private stop(): void {
    this.watching?.abort();
    this.watching = null;
  }

  private async reload(): Promise<void> {
    const before = this.kept;
    this.kept = await this.store.load();
    this.dropForgotten(before);
    this.followChosen();
    this.host.requestUpdate();
  }

  /** Forgets here whoever was forgotten in another tab. */
  private dropForgotten(before: People): void {
    const isGone = (id: string | null): boolean =>
      id !== null && personIn(before, id) !== null && personIn(this.kept, id) === null;
    if (isGone(this.current?.personId ?? null)) this.current = null;
    if (isGone(this.finder?.personId ?? null)) this.finder?.forgetShopper();
  }

  /** To be called when the finder has closed: from now on it follows what happened elsewhere meanwhile. */
  closed(): void {
    this.followChosen();
    this.host.requestUpdate();
  }

  /** Whether the page has this answer already. Restoring it would lose choices that are not stored with it. */
  private isShown({id, measurements, told}: Person): boolean {
    const {current} = this;
    return (
      current?.personId === id &&
      current.fit === told.fit &&
      JSON.stringify(current.measurements) === JSON.stringify(measurements)
    );
  }

  /** Replaces neither the answers of somebody who is using the finder nor an answer that is not to be kept. */
  private followChosen(): void {
    const isBusy = this.finder !== null && !this.finder.isClosed;
    const isAnonymous = this.current !== null && this.current.personId === null;
    if (isBusy || isAnonymous) return;
    const person = chosenOf(this.kept);
    if (person === null) {
      // "Someone else" was chosen elsewhere.
      if (this.current !== null) this.finder?.forgetShopper();
      this.current = null;
      return;
    }
    if (this.isShown(person)) return;
    const {id, measurements, told} = person;
    this.current = {measurements, fit: told.fit, personId: id, isShared: false};
    this.finder?.restore(person);
    this.arrived();
  }
}
