import {personIn} from '../../people/person.js';
import type {FlowState} from '../../flow/state.js';
import type {PeopleView} from '../steps/people.js';
import type {SizeOwner} from '../text/messages-for-person.js';
import type {FinderPage, FinderSession} from './finder-session.js';

/** Shows the steps who is kept on this device, and does what the shopper asks for one of them. */
export class PeoplePresenter {
  /** The name of the person who has just been forgotten. */
  private forgotten: string | null = null;

  constructor(
    private readonly page: FinderPage,
    private readonly session: FinderSession,
    private readonly forgetAll: () => void,
  ) {}

  moved(from: FlowState, to: FlowState): void {
    if (from.step === to.step) return;
    const isForgotten = to.step === 'profile' && to.remark === 'forgotten';
    const name = from.journey.person?.name ?? '';
    this.forgotten = isForgotten && name !== '' ? name : null;
  }

  /** Null where the shop lets no measurements be kept. */
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

  /** Whose size the finder looks for. */
  whose({journey: {person}}: FlowState): SizeOwner {
    const {page} = this;
    const knowsOthers = page.offersToKeep() && page.shopper.people.all.length > 0;
    return person ?? (knowsOthers ? 'else' : null);
  }

  /** Forgetting the current person also clears their answers from the screen; forgetting another one does not. */
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
