import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  followPage,
  pageAnswer,
  shareOnPage,
  type Known,
  type Latest,
  type PageAnswer,
} from '../../people/page-answer.js';
import {chosenOf, NOBODY, personIn, type People, type Person} from '../../people/person.js';
import type {PeopleOnDemand} from '../../people/store/people-on-demand.js';
import type {PeopleStore} from '../../people/store/people-store.js';

/** The part of a finder that follows when another finder or tab chooses or forgets a person. */
export interface FollowingFinder {
  readonly isClosed: boolean;
  /** The person whose answers it has; null where they are not kept on this device. */
  readonly personId: string | null;
  /** Goes on with these answers: those of `person`, or of somebody who is not kept on this device. */
  restore(known: Known, person: Person | null, sharing: boolean): void;
  forgetShopper(): void;
}

/**
 * What the page knows of its shoppers: the latest answer, which the page's finders share, and the people kept on this
 * device. Follows the changes that another finder on the page or another tab makes.
 */
export class KnownShopper implements ReactiveController {
  private current: Latest | null = null;
  private kept: People = NOBODY;
  private watching: AbortController | null = null;
  private unfollow: (() => void) | null = null;
  /** What the page's finders share, as far as this finder has followed it. */
  private followed: PageAnswer | null = null;
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

  hostConnected(): void {
    this.unfollow = followPage(this.followPage);
    this.followPage();
  }

  hostDisconnected(): void {
    this.stop();
    this.unfollow?.();
  }

  /** Lets a finder that has just been fetched begin with the person whose size the page shows. */
  connect(finder: FollowingFinder): void {
    this.finder = finder;
    const {person, followed} = this;
    if (person !== null) finder.restore(person, person, false);
    else if (followed?.known) finder.restore(followed.known, null, followed.latest.isShared);
  }

  /** Takes over an answer, and shares it with the page's other finders unless this device keeps the shopper. */
  measured(latest: Latest, known: Known | null): void {
    if (JSON.stringify(latest) === JSON.stringify(this.current)) return;
    this.current = latest;
    this.followed = latest.personId === null ? {latest, known} : null;
    shareOnPage(this.followed);
    this.host.requestUpdate();
  }

  /** Drops the latest answer, in the page's other finders too unless they show somebody else. */
  drop(): void {
    this.current = this.followed = null;
    shareOnPage(null);
  }

  /** Resolves to false where the device could not keep the person. */
  readonly save = (person: Omit<Person, 'keptAtMs'>): Promise<boolean> =>
    this.change(store => store.save(person));

  /** As `save`, but does not bring back a person who has been forgotten meanwhile. */
  readonly update = (person: Omit<Person, 'keptAtMs'>): Promise<boolean> =>
    this.change(store => store.update(person));

  readonly forgetPerson = (id: string): Promise<boolean> => this.change(store => store.forget(id));

  readonly choose = (id: string | null): Promise<boolean> => this.change(store => store.choose(id));

  /** Erases everybody. The page shows nobody at once, however long the storage takes. */
  forgetAll(): void {
    this.kept = NOBODY;
    this.drop();
    void this.store.with(store => store.erase(), undefined);
  }

  private async change(use: (store: PeopleStore) => Promise<boolean>): Promise<boolean> {
    const done = await this.store.with(use, false);
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
    this.kept = await this.store.with(store => store.load(), NOBODY);
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
    this.followPage();
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

  /** Takes over what another finder on the page found, or forgets it, unless somebody is using this finder. */
  private readonly followPage = (): void => {
    const answer = pageAnswer();
    if (answer === this.followed || this.isBusy) return;
    this.followed = answer;
    if (answer !== null) {
      this.current = answer.latest;
      if (answer.known !== null) this.finder?.restore(answer.known, null, answer.latest.isShared);
      this.arrived();
    } else if (this.current?.personId === null) {
      this.current = null;
      this.finder?.forgetShopper();
    }
    this.host.requestUpdate();
  };

  private get isBusy(): boolean {
    return this.finder !== null && !this.finder.isClosed;
  }

  /** Replaces neither the answers of somebody who is using the finder nor an answer that is not to be kept. */
  private followChosen(): void {
    const isAnonymous = this.current !== null && this.current.personId === null;
    if (this.isBusy || isAnonymous) return;
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
    this.finder?.restore(person, person, false);
    this.arrived();
  }
}
