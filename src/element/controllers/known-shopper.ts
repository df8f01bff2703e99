import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BodyMeasurements, FitPreference} from '../../core/domain.js';
import {chosenOf, NOBODY, personIn, type People, type Person} from '../../people/person.js';
import type {PeopleOnDemand} from '../../people/store/people-on-demand.js';

/** An answer that the page has: of whom, and how they like to wear it. */
export interface Latest {
  readonly measurements: BodyMeasurements;
  readonly fit: FitPreference | null;
  /** Null: of somebody who is not kept on this device. */
  readonly personId: string | null;
}

/** As much of a finder as must follow when another finder or tab chooses or forgets somebody. */
export interface FollowingFinder {
  readonly isClosed: boolean;
  /** Of whom it is, where they are kept. */
  readonly personId: string | null;
  restore(person: Person): void;
  forgetShopper(): void;
}

/**
 * Whom the page knows: the latest answer, and the people kept on this device. Follows every change that another
 * finder on the page or another tab makes.
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
    /** The chosen person's measurements have arrived, with nobody having clicked anything. */
    private readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  get latest(): Latest | null {
    return this.current;
  }

  /** Of whom the latest answer is, where they are kept. */
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

  /** A finder that has just been fetched begins with the person whose size the page shows. */
  connect(finder: FollowingFinder): void {
    this.finder = finder;
    if (this.person !== null) finder.restore(this.person);
  }

  readonly measured = (latest: Latest | null): void => void (this.current = latest);

  /** False when it could not be kept. */
  readonly save = (person: Omit<Person, 'keptAtMs'>): Promise<boolean> => this.then(this.store.save(person));

  /** As `save`, but who is not kept any more is not kept anew. */
  readonly update = (person: Omit<Person, 'keptAtMs'>): Promise<boolean> =>
    this.then(this.store.update(person));

  readonly forgetPerson = (id: string): Promise<boolean> => this.then(this.store.forget(id));

  readonly choose = (id: string | null): Promise<boolean> => this.then(this.store.choose(id));

  /** Erases everybody; what is shown is gone at once, whatever the storage takes. */
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

  /** Who was forgotten in another tab is forgotten here. */
  private dropForgotten(before: People): void {
    const isGone = (id: string | null): boolean =>
      id !== null && personIn(before, id) !== null && personIn(this.kept, id) === null;
    if (isGone(this.current?.personId ?? null)) this.current = null;
    if (isGone(this.finder?.personId ?? null)) this.finder?.forgetShopper();
  }

  /** The finder was closed: what happened elsewhere meanwhile counts from now on. */
  closed(): void {
    this.followChosen();
    this.host.requestUpdate();
  }

  /** The page has this answer of this person already, and with it choices that are not kept. */
  private isShown({id, measurements, told}: Person): boolean {
    const {current} = this;
    return (
      current?.personId === id &&
      current.fit === told.fit &&
      JSON.stringify(current.measurements) === JSON.stringify(measurements)
    );
  }

  /** Somebody at work in the finder, and an answer that nobody wanted kept, are not replaced. */
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
    this.current = {measurements, fit: told.fit, personId: id};
    this.finder?.restore(person);
    this.arrived();
  }
}
