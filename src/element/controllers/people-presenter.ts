import {personIn} from '../../people/person.js';
import type {FlowState} from '../../flow/state.js';
import type {PeopleView} from '../steps/people.js';
import type {SizeOwner} from '../messages-for-person.js';
import type {FinderPage, FinderSession} from './finder-session.js';

/** What the steps show of the people on this device, and what becomes of a press on one of them. */
export class PeoplePresenter {
  /** Who has just been forgotten from the list. */
  private forgotten: string | null = null;

  constructor(
    private readonly page: FinderPage,
    private readonly session: FinderSession,
    private readonly forgetAll: () => void,
  ) {}

  moved(from: FlowState, to: FlowState): void {
    if (from.step !== to.step) this.forgotten = null;
  }

  /** Null where the shop lets nothing be kept. */
  view({journey}: FlowState): PeopleView | null {
    const {page, session} = this;
    if (!page.offersToKeep()) return null;
    const {people} = page.shopper;
    return {
      all: people.all,
      currentId: journey.person?.id ?? null,
      choose: id => session.choosePerson(personIn(people, id)),
      keepAs: name => session.keepAs(name),
      forget: id => this.forgetOne(id),
      forgetAll: this.forgetAll,
      forgotten: this.forgotten,
    };
  }

  /** Whose size is looked for. */
  whose({journey: {person}}: FlowState): SizeOwner {
    const {page} = this;
    const knowsOthers = page.offersToKeep() && page.shopper.people.all.length > 0;
    return person ?? (knowsOthers ? 'else' : null);
  }

  /** Whose turn it is is forgotten with all that stands on the screen. */
  private forgetOne(id: string): void {
    const {session, page} = this;
    if (id === session.state.journey.person?.id) {
      session.forgetMe();
      return;
    }
    this.forgotten = personIn(page.shopper.people, id)?.name ?? null;
    void page.shopper.forgetPerson(id);
  }
}
